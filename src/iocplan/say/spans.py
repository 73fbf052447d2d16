"""Sentences as styled words: what a line says, and how strongly, before anybody lays it out.

Styles are names that ``render.terminal`` has colours for; none carries a meaning that the text
lacks.
"""

from typing import NamedTuple


class Span(NamedTuple):
    """A piece of text in one style."""

    text: str
    style: str = ""


Line = tuple[Span, ...]

Fact = tuple[str, str]
"""A label and what is said under it."""


def line(*parts: str | Span) -> Line:
    """Return a line of its parts; bare text is unstyled."""
    return tuple(Span(part) if isinstance(part, str) else part for part in parts)


UNBREAKABLE = "\N{NO-BREAK SPACE}"
"""A space at which no line is broken; it is written as any other."""
