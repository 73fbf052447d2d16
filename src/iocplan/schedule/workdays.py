"""Working days: Monday to Friday, without the holidays of Vietnam, with the plan's exceptions.

The plan's ``days_off`` and ``work_days`` win over the weekday and over the holiday calendar (the
government often swaps a working day for a Saturday).
"""

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

_SATURDAY = 5
_ONE = timedelta(days=1)


class WorkDays(NamedTuple):
    """The working days of one plan."""

    days_off: frozenset[date]
    work_days: frozenset[date]

    def works(self, day: date) -> bool:
        """Return whether the day is a working day."""
        if day in self.work_days:
            return True
        if day in self.days_off or day.weekday() >= _SATURDAY:
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
        span = (end - start).days
        return sum(self.works(start + timedelta(days=i)) for i in range(1, span + 1))

    def last_before(self, day: date) -> date:
        """Return the last working day up to and including ``day``."""
        while not self.works(day):
            day -= _ONE
        return day


@cache
def _holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays

    return frozenset(country_holidays("VN", years=year, expand=False))
