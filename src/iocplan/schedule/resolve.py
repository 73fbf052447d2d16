"""Deadlines → last days.

The convention, once: a **last day** is the last permitted day, always inclusive. Exclusive days
exist only in the wording of a ``before``. A last day that hangs on an event's bound is itself a
bound: it moves with the event.
"""

from datetime import date, timedelta
from typing import NamedTuple

from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.rows import Deadline, Event, Move, Plan, Task
from iocplan.schedule.workdays import WorkDays


class LastDay(NamedTuple):
    """A last permitted day; None where nothing gives one (yet)."""

    date: date | None
    is_bound: bool = False


NO_DAY = LastDay(None)


class EventDay(NamedTuple):
    """When an event is (or was), as far as it is known.

    ``day`` is its date, or else its bound, then with ``is_bound``.
    """

    day: date | None
    is_bound: bool
    tentative: bool


class Resolver:
    """Resolves the deadlines of one plan; whatever an event's day needs is worked out once."""

    def __init__(self, plan: Plan) -> None:
        self.work_days = WorkDays(frozenset(plan.days_off), frozenset(plan.work_days))
        self._events = plan.events
        self._known: dict[str, EventDay] = {}

    def event_day(self, id_: str) -> EventDay:
        """Return the day of an event of the plan."""
        if id_ not in self._known:
            for pending in self._bound_chain(id_):
                self._known[pending] = self._event_day(self._events[pending])
        return self._known[id_]

    def _bound_chain(self, id_: str) -> list[str]:
        """Return the events whose bounds this one hangs on and itself, the farthest first."""
        chain = [id_]
        while (bound := self._events[chain[-1]].bound) and bound.event:
            if bound.event in self._known:
                break
            chain.append(bound.event)
        return chain[::-1]

    def _event_day(self, event: Event) -> EventDay:
        if event.happened:
            return EventDay(event.happened, is_bound=False, tentative=False)
        if event.moves:
            move = event.moves[-1]
            return EventDay(move.date, is_bound=False, tentative=move.tentative)
        if event.date:
            return EventDay(event.date, is_bound=False, tentative=event.tentative)
        bound = self.bound(event)
        return EventDay(bound, is_bound=bound is not None, tentative=False)

    def bound(self, event: Event) -> date | None:
        """Return the latest day that the notice allows for an event, None where it says none."""
        return self.last_day(event.bound).date if event.bound else None

    def last_day(self, deadline: Deadline | None) -> LastDay:
        """Return the last permitted day of a deadline or target."""
        if deadline is None or deadline.kind in (DeadlineKind.AFTER, DeadlineKind.CONTINUOUS):
            return NO_DAY
        anchor, is_bound = deadline.date, False
        if deadline.event:
            anchor, is_bound, _ = self.event_day(deadline.event)
        day = self._shift(deadline, anchor) if anchor else None
        return LastDay(day, is_bound) if day else NO_DAY

    def _shift(self, deadline: Deadline, anchor: date) -> date | None:
        try:
            if deadline.kind is DeadlineKind.BEFORE:
                return anchor - timedelta(days=deadline.days)
            if deadline.kind is DeadlineKind.WITHIN and deadline.working:
                return self.work_days.add(anchor, deadline.days)
            if deadline.kind is DeadlineKind.WITHIN:
                return anchor + timedelta(days=deadline.days)
        except OverflowError:
            return None
        return anchor


def deadline_in_force(task: Task) -> Deadline | None:
    """Return the deadline that counts: the last decision's, else the notice's."""
    if not task.moves:
        return task.deadline
    return _decided(task.moves[-1])


def _decided(move: Move) -> Deadline | None:
    if move.date is None:
        return None
    return Deadline(
        kind=DeadlineKind.BY,
        date=move.date,
        event=None,
        days=1,
        working=False,
        basis=Basis.DECIDED,
        quote=None,
    )
