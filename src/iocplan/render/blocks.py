"""A screen as blocks of styled text, before anybody knows where it is shown.

Screens are built from these blocks; ``layout`` makes lines of them, and a printer writes the
lines. Styles are names of ``coloured.STYLES``; no style says anything that the text does not.
"""

from collections.abc import Iterator, Sequence

from iocplan.record import Record
from iocplan.render.spans import Line


class Paragraph(Record):
    """A line that wraps at words; its further lines are indented by ``hang``."""

    line: Line
    hang: int = 0


class Ends(Record):
    """One part at the left edge and one at the right."""

    left: Line
    right: Line


class Column(Record):
    """A column of a table, never narrower than ``least``.

    The cells of a ``flex`` column wrap when the width is short.
    """

    title: str = ""
    right: bool = False
    flex: bool = False
    least: int = 0


class Row(Record):
    """A row of cells; its details follow below, indented to the second column."""

    cells: tuple[Line, ...]
    details: tuple[Line, ...] = ()


class Heading(Record):
    """A row that widens no column: its first cell reaches over the empty cells beside it."""

    cells: tuple[Line, ...] = ()


class ColumnGroup(Record):
    """A heading over the columns ``first`` to ``last`` (inclusive)."""

    title: str
    first: int
    last: int


class Table(Record):
    """Rows in columns; without titles there is no header.

    ``gap`` is the number of spaces between columns, None for two if they fit and else one.
    """

    columns: tuple[Column, ...]
    rows: Sequence[Row | Heading]
    groups: tuple[ColumnGroup, ...] = ()
    gap: int | None = None


Block = Paragraph | Ends | Table
Screen = list[Block]

BLANK = Paragraph(())


def blank_if(screen: Screen) -> Screen:
    """The screen with an empty line before it, or nothing where it is empty."""
    return [BLANK, *screen] if screen else []


def all_lines(screen: Screen) -> Iterator[Line]:
    """Every line and cell of a screen, before anything is laid out."""
    for block in screen:
        if isinstance(block, Paragraph):
            yield block.line
        elif isinstance(block, Ends):
            yield from block
        else:
            for row in block.rows:
                yield from row.cells
                yield from row.details if isinstance(row, Row) else ()
