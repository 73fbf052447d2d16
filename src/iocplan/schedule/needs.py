"""What has to come first, what is still missing, and what waits behind an open task."""

from functools import cached_property

from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.rows import Event, Need, Plan, Task
from iocplan.record import Record
from iocplan.schedule.day_columns import Days
from iocplan.schedule.resolve import Resolver

OFFICIAL = (Basis.STATED, Basis.DECIDED)
"""The bases that count in official figures and block; inferred ones are only shown."""

_COMES_AFTER = (DeadlineKind.AFTER, DeadlineKind.WITHIN)


class Follower(Record):
    """A task or event that comes after something, and on what basis."""

    id: str
    is_event: bool
    basis: Basis


def needs_of(item: Task | Event) -> tuple[Need, ...]:
    """All that must come first.

    Among it the event that a task comes after by its deadline (``after``, ``within … from``). A
    later decision may give such a task a day; that it comes after the event stays true.
    """
    deadline = item.deadline if isinstance(item, Task) else None
    if deadline is None or deadline.event is None or deadline.kind not in _COMES_AFTER:
        return item.needs
    after = Need(None, deadline.event, None, deadline.basis, deadline.quote)
    return (after, *item.needs)


class OpenNeeds:
    """Answers for one plan which needs are still open."""

    def __init__(self, plan: Plan, resolver: Resolver, days: Days) -> None:
        self._plan = plan
        self._resolver = resolver
        self._days = days

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each task stands in the order of the file."""
        return {id_: place for place, id_ in enumerate(self._days.ids)}

    def open(self, item: Task | Event) -> tuple[Need, ...]:
        """The needs that are not met yet, in the order of the file."""
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
        """Whether a task or deliverable is there; a closed task has all of its own."""
        owner = id_
        while owner not in self.places:
            owner = owner.rpartition(".")[0]
        place = self.places[owner]
        if not self._days.is_open[place]:
            return True
        items = self._plan.tasks[place].deliverables
        return any(item.done for item in items if item.id == id_)


def followers(plan: Plan) -> dict[str, list[Follower]]:
    """What comes directly after each task, deliverable and event.

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
