"""How an entry can be taken out of the text: the way that leaves most alone first.

What the program has added goes with just what was added with it; what somebody wrote by hand
goes with its lines, and comments beside it stay wherever they can.
"""

import re
from collections.abc import Iterator

from iocplan.editing.adding import Splice
from iocplan.editing.text_ranges import (
    break_before,
    column_of,
    content_end,
    content_start,
    line_end,
    line_start,
)
from iocplan.notice_file.nodes import Node

_REST_OF_LINE = re.compile(r" *,? *(?:#.*)?\r?$", re.MULTILINE)
_COMMA = re.compile(r"\s*, *")


def remove_key(text: str, mapping: Node, index: int) -> Iterator[Splice]:
    """The ways to remove an entry of a mapping, which is not its only one."""
    if mapping.flow:
        return _from_flow(text, mapping, index)
    entry, *others = mapping.entries[index:]
    start, end = content_start(entry), content_end(text, entry)
    if index or _begins_line(text, mapping.start):
        return _lines(text, start, end)
    following = content_start(others[0])
    ways = (Splice(start, following, ""), Splice(mapping.start, end, ""))
    return iter(ways if text[end:following].isspace() else ways[1:])


def remove_item(text: str, sequence: Node, index: int) -> Iterator[Splice]:
    """The ways to remove an item of a list, which is not its only one."""
    if sequence.flow:
        return _from_flow(text, sequence, index)
    end = content_end(text, sequence.entries[index])
    return _lines(text, dash_of(text, sequence, index), end)


def dash_of(text: str, sequence: Node, index: int) -> int:
    """An offset on the line of the dash of an item of a list in lines."""
    dash = content_start(sequence.entries[index])
    column = column_of(text, sequence.start)
    while dash > 0 and not _is_dash(text, line_start(text, dash), column):
        dash = line_start(text, dash) - 1
    return max(dash, 0)


def _is_dash(text: str, start: int, column: int) -> bool:
    """Whether the first thing of a line is a dash in a column."""
    return text[start : start + column + 1].strip() == "-"


def only_item(text: str, sequence: Node) -> Splice | None:
    """How to empty a list that was there before its only item, None where it was not.

    See ``adding.add_item`` for the comma that tells.
    """
    entry = sequence.entries[0]
    start, end = content_start(entry), content_end(text, entry)
    was_there = sequence.flow and text[end] == ","
    return Splice(start, end + 1, "") if was_there else None


def _lines(text: str, start: int, end: int) -> Iterator[Splice]:
    """Yield the removal of whole lines, with the break before them, else with the one behind.

    What is empty or a deeper comment behind them stays, unless a block scalar above would then
    take it for its own.
    """
    last = line_end(text, end)
    yield Splice(break_before(text, start), last, "")
    yield Splice(line_start(text, start), last, "")
    deeper = rf"(?:\r?\n(?: *(?=\r?\n)| {{{column_of(text, start) + 1},}}#[^\r\n]*))+"
    if behind := re.compile(deeper).match(text, last):
        yield Splice(break_before(text, start), behind.end(), "")


def _begins_line(text: str, start: int) -> bool:
    return not text[line_start(text, start) : start].strip()


def _from_flow(text: str, node: Node, index: int) -> Iterator[Splice]:
    items = node.entries
    start, end = content_start(items[index]), content_end(text, items[index])
    before = content_end(text, items[index - 1]) if index else start
    if text[before:start] == ", ":
        yield Splice(before, end, "")
    if _begins_line(text, start) and _REST_OF_LINE.match(text, end):
        yield Splice(break_before(text, start), line_end(text, end), "")
    if comma := _COMMA.match(text, end):
        yield Splice(start, comma.end(), "")
    yield Splice(before, end, "")
