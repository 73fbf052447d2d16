"""Scalars of the file: every one arrives as text and gets its type here.

A type is refused with an error whose type is the name of a ``Rule``;
``notice_file.shape_problems`` makes the sentence.
"""

import re
from datetime import date
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from iocplan.plan.ids import SLUG, TASK_ID
from iocplan.plan.periods import Every, Period, parse_period
from iocplan.plan.problem import Rule
from iocplan.schedule.recurrence import is_day_in

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_INTEGER = re.compile(r"-?[0-9]{1,9}")
_TOO_HIGH = re.compile(r"[0-9]{10,}")
_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_LONGEST_NUMBER = 9
_MOST_DAYS = 3660
_PERIODS = (Every.MONTH, Every.QUARTER, Every.HALF_YEAR, Every.YEAR)


def _refuse(rule: Rule, **facts: Any) -> PydanticCustomError:
    return PydanticCustomError(rule.value, "{rule}", {"rule": rule.value, **facts})


def parse_day(value: Any) -> date:
    """The day written as ``2023-03-22``; nothing else is a day in the file."""
    if isinstance(value, str) and _ISO.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise _refuse(Rule.BAD_DATE)


def parse_anchor(value: Any) -> date | str:
    """A day or the id of an event: what begins with a digit must be a day."""
    if isinstance(value, str) and SLUG.fullmatch(value) and not value[0].isdigit():
        return value
    return parse_day(value)


def parse_limit(value: Any) -> date | Period | str:
    """A day, a period of the calendar, or the id of an event."""
    period = parse_period(value) if isinstance(value, str) else None
    return period if period and period.every in _PERIODS else parse_anchor(value)


def parse_due_limit(value: Any, info: ValidationInfo) -> date | Period | str:
    """A limit, or beside ``every`` the name of a day within each period, which stays a word."""
    if "every" not in info.data:  # it is wrong itself, and what follows from it cannot be told
        return str(value)
    every = info.data["every"]
    if every is None:
        return parse_limit(value)
    if not isinstance(value, str) or not is_day_in(every, value):
        raise _refuse(Rule.BAD_PERIOD, every=every.value)
    return value


def _parse_period(value: Any) -> Period:
    period = parse_period(value) if isinstance(value, str) else None
    if period is None:
        raise _refuse(Rule.BAD_PERIOD)
    return period


def _parse_section_number(value: Any) -> int | str:
    if not isinstance(value, str) or not TASK_ID.fullmatch(value):
        raise _refuse(Rule.BAD_NUMBER)
    if not value.isdecimal():
        return value
    if len(value) > _LONGEST_NUMBER or int(value) == 0:
        raise _refuse(Rule.BAD_NUMBER)
    return int(value)


def _parse_number(value: Any) -> int:
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    raise _refuse(Rule.BAD_NUMBER)


def _parse_days(value: Any) -> int:
    if isinstance(value, str) and _TOO_HIGH.fullmatch(value):
        return _MOST_DAYS + 1  # of which the limit is told
    return _parse_number(value)


def _parse_flag(value: Any) -> bool:
    if value in ("true", "false"):
        return bool(value == "true")
    raise _refuse(Rule.BAD_CHOICE, choices=["true", "false"])


def _matching(pattern: re.Pattern[str]) -> Any:
    def check(value: str) -> str:
        if not pattern.fullmatch(value):
            raise _refuse(Rule.BAD_ID)
        return value

    return AfterValidator(check)


def _hour(value: str) -> str:
    if not _HOUR.fullmatch(value):
        raise _refuse(Rule.BAD_HOUR)
    return value


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _words(value: str) -> str:
    if not value.strip():
        raise _refuse(Rule.EMPTY_TEXT)
    return value


def written(value: Any) -> Any:
    """Refuse a key of the program's without a value: it has one or is absent.

    So what is taken back leaves the file as it was.
    """
    if value is None:
        raise _refuse(Rule.EMPTY_TEXT)
    return value


def _timezone(value: str) -> str:
    """Refuse what the time zone database does not have under that very name.

    ``localtime`` and ``posixrules`` are files beside it that say what the machine is set to.
    """
    if not all(part[:1].isupper() for part in value.split("/")):
        raise _refuse(Rule.BAD_TIMEZONE)
    try:
        ZoneInfo(value)
    except (OSError, ValueError, LookupError):
        raise _refuse(Rule.BAD_TIMEZONE) from None
    return value


Day = Annotated[date, BeforeValidator(parse_day)]
Anchor = Annotated[date | str, PlainValidator(parse_anchor)]
Number = Annotated[int, BeforeValidator(_parse_number), Field(ge=1)]
Days = Annotated[int, BeforeValidator(_parse_days), Field(ge=1, le=_MOST_DAYS)]
Flag = Annotated[bool, BeforeValidator(_parse_flag)]
Words = Annotated[str, AfterValidator(_words)]
Slug = Annotated[str, _matching(SLUG)]
TaskId = Annotated[str, _matching(TASK_ID)]
Limit = Annotated[date | Period | str, PlainValidator(parse_limit)]
DueLimit = Annotated[date | Period | str, PlainValidator(parse_due_limit)]
PeriodName = Annotated[Period, PlainValidator(_parse_period)]
SectionNumber = Annotated[int | str, PlainValidator(_parse_section_number)]
Hour = Annotated[str, AfterValidator(_hour)]
OneOrMore = Annotated[tuple[Slug, ...], BeforeValidator(_as_list), Field(min_length=1)]
Timezone = Annotated[str, AfterValidator(_timezone)]
