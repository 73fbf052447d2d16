"""Whether a to-do is completed, and who says so: the plan, its file, or what was last written.

Completed is whatever says so: STATUS, PERCENT-COMPLETE (RFC 5545, 3.8.1.8) or COMPLETED (3.8.2.1);
programs write one of them and leave the others as they were. So where it is known what the plan
last wrote, that which has changed since speaks, and the rest is silent.
"""

from datetime import date, datetime
from enum import Enum, auto
from typing import NamedTuple

from iocplan.calendar.foreign_days import day_in, day_of, moment_of
from iocplan.calendar.found import FoundTodo
from iocplan.plan.rows import Task

STATE = "X-IOCPLAN-STATE"
_OPEN, _DONE, _DROPPED = "OPEN", "DONE", "DROPPED"
_COMPLETED, _CANCELLED, _NEEDED = "COMPLETED", "CANCELLED", "NEEDS-ACTION"
_FULL = 100


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
    OPEN_BUT_DROPPED = auto()
    CANCELLED = auto()


class Signals(NamedTuple):
    """What a to-do says of its state: a percentage or a day that is missing is None."""

    status: str
    percent: int | None
    completed: bool
    day: date | None


def state_of(task: Task) -> str:
    """A task's state as ``X-IOCPLAN-STATE`` holds it."""
    if task.done:
        return f"{_DONE} {task.done.isoformat()}"
    return _DROPPED if task.dropped else _OPEN


def signals_of_state(state: str) -> Signals | None:
    """What we wrote with an ``X-IOCPLAN-STATE``, None where that is none of ours."""
    word, _, day = state.strip().partition(" ")
    if word == _OPEN:
        return Signals(_NEEDED, 0, completed=False, day=None)
    if word == _DROPPED:
        return Signals(_CANCELLED, 0, completed=False, day=None)
    try:
        done = date.fromisoformat(day) if word == _DONE else None
    except ValueError:
        return None
    return Signals(_COMPLETED, _FULL, completed=True, day=done) if done else None


def signals_of(todo: FoundTodo, zone: str) -> Signals:
    """What a to-do says, days in a time zone."""
    number = todo.text("PERCENT-COMPLETE")
    percent = int(number) if number.isascii() and number.isdecimal() and len(number) < 4 else None  # noqa: PLR2004
    day = day_in(todo, "COMPLETED", zone)
    return Signals(todo.text("STATUS").upper(), percent, day is not None, day)


def news(task: Task, now: Signals, then: Signals | None) -> News:
    """What a to-do says of a task that the plan does not know.

    Args:
        task: the task as the plan has it now.
        now: what the to-do says.
        then: what was last written into it, None where that is not known.
    """
    said = _said(now, then)
    if said == _CANCELLED:
        known = task.dropped or (then and then.status == _CANCELLED)
        return News.NONE if known else News.CANCELLED
    if said == _COMPLETED:
        return _completed(task, now, then)
    if task.done:
        if then is None:
            return News.OPEN_THERE
        return News.REOPENED if then.status == _COMPLETED else News.NONE
    reopened = task.dropped and (then is None or then.status == _CANCELLED)
    return News.OPEN_BUT_DROPPED if reopened else News.NONE


def _said(now: Signals, then: Signals | None) -> str:
    """Whether a to-do is completed, cancelled or open (empty)."""
    if then is None:
        full = now.percent == _FULL or now.completed or now.status == _COMPLETED
        return _CANCELLED if now.status == _CANCELLED else _COMPLETED if full else ""
    anew = now.status if now.status != then.status else ""
    percent = now.percent if now.percent != then.percent else None
    if anew == _CANCELLED:
        return _CANCELLED
    if anew == _COMPLETED or percent == _FULL or (now.completed and not then.completed):
        return _COMPLETED
    if then.status != _COMPLETED:
        return then.status if now.status == then.status == _CANCELLED else ""
    opened = anew or percent is not None
    return _COMPLETED if not opened and (now.completed or now.status == _COMPLETED) else ""


def _completed(task: Task, now: Signals, then: Signals | None) -> News:
    if task.done:
        known = now.day in (None, task.done, then.day if then else None)
        return News.NONE if known else News.OTHER_DAY
    if then and then.status == _COMPLETED:
        return News.NONE  # taken back in the plan since
    return News.DONE_BUT_DROPPED if task.dropped else News.COMPLETED


class Source(Enum):
    """Where the day of a completion comes from."""

    COMPLETED = auto()
    CHANGED = auto()
    """LAST-MODIFIED, which somebody else has set."""
    PULLED = auto()


def day_of_completion(
    todo: FoundTodo, zone: str, written: str | None, today: date
) -> tuple[date, Source]:
    """The day of a completion, and where it comes from.

    Args:
        todo: the completed to-do.
        zone: the plan's time zone.
        written: the LAST-MODIFIED that we last wrote, None where that is not known.
        today: the day of the pull.
    """
    if day := day_in(todo, "COMPLETED", zone):
        return day, Source.COMPLETED
    line = todo.get("LAST-MODIFIED")
    try:
        changed = moment_of(line, todo.file) if line and line.value.strip() != written else None
    except ValueError:
        changed = None
    if changed is None or (written is None and _is_ours(changed, todo, zone)):
        return today, Source.PULLED
    return day_of(changed, zone), Source.CHANGED


def _is_ours(changed: date, todo: FoundTodo, zone: str) -> bool:
    """Whether a stamp looks like ours: midnight, and a second for each later change."""
    from zoneinfo import ZoneInfo

    if not isinstance(changed, datetime) or not changed.tzinfo:
        return False
    local = changed.astimezone(ZoneInfo(zone))
    number = todo.text("SEQUENCE")
    most = int(number) if number.isdecimal() and len(number) < 5 else 0  # noqa: PLR2004
    return (local.hour, local.minute) == (0, 0) and local.second <= most
