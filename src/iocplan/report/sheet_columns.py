"""The columns of the office's sheet of tasks, in the order and width that offices know.

They are the columns of its spreadsheet, and some of them those of the annex of its papers. They
are named in Vietnamese, once each, whatever language the screens are in: a sheet that was sent out
is read back by these names.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from iocplan.plan.ids import OF_PERIOD
from iocplan.report.asked import Asked
from iocplan.say.document import document_known
from iocplan.schedule.standing import TaskStanding, closed_on
from iocplan.schedule.submissions import standing_submission
from iocplan.texts import deciding, sheet
from iocplan.texts import office as texts
from iocplan.texts.text import Text


class SheetDay(NamedTuple):
    """A day with the sign that stands before it: ``≤`` for a bound, ``~`` for an expected day."""

    day: date
    sign: str = ""


Shown = str | SheetDay | None
"""What stands in a cell."""
SheetTask = tuple[Asked, TaskStanding]
"""A task of the sheet, with what its notice's sheet is about."""


class TaskColumn(NamedTuple):
    """A column with its title, its width in letters, and what it says of a task."""

    title: Text
    width: int
    value: Callable[[Asked, TaskStanding], Shown]
    locked: bool = False


def _id(asked: Asked, task: TaskStanding) -> Shown:
    """The id by which a row comes home: of what comes round, that of its earliest open period.

    Over many notices that of the notice stands before it.
    """
    period = task.series.period if task.series else None
    id_ = f"{task.task.id}{OF_PERIOD}{period.name}" if period else task.task.id
    return asked.words.prefix + id_


def _plain_id(_: Asked, task: TaskStanding) -> Shown:
    return task.task.id


def _document(asked: Asked, task: TaskStanding) -> Shown:
    """The notice; of what was added after it, that it was, and by whom."""
    if added := task.task.added:
        said = asked.words.say(deciding.AS_ADDED, on=added.on)
        return asked.words.with_decider(said, added)
    return document_known(asked.words)


def _title(asked: Asked, task: TaskStanding) -> Shown:
    return asked.words.title(task)


def _lead(asked: Asked, task: TaskStanding) -> Shown:
    return asked.words.unit_names(task.task.leads)


def _with(asked: Asked, task: TaskStanding) -> Shown:
    return ", ".join(party.text.say(asked.words.lang) for party in task.task.coordinating)


def _leader(asked: Asked, task: TaskStanding) -> Shown:
    return asked.words.person(task.task.leader) if task.task.leader else ""


def _officer(asked: Asked, task: TaskStanding) -> Shown:
    return asked.words.person(task.task.officer) if task.task.officer else ""


def _quote(_: Asked, task: TaskStanding) -> Shown:
    return task.task.deadline.quote if task.task.deadline else ""


def _days(asked: Asked, task: TaskStanding) -> tuple[SheetDay | None, SheetDay | None]:
    """The last day, and the later one where it was extended."""
    if task.due is None:
        return (SheetDay(task.target, "~") if task.target else None), None
    shown = SheetDay(task.due, "≤" if task.due_is_bound else "")
    first = asked.words.standing.resolver.last_day(task.task.deadline).date
    if first is None or first == task.due or task.due_is_bound:
        return shown, None
    return SheetDay(first), shown


def _due(asked: Asked, task: TaskStanding) -> Shown:
    return _days(asked, task)[0]


def _extended(asked: Asked, task: TaskStanding) -> Shown:
    return _days(asked, task)[1]


def state_recorded(asked: Asked, task: TaskStanding) -> str:
    """How a task stands, with the day and the number of the paper that is recorded."""
    words, state = asked.words, asked.state(task).text
    submission = standing_submission(task.task)
    day = closed_on(task) or (submission.on if submission else None)
    number = task.task.proof or (submission.proof if submission else None)
    said = words.say(texts.CLOSED, state=state, day=day) if day else state
    return words.say(texts.PROVEN, said=said, number=number) if number else said


ID = TaskColumn(sheet.ID, 9, _id, locked=True)
PLAIN_ID = TaskColumn(sheet.ID, 9, _plain_id)
"""The id for paper, where the period is told by the state."""
TITLE = TaskColumn(sheet.TITLE, 48, _title)
LEAD = TaskColumn(sheet.LEAD, 22, _lead)
WITH = TaskColumn(sheet.WITH, 22, _with)
QUOTE = TaskColumn(sheet.QUOTE, 24, _quote)
DUE = TaskColumn(sheet.DUE, 12, _due)
EXTENDED = TaskColumn(sheet.EXTENDED, 12, _extended)
STATE = TaskColumn(sheet.STATE, 18, state_recorded, locked=True)
TASK_COLUMNS = (
    ID,
    TaskColumn(sheet.DOCUMENT, 22, _document),
    TITLE,
    LEAD,
    WITH,
    TaskColumn(sheet.LEADER, 18, _leader),
    TaskColumn(sheet.OFFICER, 18, _officer),
    QUOTE,
    DUE,
    EXTENDED,
    STATE,
)
"""What the plan says of a task, after the number of its row."""


class FillColumn(NamedTuple):
    """A column that is sent out empty, to be filled by whoever reports."""

    title: Text
    width: int
    is_day: bool = False


REPORTED_BY = FillColumn(sheet.REPORTED_BY, 18)
SUBMITTED = FillColumn(sheet.SUBMITTED, 12, is_day=True)
DONE = FillColumn(sheet.DONE, 12, is_day=True)
PROOF = FillColumn(sheet.PROOF, 18)
RESULT = FillColumn(sheet.RESULT, 30)
DIFFICULTY = FillColumn(sheet.DIFFICULTY, 30)
PROPOSAL = FillColumn(sheet.PROPOSAL, 30)
NOTE = FillColumn(sheet.NOTE, 24)
FILL_COLUMNS = (REPORTED_BY, SUBMITTED, DONE, PROOF, RESULT, DIFFICULTY, PROPOSAL, NOTE)
NUMBER = FillColumn(sheet.NUMBER, 5)
"""The number of a row; nothing is read from it."""
