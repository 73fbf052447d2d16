"""Days as people write them on the command line: day before month, as in Vietnam."""

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from iocplan.errors import UsageError
from iocplan.query.fold import fold
from iocplan.record import Record
from iocplan.texts import errors as texts

if TYPE_CHECKING:
    from iocplan.query.day_words import Written

_ISO = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_DAY_FIRST = r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?"
_RELATIVE = r"([+-]) ?(\d{1,4}) ?(?:(d|days?|ngay)|(?:w|weeks?|tuan))"
_LEAP_DAY = (29, 2)
_WEEK = 7


class Around(Record):
    """Where a day that is written without its year is looked for.

    Meant is the one from ``first`` to ``last`` (inclusive) that is nearest to ``near``; where
    none lies between them, the one nearest to them.
    """

    first: date
    last: date
    near: date
    is_past: bool = False
    """Whether what is meant has happened: a weekday is then the last one, else the next one."""


def not_before(day: date) -> Around:
    """Where the end of a range lies, or a newly decided day: the first not before a day."""
    return Around(day, date.max, day)


def up_to(today: date, first: date) -> Around:
    """Where something that has happened lies: the last day up to today, not before first."""
    return Around(min(first, today), today, today, is_past=True)


def parse_day(text: str, today: date, around: Around) -> date:
    """The day that a word of the command line means.

    Args:
        text: ``2023-03-22``, ``22/3/2023``, ``22/3``, ``22 Mar``, ``22 tháng 3``, each also with
            its weekday; ``today``, ``tomorrow``, ``yesterday``, a weekday, ``+7d`` or ``-2w``, in
            Vietnamese (``hôm nay``, ``mai``, ``thứ Sáu``, ``T6``) with or without diacritics.
        today: the day that relative words count from.
        around: says which year is meant where none is written, and which weekday.

    Raises:
        UsageError: the text means no day, or the weekday is not that day's.
    """
    if found := full_day(text):
        return found
    from iocplan.query.day_words import written  # whose patterns take time, mostly for nothing

    word = fold(text)
    parts = written(word)
    try:
        day = _of_the_calendar(parts, around) if parts else _relative(word, today, around)
    except (ValueError, OverflowError):
        day = None
    if day is None:
        raise UsageError(texts.BAD_DAY(value=text), texts.BAD_DAY_HINT())
    if parts and parts.weekday not in (None, day.weekday()):
        raise UsageError(texts.WRONG_WEEKDAY(value=text, day=day))
    return day


def _relative(word: str, today: date, around: Around) -> date | None:
    """The day that a word means from today on."""
    from iocplan.query.day_words import NAMED, WEEKDAYS

    if word in NAMED:
        return today + timedelta(days=NAMED[word])
    if word in WEEKDAYS:
        return _on_weekday(WEEKDAYS[word], today, around)
    if match := re.fullmatch(_RELATIVE, word):
        sign, number, in_days = match.groups()
        return today + int(sign + number) * timedelta(days=1 if in_days else _WEEK)
    return None


def _on_weekday(weekday: int, today: date, around: Around) -> date:
    """The next such day, today included; of what has happened the last one.

    Where a range or a decision has begun later than today, it is the first such day from there.
    """
    if around.is_past:
        return today - timedelta(days=(today.weekday() - weekday) % _WEEK)
    start = max(today, around.first) if around.last == date.max else today
    return start + timedelta(days=(weekday - start.weekday()) % _WEEK)


def _of_the_calendar(parts: "Written", around: Around) -> date:
    year = _year(parts.day, parts.month, around) if parts.year is None else parts.year
    return date(year, parts.month, parts.day)


def _year(day: int, month: int, around: Around) -> int:
    """The year of a day and month; other years lend 29 February their 28th."""
    first, last, near, _ = around
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
    """Whether a day is written with its year."""
    from iocplan.query.day_words import written

    found = written(fold(text))
    return found is not None and found.year is not None


def full_day(text: str) -> date | None:
    """The day of ``2023-03-22``, None for any other way to write one."""
    if len(text) != len("2023-03-22") or text[4] != "-" or text[7] != "-":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def guess_date(text: str) -> date | None:
    """The date that a misspelt one in a file most likely means, or None.

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
