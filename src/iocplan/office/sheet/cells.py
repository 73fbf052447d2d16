"""Cells of a spreadsheet: text that is never a formula, days that are days, looks with a name."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from iocplan.office.plain import clean
from iocplan.report.sheet_columns import SheetDay, Shown
from iocplan.say.sentence import Tone

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles import NamedStyle, PatternFill
    from openpyxl.worksheet.dimensions import RowDimension
    from openpyxl.worksheet.worksheet import Worksheet

_MOST_LETTERS = 32_767
"""What a cell of Excel holds, in units of UTF-16."""
_LIKE_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What Excel would take for a character that XML cannot hold (ECMA-376, ST_Xstring)."""
HEAD = "Tiêu đề cột"
PLAIN = "Ô bảng"
LOCKED = "Ô khóa"
DAY = "Ô ngày"
_FONT = "Times New Roman"
_FIRST_YEAR = 1900
"""Excel knows no earlier day."""
_DAY_FORMAT = "dd/mm/yyyy"
_FORMULA = tuple("=+-@")
_LINE = 15.0
"""The height of a line in points."""
_FILLS: dict[Tone, str] = {"late": "F8CBAD", "soon": "FFE699", "done": "C6E0B4"}


def cell_styles() -> "Iterator[NamedStyle]":
    """The named styles of the cells, which an office may change."""
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

    line = Side("thin", color="BFBFBF")
    for name in (HEAD, PLAIN, LOCKED, DAY):
        style = NamedStyle(name)
        style.font = Font(_FONT, 11, bold=name == HEAD)
        style.border = Border(line, line, line, line)
        style.alignment = Alignment(vertical="top", wrap_text=True)
        style.protection = Protection(locked=name in (HEAD, LOCKED))
        if name == DAY:
            style.number_format = _DAY_FORMAT
        if name == HEAD:
            style.alignment = Alignment("center", "center", wrap_text=True)
            style.fill = PatternFill("solid", start_color="D9E1F2", end_color="D9E1F2")
        yield style


def fill_cell(cell: "Cell", shown: Shown | int) -> None:
    """Put text, a number or a day into a cell; text stays text, whatever it begins with."""
    if isinstance(shown, SheetDay) and shown.day.year >= _FIRST_YEAR:
        cell.value = shown.day
        cell.number_format = f'"{shown.sign} "{_DAY_FORMAT}' if shown.sign else _DAY_FORMAT
    elif isinstance(shown, int):
        cell.value = shown
    elif text := _text(shown):
        cell.value = text
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(_FORMULA)


def _text(shown: Shown) -> str:
    if isinstance(shown, SheetDay):
        return f"{shown.sign} {_plain(shown.day)}".strip()
    text = _LIKE_ESCAPE.sub("_x005F_", clean(shown or ""))
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _MOST_LETTERS:
        return text
    return units[: 2 * (_MOST_LETTERS - 1)].decode("utf-16-le", "ignore") + "…"


def _plain(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def colour_of(tone: Tone) -> "PatternFill | None":
    """The colour behind a state, which the words beside it say, too; None for no colour."""
    from openpyxl.styles import PatternFill

    rgb = _FILLS.get(tone)
    return PatternFill("solid", start_color=rgb, end_color=rgb) if rgb else None


def fit_row(sheet: "Worksheet", row: int, widths: Sequence[int]) -> None:
    """Make a row as high as its text needs; programs fit it anew where somebody types more.

    Args:
        sheet: the sheet.
        row: the number of the row, whose cells are filled.
        widths: how many letters each column holds in a line.
    """
    cells = zip(next(sheet.iter_rows(row, row, 1, len(widths))), widths, strict=True)
    lines = max(-(-len(str(cell.value or "")) // max(width - 1, 1)) for cell, width in cells)
    sheet.row_dimensions[row] = _fitted_row()(sheet, index=row, ht=_LINE * min(lines, 20))


@cache
def _fitted_row() -> "type[RowDimension]":
    from openpyxl.worksheet.dimensions import RowDimension

    class Fitted(RowDimension):
        """A height that was reckoned, not set by a person."""

        customHeight = False  # noqa: N815 - as the format has it

    return Fitted
