"""A task as it was before, for when nobody remembers what was last written of it.

Records are only ever added, each with its day; what was recorded up to a day is what an export of
that day wrote. Titles and whatever else is edited by hand leave no record.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from iocplan.plan.kinds import Process
from iocplan.plan.rows import Task
from iocplan.schedule.standing import TaskStanding

_MOST = 20
"""How many days of records are gone back."""


def earlier(task: TaskStanding) -> Iterator[TaskStanding]:
    """Yield a task as it is, and as it was before each day on which something was recorded of it.

    Only its texts, its day and its alarm are those of then; it is taken to be open.
    """
    yield task
    yield task._replace(process=Process.TODO)
    days = sorted(set(_days(task.task)), reverse=True)
    for day in days[:_MOST]:
        yield task._replace(task=_before(task.task, day), process=Process.TODO)


def _days(row: Task) -> Iterator[date]:
    for value in row:
        for entry in value if type(value) is tuple else [value]:
            if day := _recorded_on(entry):
                yield day


def _recorded_on(entry: Any) -> date | None:
    """The day of a record: itself, that of an entry, or that on which an item was done."""
    if isinstance(entry, date):
        return entry
    found = getattr(entry, "on", None) or getattr(entry, "done", None)
    return found if isinstance(found, date) else None


def _before(row: Task, day: date) -> Task:
    """A task without what was recorded from a day on."""
    values: dict[str, Any] = row._asdict()
    before = row._replace(**{name: _without(value, day) for name, value in values.items()})
    changed = [entry for entry in row.reassigned if entry.on >= day]
    return before._replace(leads=changed[0].was) if changed else before


def _without(value: Any, day: date) -> Any:
    if type(value) is tuple:
        kept = (_without(entry, day) for entry in value)
        return tuple(entry for entry in kept if entry is not None)
    on = _recorded_on(value)
    if on is None or on < day:
        return value
    return value._replace(done=None) if _is_item(value) else None


def _is_item(value: Any) -> bool:
    """Whether it was there before it was done, unlike an entry that is a record itself."""
    return hasattr(value, "done") and not hasattr(value, "on")
