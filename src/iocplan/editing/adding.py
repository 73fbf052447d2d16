"""Where a fact can be put into the text: the best place first, others behind it.

A fact is one line more behind the last content of its mapping, or a few words inside its braces.
Other places serve where that one would change the value that stands there: the last line of a
file that ends inside a block scalar, say.
"""

from collections.abc import Iterator
from typing import NamedTuple

from iocplan.editing.text_ranges import (
    break_before,
    column_of,
    content_end,
    line_break,
    line_end,
    line_start,
)
from iocplan.notice_file.nodes import Node


class Splice(NamedTuple):
    """Replace ``text[start:end]``; ``depth`` orders insertions at one place, the deeper first."""

    start: int
    end: int
    new: str
    depth: int = 0


def add_key(text: str, mapping: Node, key: str, value: str) -> Iterator[Splice]:
    """Yield the places for a key with its value."""
    if mapping.flow:
        return _in_braces(text, mapping, f"{key}: {value}")
    return _as_lines(text, mapping, (f"{key}: {value}",))


def add_list(text: str, mapping: Node, key: str, item: str) -> Iterator[Splice]:
    """Yield the places for a key with a list of one item."""
    if mapping.flow:
        return _in_braces(text, mapping, f"{key}: [{item}]")
    return _as_lines(text, mapping, (f"{key}:", f"  - {item}"))


def add_item(text: str, sequence: Node, item: str) -> Iterator[Splice]:
    """Yield the one place for a further item of a list: behind all others.

    The first item of an empty list is written with a comma behind it. That tells taking back that
    the list itself was there before.
    """
    if not sequence.marks:
        yield Splice(sequence.start + 1, sequence.start + 1, f"{item},")
    elif sequence.flow:
        end = content_end(text, sequence.last)
        yield Splice(end, end, f", {item}")
    else:
        column = column_of(text, sequence.start)
        end = line_end(text, content_end(text, sequence.last))
        new = f"{line_break(text, end)}{' ' * column}- {item}"
        yield Splice(end, end, new, depth=2 * column + 1)


def _in_braces(text: str, mapping: Node, entry: str) -> Iterator[Splice]:
    for before in reversed(mapping.entries):
        end = content_end(text, before)
        yield Splice(end, end, f", {entry}")


def _as_lines(text: str, mapping: Node, rows: tuple[str, ...]) -> Iterator[Splice]:
    """Yield places for lines of a block mapping.

    Each is in front of a line break, so that a file without a last one still has none, and takes
    back exactly.
    """
    column = column_of(text, mapping.start)
    for before in reversed(mapping.entries):
        end = line_end(text, content_end(text, before))
        yield Splice(end, end, _lines(text, end, column, rows), depth=2 * column)
    if text[line_start(text, mapping.start) : mapping.start].isspace():
        end = break_before(text, mapping.start)
        yield Splice(end, end, _lines(text, end, column, rows))
    else:
        rest = _lines(text, mapping.start, column, (*rows[1:], ""))
        yield Splice(mapping.start, mapping.start, rows[0] + rest)


def _lines(text: str, at: int, column: int, rows: tuple[str, ...]) -> str:
    return "".join(f"{line_break(text, at)}{' ' * column}{row}" for row in rows)
