"""Entries of several lines: a task, put behind the others of its section, and taken out again.

A new one is indented as the one before it, and stands behind the comments that belong to that:
those deeper than its dash. A blank line parts the two where one parts the two before them. All of
that can be told from what stands before the entry, so that it is taken back to the very text.
"""

import re
from collections.abc import Iterator, Mapping

from iocplan.editing.adding import Splice, add_item
from iocplan.editing.changes import Value
from iocplan.editing.removing import dash_of, only_item, remove_item
from iocplan.editing.text_ranges import break_before, column_of, content_end, line_break, line_end
from iocplan.editing.yaml_lines import emit
from iocplan.notice_file.nodes import Node

_BLANK = re.compile(r"\r?\n *")
_PARTED = re.compile(r"\r?\n *(?:\r?\n *#[^\r\n]*)*")
"""A blank line, and comments on what follows."""


def add_block(text: str, sequence: Node, value: Mapping[str, Value]) -> Iterator[Splice]:
    """Yield the places for a further entry of a list: behind all others."""
    if sequence.flow or not sequence.last.node or sequence.last.node.flow:
        yield from add_item(text, sequence, emit(value))
        return
    count = len(sequence.marks)
    column = column_of(text, sequence.start)
    inner = max(column_of(text, sequence.last.node.start) - column, 2)
    for end in dict.fromkeys((_end_of(text, sequence, count - 1), _content(text, sequence, -1))):
        newline = line_break(text, end)
        rows = [f"{' ' * (column + inner)}{key}: {emit(part)}" for key, part in value.items()]
        rows[0] = f"{' ' * column}-{rows[0][column + 1 :]}"
        blank = newline * _are_parted(text, sequence, count)
        new = blank + "".join(newline + row for row in rows)
        yield Splice(end, end, new, depth=2 * column + 1)


def remove_block(text: str, sequence: Node, index: int) -> Iterator[Splice]:
    """Yield the ways to remove an entry of a list."""
    if len(sequence.marks) == 1:
        emptied = only_item(text, sequence)
        yield from [emptied] if emptied else []
        return
    if not sequence.flow and index and _are_parted(text, sequence, index):
        before = _end_of(text, sequence, index - 1)
        start = break_before(text, dash_of(text, sequence, index))
        if before <= start and _BLANK.fullmatch(text, before, start):
            yield Splice(before, _content(text, sequence, index), "")
    yield from remove_item(text, sequence, index)


def _are_parted(text: str, sequence: Node, count: int) -> bool:
    """Whether one blank line parts the last two of the first entries of a list."""
    if count <= 1:
        return False
    before = _end_of(text, sequence, count - 2)
    start = break_before(text, dash_of(text, sequence, count - 1))
    return before <= start and bool(_PARTED.fullmatch(text, before, start))


def _content(text: str, sequence: Node, index: int) -> int:
    """The end of the last line of an entry."""
    return line_end(text, content_end(text, sequence.entries[index]))


def _end_of(text: str, sequence: Node, index: int) -> int:
    """The end of an entry with the comments below it that are deeper than its dash."""
    end = _content(text, sequence, index)
    deeper = column_of(text, sequence.start) + 1
    comments = re.compile(rf"(?:(?:\r?\n *)*?\r?\n {{{deeper},}}#[^\r\n]*)+").match(text, end)
    return comments.end() if comments else end
