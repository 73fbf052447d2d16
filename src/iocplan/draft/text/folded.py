"""The text of a document as everybody can point into it.

Places are counted in the *folded* text: composed letters (NFC), and every run of white space one
blank. A ``Passage`` is a stretch of it as people read it, without page numbers and signs of
emphasis, that still knows the place of each of its letters.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the document, without the blanks around it."""

    text: str
    """Its words, with single blanks between them; never empty."""
    offset: int
    """Where it begins in the folded text."""
    indent: int
    """How many blanks stand before it."""
    width: int
    """How many columns it takes with these blanks."""
    gap: bool
    """An empty line stands before it."""


def fold_blanks(text: str) -> str:
    """The text with composed letters and single blanks, in which offsets are counted."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text))


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a document that hold anything, each with its place in the folded text."""
    raw = unicodedata.normalize("NFC", text)
    offset, gap = (1 if raw[:1].isspace() else 0), False
    for row in raw.splitlines():
        words = _BLANKS.sub(" ", row.strip())
        if not words:
            gap = True
            continue
        indent = len(row) - len(row.lstrip())
        yield Line(words, offset, indent, len(row.rstrip()), gap)
        offset, gap = offset + len(words) + 1, False


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the document, cleaned, with the place of each in the folded text."""

    text: str
    runs: tuple[tuple[int, int], ...]
    """(index in ``text``, offset in the folded text) at each begin of an unbroken run."""

    def offset(self, index: int) -> int:
        """The place in the folded text of the letter at an index of ``text``."""
        at = max(bisect_right(self.runs, (index, 1 << 62)) - 1, 0)
        start, offset = self.runs[at]
        return offset + index - start

    def cut(self, start: int, end: int | None = None) -> "Passage":
        """A part of the passage, without the blanks around it."""
        part = self.text[start:end]
        start += len(part) - len(part.lstrip())
        part = part.strip()
        inner = [(i - start, o) for i, o in self.runs if start < i < start + len(part)]
        return Passage(part, ((0, self.offset(start)), *inner))

    def span(self) -> tuple[int, int]:
        """The stretch of the folded text that it covers, first offset to one past the last."""
        return self.offset(0), self.offset(max(len(self.text) - 1, 0)) + 1


def join(passages: list[Passage]) -> Passage:
    """One passage out of several, with a blank between them."""
    length, runs = 0, []
    for passage in (p for p in passages if p.text):
        length += length > 0
        runs += [(length + index, offset) for index, offset in passage.runs]
        length += len(passage.text)
    return Passage(" ".join(p.text for p in passages if p.text), tuple(runs))
