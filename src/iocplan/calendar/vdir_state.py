"""Who changed what: the plan, a to-do's file, and what the plan last wrote into it.

``X-IOCPLAN-STATE`` holds what was last written, and every client seen keeps it. A to-do that still
says the same was changed by nobody, however old it is; one that says something else was changed
elsewhere, whatever the plan says by now.
"""

from datetime import date
from enum import Enum, auto

from iocplan.calendar.vdir_items import Item
from iocplan.plan.rows import Task

STATE = "X-IOCPLAN-STATE"
_OPEN, _DONE, _DROPPED = "OPEN", "DONE", "DROPPED"


class News(Enum):
    """What a to-do says that the plan does not know."""

    NONE = auto()
    COMPLETED = auto()
    REOPENED = auto()
    OPEN_THERE = auto()
    """Open there and done in the plan; nobody can tell which is older."""
    OTHER_DAY = auto()
    """Completed in both, on different days, and not by the plan."""
    DONE_BUT_DROPPED = auto()
    CANCELLED = auto()


def state_of(task: Task) -> str:
    """Return a task's state as ``X-IOCPLAN-STATE`` holds it."""
    if task.done:
        return f"{_DONE} {task.done.isoformat()}"
    return _DROPPED if task.dropped else _OPEN


def news(task: Task, item: Item, day: date | None) -> News:
    """Return what an item says of a task that the plan does not know.

    Args:
        task: the task as the plan has it now.
        item: its to-do.
        day: the day on which the to-do says that it was completed, where it says one.
    """
    then = item.text(STATE).strip()
    if item.is_cancelled:
        return News.NONE if task.dropped or then == _DROPPED else News.CANCELLED
    if item.is_done:
        return _completed(task, then, day)
    if not task.done or then == _OPEN:
        return News.NONE
    return News.REOPENED if then.startswith(_DONE) else News.OPEN_THERE


def _completed(task: Task, then: str, day: date | None) -> News:
    if task.done:
        known = day in (None, task.done) or then == f"{_DONE} {day}"
        return News.NONE if known else News.OTHER_DAY
    if then.startswith(_DONE):
        return News.NONE  # taken back in the plan since
    return News.DONE_BUT_DROPPED if task.dropped else News.COMPLETED
