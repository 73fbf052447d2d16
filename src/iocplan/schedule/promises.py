"""What a unit has promised, and whether it asks for more time."""

from datetime import date

from iocplan.plan.rows import Note
from iocplan.schedule.entries import last_entry
from iocplan.schedule.standing import TaskStanding


def open_promise(task: TaskStanding) -> Note | None:
    """The promise that stands of an open task, None where there is none.

    The last promise counts; one is kept by handing in whatever it was given for, and nothing is
    waited for while a paper lies elsewhere.
    """
    if not task.is_open or task.is_submitted:
        return None
    note = last_entry([note for note in task.task.notes if note.promised])
    kept = note and any(day > note.on for day in _came(task))
    return None if note is None or kept else note


def open_wish(task: TaskStanding) -> Note | None:
    """The wish for an extension that nobody has decided on, None where there is none."""
    if not task.is_open:
        return None
    note = last_entry([note for note in task.task.notes if note.asks_until])
    decided = note and any(move.on >= note.on for move in task.whole.moves)
    done = note and any(day > note.on for day in _done(task))
    return None if note is None or decided or done else note


def _came(task: TaskStanding) -> list[date]:
    """The days on which anything came of an open task: papers, and periods that were done."""
    return [*_done(task), *(entry.on for entry in task.whole.submissions)]


def _done(task: TaskStanding) -> list[date]:
    return [entry.done for entry in task.whole.periods]


def promised_for(task: TaskStanding, first: date | None, last: date | None) -> date | None:
    """The day for which a promise stands, None where none does or it lies outside of some days.

    Args:
        task: any task.
        first: the first day promised, None for no limit.
        last: the last day promised, included, None for no limit.
    """
    note = open_promise(task)
    day = note.promised if note else None
    return day if day and (first or day) <= day <= (last or day) else None
