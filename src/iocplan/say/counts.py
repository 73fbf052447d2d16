"""The titles of the official counts, and how urgent each one is when it is above zero."""

from typing import NamedTuple

from iocplan.say.sentence import Tone
from iocplan.texts import screens as texts
from iocplan.texts.text import Text


class CountName(NamedTuple):
    """A number of ``schedule.counts.Counts``: its attribute, its title, its tone."""

    attribute: str
    title: Text
    tone: Tone = ""


TASKS = CountName("tasks", texts.COUNT_TASKS)
ALL_DONE = CountName("done", texts.COUNT_DONE, "done")
DONE = (
    CountName("done_on_time", texts.COUNT_ON_TIME, "done"),
    CountName("done_late", texts.COUNT_LATE, "late"),
    CountName("done_no_deadline", texts.COUNT_NO_DEADLINE),
)
OPEN = (
    CountName("open_not_due", texts.COUNT_NOT_DUE),
    CountName("open_overdue", texts.COUNT_OVERDUE, "late"),
    CountName("open_no_deadline", texts.COUNT_NO_DEADLINE),
)
