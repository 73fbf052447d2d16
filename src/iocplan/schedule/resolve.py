"""Deadlines → last days.

The convention, once: a **last day** is the last permitted day, always inclusive. Exclusive days
exist only in the wording of a ``before``. A last day that hangs on an event's bound is itself a
bound: it moves with the event.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.rows import Deadline, Event, Move, Plan, Submission, Task, by_day
from iocplan.record import Record
from iocplan.schedule.entries import last_entry
from iocplan.schedule.submissions import decided_on, last_return
from iocplan.schedule.workdays import WorkDays

if TYPE_CHECKING:
    from iocplan.schedule.series import Series


class LastDay(Record):
    """A last permitted day; None where nothing gives one (yet)."""

    date: date | None
    is_bound: bool = False


NO_DAY = LastDay(None)
LONG_AGO = date(2000, 1, 1)
"""When a plan was made that has no record of any day."""
_GOES_ON = (DeadlineKind.CONTINUOUS, DeadlineKind.RECURRING)


class EventDay(Record):
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
        self._since = plan.notice.since or LONG_AGO
        self._known: dict[tuple[str, date | None], EventDay] = {}

    def event_day(self, id_: str, as_of: date | None = None) -> EventDay:
        """The day of an event of the plan, by what was decided up to a day, or ever."""
        if (id_, as_of) not in self._known:
            for pending in self._bound_chain(id_, as_of):
                self._known[pending, as_of] = self._event_day(self._events[pending], as_of)
        return self._known[id_, as_of]

    def _bound_chain(self, id_: str, as_of: date | None) -> list[str]:
        """The events whose bounds this one hangs on and itself, the farthest first."""
        chain = [id_]
        while (bound := self._events[chain[-1]].bound) and bound.event:
            if (bound.event, as_of) in self._known:
                break
            chain.append(bound.event)
        return chain[::-1]

    def _event_day(self, event: Event, as_of: date | None) -> EventDay:
        if event.happened and (as_of is None or event.happened <= as_of):
            return EventDay(event.happened, is_bound=False, tentative=False)
        if move := last_move(event, as_of):
            return EventDay(move.date, is_bound=False, tentative=move.tentative)
        if event.date:
            return EventDay(event.date, is_bound=False, tentative=event.tentative)
        bound = self.bound(event, as_of)
        return EventDay(bound, is_bound=bound is not None, tentative=False)

    def bound(self, event: Event, as_of: date | None = None) -> date | None:
        """The latest day that the notice allows for an event, None where it says none."""
        return self.last_day(event.bound, as_of).date if event.bound else None

    def due(self, task: Task) -> LastDay:
        """A task's last permitted day; of a finished one as it was when it was finished.

        A paper that was returned is due again on the day then named; without one nobody is late
        for the time it lay elsewhere: the last day is at least the day of the return.
        """
        last = self.last_day(deadline_in_force(task), decided_on(task))
        back = return_in_force(task)
        if back and last.date and last.date < back.on:
            return LastDay(back.on)
        return last

    def series(self, task: Task) -> "Series | None":
        """The periods of a task that comes round, None for any other."""
        deadline = task.deadline
        if deadline is None or deadline.kind is not DeadlineKind.RECURRING:
            return None
        if deadline.recurrence is None:  # it is in one of its periods already
            return None
        from iocplan.schedule.series import Series

        return Series(task, self._since, self.until(deadline))

    def now(self, task: Task) -> Task:
        """A task as it is asked now: of one that comes round, in its earliest open period."""
        found = self.series(task)
        return found.now if found else task

    def last_day(self, deadline: Deadline | None, as_of: date | None = None) -> LastDay:
        """The last permitted day of a deadline or target, as events stood on a day."""
        if deadline is None or deadline.kind in (DeadlineKind.AFTER, DeadlineKind.CONTINUOUS):
            return NO_DAY
        if deadline.kind is DeadlineKind.RECURRING and deadline.recurrence:
            return NO_DAY
        anchor, is_bound = deadline.date, False
        if deadline.event:
            anchor, is_bound, _ = self.event_day(deadline.event, as_of)
        day = self._shift(deadline, anchor) if anchor else None
        return LastDay(day, is_bound) if day else NO_DAY

    def until(self, deadline: Deadline | None) -> date | None:
        """Up to when a continuous or recurring task goes on; None where nothing (yet) ends it.

        An event's bound ends nothing: until the event has a day, the task goes on.
        """
        if deadline is None or deadline.kind not in _GOES_ON or deadline.period:
            return None
        if deadline.event is None:
            return deadline.date
        day, is_bound, _ = self.event_day(deadline.event)
        return None if is_bound else day

    def day_off_at_end(self, deadline: Deadline) -> date | None:
        """The day off on which "within N days" would have ended, None where it did not."""
        if deadline.kind is not DeadlineKind.WITHIN or deadline.working:
            return None
        anchor = self.event_day(deadline.event).day if deadline.event else deadline.date
        try:
            end = anchor + timedelta(days=deadline.days) if anchor else None
        except OverflowError:
            return None
        return end if end and not self.work_days.works(end) else None

    def _shift(self, deadline: Deadline, anchor: date) -> date | None:
        """The last day of a deadline that counts from a day.

        A period of days that ends on a day off ends on the next working day (Civil Code 2015,
        Article 148(5)); a day that is named itself is never moved.
        """
        try:
            if deadline.kind is DeadlineKind.BEFORE:
                return anchor - timedelta(days=deadline.days)
            if deadline.kind is DeadlineKind.WITHIN and deadline.working:
                return self.work_days.add(anchor, deadline.days)
            if deadline.kind is DeadlineKind.WITHIN:
                return self.work_days.first_from(anchor + timedelta(days=deadline.days))
        except OverflowError:
            return None
        return anchor


def last_move(item: Task | Event, as_of: date | None = None) -> Move | None:
    """The decision on a day that counts, None where there is none.

    Decisions count by their days; of one day the one that stands last in the file. What was
    decided after a task was finished makes it neither late nor on time.

    Args:
        item: a task or an event.
        as_of: up to when decisions count; else ever, or until a task was finished.
    """
    return last_entry(item.moves, decided_on(item) if isinstance(item, Task) else as_of)


def deadline_in_force(task: Task) -> Deadline | None:
    """The deadline that counts: the last decision's or return's, else the notice's."""
    back = return_in_force(task)
    if back and back.again_by:
        return by_day(back.again_by, Basis.DECIDED)
    move = last_move(task)
    if move is None:
        return task.deadline
    return by_day(move.date, Basis.DECIDED) if move.date else None


def return_in_force(task: Task) -> Submission | None:
    """The last return of a task, None where there is none or a later decision counts."""
    back, move = last_return(task), last_move(task)
    return None if back is None or (move and move.on > back.on) else back
