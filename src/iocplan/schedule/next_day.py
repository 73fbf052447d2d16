"""The next day that a plan waits for: of its open tasks and of its events."""

from datetime import date

from iocplan.record import Record
from iocplan.schedule.standing import Standing


class NextDay(Record):
    """A day from today on; what it is only makes it a bound, or only an expected day."""

    day: date
    is_bound: bool
    is_expected: bool


def next_day(standing: Standing) -> NextDay | None:
    """The nearest last day, expected day or day of an event, None where nothing lies ahead.

    Of several that fall on one day that counts which was stated.
    """
    found = [*_of_tasks(standing), *_of_events(standing)]
    return min(found, key=lambda it: (it.day, it.is_expected, it.is_bound), default=None)


def _of_tasks(standing: Standing) -> list[NextDay]:
    days, today = standing.days, standing.today.toordinal()
    found: dict[tuple[int, int, bool], None] = {}
    for place, is_open in enumerate(days.is_open):
        if not is_open or days.is_decided[place]:
            continue
        if due := days.due_on(place, today):
            found[due, days.due_is_bound[place], False] = None
        elif target := days.target_on(place, today):
            found[target, days.target_is_bound[place], True] = None
    return [
        NextDay(date.fromordinal(day), bool(is_bound), is_expected)
        for day, is_bound, is_expected in found
        if day >= today
    ]


def _of_events(standing: Standing) -> list[NextDay]:
    return [
        NextDay(day, event.date is None, event.tentative)
        for event in standing.events.values()
        if not event.happened and (day := event.date or event.bound) and day >= standing.today
    ]
