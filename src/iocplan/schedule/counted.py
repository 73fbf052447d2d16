"""The official counts out of the columns of days, without looking at every task.

Where a task is counted is settled once it is closed, and while it has no deadline; else its last
day tells. Only what goes on until a day or comes round is looked at itself. So thousands of tasks
are counted in the time that dozens take to be shown.
"""

from collections.abc import Iterable
from datetime import date

from iocplan.plan.kinds import DeadlineKind, Timing
from iocplan.plan.rows import Plan, Task
from iocplan.schedule.axes import SOON
from iocplan.schedule.counts import Counts, column_of, count
from iocplan.schedule.day_columns import Days
from iocplan.schedule.glance import Glance
from iocplan.schedule.promises import open_promise
from iocplan.schedule.resolve import deadline_in_force
from iocplan.schedule.responsible import involved
from iocplan.schedule.standing import Standing, TaskStanding, stand

_BY_DAY, _LOOK = 50, 51
"""In the place of a column of the counts: its last day tells, or only the task itself."""
_MARK, _SUBMITTED, _ONGOING, _ADDED = 100, 1, 2, 4
"""Marks, in hundreds beside the column."""

_DATED = (DeadlineKind.BY, DeadlineKind.BEFORE, DeadlineKind.WITHIN)
_COLUMN = {name: place for place, name in enumerate(Counts._fields)}
_NAMES = Counts._fields


def glance_of(plan: Plan, days: Days) -> Glance:
    """The tasks of a plan at a glance; the same on every day."""
    tasks = stand(plan, date.min, days).tasks
    bodies = [sorted(involved(plan, task)) for task in plan.tasks]
    promised = [place for place, task in enumerate(tasks) if open_promise(task)]
    hanging = [place for place, task in enumerate(plan.tasks) if _names_event(task)]
    return Glance(lambda: (bodies, list(map(_settled, tasks)), promised, hanging))


def _names_event(task: Task) -> bool:
    return any(day and day.event for day in (deadline_in_force(task), task.target))


def perhaps_pressing(standing: Standing) -> Iterable[int]:
    """The places of tasks that may be overdue, due soon or promised; all where none is known."""
    days, glance, today = standing.days, standing.glance, standing.today.toordinal()
    if glance is None:
        return range(len(days.ids))
    promised = set(glance.promised)
    return [
        place
        for place, code in enumerate(glance.counted)
        if code % _MARK == _LOOK
        or place in promised
        or (code % _MARK == _BY_DAY and 0 < days.due_on(place, today) <= today + SOON)
    ]


def _settled(task: TaskStanding) -> int:
    if task.series:
        return _LOOK
    mark = _MARK * (_SUBMITTED * task.is_submitted + _ADDED * (task.task.added is not None))
    if task.is_open and task.timing not in (Timing.ON_TIME, Timing.LATE) and task.deadline:
        if task.deadline.kind in _DATED:
            return _BY_DAY + mark
        if task.deadline.kind is not DeadlineKind.AFTER:
            ends = task.until is not None or task.deadline.kind is not DeadlineKind.CONTINUOUS
            return _LOOK if ends else _COLUMN["open_no_deadline"] + _ONGOING * _MARK + mark
    return _COLUMN[column_of(task)] + mark


def count_standing(standing: Standing) -> Counts:
    """The counts over all tasks of a plan, as ``counts.count`` has them."""
    glance = standing.glance
    return _count(standing, glance.counted) if glance else count(standing.tasks)


def _count(standing: Standing, counted: list[int]) -> Counts:
    today, days = standing.today.toordinal(), standing.days
    numbers = dict.fromkeys(_NAMES, 0)
    looked_at = []
    for place, code in enumerate(counted):
        if code == _LOOK:
            looked_at.append(standing.tasks[place])
            continue
        marks, column = divmod(code, _MARK)
        numbers["tasks"] += 1
        numbers["submitted"] += marks & _SUBMITTED
        numbers["open_ongoing"] += bool(marks & _ONGOING)
        numbers["added"] += bool(marks & _ADDED)
        if column != _BY_DAY:
            numbers[_NAMES[column]] += 1
            continue
        due = days.due_on(place, today)
        numbers["open_overdue" if 0 < due < today else "open_not_due"] += 1
        numbers["due_soon"] += 0 <= due - today <= SOON
    rest = count(looked_at)
    return Counts(*(n + more for n, more in zip(numbers.values(), rest, strict=True)))
