"""What has to come first, what is still missing, and what waits behind an open task."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.rows import Event, Need, Plan, Task
from iocplan.schedule.resolve import Calendar

OFFICIAL = (Basis.STATED, Basis.DECIDED)
"""The bases that count in official figures and block; inferred ones are only shown."""


class Follower(NamedTuple):
    """A task or event that comes after something, and on what basis."""

    id: str
    is_event: bool
    basis: Basis


def needs_of(item: Task | Event) -> tuple[Need, ...]:
    """Return all that must come first, a task's ``due: {after: …}`` among it."""
    deadline = item.deadline if isinstance(item, Task) else None
    if deadline and deadline.kind is DeadlineKind.AFTER and deadline.event:
        after = Need(None, deadline.event, None, deadline.basis, deadline.quote)
        return (after, *item.needs)
    if deadline and deadline.kind is DeadlineKind.WITHIN and deadline.event:
        within = Need(None, deadline.event, None, deadline.basis, deadline.quote)
        return (within, *item.needs)
    return item.needs


class NeedsOf:
    """Answers for one plan which needs are still open."""

    def __init__(self, plan: Plan, calendar: Calendar) -> None:
        self._plan = plan
        self._calendar = calendar
        self._met = set(_met(plan))

    def open(self, item: Task | Event) -> tuple[Need, ...]:
        """Return the needs that are not met yet, in the order of the file."""
        needs = needs_of(item)
        return tuple(need for need in needs if not self._is_met(need)) if needs else ()

    def _is_met(self, need: Need) -> bool:
        if need.task:
            return need.task in self._met
        if need.event:
            return self._plan.events[need.event].happened is not None
        day = self._calendar.event_day(need.date_of or "")
        return day.day is not None and not day.is_bound


def _met(plan: Plan) -> Iterator[str]:
    for task in plan.tasks:
        closed = task.done or task.dropped
        if closed:
            yield task.id
        for deliverable in task.deliverables:
            if closed or deliverable.done:
                yield deliverable.id


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

    A chain that passes an inferred link is inferred from there on.
    """
    tasks = {task.id: task for task in plan.tasks}
    seen, queue, found = {id_}, list(_starts(tasks[id_])), []
    inferred: set[str] = set()
    for name in queue:
        for follower in after.get(name, ()):
            if follower.id in seen or _is_closed(plan, tasks, follower):
                continue
            seen.add(follower.id)
            soft = name in inferred or follower.basis is Basis.INFERRED
            if soft:
                inferred.add(follower.id)
            basis = Basis.INFERRED if soft else follower.basis
            found.append(follower._replace(basis=basis))
            queue.append(follower.id)
    return found


def _starts(task: Task) -> Iterator[str]:
    yield task.id
    for deliverable in task.deliverables:
        if not deliverable.done:
            yield deliverable.id


def _is_closed(plan: Plan, tasks: Mapping[str, Task], follower: Follower) -> bool:
    if follower.is_event:
        return plan.events[follower.id].happened is not None
    task = tasks[follower.id]
    return task.done is not None or task.dropped is not None
