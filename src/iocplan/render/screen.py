"""A screen as blocks of styled text, before anybody knows where it is shown.

Screens are built from these blocks; ``layout`` makes lines of them, and a printer writes the
lines. Styles are names of ``terminal.STYLES``; none carries a meaning that the text lacks.
"""

from typing import NamedTuple


class Span(NamedTuple):
    """A piece of text in one style."""

    text: str
    style: str = ""


Line = tuple[Span, ...]


def line(*parts: str | Span) -> Line:
    """Return a line of its parts; bare text is unstyled."""
    return tuple(Span(part) if isinstance(part, str) else part for part in parts)


def join(parts: list[Line], separator: str) -> Line:
    """Return the lines as one, with a separator between them."""
    spans: list[Span] = []
    for part in parts:
        spans += [Span(separator), *part] if spans else part
    return tuple(spans)


class Paragraph(NamedTuple):
    """A line that wraps at words; its further lines are indented by ``hang``."""

    line: Line
    hang: int = 0


class Ends(NamedTuple):
    """One part at the left edge and one at the right."""

    left: Line
    right: Line


class Column(NamedTuple):
    """A column of a table; a ``flex`` one gives way when the width is short, wrapping."""

    title: str = ""
    right: bool = False
    flex: bool = False


class Row(NamedTuple):
    """A row of cells; its details follow below, indented to the second column's text."""

    cells: tuple[Line, ...]
    details: tuple[Line, ...] = ()


class Group(NamedTuple):
    """A heading over the columns ``first`` to ``last`` (inclusive)."""

    title: str
    first: int
    last: int


class Table(NamedTuple):
    """Rows in columns; without titles there is no header."""

    columns: tuple[Column, ...]
    rows: list[Row]
    groups: tuple[Group, ...] = ()
    hang: int = 5


Block = Paragraph | Ends | Table
Screen = list[Block]

BLANK = Paragraph(())


def blank_if(screen: Screen) -> Screen:
    """Return the screen with an empty line before it, or nothing where it is empty."""
    return [BLANK, *screen] if screen else []
