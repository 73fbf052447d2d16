"""DUE beside what others have written: DTSTART and DURATION (RFC 5545, 3.6.2 and 3.8.2.3).

DUE has the type of DTSTART, is later, and never stands beside DURATION; some servers refuse a file
where that is not so. Where others have given the day an hour, it keeps the hour.
"""

from datetime import date, datetime, timedelta

from iocplan.calendar.content_lines import ContentLine
from iocplan.calendar.foreign_days import day_of, moment_of, span_of, start_of
from iocplan.calendar.found import FoundTodo

Edits = dict[str, str | None]
"""The new line of each property, None where it goes."""


def is_valid(todo: FoundTodo) -> bool:
    """Whether DUE and DTSTART have one type, and DUE does not stand beside DURATION."""
    start, due = start_of(todo), _due_of(todo)
    if due and todo.get("DURATION"):
        return False
    return not (start and due and isinstance(start, datetime) != isinstance(due, datetime))


def due_edits(todo: FoundTodo, day: date | None, zone: str) -> Edits:
    """What brings a to-do's due day to another day.

    Args:
        todo: the to-do as it stands.
        day: the new day, None for none.
        zone: the plan's time zone, in which the day counts.
    """
    edits: Edits = {"DURATION": None, "DUE": None}
    if day is None:
        return edits
    start, old = start_of(todo), _due_of(todo)
    pattern, form = (old, todo.get("DUE")) if _fits(old, start) else (start, todo.get("DTSTART"))
    if pattern is None or form is None or not isinstance(pattern, datetime):
        edits["DUE"] = _line("DUE", day, None)
        new: date = day
    else:
        new = _moved(pattern, day_of(pattern, zone), day)
        edits["DUE"] = _line("DUE", new, form)
    if start and todo.get("DTSTART") and _is_after(start, new):
        line = todo.get("DTSTART")
        length = _length(start, old or _end(todo, start))
        edits["DTSTART"] = _line("DTSTART", new - length, line)
    return edits


def _fits(due: date | None, start: date | None) -> bool:
    """Whether a new DUE can be written as the old one is."""
    return due is not None and (
        start is None or isinstance(start, datetime) == isinstance(due, datetime)
    )


def _due_of(todo: FoundTodo) -> date | None:
    line = todo.get("DUE")
    try:
        return moment_of(line, todo.file) if line else None
    except ValueError:
        return None


def _end(todo: FoundTodo, start: date) -> date | None:
    line = todo.get("DURATION")
    try:
        return start + span_of(line) if line else None
    except (ValueError, OverflowError):
        return None


def _moved(moment: datetime, was: date, day: date) -> datetime:
    """A moment moved from one day to another, at the same hour where the calendar has it."""
    try:
        return moment + (day - was)
    except OverflowError:
        return moment


def _is_after(start: date, due: date) -> bool:
    try:
        return start > due
    except TypeError:  # one has an hour or a zone and the other has not
        return day_of(start, "UTC") > day_of(due, "UTC")


def _length(start: date, end: date | None) -> timedelta:
    try:
        return max(end - start, timedelta(0)) if end else timedelta(0)
    except TypeError:
        return timedelta(0)


def _line(name: str, moment: date, form: ContentLine | None) -> str:
    """A DATE, or a DATE-TIME in UTC, with a zone or floating as on another line."""
    if not isinstance(moment, datetime):
        return f"{name};VALUE=DATE:{moment:%Y%m%d}".replace(f"{moment:%Y}", f"{moment.year:04}", 1)
    value = f"{moment.year:04}{moment:%m%dT%H%M%S}"
    ends = "Z" if form and form.value.strip().upper().endswith("Z") else ""
    return f"{name}{form.parameters if form else ''}:{value}{ends}"
