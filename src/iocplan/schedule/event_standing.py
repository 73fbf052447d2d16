"""Where an event stands on a day: its date, its bound, what became of it."""

from datetime import date

from iocplan.plan.rows import Day, Event
from iocplan.record import Record
from iocplan.schedule.resolve import Resolver, last_move


class EventStanding(Record):
    """One event on a day.

    ``bound`` is the notice's latest day; ``days_left`` counts to the date, else to the bound.
    ``overdue``: the bound has passed and there is still no date. ``postponed``: put off by
    decision, without a new day.
    """

    event: Event
    date: Day | None
    tentative: bool
    bound: Day | None
    happened: Day | None
    days_left: int | None
    overdue: bool
    postponed: bool

    @property
    def days_beyond(self) -> int:
        """How many days the event's day lies after the notice's bound; 0 where it does not."""
        day = self.happened or self.date
        return max((day - self.bound).days, 0) if day and self.bound else 0


def event_standing(event: Event, today: date, resolver: Resolver) -> EventStanding:
    """Where an event stands on a day."""
    day, is_bound, tentative = resolver.event_day(event.id)
    bound = resolver.bound(event)
    date_ = None if is_bound or event.happened else day
    move = last_move(event)
    postponed = not event.happened and move is not None and move.date is None
    return EventStanding(
        event=event,
        date=date_,
        tentative=tentative,
        bound=bound,
        happened=event.happened,
        days_left=(day - today).days if day and not event.happened else None,
        overdue=is_bound and day is not None and day < today,
        postponed=postponed,
    )
