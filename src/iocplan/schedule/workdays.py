"""Working days: Monday to Friday, without the holidays of Vietnam, with the plan's exceptions.

The government often swaps a working day between two holidays for a Saturday, which is then worked.
The plan's ``days_off`` and ``work_days`` win over the weekday and over both of these.
"""

from datetime import date, timedelta

from iocplan.record import Record
from iocplan.schedule.official_days import official_days

_SATURDAY = 5
_ONE = timedelta(days=1)


class WorkDays(Record):
    """The working days of one plan."""

    days_off: frozenset[date]
    work_days: frozenset[date]

    def works(self, day: date) -> bool:
        """Whether the day is a working day."""
        if day in self.work_days:
            return True
        if day in self.days_off:
            return False
        official = official_days(day.year)
        return day in official.worked or (_is_weekday(day) and day not in official.off)

    def add(self, start: date, days: int) -> date:
        """The working day that comes ``days`` working days after ``start``.

        ``start`` itself is not counted, whether or not it is a working day.
        """
        day = start
        while days > 0:
            day += _ONE
            days -= self.works(day)
        return day

    def between(self, start: date, end: date) -> int:
        """The number of working days after ``start`` up to and including ``end``.

        Negative where ``end`` lies before ``start``.
        """
        if end < start:
            return -self.between(end, start)
        named = set(self.days_off | self.work_days)
        for year in range(start.year, end.year + 1):
            named.update(*official_days(year))
        inside = (day for day in named if start < day <= end)
        beyond_weekdays = sum(self.works(day) - _is_weekday(day) for day in inside)
        return _weekdays_to(end) - _weekdays_to(start) + beyond_weekdays

    def first_from(self, day: date) -> date:
        """The first working day from ``day`` on, that day included."""
        while not self.works(day):
            day += _ONE
        return day

    def last_before(self, day: date) -> date:
        """The last working day up to and including ``day``."""
        while not self.works(day):
            day -= _ONE
        return day


def _is_weekday(day: date) -> bool:
    return day.weekday() < _SATURDAY


def _weekdays_to(day: date) -> int:
    """The number of weekdays up to a day, from the first of all days, a Monday."""
    weeks, rest = divmod(day.toordinal(), 7)
    return weeks * _SATURDAY + min(rest, _SATURDAY)
