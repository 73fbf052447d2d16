"""How wide text is in a terminal, and how a line is broken to a width."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from iocplan.render.spans import UNBREAKABLE, Line, Span

_WORDS = r"[^ ]+| +"
_LONGEST_WORD = 14
"""In columns: with a name of so many, a row of tasks has room for a title of 42 beside it."""


def cells(text: str) -> int:
    """How many terminal columns a text takes."""
    return len(text) if text.isascii() else _measured(text)


@lru_cache(maxsize=2048)
def _measured(text: str) -> int:
    """The same for text beyond ASCII. Titles are measured many times, hence the cache."""
    return sum(map(_cell, text))


def _cell(character: str) -> int:
    if unicodedata.category(character) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def line_cells(line: Line) -> int:
    """How many terminal columns a line takes."""
    return sum(cells(span.text) for span in line)


@lru_cache(maxsize=256)
def wrap(line: Line, width: int | None, hang: int = 0) -> tuple[Line, ...]:
    """A line broken at spaces so that each part fits.

    Cached, because ``status`` lays out the same lines again for every extent that it tries.

    Args:
        line: the line.
        width: terminal columns, None for no limit.
        hang: by how much its further lines are indented.
    """
    if width is None or line_cells(line) <= width:
        return (joined(list(line)),)
    return tuple(_broken(line, width, hang))


def _broken(line: Line, width: int, hang: int) -> Iterator[Line]:
    current: list[Span] = []
    used = 0
    for word, style in _words(line, max(width - hang, 2)):
        size = cells(word)
        if used + size > width and used > hang and word != " ":
            yield joined(current)
            current, used = [Span(" " * hang)] if hang else [], hang
        current.append(Span(word, style))
        used += size
    yield joined(current)


def _words(line: Line, longest: int) -> Iterator[tuple[str, str]]:
    """Words and spaces one by one; a word longer than a line comes in pieces."""
    for index, span in enumerate(line):
        for number, found in enumerate(re.findall(_WORDS, span.text)):
            if found[0] == " ":
                indent = not index and not number
                yield from [(found, span.style)] if indent else [(" ", span.style)] * len(found)
            else:
                yield from ((piece, span.style) for piece in _pieces(found, longest))


def _pieces(word: str, longest: int) -> Iterator[str]:
    piece, used = "", 0
    for character in word:
        size = cells(character)
        if used + size > longest:
            yield piece
            piece, used = "", 0
        piece += character
        used += size
    yield piece


def clipped(line: Line) -> Line:
    """A line whose words all fit a column; what is longer than that ends in an ellipsis."""

    def clip(found: re.Match[str]) -> str:
        piece = next(_pieces(found[0], _LONGEST_WORD - 1))
        return found[0] if cells(found[0]) <= _LONGEST_WORD else f"{piece}…"

    return tuple(Span(re.sub(r"[^ ]+", clip, span.text), span.style) for span in line)


def joined(spans: list[Span]) -> Line:
    """A line without trailing spaces, with neighbours of one style joined."""
    while spans and not spans[-1].text.strip(" "):
        spans.pop()
    found: list[Span] = []
    for span in spans:
        text = span.text.replace(UNBREAKABLE, " ")
        if found and found[-1].style == span.style:
            found[-1] = Span(found[-1].text + text, span.style)
        else:
            found.append(Span(text, span.style))
    if found:
        found[-1] = Span(found[-1].text.rstrip(" "), found[-1].style)
    return tuple(found)
