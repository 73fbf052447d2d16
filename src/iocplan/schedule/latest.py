"""The latest sensible day of what others need: advice, never a deadline.

Whoever needs a thing by a day needs it before that day, with at least one working day left to use
it. So the last sensible day is the **last working day before** the day of whatever needs it: a
programme that arrives on the very evening on which the plan built on it is due is too late. An
event takes no time of its own: what it needs may come on the last day on which it may happen
itself. If that day is fixed or bounded, it has to be there before.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from iocplan.record import Record
from iocplan.schedule.needs import OFFICIAL, Follower

if TYPE_CHECKING:
    from iocplan.schedule.standing import Standing, TaskStanding

_ONE = timedelta(days=1)


class Latest(Record):
    """The last sensible day for something, and why.

    ``follower`` is the task or event that needs it by its day ``needed_by`` (``is_bound``: that
    moves with an event). ``inferred``: a link or a day on the way is not stated.
    """

    day: date
    follower: str
    needed_by: date
    is_bound: bool
    inferred: bool


class _Goal(Record):
    """A day by which something is to be done: its own, or one that others impose."""

    day: date
    is_bound: bool
    inferred: bool


def latest_days(standing: "Standing") -> dict[str, Latest]:
    """The latest sensible days of tasks, deliverables and events that others need.

    Args:
        standing: the plan on a day; what is closed neither asks for anything nor is asked for.

    Returns:
        By id; without an entry where nothing that has a day needs it.
    """
    after = standing.followers
    tasks = {t.task.id: t for t in standing.tasks}
    found: dict[str, Latest] = {}
    for name in _followers_first(after):
        here = [c for f in after.get(name, ()) for c in _asks(standing, tasks, found, f)]
        if here:
            found[name] = min(here, key=lambda c: (c.day, c.inferred, c.is_bound))
    return {name: latest for name, latest in found.items() if not _is_there(standing, tasks, name)}


def _followers_first(after: Mapping[str, list[Follower]]) -> Iterable[str]:
    order = {name: [f.id for f in found] for name, found in after.items()}
    return TopologicalSorter(order).static_order()


def _asks(
    standing: "Standing",
    tasks: "Mapping[str, TaskStanding]",
    found: Mapping[str, Latest],
    follower: Follower,
) -> Iterator[Latest]:
    """Yield by when a follower asks for what it needs."""
    if follower.is_event:
        goals = _event_goals(standing, found.get(follower.id), follower.id)
    else:
        goals = _task_goals(standing, found.get(follower.id), tasks[follower.id])
    for goal, day in goals:
        inferred = goal.inferred or follower.basis not in OFFICIAL
        if day:
            yield Latest(day, follower.id, goal.day, goal.is_bound, inferred)


def _task_goals(
    standing: "Standing", imposed: Latest | None, task: "TaskStanding"
) -> Iterator[tuple[_Goal, date | None]]:
    if not task.is_open:
        return
    goals = []
    if task.day:
        goals.append(_Goal(task.day, task.is_bound, inferred=task.due is None))
    if imposed:
        goals.append(_Goal(imposed.day, imposed.is_bound, imposed.inferred))
    yield from ((goal, _working_day_before(standing, goal.day)) for goal in goals)


def _event_goals(
    standing: "Standing", imposed: Latest | None, id_: str
) -> Iterator[tuple[_Goal, date | None]]:
    event = standing.events[id_]
    if event.happened:
        return
    day, is_bound, _ = standing.resolver.event_day(id_)
    if day and not event.overdue:
        yield _Goal(day, is_bound, inferred=False), _working_day_before(standing, day)
    if imposed:
        yield _Goal(imposed.needed_by, imposed.is_bound, imposed.inferred), imposed.day


def _working_day_before(standing: "Standing", day: date) -> date | None:
    try:
        return standing.resolver.work_days.last_before(day - _ONE)
    except OverflowError:
        return None


def _is_there(standing: "Standing", tasks: "Mapping[str, TaskStanding]", name: str) -> bool:
    if name in standing.events:
        return standing.events[name].happened is not None
    if name in tasks:
        return not tasks[name].is_open
    owner = tasks[name.rpartition(".")[0]]
    return not owner.is_open or any(d.done for d in owner.task.deliverables if d.id == name)


def sensible_days(standing: "Standing", task: "TaskStanding") -> dict[str, Latest]:
    """The latest sensible days of a task and its deliverables, where they say something.

    They do where they come before the day that the task has itself.
    """
    latest = standing.latest
    names = (task.task.id, *(item.id for item in task.task.deliverables))
    return {
        name: latest[name]
        for name in names
        if name in latest and (task.day is None or latest[name].day < task.day)
    }
