"""The holidays of Vietnam and the Saturdays worked for them, year by year.

They are the same for every plan. Where they come from can be replaced: asking the library costs
more than everything else that a short run does.
"""

from collections.abc import Callable
from datetime import date

from iocplan.record import Record

KNOWN = range(1901, 2101)
"""The years whose lunar days the holiday calendar knows; it is empty outside of them."""


class OfficialDays(Record):
    """What a year has beside weekdays and weekends: days off, and weekend days that are worked."""

    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()


Source = Callable[[int], OfficialDays]

_years: dict[int, OfficialDays] = {}


def from_library(year: int) -> OfficialDays:
    """What the holidays library says of a year that it knows."""
    from holidays import country_holidays

    found = country_holidays("VN", years=year, expand=False)
    # a day that is worked for a holiday of another year is told for every year
    worked = frozenset(day for day in found.weekend_workdays if day.year == year)
    return OfficialDays(frozenset(found), worked)


_source: Source = from_library


def ask(source: Source) -> None:
    """Ask another source for the years not known yet; it must say just what the library says."""
    global _source  # noqa: PLW0603 - facts, the same wherever they come from
    _source = source


def official_days(year: int) -> OfficialDays:
    """The official days of a year."""
    if year not in KNOWN:  # asking for thousands of years takes seconds
        return OfficialDays()
    if year not in _years:
        _years[year] = _source(year)
    return _years[year]
