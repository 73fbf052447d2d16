"""Periods of the calendar and their names: ``2026``, ``2026-H1``, ``2026-Q2``, ``2026-06``.

Weeks are those of ISO 8601 (``2026-W07``), a single day is a period, too (``2026-03-22``). Periods
of one length are counted through, so that the next is one more and they tile time without a gap.
"""

import re
from datetime import date, timedelta
from enum import StrEnum

from iocplan.record import Record

_MONTHS_IN_A_YEAR = 12
_NAME = (
    r"(?!0000)(?P<year>\d{4})"
    r"(?:-(?:H(?P<half>[12])|Q(?P<quarter>[1-4])|W(?P<week>\d\d)|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?"
)


class Every(StrEnum):
    """How long a period is; the values are the words of the file."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"


_MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.HALF_YEAR: 6, Every.YEAR: 12}
"""How many months a period has, where it is made of months."""


class Period(Record):
    """One period; ``ordinal`` counts those of its length from the year 1 or 0 on."""

    every: Every
    ordinal: int

    @property
    def first(self) -> date:
        """Its first day."""
        if self.every is Every.DAY:
            return date.fromordinal(self.ordinal)
        if self.every is Every.WEEK:
            return date.fromordinal(self.ordinal * 7 + 1)
        year, month = divmod(self.ordinal * _MONTHS[self.every], _MONTHS_IN_A_YEAR)
        return date(year, month + 1, 1)

    @property
    def last(self) -> date:
        """Its last day; that of the calendar, where it would lie beyond."""
        try:
            return self._replace(ordinal=self.ordinal + 1).first - timedelta(days=1)
        except (ValueError, OverflowError):
            return date.max

    @property
    def next(self) -> "Period":
        """The one that follows; the last one of the calendar where that would lie beyond."""
        return self if self.last == date.max else self._replace(ordinal=self.ordinal + 1)

    @property
    def previous(self) -> "Period":
        """The one before."""
        return self._replace(ordinal=self.ordinal - 1)

    @property
    def name(self) -> str:
        """Its name, as in ``2026-Q2``."""
        first = self.first
        match self.every:
            case Every.DAY:
                return first.isoformat()
            case Every.WEEK:
                return f"{self.year:04}-W{self.number:02}"
            case Every.MONTH:
                return f"{first.year:04}-{first.month:02}"
            case Every.QUARTER:
                return f"{first.year:04}-Q{self.number}"
            case Every.HALF_YEAR:
                return f"{first.year:04}-H{self.number}"
        return f"{first.year:04}"

    @property
    def year(self) -> int:
        """The year that it is counted in; of a week that of ISO 8601."""
        return self.first.isocalendar().year if self.every is Every.WEEK else self.first.year

    @property
    def number(self) -> int:
        """Its number within its year, from 1."""
        if self.every is Every.WEEK:
            return self.first.isocalendar().week
        if self.every is Every.DAY:
            return self.first.timetuple().tm_yday
        return self.ordinal % (_MONTHS_IN_A_YEAR // _MONTHS[self.every]) + 1


def period_of(every: Every, day: date) -> Period:
    """The period of a length that a day lies in."""
    if every is Every.DAY:
        return Period(every, day.toordinal())
    if every is Every.WEEK:
        return Period(every, (day.toordinal() - 1) // 7)
    months = day.year * _MONTHS_IN_A_YEAR + day.month - 1
    return Period(every, months // _MONTHS[every])


def parse_period(text: str) -> Period | None:
    """The period of that name, None where there is none."""
    match = re.fullmatch(_NAME, text)
    if not match:
        return None
    year = int(match["year"])
    try:
        if match["week"]:
            return period_of(Every.WEEK, date.fromisocalendar(year, int(match["week"]), 1))
        if match["day"]:
            return period_of(Every.DAY, date.fromisoformat(text))
        if match["month"]:
            return period_of(Every.MONTH, date(year, int(match["month"]), 1))
    except ValueError:
        return None
    if match["quarter"]:
        return Period(Every.QUARTER, year * 4 + int(match["quarter"]) - 1)
    if match["half"]:
        return Period(Every.HALF_YEAR, year * 2 + int(match["half"]) - 1)
    return Period(Every.YEAR, year)


class Recurrence(Record):
    """How a deadline comes round in every period of a length.

    ``day`` names the day within each period (``schedule.recurrence``), None where the notice names
    none; ``is_before`` says that the last day lies before it. ``start`` is a day of the first one.
    """

    every: Every
    day: str | None
    is_before: bool
    start: date | None
