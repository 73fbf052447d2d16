"""What is recorded of a task or event as JSON: each key is the field of its row.

The keys of every kind of record are listed, because they are a contract and rows may get more.
"""

from datetime import date
from typing import Any

from iocplan.plan.amendments import Answered, Decision, PeriodDone, Reassignment
from iocplan.plan.periods import Period
from iocplan.plan.rows import Deliverable, Event, Move, Note, Submission, Task

Json = dict[str, Any]

_CORRECTION = ("on", "done", "proof", "because", "was_done", "was_proof")
_DECISION = ("on", "because", "by_whom")
_MOVE = ("date", "on", "because", "by_whom", "tentative")
_NOTE = ("on", "text", "kind", "promised", "asks_until", "to", "proof")
_REASSIGNMENT = ("on", "leads", "was", "because", "by_whom")
_SUBMISSION = ("on", "returned", "proof", "to", "because", "again_by", "by_whom")


def move_json(move: Move) -> Json:
    """A later decision on a day; what is asked once has no key ``of``."""
    return _facts(move, _MOVE) | ({"of": move.of.name} if move.of else {})


def added_json(decision: Decision) -> Json:
    """Who added a task, and why."""
    return _facts(decision, _DECISION)


def reassignment_json(entry: Reassignment) -> Json:
    """Who gave a task to other leads, and which it had before."""
    return _facts(entry, _REASSIGNMENT)


def note_json(note: Note) -> Json:
    """What was noted, promised, wished for or sent."""
    return _facts(note, _NOTE)


def submission_json(entry: Submission) -> Json:
    """What was handed in or came back."""
    return _facts(entry, _SUBMISSION)


def answered_json(entry: Answered) -> Json:
    """When a question was answered, and by whom."""
    return _facts(entry, ("on", "by_whom"))


def corrections_json(item: Task | Deliverable | Event | PeriodDone) -> list[Json]:
    """What was corrected in a completion, and what counted before."""
    return [_facts(entry, _CORRECTION) for entry in item.corrections]


def iso(day: date | None) -> str | None:
    """A day as ``2023-03-22``."""
    return day.isoformat() if day else None


def plain(value: Any) -> Any:
    """Any value of a plan as JSON can hold it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Period):
        return value.name
    if hasattr(value, "_fields"):
        return {name: plain(getattr(value, name)) for name in value._fields}
    return [plain(item) for item in value] if isinstance(value, tuple) else value


def _facts(row: Any, names: tuple[str, ...]) -> Json:
    return {name: plain(getattr(row, name)) for name in names}
