"""CSV for spreadsheets (RFC 4180): one row for each task, columns named as in the JSON."""

import csv
from collections.abc import Iterable
from typing import TextIO

from iocplan.data.record_json import Json
from iocplan.data.task_json import task_json
from iocplan.plan.rows import Plan
from iocplan.schedule.standing import TaskStanding

COLUMNS = (
    "id",
    "section",
    "unit",
    "lead",
    "mode",
    "title",
    "title_en",
    "with",
    "submit_to",
    "via",
    "process",
    "timing",
    "readiness",
    "due",
    "due_is_bound",
    "target",
    "days_left",
    "done",
    "proof",
    "blocked_by",
    "waiting_for",
    "leads",
    "responsible",
    "leader",
    "officer",
    "urgent",
    "at",
    "period",
    "overdue_periods",
)
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a cell must not begin with (OWASP); some spreadsheets also read the full-width signs."""


def write_csv(plan: Plan, tasks: Iterable[TaskStanding], stream: TextIO) -> None:
    """Write tasks as CSV with a header.

    Lists are joined by a space. Text that a spreadsheet would run as a formula is led by an
    apostrophe.
    """
    _write(stream, COLUMNS, (task_json(plan, task) for task in tasks))


def write_csv_of_many(tasks: Iterable[tuple[Plan, TaskStanding]], stream: TextIO) -> None:
    """The same of several notices; a last column has the id of each task's plan."""
    rows = ({**task_json(plan, task), "plan": plan.id} for plan, task in tasks)
    _write(stream, (*COLUMNS, "plan"), rows)


def _write(stream: TextIO, columns: tuple[str, ...], rows: Iterable[Json]) -> None:
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        value = " ".join(map(str, value))
    return harmless(value) if isinstance(value, str) else value


def harmless(text: str) -> str:
    """Text that no spreadsheet runs as a formula."""
    return "'" + text if text.startswith(_FORMULA) else text
