"""Working days: Monday to Friday, without the holidays of Vietnam, with the plan's exceptions.

The plan's ``days_off`` and ``work_days`` win over the weekday and over the holiday calendar (the
government often swaps a working day for a Saturday).
"""

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

_SATURDAY = 5
_ONE = timedelta(days=1)
_KNOWN = range(1901, 2101)
"""The years whose lunar days the holiday calendar knows; it is empty outside of them."""


class WorkDays(NamedTuple):
    """The working days of one plan."""

    days_off: frozenset[date]
    work_days: frozenset[date]

    def works(self, day: date) -> bool:
        """Return whether the day is a working day."""
        if day in self.work_days:
            return True
        if day in self.days_off or not _is_weekday(day):
            return False
        return day not in _holidays(day.year)

    def add(self, start: date, days: int) -> date:
        """Return the working day that comes ``days`` working days after ``start``.

        ``start`` itself is not counted, whether or not it is a working day.
        """
        day = start
        while days > 0:
            day += _ONE
            days -= self.works(day)
        return day

    def between(self, start: date, end: date) -> int:
        """Return the number of working days after ``start`` up to and including ``end``.

        Negative where ``end`` lies before ``start``.
        """
        if end < start:
            return -self.between(end, start)
        years = range(start.year, end.year + 1)
        off = {day for year in years for day in _holidays(year)} | self.days_off
        lost = sum(_is_weekday(day) for day in off - self.work_days if start < day <= end)
        won = sum(not _is_weekday(day) for day in self.work_days if start < day <= end)
        return _weekdays_to(end) - _weekdays_to(start) - lost + won

    def last_before(self, day: date) -> date:
        """Return the last working day up to and including ``day``."""
        while not self.works(day):
            day -= _ONE
        return day


def _is_weekday(day: date) -> bool:
    return day.weekday() < _SATURDAY


def _weekdays_to(day: date) -> int:
    """Return the number of weekdays up to a day, from the first of all days, a Monday."""
    weeks, rest = divmod(day.toordinal(), 7)
    return weeks * _SATURDAY + min(rest, _SATURDAY)


@cache
def _holidays(year: int) -> frozenset[date]:
    if year not in _KNOWN:  # asking for thousands of years takes seconds
        return frozenset()
    from holidays import country_holidays

    return frozenset(country_holidays("VN", years=year, expand=False))
