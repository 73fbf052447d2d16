"""What a change did: two standings of the same day, compared."""

from collections.abc import Iterator
from datetime import date

from iocplan.plan.kinds import Readiness
from iocplan.plan.periods import Period
from iocplan.plan.rows import Deliverable, Task
from iocplan.record import Record
from iocplan.schedule.needs import needs_of
from iocplan.schedule.standing import Standing, TaskStanding


class DayMoved(Record):
    """A task whose day is another one now."""

    task: TaskStanding
    before: date | None
    after: date | None


def unblocked(before: Standing, after: Standing) -> list[TaskStanding]:
    """The open tasks that had to wait before and can be done now."""
    ready = {t.task.id for t in _ready(before)}
    return [t for t in _ready(after) if t.task.id not in ready]


def _ready(standing: Standing) -> Iterator[TaskStanding]:
    """Yield the tasks that have to wait for something and need not wait any more."""
    for place, task in enumerate(standing.plan.tasks):
        if needs_of(task) and standing.tasks[place].readiness is Readiness.READY:
            yield standing.tasks[place]


def days_moved(before: Standing, after: Standing) -> list[DayMoved]:
    """The open tasks whose day to plan by has changed, or has only become a bound.

    What comes round and is now asked for another period is none of them.
    """
    columns = zip(zip(*before.days, strict=True), zip(*after.days, strict=True), strict=True)
    changed = [place for place, (was, is_) in enumerate(columns) if was != is_]
    pairs = ((before.tasks[place], after.tasks[place]) for place in changed)
    return [
        DayMoved(new, old.day, new.day)
        for old, new in pairs
        if new.is_open
        and (old.day, old.is_bound) != (new.day, new.is_bound)
        and _period(old) == _period(new)
    ]


def _period(task: TaskStanding) -> Period | None:
    return task.series.period if task.series else None


def made_for(standing: Standing, event: str) -> list[Task | Deliverable]:
    """What was already done with an event's date in it: it needs another look now.

    That is the finished part of every task that comes after the event's date (invitations, the
    registration with the province), whatever the basis.
    """
    found: list[Task | Deliverable] = []
    for task in standing.plan.tasks:
        if any(need.date_of == event for need in needs_of(task)):
            items = [item for item in task.deliverables if item.done]
            found += items or ([task] if task.done else [])
    return found


def left_open(task: Task) -> list[Deliverable]:
    """The deliverables that a finished task leaves without a record of their own."""
    return [item for item in task.deliverables if not item.done] if task.done else []
