"""The office's spreadsheet: a sheet of tasks to fill, and one of the official counts by unit."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from iocplan.office.extra import extra_office
from iocplan.office.packed import packed_anew
from iocplan.office.sheet.cells import (
    DAY,
    HEAD,
    LOCKED,
    PLAIN,
    cell_styles,
    colour_of,
    fill_cell,
    fit_row,
)
from iocplan.plan.kinds import Timing
from iocplan.report.asked import Asked
from iocplan.report.count_parts import count_part
from iocplan.report.page import PageTable, full_title
from iocplan.report.sheet_columns import FILL_COLUMNS, NUMBER, STATE, TASK_COLUMNS, SheetTask
from iocplan.say.sentence import Tone
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import sheet as texts

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

MARKER = b"iocplan:sheet"
"""Marks a file as made by the program and saved by nobody else since."""
PLAN_PROPERTY = "iocplan"
"""The property of a book that holds the id of its plan, also after somebody else has saved it."""
_FAR_ENOUGH = 4096
"""How many bytes of a file are searched for the mark."""
_FIRST_COLUMNS = "C2"
"""The first cell that moves when one scrolls: the head stays, and the number and id of a row."""
_IN_TIME = (Timing.NOT_DUE, Timing.ON_TIME)


def to_xlsx(tasks: Sequence[SheetTask], today: date, whole: Asked | None) -> bytes:
    """The book as a file; the same plan and day give the same bytes.

    Args:
        tasks: which tasks, in order, worded in Vietnamese.
        today: the day on which they stand so.
        whole: the plan, where these are all of its tasks: their counts have a sheet of their own.

    Raises:
        RefusedError: openpyxl is not installed.
    """
    with extra_office():
        from openpyxl import Workbook
    book = Workbook()
    for style in cell_styles():
        book.add_named_style(style)
    sheet = book.worksheets[0]
    sheet.title = texts.TASKS.say("vi")
    _fill_tasks(sheet, tasks)
    if whole:
        _fill_counts(whole, book.create_sheet(texts.UNITS.say("vi")))
    _name_plan(book, {asked.words.standing.plan.id for asked, _ in tasks})
    return _saved(book, today)


def _name_plan(book: "Workbook", plans: set[str]) -> None:
    """Keep whose sheet it is, where it is that of one plan."""
    from openpyxl.packaging.custom import StringProperty

    if len(plans) == 1:
        book.custom_doc_props.append(  # type: ignore[attr-defined] # its stubs lack it
            StringProperty(name=PLAN_PROPERTY, value=plans.pop())
        )


def is_ours(data: bytes) -> bool:
    """Whether a file is such a book that nobody else has saved since."""
    return MARKER in data[:_FAR_ENOUGH]


def _saved(book: "Workbook", today: date) -> bytes:
    from openpyxl.xml.functions import tostring

    about = book.properties
    about.creator = about.lastModifiedBy = "iocplan"
    about.identifier, about.language = MARKER.decode(), "vi-VN"
    about.title = texts.AS_OF(day=today).say("vi")
    written = BytesIO()
    book.save(written)
    day = datetime.combine(today, time(), UTC).replace(tzinfo=None)
    about.created = about.modified = day
    return packed_anew(written.getvalue(), tostring(about.to_tree()))


def _fill_tasks(sheet: "Worksheet", tasks: Sequence[SheetTask]) -> None:
    columns = (NUMBER, *TASK_COLUMNS, *FILL_COLUMNS)
    _fill_head(sheet, [(column.title.say("vi"), column.width) for column in columns])
    for number, (asked, task) in enumerate(tasks, 1):
        row = number + 1
        fill_cell(_cell(sheet, row, 1), number)
        for place, column in enumerate(TASK_COLUMNS, 2):
            cell = _cell(sheet, row, place, LOCKED if column.locked else PLAIN)
            fill_cell(cell, column.value(asked, task))
            if column is STATE and (colour := colour_of(_tone(asked, task))):
                cell.fill = colour
        fit_row(sheet, row, [column.width for column in columns])
        for place, fill in enumerate(FILL_COLUMNS, 2 + len(TASK_COLUMNS)):
            _cell(sheet, row, place, DAY if fill.is_day else PLAIN)
    _validate_days(sheet, len(tasks) + 1)
    _protect(sheet)
    _set_up(sheet)
    _print_side_by_side(sheet)


def _tone(asked: Asked, task: TaskStanding) -> Tone:
    """Green also for what is in time, as offices colour it; nothing without a deadline."""
    tone = asked.state(task).tone
    if tone in ("late", "soon"):
        return tone
    return "done" if task.timing in _IN_TIME and task.due else ""


def _fill_head(sheet: "Worksheet", columns: Sequence[tuple[str, int]]) -> None:
    from openpyxl.utils import get_column_letter

    for place, (title, width) in enumerate(columns, 1):
        fill_cell(_cell(sheet, 1, place, HEAD), title)
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = _FIRST_COLUMNS


def _cell(sheet: "Worksheet", row: int, column: int, style: str = PLAIN) -> "Cell":
    cell: Cell = sheet.cell(row, column)  # type: ignore[assignment] # no cell is merged here
    cell.style = style
    return cell


def _validate_days(sheet: "Worksheet", last: int) -> None:
    """Let only days into the columns of days; Excel then also takes typed text for a day."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    if last == 1:
        return
    rule = DataValidation("date", formula1="36526", operator="greaterThan", allow_blank=True)
    rule.errorStyle, rule.showErrorMessage, rule.showInputMessage = "warning", True, True
    rule.prompt, rule.error = texts.FILL_A_DAY.say("vi"), texts.NOT_A_DAY.say("vi")
    for place, column in enumerate(FILL_COLUMNS, 2 + len(TASK_COLUMNS)):
        if column.is_day:
            letter = get_column_letter(place)
            rule.add(f"{letter}2:{letter}{last}")
    sheet.add_data_validation(rule)


def _protect(sheet: "Worksheet") -> None:
    """Lock the id and the state, without a password: against slips, not against people."""
    rules = sheet.protection
    rules.sheet = True
    rules.autoFilter = rules.sort = rules.formatColumns = rules.formatRows = False
    rules.formatCells = rules.deleteRows = False
    sheet.auto_filter.ref = sheet.dimensions


def _set_up(sheet: "Worksheet") -> None:
    """Print on A4 sideways, with the head on every page."""
    from openpyxl.worksheet.header_footer import HeaderFooterItem

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = "9"
    sheet.print_title_rows = "1:1"
    sheet.HeaderFooter.oddFooter = HeaderFooterItem()
    sheet.HeaderFooter.oddFooter.center.text = texts.PAGE(page="&P", pages="&N").say("vi")
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = margins.bottom = 0.4


def _print_side_by_side(sheet: "Worksheet") -> None:
    """Print what the plan says and what is filled in on two sheets side by side, each legible."""
    from openpyxl.worksheet.pagebreak import Break, ColBreak

    sheet.page_setup.scale = 48
    sheet.print_title_cols = "A:B"
    sheet.col_breaks = ColBreak()
    sheet.col_breaks.append(Break(id=1 + len(TASK_COLUMNS)))


def _fill_counts(asked: Asked, sheet: "Worksheet") -> None:
    """The counts as on the page, a row for each unit and one for all."""
    (table, *_) = [b for b in count_part(asked).blocks if isinstance(b, PageTable)]
    first, *columns = map(full_title, table.columns)
    _fill_head(sheet, [(first, 48), *((title, 14) for title in columns)])
    for number, row in enumerate(table.rows, 2):
        title, *counts = (cell.text for cell in row.cells)
        fill_cell(_cell(sheet, number, 1), title)
        sheet.page_setup.scale = 70
        for place, text in enumerate(counts, 2):
            fill_cell(_cell(sheet, number, place), int(text))
    _set_up(sheet)
