"""A change of the file as a unified diff, as git shows it.

The changes are few and the file may be long: where the texts part, the nearest lines at which they
agree again are looked for, and only what lies between is compared closely.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from iocplan.render.spans import Line, Span

_STYLES = {"+": "added", "-": "removed", "@": "hunk"}
_CONTEXT = 3
_UNENDED = "\\ No newline at end of file"


class _Piece(NamedTuple):
    """Lines of the old text and the lines of the new one that stand in their place."""

    old: int
    old_end: int
    new: int
    new_end: int


def diff_lines(path: Path, old: str, new: str) -> Iterator[Line]:
    """The lines of the diff between two texts of one file; none where they are the same."""
    if old == new:
        return
    yield (Span(f"--- a/{path.name}", "title"),)
    yield (Span(f"+++ b/{path.name}", "title"),)
    before, after = _lines(old), _lines(new)
    for piece in _together(_pieces(before, after)):
        for row in "\n".join(_hunk(before, after, piece)).split("\n"):
            yield (Span(row.rstrip("\r"), _STYLES.get(row[0], "")),)


def _lines(text: str) -> list[str]:
    """The lines; the last one says so where it has no line break."""
    *lines, rest = text.split("\n")
    return [*lines, f"{rest}\n{_UNENDED}"] if rest else lines


def _pieces(old: list[str], new: list[str]) -> Iterator[_Piece]:
    i = j = 0
    while i < len(old) or j < len(new):
        if old[i : i + 1] == new[j : j + 1]:
            i, j = i + 1, j + 1
            continue
        more, further = next(
            (a, both - a)
            for both in range(1, len(old) + len(new) + 1)
            for a in range(both + 1)
            if old[i + a : i + a + _CONTEXT] == new[j + both - a : j + both - a + _CONTEXT]
        )
        yield _Piece(i, i + more, j, j + further)
        i, j = i + more, j + further


def _together(pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """The pieces, those as one whose surroundings would touch."""
    open_ = next(pieces)
    for piece in pieces:
        if piece.old - open_.old_end <= 2 * _CONTEXT:
            open_ = open_._replace(old_end=piece.old_end, new_end=piece.new_end)
        else:
            yield open_
            open_ = piece
    yield open_


def _hunk(old: list[str], new: list[str], piece: _Piece) -> Iterator[str]:
    start, begin = max(piece.old - _CONTEXT, 0), max(piece.new - _CONTEXT, 0)
    before, after = old[start : piece.old_end + _CONTEXT], new[begin : piece.new_end + _CONTEXT]
    yield f"@@ -{start + 1},{len(before)} +{begin + 1},{len(after)} @@"
    for tag, a, a_end, b, b_end in SequenceMatcher(None, before, after, False).get_opcodes():
        if tag == "equal":
            yield from (f" {row}" for row in before[a:a_end])
        else:
            yield from (f"-{row}" for row in before[a:a_end])
            yield from (f"+{row}" for row in after[b:b_end])
