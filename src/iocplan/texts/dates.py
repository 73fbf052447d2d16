"""How days are written.

Vietnamese follows Nghị định 30/2020/NĐ-CP: a leading 0 for days below 10 and for the months 1
and 2 only (02/8/2022, 20/3/2023). Weekdays are T2 … T7 and CN.
"""

from collections.abc import Callable
from datetime import date
from typing import Literal

_WEEKDAYS = {
    "vi": ("T2", "T3", "T4", "T5", "T6", "T7", "CN"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_LONG_WEEKDAYS = {
    "vi": ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"),
    "en": _WEEKDAYS["en"],
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LAST_MONTH_WITH_ZERO = 2

Lang = Literal["vi", "en"]


def short(day: date, lang: Lang) -> str:
    """``22/3`` or ``22 Mar``."""
    if lang == "en":
        return f"{day.day} {_MONTHS[day.month - 1]}"
    month = f"{day.month:02}" if day.month <= _LAST_MONTH_WITH_ZERO else f"{day.month}"
    return f"{day.day:02}/{month}"


def full(day: date, lang: Lang) -> str:
    """``22/3/2023`` or ``22 Mar 2023``."""
    separator = " " if lang == "en" else "/"
    return f"{short(day, lang)}{separator}{day.year:04}"


def week(day: date, lang: Lang) -> str:
    """``T4 22/3`` or ``Wed 22 Mar``."""
    return f"{_WEEKDAYS[lang][day.weekday()]} {short(day, lang)}"


def weekfull(day: date, lang: Lang) -> str:
    """``T4 22/3/2023`` or ``Wed 22 Mar 2023``."""
    return f"{_WEEKDAYS[lang][day.weekday()]} {full(day, lang)}"


def long(day: date, lang: Lang) -> str:
    """``thứ Tư 22/3/2023`` or ``Wed 22 Mar 2023``."""
    return f"{_LONG_WEEKDAYS[lang][day.weekday()]} {full(day, lang)}"


def longshort(day: date, lang: Lang) -> str:
    """``thứ Tư 22/3`` or ``Wed 22 Mar``."""
    return f"{_LONG_WEEKDAYS[lang][day.weekday()]} {short(day, lang)}"


def month(day: date, lang: Lang) -> str:
    """The month alone: ``T3`` or ``Mar``."""
    return f"T{day.month}" if lang == "vi" else _MONTHS[day.month - 1]


def month_of(day: date, lang: Lang) -> str:
    """The month with its year: ``6/2026`` (``02/2026``) or ``Jun 2026``."""
    if lang == "en":
        return f"{month(day, lang)} {day.year:04}"
    return full(day, lang).partition("/")[2]


def month_long(day: date, lang: Lang) -> str:
    """The month alone, written out in Vietnamese: ``Tháng 3`` or ``Mar``."""
    return f"Tháng {day.month}" if lang == "vi" else month(day, lang)


def near(day: date, lang: Lang, today: date) -> str:
    """The day with its weekday, and with its year only if that is not today's year."""
    return week(day, lang) if day.year == today.year else weekfull(day, lang)


def heading(day: date, lang: Lang) -> str:
    """``Thứ Tư, 22/3/2023`` or ``Wed 22 Mar 2023``, as a heading."""
    if lang == "en":
        return long(day, lang)
    weekday = _LONG_WEEKDAYS[lang][day.weekday()]
    return f"{weekday[0].upper()}{weekday[1:]}, {full(day, lang)}"


FORMS: dict[str, Callable[[date, Lang], str]] = {
    "short": short,
    "full": full,
    "week": week,
    "weekfull": weekfull,
    "long": long,
    "longshort": longshort,
    "heading": heading,
}
