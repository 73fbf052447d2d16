"""The office's sheet as .csv for Excel: UTF-8 with a byte order mark, the same columns.

Days are written as ISO 8601, which Excel takes for days whatever the country's settings are.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from iocplan.data.task_csv import harmless
from iocplan.report.sheet_columns import (
    FILL_COLUMNS,
    NUMBER,
    TASK_COLUMNS,
    SheetDay,
    SheetTask,
    Shown,
)
from iocplan.texts.safe import safe

_MARK = "\ufeff"
_HEAD = [column.title.vi for column in (NUMBER, *TASK_COLUMNS, *FILL_COLUMNS)]


def to_csv(tasks: Iterable[SheetTask]) -> bytes:
    """The tasks, a row each below the names of the columns, lines ended as RFC 4180 has them.

    Args:
        tasks: which tasks, in order, worded in Vietnamese.
    """
    written = StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(_HEAD)
    for number, (asked, task) in enumerate(tasks, 1):
        said = (_cell(column.value(asked, task)) for column in TASK_COLUMNS)
        writer.writerow([number, *said, *("" for _ in FILL_COLUMNS)])
    return f"{_MARK}{written.getvalue()}".encode()


def _cell(shown: Shown) -> object:
    return shown.day.isoformat() if isinstance(shown, SheetDay) else harmless(safe(shown or ""))


def is_ours(data: bytes) -> bool:
    """Whether a file is such a sheet in which nobody has filled anything."""
    try:
        head, *rows = csv.reader(StringIO(data.decode("utf-8-sig"), newline=""))
    except (UnicodeDecodeError, ValueError, csv.Error):
        return False
    return head == _HEAD and not any(cell for row in rows for cell in row[-len(FILL_COLUMNS) :])
