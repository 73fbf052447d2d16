"""Pieces of text in a style, and lines of them, before anybody lays them out.

Styles are the names for which ``render.coloured`` has colours, the tones of ``say`` among them;
no style says anything that the text does not.
"""

from collections.abc import Iterable

from iocplan.record import Record


class Span(Record):
    """A piece of text in one style."""

    text: str
    style: str = ""


Line = tuple[Span, ...]


def line(*parts: str | Span) -> Line:
    """A line of its parts; bare text is unstyled."""
    return tuple(Span(part) if isinstance(part, str) else part for part in parts)


UNBREAKABLE = "\N{NO-BREAK SPACE}"
"""A space at which no line is broken; it is printed as an ordinary one."""


def styled(text: str, style: str = "") -> Line:
    """A line in one style, or an empty line where there is no text."""
    return (Span(text, style),) if text else ()


def in_a_row(items: Iterable[str]) -> str:
    """Items side by side; a line that is too long breaks between two items, never inside one."""
    return "   ".join(item.replace(" ", UNBREAKABLE) for item in items)


def text_of(lines: Iterable[Line]) -> str:
    """Lines without their styles."""
    return "\n".join("".join(span.text for span in parts) for parts in lines)
