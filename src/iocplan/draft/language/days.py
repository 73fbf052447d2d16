"""Days and periods as documents write them: «ngày 05/10/2026», «tháng 6», «quý II năm 2026»."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_YEAR = r"(?:\s*(?:/|-|năm)\s*(?P<{0}>\d{{4}})|,?\s+năm\s+(?P<{0}b>\d{{4}}))?(?![\d/])"
_DAY = re.compile(
    r"(?<![\d/.-])(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4})(?!\d)"
    r"|(?<![\d/])(?P<d2>\d{1,2})\s+tháng\s+(?P<m2>\d{1,2})(?:\s*,?\s*năm\s*(?P<y2>\d{4}))?(?![\d/])"
    r"|(?<![\d/.,-])(?P<d3>\d{1,2})/(?P<m3>\d{1,2})(?![\d/]|\.\d)"
)
_PERIOD = re.compile(
    r"(?:(?P<part>đầu|giữa|cuối)\s+)?(?:"
    r"tháng\s+(?P<m>\d{1,2})" + _YEAR.format("my") + r"(?!\s+(?:đầu|cuối))"
    r"|quý\s+(?P<q>iv|i{1,3}|[1-4])(?!\w)" + _YEAR.format("qy") + ""
    r"|(?P<h>(?:6|sáu|06)\s+tháng\s+(?:đầu|cuối)\s+năm)(?:\s+(?P<hy>\d{4}))?"
    r"|năm\s+(?P<y>\d{4})(?!\s*[-–]\s*\d{4}|\d)"
    r")"
)
_WEEK = re.compile(
    r"tuần\s+(?:(?P<this>này)|(?P<next>sau|tới|kế tiếp)|(?:thứ\s+)?(?P<n>\d{1,2}))(?!\w)"
)
_FIRST, _LAST = 1900, 9998
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or a period that is named in a text."""

    start: int
    end: int
    """Where it stands in the text."""
    last: date
    """The day, or the last day of the period."""
    period: str | None = None
    """``2026-06``, ``2026-Q2``, ``2026-H1`` or ``2026``; None for a day."""
    year_given: bool = True
    """The text itself has the year."""
    vague: bool = False
    """«đầu tháng», «tuần này»: which day of it is meant is not said."""


def moments(low: str, today: date | None) -> Iterator[Moment]:
    """Every day and period in a text, in order.

    Args:
        low: the text in its plain writing.
        today: the document's own day, which gives a year to days without one; None if it has
            none, and then such days are passed over.
    """
    found = [*_days(low, today), *_periods(low, today), *_weeks(low, today)]
    end = -1
    for moment in sorted(found, key=lambda m: (m.start, -m.end)):
        if moment.start >= end:
            end = moment.end
            yield moment


def _days(low: str, today: date | None) -> Iterator[Moment]:
    for match in _DAY.finditer(low):
        day, month, year = (
            match["d"] or match["d2"] or match["d3"],
            match["m"] or match["m2"] or match["m3"],
            match["y"] or match["y2"],
        )
        if (found := _day(year, month, day, today)) is not None:
            yield Moment(match.start(), match.end(), found, year_given=bool(year))


def _day(year: str | None, month: str, day: str, today: date | None) -> date | None:
    if year is None and today is None:
        return None
    try:
        if year is not None or today is None:
            return date(int(year or 0), int(month), int(day))
        here = date(today.year, int(month), int(day))
        return here if here >= today else date(today.year + 1, int(month), int(day))
    except ValueError:
        return None


def _weeks(low: str, today: date | None) -> Iterator[Moment]:
    """The Sundays of «tuần này», «tuần sau» and of ISO weeks («tuần 47»)."""
    if today is None:
        return
    for match in _WEEK.finditer(low):
        monday = today - timedelta(days=today.weekday())
        if match["n"]:
            try:
                monday = date.fromisocalendar(today.year, int(match["n"]), 1)
            except ValueError:
                continue
        elif match["next"]:
            monday += timedelta(days=7)
        yield Moment(match.start(), match.end(), monday + timedelta(days=6), vague=True)


def _periods(low: str, today: date | None) -> Iterator[Moment]:
    for match in _PERIOD.finditer(low):
        stated = next((match[g] for g in ("my", "myb", "qy", "qyb", "hy", "y") if match[g]), None)
        year = int(stated) if stated else today.year if today else None
        if year is None or not _FIRST <= year <= _LAST:
            continue
        if (made := _period(match, year)) is None:
            continue
        name, last = made
        if not stated and today and last < today:
            name, last = _period(match, year + 1) or made
        vague = match["part"] in ("đầu", "giữa")
        yield Moment(match.start(), match.end(), last, name, stated is not None, vague)


def _period(match: re.Match[str], year: int) -> tuple[str, date] | None:
    """The name of a period and its last day."""
    if match["m"]:
        month = int(match["m"])
        return (f"{year}-{month:02}", end_of(year, month)) if 1 <= month <= 12 else None  # noqa: PLR2004
    if match["q"]:
        quarter = _QUARTERS[match["q"]]
        return f"{year}-Q{quarter}", end_of(year, quarter * 3)
    if match["h"]:
        half = 1 if "đầu" in match["h"] else 2
        return f"{year}-H{half}", end_of(year, half * 6)
    return str(year), date(year, 12, 31)


def end_of(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])
