"""Deadlines as the keys of ``due``."""

from datetime import date

from iocplan.draft.model import Deadline
from iocplan.draft.writing.book import Book
from iocplan.plan.periods import Every
from iocplan.schedule.recurrence import is_day_in


def due_pairs(deadline: Deadline, book: Book) -> list[tuple[str, str | None]] | None:
    """A deadline as the keys of ``due``; None where the format cannot hold it."""
    kind, event = deadline.kind, deadline.event and book.event(deadline.event)
    day = written_day(deadline.date)
    if kind in ("by", "before"):
        return [(kind, deadline.period or day or event), ("at", deadline.at and f'"{deadline.at}"')]
    if kind == "after":
        return [("after", event)]
    if kind == "within":
        if not (day or event):
            return None
        working = "true" if deadline.working else None
        return [("within", str(deadline.days)), ("from", day or event), ("working", working)]
    if kind == "continuous":
        return [("continuous", "true"), ("until", written_day(deadline.until))]
    that_day = "last" if deadline.every == "day" and deadline.at and not deadline.before else None
    return [
        ("every", deadline.every),
        ("by", _day_in(deadline, deadline.by) or that_day),
        ("before", _day_in(deadline, deadline.before)),
        ("at", deadline.at and f'"{deadline.at}"'),
        ("from", written_day(deadline.start)),
        ("until", written_day(deadline.until)),
    ]


def _day_in(deadline: Deadline, day: str | None) -> str | None:
    """The day within each period as the file takes it, None where it names none."""
    if day is None or deadline.every is None or not is_day_in(Every(deadline.every), day):
        return None
    return f'"{day}"' if day.startswith("+") else day


def written_day(day: date | None) -> str | None:
    """A day as the file has it."""
    return day.isoformat() if day else None
