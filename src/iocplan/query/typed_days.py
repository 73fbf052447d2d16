"""Days as people write them on the command line: day before month, as in Vietnam."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from iocplan.errors import UsageError
from iocplan.query.fold import fold
from iocplan.texts import errors as texts

_ISO = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_DAY_FIRST = r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?"
_RELATIVE = r"([+-])(\d{1,4})([dw])"
_LEAP_DAY = (29, 2)
_DAYS = {"d": 1, "w": 7}
_NAMED = {
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "hom qua": -1,
    "hom nay": 0,
    "ngay mai": 1,
}


class Around(NamedTuple):
    """Where a day that is written without its year is looked for.

    Meant is the one from ``first`` to ``last`` (inclusive) that is nearest to ``near``; where
    none lies between them, the one nearest to them.
    """

    first: date
    last: date
    near: date


def not_before(day: date) -> Around:
    """Return where the end of a range lies, or a newly decided day: the first not before a day."""
    return Around(day, date.max, day)


def up_to(today: date, first: date) -> Around:
    """Return where something that has happened lies: the last day up to today, not before first."""
    return Around(min(first, today), today, today)


def parse_day(text: str, today: date, around: Around) -> date:
    """Return the day that a word of the command line means.

    Args:
        text: ``2023-03-22``, ``22/3/2023``, ``22/3``, ``today``, ``tomorrow``, ``yesterday`` (or
            ``hôm nay``, ``ngày mai``, ``hôm qua``), ``+7d`` or ``-2w``.
        today: the day that relative words count from.
        around: says which year is meant where none is written.

    Raises:
        UsageError: the text means no day.
    """
    if found := full_day(text):
        return found
    word = fold(text)
    try:
        if word in _NAMED:
            return today + timedelta(days=_NAMED[word])
        if match := re.fullmatch(_RELATIVE, word):
            sign, number, unit = match.groups()
            return today + timedelta(days=int(sign + number) * _DAYS[unit])
        if match := re.fullmatch(_ISO, word):
            year, month, day = map(int, match.groups())
            return date(year, month, day)
        if match := re.fullmatch(_DAY_FIRST, word):
            day, month = int(match[1]), int(match[2])
            return date(int(match[3] or _year(day, month, around)), month, day)
    except (ValueError, OverflowError):
        pass
    raise UsageError(texts.BAD_DAY(value=text), texts.BAD_DAY_HINT())


def _year(day: int, month: int, around: Around) -> int:
    """Return the year of a day and month; other years lend 29 February their 28th."""
    first, last, near = around
    middle = min(max(near, first), last)
    years = range(max(middle.year - 1, date.min.year), min(middle.year + 1, date.max.year) + 1)
    leap = (day, month) == _LEAP_DAY
    found = [date(y, month, day - 1 if leap and not _is_leap(y) else day) for y in years]

    def distance(day: date) -> tuple[timedelta, timedelta]:
        outside = max(first - day, day - last, timedelta(0))
        return outside, abs(day - near)

    return min(found, key=distance).year


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def has_year(text: str) -> bool:
    """Return whether a day is written with its year."""
    day_first = re.fullmatch(_DAY_FIRST, fold(text))
    return bool(re.fullmatch(_ISO, fold(text)) or (day_first and day_first[3]))


def full_day(text: str) -> date | None:
    """Return the day of ``2023-03-22``, None for any other way to write one."""
    if len(text) != len("2023-03-22") or text[4] != "-" or text[7] != "-":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def guess_date(text: str) -> date | None:
    """Return the date that a misspelt one in a file most likely means, or None.

    Day and month may be swapped, a part may lack its leading zero, or the day may come first.
    """
    if match := re.fullmatch(_ISO, text):
        year, month, day = (int(part) for part in match.groups())
    elif (match := re.fullmatch(_DAY_FIRST, text)) and match[3]:
        day, month, year = (int(part) for part in match.groups())
    else:
        return None
    for m, d in ((month, day), (day, month)):
        try:
            return date(year, m, d)
        except ValueError:
            continue
    return None
