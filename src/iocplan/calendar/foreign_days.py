"""Days, times and zones in files of other programs, as icalendar reads them.

A DATE is its day. A DATE-TIME in UTC or with a time zone counts on its day in the plan's zone, a
floating one on its own (RFC 5545, 3.3.5). A zone is looked up by its name, IANA's or Windows', else
taken from the file's own VTIMEZONE (3.6.5), else it is as if there were none.
"""

import warnings
from datetime import date, datetime, timedelta, tzinfo
from typing import cast
from zoneinfo import ZoneInfo

from icalendar import Parameters, Timezone, vDDDTypes, vDuration
from icalendar.timezone import tzp

from iocplan.calendar.content_lines import ContentLine
from iocplan.calendar.found import CalendarFile, FoundTodo

_MOST_LINES = 200
"""The longest VTIMEZONE that is read; the time zones of a century of summers need fewer."""


def day_in(todo: FoundTodo, name: str, zone: str) -> date | None:
    """The day that a property says in a time zone, None where it is missing.

    Raises:
        ValueError: it holds no day.
    """
    line = todo.get(name)
    return day_of(moment_of(line, todo.file), zone) if line else None


def due_in(todo: FoundTodo, zone: str) -> date | None:
    """The day on which a to-do is due: DUE's, else that of DTSTART with DURATION (3.6.2)."""
    if todo.get("DUE"):
        return day_in(todo, "DUE", zone)
    try:
        start, length = start_of(todo), todo.get("DURATION")
        return day_of(start + span_of(length), zone) if start and length else None
    except (ValueError, OverflowError):
        return None


def start_of(todo: FoundTodo) -> date | None:
    """DTSTART, a datetime where it has an hour; None where none makes sense."""
    line = todo.get("DTSTART")
    try:
        return moment_of(line, todo.file) if line else None
    except ValueError:
        return None


def moment_of(line: ContentLine, file: CalendarFile) -> date:
    """A DATE, or a DATE-TIME with its zone where it has one.

    Raises:
        ValueError: the value is neither.
    """
    name = _zone_named(line)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it guesses what a name with a prefix means
            found = vDDDTypes.from_ical(line.value.strip(), name)  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise ValueError(line.value) from error
    if isinstance(found, datetime) and found.tzinfo is None and name:
        return found.replace(tzinfo=_own_zone(file, name))
    if isinstance(found, date):
        return found
    raise ValueError(line.value)


def span_of(line: ContentLine) -> timedelta:
    """A DURATION.

    Raises:
        ValueError: it is none.
    """
    try:
        found = vDuration.from_ical(line.value.strip())  # type: ignore[no-untyped-call]
        return cast("timedelta", found)
    except (TypeError, OverflowError) as error:
        raise ValueError(line.value) from error


def day_of(moment: date, zone: str) -> date:
    """The day of a DATE or DATE-TIME in a time zone."""
    if not isinstance(moment, datetime):
        return moment
    try:
        return (moment.astimezone(ZoneInfo(zone)) if moment.tzinfo else moment).date()
    except OverflowError:
        return moment.date()


def _zone_named(line: ContentLine) -> str | None:
    if "TZID" not in line.parameters.upper():
        return None
    try:
        parameters = Parameters.from_ical(line.parameters[1:])  # type: ignore[no-untyped-call]
    except ValueError:
        return None
    found = parameters.get("TZID")
    return found if isinstance(found, str) else None


def _own_zone(file: CalendarFile, name: str) -> tzinfo | None:
    """A time zone that the file itself defines."""
    for where in file.components("VTIMEZONE"):
        lines = [file.lines[at] for at in where][:_MOST_LINES]
        if any(line.name == "TZID" and line.value.strip() == name for line in lines):
            return _made(lines) if len(lines) == len(where) else None
    return None


def _made(lines: list[ContentLine]) -> tzinfo | None:
    # other rules than yearly ones would be followed second by second to the end of time
    rules = [line.value.upper() for line in lines if line.name == "RRULE"]
    if not all("FREQ=YEARLY" in rule and "BY" + "SECOND" not in rule for rule in rules):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            text = "\r\n".join(line.text for line in lines)
            made = cast("Timezone", Timezone.from_ical(text))
            return cast("tzinfo", made.to_tz(tzp, lookup_tzid=False))
    except Exception:  # noqa: BLE001 - whatever it stumbles on, the time is then a floating one
        return None
