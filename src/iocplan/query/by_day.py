"""Tasks parted by their day: what ``due`` asks, answered from the columns of days.

A task itself is looked at only where a filter or a screen needs it, so that ten thousand tasks
cost little when few are due.
"""

from collections.abc import Sequence
from datetime import date

from iocplan.plan.lazy import Lazy
from iocplan.query.choices import SortKey
from iocplan.query.query import Query, choose_among, sort_tasks
from iocplan.record import Record
from iocplan.schedule.standing import Standing, TaskStanding

Tasks = Sequence[TaskStanding]


class ByDay(Record):
    """Tasks in a range of days, sorted; open ones before it and after it; open ones undated."""

    tasks: Tasks
    earlier: Tasks
    later: Tasks
    undated: Tasks


class Range(Record):
    """Which days, both inclusive, and whether only what is overdue, or closed tasks too."""

    first: date | None = None
    last: date | None = None
    overdue: bool = False
    closed: bool = False


def part_by_day(standing: Standing, query: Query, wanted: Range) -> ByDay:
    """The tasks of a query, parted by their days; by day unless the query sorts."""
    days, today = standing.days, standing.today.toordinal()
    first = wanted.first.toordinal() if wanted.first else 0
    last = wanted.last.toordinal() if wanted.last else date.max.toordinal()
    inside, earlier, later, undated = (list[int]() for _ in range(4))
    for place, is_open in enumerate(days.is_open):
        late = is_open and not days.is_decided[place] and 0 < days.due_on(place, today) < today
        if wanted.overdue and not late:
            continue
        day = days.day_on(place, today)
        if first <= day <= last and day and (is_open or wanted.closed):
            inside.append(place)
        elif is_open:
            (undated if not day else earlier if day < first else later).append(place)
    tasks = choose_among(standing, query, inside)
    rest = (_view(standing, query, places) for places in (earlier, later, undated))
    return ByDay(sort_tasks(standing, tasks, query.sort or (SortKey.DUE,)), *rest)


def _view(standing: Standing, query: Query, places: list[int]) -> Tasks:
    """The tasks at some places; without a filter none of them is looked at yet."""
    if query == Query(sort=query.sort):
        return Lazy(len(places), lambda i: standing.tasks[places[i]])
    return choose_among(standing, query, places)
