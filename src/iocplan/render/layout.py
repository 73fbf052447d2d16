"""Blocks → lines of at most a given width, in terminal columns.

Without a width (a pipe) nothing is wrapped and nothing is cut.
"""

import re
import unicodedata
from collections.abc import Iterator

from iocplan.render.screen import (
    Block,
    Column,
    Ends,
    Group,
    Line,
    Paragraph,
    Row,
    Screen,
    Span,
    Table,
)

_GAP = "  "
_ENDS_WIDTH = 80
_NARROWEST = 16
_WORDS = re.compile(r"\S+|\s+")


def cells(text: str) -> int:
    """Return how many terminal columns a text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_cell, text))


def _cell(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def line_cells(line: Line) -> int:
    """Return how many terminal columns a line takes."""
    return sum(cells(span.text) for span in line)


def lay_out(screen: Screen, width: int | None) -> Iterator[Line]:
    """Yield the lines of a screen.

    Args:
        screen: its blocks.
        width: terminal columns to stay within, None for no limit.
    """
    for block in screen:
        yield from _lay_out(block, width)


def _lay_out(block: Block, width: int | None) -> Iterator[Line]:
    if isinstance(block, Paragraph):
        yield from wrap(block.line, width, block.hang)
    elif isinstance(block, Ends):
        yield from _ends(block, width)
    else:
        yield from _table(block, width)


def _ends(block: Ends, width: int | None) -> Iterator[Line]:
    room = (width or _ENDS_WIDTH) - line_cells(block.left) - line_cells(block.right)
    if room < 1:
        yield from wrap(block.left, width, 0)
        yield block.right
    else:
        yield (*block.left, Span(" " * room), *block.right)


def wrap(line: Line, width: int | None, hang: int) -> Iterator[Line]:
    """Yield a line broken at spaces so that each part fits; longer words stand alone."""
    if width is None or line_cells(line) <= width:
        yield line
        return
    current: list[Span] = []
    used = 0
    for word, style in _words(line):
        size = cells(word)
        if used + size > width and used > hang and not word.isspace():
            yield _trimmed(current)
            current, used = [Span(" " * hang)] if hang else [], hang
        if current or not word.isspace() or not used:
            current.append(Span(word, style))
            used += size
    yield _trimmed(current)


def _words(line: Line) -> Iterator[tuple[str, str]]:
    for span in line:
        for word in _WORDS.findall(span.text):
            yield word, span.style


def _trimmed(spans: list[Span]) -> Line:
    while spans and spans[-1].text.isspace():
        spans.pop()
    return tuple(spans)


def _table(table: Table, width: int | None) -> Iterator[Line]:
    widths = _widths(table, width)
    if table.groups:
        yield _group_line(table.groups, widths)
    if any(column.title for column in table.columns):
        titles = tuple((Span(column.title, "header"),) for column in table.columns)
        yield _trimmed(list(_row_line(table.columns, titles, widths)))
    for row in table.rows:
        yield from _row(table, row, widths, width)


def _widths(table: Table, width: int | None) -> list[int]:
    """Return the columns' widths; only flexible columns give way, evenly."""
    widths = [cells(column.title) for column in table.columns]
    for row in table.rows:
        for i, cell in enumerate(row.cells):
            widths[i] = max(widths[i], line_cells(cell))
    flexible = [i for i, column in enumerate(table.columns) if column.flex]
    while width and flexible and sum(widths) + len(_GAP) * (len(widths) - 1) > width:
        widest = max(flexible, key=lambda i: widths[i])
        if widths[widest] <= _NARROWEST:
            break
        widths[widest] -= 1
    return widths


def _group_line(groups: tuple[Group, ...], widths: list[int]) -> Line:
    """Return the headings over groups of columns, drawn out with lines to their width."""
    text = ""
    for group in groups:
        start = sum(widths[: group.first]) + len(_GAP) * group.first
        size = sum(widths[group.first : group.last + 1]) + len(_GAP) * (group.last - group.first)
        text += " " * (start - cells(text)) + f" {group.title} ".center(size, "─")
    return (Span(text, "header"),)


def _row(table: Table, row: Row, widths: list[int], width: int | None) -> Iterator[Line]:
    columns = table.columns
    wrapped = [
        list(wrap(cell, widths[i] if columns[i].flex and width else None, 0)) or [()]
        for i, cell in enumerate(row.cells)
    ]
    for n in range(max(map(len, wrapped))):
        parts = tuple(lines[n] if n < len(lines) else () for lines in wrapped)
        yield _trimmed(list(_row_line(columns, parts, widths)))
    for detail in row.details:
        yield from wrap((Span(" " * table.hang), *detail), width, table.hang)


def _row_line(columns: tuple[Column, ...], parts: tuple[Line, ...], widths: list[int]) -> Line:
    spans: list[Span] = []
    for i, (column, part) in enumerate(zip(columns, parts, strict=True)):
        pad = Span(" " * (widths[i] - line_cells(part)))
        if i:
            spans.append(Span(_GAP))
        spans += [pad, *part] if column.right else [*part, pad]
    return tuple(spans)
