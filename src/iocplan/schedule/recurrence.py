"""What comes round in every period: which day of each is the last one.

A day is named within its period as the file has it: ``mon`` … ``sun`` of a week, ``1`` … ``31`` of
a month (of a quarter or half-year: of its last month; a shorter month ends with its own last day),
``MM-DD`` of a year, ``last`` of any of them, and ``+N``, N days after the period's end.
"""

import re
from datetime import date, timedelta

from iocplan.plan.periods import Every, Period, Recurrence, period_of

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LAST = "last"
_AFTER = r"\+[1-9]\d{0,2}"
_OF_MONTHS = rf"0?[1-9]|[12]\d|3[01]|{LAST}|{_AFTER}"
DAYS_IN = {
    Every.DAY: rf"{LAST}|{_AFTER}",
    Every.WEEK: rf"{'|'.join(WEEKDAYS)}|{LAST}|{_AFTER}",
    Every.MONTH: _OF_MONTHS,
    Every.QUARTER: _OF_MONTHS,
    Every.HALF_YEAR: _OF_MONTHS,
    Every.YEAR: rf"(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)"
    rf"|02-(?:0[1-9]|[12]\d)|{LAST}|{_AFTER}",
}
"""How days are named within each kind of period, as regular expressions."""


def is_day_in(every: Every, name: str) -> bool:
    """Whether a name is that of a day within such a period."""
    return re.fullmatch(DAYS_IN[every], name) is not None


def day_in(period: Period, name: str | None) -> date:
    """The day of that name within a period, or after it; its last day where none is named.

    The calendar ends with the year 9999: what would lie beyond is its last day.
    """
    if name is None or name == LAST:
        return period.last
    try:
        if name.startswith("+"):
            return period.last + timedelta(days=int(name))
        if name in WEEKDAYS:
            return period.first + timedelta(days=WEEKDAYS.index(name))
    except OverflowError:
        return date.max
    month, _, day = name.rpartition("-")
    start = date(period.first.year, int(month), 1) if month else period.last.replace(day=1)
    return start.replace(day=min(int(day), period_of(Every.MONTH, start).last.day))


def last_day(rule: Recurrence, days_before: int, period: Period) -> date:
    """The last permitted day of a period, included.

    Args:
        rule: how the deadline comes round.
        days_before: how many days before the named one it ends, where it lies before it.
        period: the period.
    """
    day = day_in(period, rule.day)
    try:
        return day - timedelta(days=days_before) if rule.is_before else day
    except OverflowError:
        return date.min


def first_open_on(rule: Recurrence, days_before: int, day: date) -> Period:
    """The first period whose last day is not before a day, by arithmetic.

    Last days follow one another as periods do, each a fixed distance from a day that lies within
    its period. So it is the period of the day that lies that distance away, or the next one.
    """
    beyond = int(rule.day) if rule.day and rule.day.startswith("+") else 0
    away = beyond - (days_before if rule.is_before else 0)
    try:
        near = period_of(rule.every, day - timedelta(days=away))
    except OverflowError:
        near = period_of(rule.every, date.min if away > 0 else date.max)
    return near if last_day(rule, days_before, near) >= day else near.next


def last_until(rule: Recurrence, days_before: int, until: date) -> Period:
    """The last period of which nothing but what comes after its end is asked after a day.

    That is the last one that ends, or whose last day comes, on or before that day.
    """
    here = period_of(rule.every, until)
    ended = here if here.last <= until else here.previous
    if until == date.max:
        return ended
    due = first_open_on(rule, days_before, until + timedelta(days=1)).previous
    return max(ended, due)
