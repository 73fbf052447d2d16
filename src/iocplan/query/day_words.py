"""Words for days in Vietnamese and English, folded (``fold``): said alone, or written in a date."""

import re
from typing import NamedTuple

NAMED = {
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "hom kia": -2,
    "hom qua": -1,
    "hom nay": 0,
    "mai": 1,
    "ngay mai": 1,
    "ngay kia": 2,
    "mot": 2,
}
"""How many days from today."""

_VIETNAMESE = ("hai", "ba", "tu", "nam", "sau", "bay")
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = {
    **{f"thu {word}": i for i, word in enumerate(_VIETNAMESE)},
    **{f"{start}{i + 2}": i for i in range(6) for start in ("t", "thu ", "thu")},
    **dict.fromkeys(("chu nhat", "cn"), 6),
    **{name[:length]: i for i, name in enumerate(_ENGLISH) for length in (3, len(name))},
}
"""Weekdays as people write them and as the program prints them; Monday is 0."""

_MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_MONTHS = {name[:length]: i for i, name in enumerate(_MONTH_NAMES, 1) for length in (3, len(name))}
_IN_DIGITS = (
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
    r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-](?P<year>\d{4}))?",
)


class Written(NamedTuple):
    """The parts of a date; without year or weekday (Monday is 0) where none is written."""

    day: int
    month: int
    year: int | None
    weekday: int | None = None


def written(text: str) -> Written | None:
    """The parts of a folded date, which no calendar need have; None where it is none."""
    words = text.replace(",", " ").split()
    for length in (2, 1, 0):  # Thu 2 Apr is no Monday, though thu 2 is one
        weekday = " ".join(words[:length])
        if not length or weekday in WEEKDAYS:
            found = _date(words[length:])
            if found:
                return found._replace(weekday=WEEKDAYS.get(weekday))
    return None


def _date(words: list[str]) -> Written | None:
    words = words[1:] if words[:1] == ["ngay"] else words
    return _in_digits(words[0]) if len(words) == 1 else _in_words(words)


def _in_digits(word: str) -> Written | None:
    for form in _IN_DIGITS:
        if match := re.fullmatch(form, word):
            year = match["year"]
            return Written(int(match["day"]), int(match["month"]), int(year) if year else None)
    return None


def _in_words(words: list[str]) -> Written | None:
    """The parts of ``22 mar 2023`` or ``22 thang 3 nam 2023``, also without the year."""
    match words:
        case [day, "thang", *month] if len(month) == 1 or (len(month) == 3 and month[1] == "nam"):  # noqa: PLR2004
            rest = [month[0], *month[2:]]
        case [day, name, *year] if name in _MONTHS:
            rest = [str(_MONTHS[name]), *year]
        case _:
            return None
    return _in_digits("/".join([day, *rest])) if day.isdecimal() else None
