"""The day that a task is planned by, how far it lies from today, and the marks before it."""

import re
from collections.abc import Sequence
from datetime import date

from iocplan.plan.kinds import Timing
from iocplan.say.task_state import is_continuous, mark
from iocplan.say.wording import BOUND, EXPECTED, Wording
from iocplan.schedule.resolve import last_move
from iocplan.schedule.standing import TaskStanding, closed_on
from iocplan.schedule.submissions import decided_on
from iocplan.texts import labels, screens

_SHORT_ID = 5
_MOST_IDS = 12
_MARK = r"(?<![^\s(])[~≤»✓×](?=\s?\w)|(?<=\w)\*(?=\s|$)"
"""A mark where a word begins, before a day or an id; or one behind an id."""


def day_mark(task: TaskStanding) -> str:
    """The sign ``~`` before a day that is only expected, ``≤`` before an official bound."""
    if task.due is None:
        return EXPECTED if task.target else ""
    return BOUND if task.due_is_bound else ""


def marked_id(task: TaskStanding) -> str:
    """A task's id, with ``~`` before it if the task has no deadline, only an expected day."""
    expected = task.due is None and task.task.target is not None
    return (EXPECTED if expected else "") + task.task.id


def day_shown(words: Wording, task: TaskStanding) -> str:
    """The day that a task is planned by, with its mark, short enough for a table.

    A closed task has the day on which it was closed; one without a day says why in a word.
    """
    sign, day = day_mark(task), task.day
    if closed := closed_on(task):
        sign, day = mark(task), closed
    if day is None:
        return _instead_of_day(words, task)
    shown = f"{sign} {words.near_short(day)}" if sign else words.near_short(day)
    return words.hour(shown, task.deadline) if task.is_open and task.due else shown


def _instead_of_day(words: Wording, task: TaskStanding) -> str:
    if task.blocked_by:
        first, *more = task.blocked_by
        short = not more and len(first) <= _SHORT_ID
        text = labels.INSTEAD_BLOCKED_BY if short else labels.INSTEAD_BLOCKED
        return words.say(text, id=first)
    if is_continuous(task):
        ongoing = task.timing is Timing.ONGOING
        return words.say(labels.INSTEAD_ONGOING if ongoing else labels.INSTEAD_ENDED)
    if task.waiting_for or task.hangs_on:
        return words.say(labels.INSTEAD_WAITING)
    return words.say(labels.INSTEAD_URGENT if task.task.urgent else labels.INSTEAD_NO_DAY)


def days_late(task: TaskStanding, today: date) -> int:
    """How many days after its last day a task is open, or was done; 0 if it is not late."""
    if task.due is None or task.timing not in (Timing.OVERDUE, Timing.LATE):
        return 0
    return ((decided_on(task.task) or today) - task.due).days


def days_left(words: Wording, task: TaskStanding) -> str:
    """How many days are left; negative for a task that is, or was, late.

    Nothing is left of what was handed in in time, and nobody is behind with it.
    """
    if late := days_late(task, words.standing.today):
        return words.say(
            labels.DAYS_OVER if task.timing is Timing.OVERDUE else labels.DAYS_LATE, n=late
        )
    handed_in = task.is_submitted and task.timing is Timing.ON_TIME
    if not task.is_open or task.day is None or handed_in:
        return ""
    days = (task.day - words.standing.today).days
    if days == 0:
        return words.say(labels.TODAY)
    return words.say(labels.DAYS_LEFT if days > 0 else labels.DAYS_BEHIND, n=abs(days))


def days_overdue(words: Wording, task: TaskStanding) -> str:
    """How many days a task is late, for a column whose title says that they are days late."""
    return words.say(labels.DAYS_LEFT, n=days_late(task, words.standing.today))


def first_deadline(words: Wording, task: TaskStanding) -> str:
    """The first deadline if a later decision changed it, else an empty text."""
    move = last_move(task.task)
    first = words.standing.resolver.last_day(task.task.deadline).date if move else None
    if first is None or (move and first == move.date):
        return ""
    return words.say(labels.FIRST_DEADLINE, day=words.near_short(first))


def distance(words: Wording, day: date) -> str:
    """How far a day lies from today, as in ``in 4 days, 3 working days``."""
    today = words.standing.today
    days = (day - today).days
    if days == 0:
        return words.say(labels.TODAY)
    if days < 0:
        return words.say(labels.DAYS_AGO, n=-days)
    working = words.standing.resolver.work_days.between(today, day)
    left = words.say(labels.IN_DAYS, n=days)
    return f"{left}, {words.say(labels.WORKING_DAYS, n=working)}"


def legend(words: Wording, shown: str) -> list[str]:
    """The meaning of each mark that occurs in what is shown."""
    used = set(re.findall(_MARK, shown))
    return [words.say(text) for sign, text in labels.LEGEND.items() if sign in used]


def undated(words: Wording, ids: Sequence[str]) -> str:
    """The sentence that counts the open tasks without any day."""
    return words.say(screens.UNDATED, n=len(ids), ids=some_ids(ids))


def some_ids(ids: Sequence[str]) -> str:
    """At most a dozen ids, and an ellipsis if there are more."""
    return " ".join(ids[:_MOST_IDS]) + (" …" if len(ids) > _MOST_IDS else "")
