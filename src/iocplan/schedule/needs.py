"""What has to come first, what is still missing, and what waits behind an open task."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.rows import Event, Need, Plan, Task
from iocplan.schedule.day_columns import Days
from iocplan.schedule.resolve import Resolver

OFFICIAL = (Basis.STATED, Basis.DECIDED)
"""The bases that count in official figures and block; inferred ones are only shown."""

_COMES_AFTER = (DeadlineKind.AFTER, DeadlineKind.WITHIN)


class Follower(NamedTuple):
    """A task or event that comes after something, and on what basis."""

    id: str
    is_event: bool
    basis: Basis


def needs_of(item: Task | Event) -> tuple[Need, ...]:
    """Return all that must come first.

    Among it the event that a task comes after by its deadline (``after``, ``within … from``). A
    later decision may give such a task a day; that it comes after the event stays true.
    """
    deadline = item.deadline if isinstance(item, Task) else None
    if deadline is None or deadline.event is None or deadline.kind not in _COMES_AFTER:
        return item.needs
    after = Need(None, deadline.event, None, deadline.basis, deadline.quote)
    return (after, *item.needs)


class NeedsOf:
    """Answers for one plan which needs are still open."""

    def __init__(self, plan: Plan, resolver: Resolver, days: Days) -> None:
        self._plan = plan
        self._resolver = resolver
        self._days = days

    @cached_property
    def _places(self) -> dict[str, int]:
        return {id_: place for place, id_ in enumerate(self._days.ids)}

    def open(self, item: Task | Event) -> tuple[Need, ...]:
        """Return the needs that are not met yet, in the order of the file."""
        needs = needs_of(item)
        return tuple(need for need in needs if not self._is_met(need)) if needs else ()

    def _is_met(self, need: Need) -> bool:
        if need.task:
            return self._is_done(need.task)
        if need.event:
            return self._plan.events[need.event].happened is not None
        day = self._resolver.event_day(need.date_of or "")
        return day.day is not None and not day.is_bound

    def _is_done(self, id_: str) -> bool:
        """Return whether a task or deliverable is there; a closed task has all of its own."""
        owner = id_
        while owner not in self._places:
            owner = owner.rpartition(".")[0]
        place = self._places[owner]
        if not self._days.is_open[place]:
            return True
        items = self._plan.tasks[place].deliverables
        return any(item.done for item in items if item.id == id_)


def followers(plan: Plan) -> dict[str, list[Follower]]:
    """Return, for each task, deliverable and event, what comes directly after it.

    A need for an event's date alone is left out: the date comes before the event.
    """
    after: dict[str, list[Follower]] = {}
    items: list[Task | Event] = [*plan.events.values(), *plan.tasks]
    for item in items:
        for need in needs_of(item):
            if name := need.task or need.event:
                follower = Follower(item.id, isinstance(item, Event), need.basis)
                after.setdefault(name, []).append(follower)
    return after


def held_up(plan: Plan, after: Mapping[str, list[Follower]], id_: str) -> list[Follower]:
    """Return everything open that waits behind a task, the nearest first.

    A chain that passes an inferred link is inferred from there on; what two chains lead to is
    held up officially when one of them is official throughout.
    """
    tasks = {task.id: task for task in plan.tasks}
    open_after = {
        name: [f for f in found if not _is_closed(plan, tasks, f)] for name, found in after.items()
    }
    official = {f.id: f for f in _walk(tasks, open_after, id_, OFFICIAL)}
    return [
        official.get(f.id) or f._replace(basis=Basis.INFERRED)
        for f in _walk(tasks, open_after, id_, tuple(Basis))
    ]


def _walk(
    tasks: Mapping[str, Task],
    after: Mapping[str, list[Follower]],
    id_: str,
    bases: tuple[Basis, ...],
) -> list[Follower]:
    """Return what links of some bases lead to, each once, the nearest first."""
    seen, queue = {id_}, list(_names(tasks[id_]))
    found: list[Follower] = []
    for name in queue:
        for follower in after.get(name, ()):
            if follower.id not in seen and follower.basis in bases:
                seen.add(follower.id)
                found.append(follower)
                queue += [follower.id] if follower.is_event else _names(tasks[follower.id])
    return found


def _names(task: Task) -> Iterator[str]:
    """Yield what others may wait for: the task, and its deliverables that are not there yet."""
    yield task.id
    for deliverable in task.deliverables:
        if not deliverable.done:
            yield deliverable.id


def _is_closed(plan: Plan, tasks: Mapping[str, Task], follower: Follower) -> bool:
    if follower.is_event:
        return plan.events[follower.id].happened is not None
    task = tasks[follower.id]
    return task.done is not None or task.dropped is not None
