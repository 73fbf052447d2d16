"""The days of all tasks in columns, worked out in one pass.

Nothing in them depends on today, so they can be kept; what a day means today is asked of
``Days.due_on``. Questions about thousands of tasks look here first and at the tasks themselves
only where one is shown. Days are proleptic ordinals (``date.toordinal``), 0 for none.
"""

from iocplan.plan.rows import Plan
from iocplan.record import Record
from iocplan.schedule.resolve import LastDay, Resolver
from iocplan.schedule.submissions import decided_on

NONE = 0


class Days(Record):
    """One entry a task in every column, in the order of the file; 0 and 1 stand for no and yes.

    ``is_decided``: whether it is on time is decided, because it was done or submitted.
    """

    ids: list[str]
    is_open: list[int]
    is_decided: list[int]
    due: list[int]
    due_is_bound: list[int]
    target: list[int]
    target_is_bound: list[int]

    def due_on(self, place: int, today: int) -> int:
        """A task's last day as of a day.

        A bound that has passed says nothing any more: what hangs on an event without a date is
        never overdue, the event itself is.
        """
        day = self.due[place]
        return NONE if day < today and self.due_is_bound[place] else day

    def target_on(self, place: int, today: int) -> int:
        """A task's target as of a day, by the same rule."""
        day = self.target[place]
        return NONE if day < today and self.target_is_bound[place] else day

    def day_on(self, place: int, today: int) -> int:
        """The day that a task is planned by: the last day, else the target."""
        return self.due_on(place, today) or self.target_on(place, today)


def days_of(plan: Plan, resolver: Resolver) -> Days:
    """The days of all tasks of a plan."""
    days = Days([], [], [], [], [], [], [])
    for row in plan.tasks:
        task = resolver.now(row)
        due = resolver.due(task)
        target = resolver.last_day(task.target)
        days.ids.append(task.id)
        days.is_open.append(int(task.done is None and task.dropped is None))
        days.is_decided.append(int(decided_on(task) is not None))
        days.due.append(_ordinal(due))
        days.due_is_bound.append(int(due.is_bound))
        days.target.append(_ordinal(target))
        days.target_is_bound.append(int(target.is_bound))
    return days


def _ordinal(last: LastDay) -> int:
    return last.date.toordinal() if last.date else NONE
