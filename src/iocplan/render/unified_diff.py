"""A change of the file as a unified diff, as git shows it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from iocplan.render.spans import Line, Span

_STYLES = {"+": "added", "-": "removed", "@": "hunk"}
_CONTEXT = 3
_CLOSELY = 1000
"""How many lines are compared closely: that takes a time that grows with their square."""

_UNENDED = "\\ No newline at end of file"

Opcode = tuple[str, int, int, int, int]


def diff_lines(path: Path, old: str, new: str) -> Iterator[Line]:
    """The lines of the diff between two texts of one file; none if they are the same."""
    if old == new:
        return
    yield (Span(f"--- a/{path.name}", "title"),)
    yield (Span(f"+++ b/{path.name}", "title"),)
    before, after = _lines(old), _lines(new)
    for hunk in _Matcher(before, after).get_grouped_opcodes(_CONTEXT):
        for row in "\n".join(_hunk(before, after, hunk)).split("\n"):
            yield (Span(row.rstrip("\r"), _STYLES.get(row[0], "")),)


def _lines(text: str) -> list[str]:
    """The lines; the last one says so if it has no line break."""
    *lines, rest = text.split("\n")
    return [*lines, f"{rest}\n{_UNENDED}"] if rest else lines


def _hunk(before: list[str], after: list[str], opcodes: Sequence[Opcode]) -> Iterator[str]:
    (_, start, _, begin, _), (_, _, end, _, stop) = opcodes[0], opcodes[-1]
    yield f"@@ -{start + 1},{end - start} +{begin + 1},{stop - begin} @@"
    for tag, a, a_end, b, b_end in opcodes:
        if tag == "equal":
            yield from (f" {row}" for row in before[a:a_end])
        else:
            yield from (f"-{row}" for row in before[a:a_end])
            yield from (f"+{row}" for row in after[b:b_end])


class _Matcher(SequenceMatcher[str]):
    """difflib's, bounded: where much lies between the first and the last change, it is parted."""

    def __init__(self, before: list[str], after: list[str]) -> None:
        super().__init__(None, before, after, autojunk=False)
        self._texts = before, after

    def get_opcodes(self) -> Any:
        return list(_joined(_opcodes(*self._texts, 0, 0)))


def _joined(opcodes: Iterable[Opcode]) -> Iterator[Opcode]:
    """Make one opcode of neighbours that are equal, and leave out those of no lines."""
    lines = (code for code in opcodes if code[1] < code[2] or code[3] < code[4])
    for tag, group in groupby(lines, key=itemgetter(0)):
        codes = list(group)
        if tag == "equal":
            yield tag, codes[0][1], codes[-1][2], codes[0][3], codes[-1][4]
        else:
            yield from codes


def _opcodes(a: Sequence[str], b: Sequence[str], i: int, j: int) -> Iterator[Opcode]:
    """What makes ``b`` of ``a``, which begin in their texts with the lines ``i`` and ``j``."""
    head = _alike(a, b)
    tail = _alike(a[head:][::-1], b[head:][::-1])
    ends, stops = len(a) - tail, len(b) - tail
    yield "equal", i, i + head, j, j + head
    yield from _changed(a[head:ends], b[head:stops], i + head, j + head)
    yield "equal", i + ends, i + len(a), j + stops, j + len(b)


def _changed(a: Sequence[str], b: Sequence[str], i: int, j: int) -> Iterator[Opcode]:
    if len(a) + len(b) <= _CLOSELY:
        for tag, start, end, begin, stop in SequenceMatcher(None, a, b, False).get_opcodes():
            yield tag, i + start, i + end, j + begin, j + stop
    elif parting := _parting(a, b):
        at, there = parting
        yield from _opcodes(a[:at], b[:there], i, j)
        yield from _opcodes(a[at:], b[there:], i + at, j + there)
    else:
        yield "replace", i, i + len(a), j, j + len(b)


def _alike(a: Sequence[str], b: Sequence[str]) -> int:
    """How many lines are the same before the first that differs."""
    differ = (n for n, (one, other) in enumerate(zip(a, b, strict=False)) if one != other)
    return next(differ, min(len(a), len(b)))


def _parting(a: Sequence[str], b: Sequence[str]) -> tuple[int, int] | None:
    """Where, near the middle, a line stands that each of both has once."""
    once, there = Counter(a), Counter(b)
    common = (n for n, row in enumerate(a) if once[row] == there[row] == 1)
    at = min(common, key=lambda n: abs(n - len(a) // 2), default=None)
    return None if at is None else (at, b.index(a[at]))
