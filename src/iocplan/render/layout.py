"""Blocks → lines of at most a given width, in terminal columns.

Without a width (a pipe) nothing is wrapped and nothing is cut.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, zip_longest

from iocplan.record import Record
from iocplan.render.blocks import (
    Block,
    Column,
    ColumnGroup,
    Ends,
    Heading,
    Paragraph,
    Row,
    Screen,
    Table,
)
from iocplan.render.measure import cells, joined, line_cells, wrap
from iocplan.render.spans import Line, Span, styled
from iocplan.texts.safe import safe

_ENDS_WIDTH = 80
_ENDS_WIDEST = 100
_NARROWEST = 12


def lay_out(screen: Screen, width: int | None) -> Iterator[Line]:
    """The lines of a screen.

    Args:
        screen: its blocks.
        width: terminal columns to stay within, None for no limit.
    """
    for block in screen:
        yield from _lay_out(block, width)


def _lay_out(block: Block, width: int | None) -> Iterator[Line]:
    if isinstance(block, Paragraph):
        yield from wrap(_safe(block.line), width, block.hang)
    elif isinstance(block, Ends):
        yield from _ends(_safe(block.left), _safe(block.right), width)
    else:
        yield from _table(block, width)


def _safe(line: Line) -> Line:
    return tuple(Span(safe(span.text), span.style) for span in line)


def _ends(left: Line, right: Line, width: int | None) -> Iterator[Line]:
    room = min(width or _ENDS_WIDTH, _ENDS_WIDEST) - line_cells(left) - line_cells(right)
    if room < 1:
        yield from wrap(left, width)
        yield from wrap(right, width)
    else:
        yield (*left, Span(" " * room), *right)


class _Grid(Record):
    """Where the columns of a table begin, and how wide they are."""

    columns: tuple[Column, ...]
    starts: tuple[int, ...]
    widths: tuple[int, ...]

    def place(self, parts: Sequence[Line]) -> Line:
        """A line with each part in its column, and no spaces at its end."""
        spans: list[Span] = []
        used = 0
        for i, part in enumerate(parts):
            if part:
                gap = self.at(i, part) - used
                spans += [Span(" " * gap), *part] if gap else part
                used += gap + line_cells(part)
        return joined(spans)

    def at(self, i: int, part: Line) -> int:
        """Where a part begins in its column."""
        room = self.widths[i] - line_cells(part)
        return self.starts[i] + (room if self.columns[i].right else 0)


def _table(table: Table, width: int | None) -> Iterator[Line]:
    rows: list[Row | Heading] = [row._replace(cells=_all_safe(row.cells)) for row in table.rows]
    titles = tuple(styled(column.title, "header") for column in table.columns)
    if any(titles):
        rows.insert(0, Heading(titles))
    natural = _natural(table.columns, rows)
    grid = _fit(table, natural, width)
    if table.groups:
        yield _group_line(table.groups, grid)
    for row in rows:
        yield from (
            _heading(grid, row, width) if isinstance(row, Heading) else _row(grid, row, width)
        )


def _all_safe(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(map(_safe, lines))


def _natural(columns: tuple[Column, ...], rows: Sequence[Row | Heading]) -> list[int]:
    """How wide the columns would be if there were room for everything."""
    widths = [max(cells(column.title), column.least) for column in columns]
    for row in rows:
        for i, cell in enumerate(row.cells):
            if isinstance(row, Row) or i:
                widths[i] = max(widths[i], line_cells(cell))
    return widths


def natural_width(table: Table) -> int:
    """The columns that a table needs to wrap nothing."""
    widths = _natural(table.columns, table.rows)
    return sum(widths) + len(widths) - 1


def _gaps(table: Table) -> Iterator[tuple[int, ...]]:
    """The gaps to try before the columns, the widest first."""
    number, fixed = len(table.columns), table.gap
    for second, other in ((2, 2), (2, 1), (1, 1)) if fixed is None else ((fixed, fixed),):
        yield (0, second, *[other] * (number - 2))[:number]


def _fit(table: Table, widths: list[int], width: int | None) -> _Grid:
    """The grid. When space is short the gaps shrink, then the flexible columns, widest first."""
    columns = table.columns
    for gaps in _gaps(table):
        if width is None or sum(widths) + sum(gaps) <= width:
            return _grid(columns, widths, gaps)
    flexible = [i for i, column in enumerate(columns) if column.flex]
    if width:  # a column wider than the whole screen shrinks to it at once
        most = max(width, _NARROWEST)
        widths = [min(w, most) if i in flexible else w for i, w in enumerate(widths)]
    while flexible and width and sum(widths) + sum(gaps) > width:
        widest = max(flexible, key=lambda i: widths[i])
        if widths[widest] <= _NARROWEST:
            break
        widths[widest] -= 1
    return _grid(columns, widths, gaps)


def _grid(columns: tuple[Column, ...], widths: list[int], gaps: tuple[int, ...]) -> _Grid:
    ends = accumulate(gap + size for gap, size in zip(gaps, widths, strict=True))
    starts = tuple(end - size for end, size in zip(ends, widths, strict=True))
    return _Grid(columns, starts, tuple(widths))


def _group_line(groups: tuple[ColumnGroup, ...], grid: _Grid) -> Line:
    """The headings over groups of columns, drawn out with lines to their width."""
    text = ""
    for group in groups:
        start, end = grid.starts[group.first], grid.starts[group.last] + grid.widths[group.last]
        title = f" {group.title} ".center(end - start, "─")
        text += " " * (start - cells(text)) + title
    return styled(text, "header")


def _heading(grid: _Grid, heading: Heading, width: int | None) -> Iterator[Line]:
    """A heading; a first cell that does not fit beside the others gets a line of its own."""
    if not heading.cells:
        yield ()
        return
    first, *rest = _all_safe(heading.cells)
    beside = [grid.at(i, part) for i, part in enumerate(rest, 1) if part]
    if beside and line_cells(first) < beside[0]:
        yield grid.place([first, *rest])
        return
    yield from wrap(first, width, 2)
    if beside:
        yield grid.place([(), *rest])


def _row(grid: _Grid, row: Row, width: int | None) -> Iterator[Line]:
    wrapped = [
        wrap(cell, size if column.flex and width else None)
        for cell, column, size in zip(row.cells, grid.columns, grid.widths, strict=True)
    ]
    for parts in zip_longest(*wrapped, fillvalue=()):
        yield grid.place(parts)
    hang = grid.starts[min(1, len(grid.starts) - 1)]
    for detail in row.details:
        yield from wrap((Span(" " * hang), *_safe(detail)), width, hang)
