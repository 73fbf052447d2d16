"""Days as people write them on the command line: day before month, as in Vietnam."""

import re
from datetime import date, timedelta

from iocplan.errors import UsageError
from iocplan.query.fold import fold
from iocplan.texts import errors as texts

_ISO = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_DAY_FIRST = r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?"
_RELATIVE = r"([+-])(\d{1,4})([dw])"
_DAYS = {"d": 1, "w": 7}
_NAMED = {
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "hom qua": -1,
    "hom nay": 0,
    "ngay mai": 1,
}


def parse_day(text: str, today: date) -> date:
    """Return the day that a word of the command line means.

    Args:
        text: ``2023-03-22``, ``22/3/2023``, ``22/3`` (of today's year), ``today``, ``tomorrow``,
            ``yesterday`` (or ``hôm nay``, ``ngày mai``, ``hôm qua``), ``+7d`` or ``-2w``.
        today: the day that relative words count from.

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
            year, month, day = match.groups()
            return date(int(year), int(month), int(day))
        if match := re.fullmatch(_DAY_FIRST, word):
            day, month, year = match.groups()
            return date(int(year) if year else today.year, int(month), int(day))
    except (ValueError, OverflowError):
        pass
    raise UsageError(texts.BAD_DAY(value=text), texts.BAD_DAY_HINT())


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
