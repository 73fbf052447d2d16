"""The annex of a letter: the tasks that it is about, with a column for the answer."""

from iocplan.plan.kinds import Timing
from iocplan.report.formal import Annex
from iocplan.report.later_day import later_day
from iocplan.report.page import Cell, PageColumn, PageRow, PageTable
from iocplan.say.urge_point import missing, task_named
from iocplan.say.wording import Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.urging import Letter, Point
from iocplan.texts import labels
from iocplan.texts import urging_letter as texts
from iocplan.texts.text import Text


def urging_annex(words: Wording, letter: Letter, title: Text) -> Annex:
    """The tasks of a letter; to a body that was only asked, without a day of ours or a delay."""
    heads = _ASKED if letter.is_request else _ASSIGNED
    said = words.say(title, day=words.standing.today)
    rows = tuple(
        PageRow(tuple(Cell(text) for text in _row(words, letter, place, point)))
        for place, point in enumerate(letter.points, 1)
    )
    return Annex(said, PageTable(said, tuple(PageColumn(words.say(head)) for head in heads), rows))


_ASSIGNED = (
    texts.PLACE,
    texts.WHAT,
    texts.QUOTE,
    texts.DUE,
    texts.LATE,
    texts.MISSING,
    texts.TO_FILL,
)
_ASKED = (texts.PLACE, texts.WHAT_ASKED, texts.CONSISTS_OF, texts.QUOTE, texts.TO_FILL_ASKED)


def _row(words: Wording, letter: Letter, place: int, point: Point) -> tuple[str, ...]:
    number, title = str(place), task_named(words, point.task)
    quote = _quote(words, point.task)
    if letter.is_request:
        return (number, title, missing(words, letter, point), quote, "")
    late = -(point.task.days_left or 0) if point.task.timing is Timing.OVERDUE else 0
    days = words.say(texts.DAYS, n=late) if late else ""
    return (number, title, quote, _due(words, point.task), days, missing(words, letter, point), "")


def _quote(words: Wording, task: TaskStanding) -> str:
    quote = task.task.deadline.quote if task.task.deadline else None
    return words.say(labels.QUOTE, quote=quote) if quote else ""


def _due(words: Wording, task: TaskStanding) -> str:
    return later_day(words, task) or (words.full(task.due) if task.due else "")
