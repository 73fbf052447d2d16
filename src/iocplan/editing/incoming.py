"""What others report of a task, from a calendar or a sheet, and the changes that record it.

What is recorded already is no news: a copy of last week changes nothing, and taking the same thing
over twice changes nothing the second time.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from iocplan.editing.changes import Append, Change, Fact, Put
from iocplan.editing.completions import correct
from iocplan.plan.kinds import NoteKind
from iocplan.plan.problem import Path
from iocplan.plan.rows import Task
from iocplan.record import Record
from iocplan.schedule.corrections import amended
from iocplan.schedule.entries import last_place
from iocplan.schedule.recording import check_day, may_check, may_submit
from iocplan.schedule.standing import Standing
from iocplan.schedule.submissions import standing_submission


class Taken(StrEnum):
    """What a unit's tick stands for: its report, or that the task is closed."""

    SUBMITTED = "submitted"
    DONE = "done"


class Reported(Record):
    """What is reported of a task; ``proof`` is the number of the paper that goes with a day."""

    submitted: date | None = None
    done: date | None = None
    proof: str | None = None


def tick(standing: Standing, path: Path, task: Task, day: date, taken: Taken) -> list[Change]:
    """What records that an open task was ticked; nothing where it lies elsewhere already.

    Raises:
        RefusedError: it may not be recorded.
    """
    if taken is Taken.DONE:
        return [Put(path, "done", day)]
    if standing_submission(task):
        return []
    return list(submission(standing, path, task, Reported(submitted=day)))


def submission(standing: Standing, path: Path, task: Task, new: Reported) -> Iterator[Change]:
    """Yield what records that a task was handed in.

    Raises:
        RefusedError: it may not be recorded.
    """
    day = new.submitted
    if day is None or any(entry.on == day and not entry.returned for entry in task.submissions):
        return
    check_day(standing, day)
    may_submit(task, day)
    proof: dict[str, Fact] = {"proof": new.proof} if new.proof else {}
    yield Append(path, "submissions", {"on": day, **proof})


def completion(standing: Standing, path: Path, task: Task, new: Reported) -> Iterator[Change]:
    """Yield what records that a task is done, or corrects the day that is recorded.

    Raises:
        RefusedError: it may not be recorded.
    """
    day = new.done
    if day is None or day in _days_known(task):
        return
    check_day(standing, day)
    if task.done:
        yield from correct(path, amended(task, day, None), standing.today, None)
        return
    may_check(task)
    yield Put(path, "done", day)
    if new.proof and not new.submitted:
        yield Put(path, "proof", new.proof)


def _days_known(task: Task) -> set[date | None]:
    """The days that are, or once were, recorded for the completion."""
    days = {task.done, *(entry.was_done for entry in task.corrections)}
    return days | {entry.done for entry in task.corrections}


def added_proof(standing: Standing, path: Path, task: Task, number: str) -> Iterator[Change]:
    """Yield what adds the number of a paper to what is recorded already, or corrects it."""
    if number in numbers_known(task):
        return
    if task.done:
        yield from correct(path, amended(task, None, number), standing.today, None)
    elif (entry := standing_submission(task)) and not entry.proof:
        yield Put((*path, "submissions", last_place(task.submissions) or 0), "proof", number)


def numbers_known(task: Task) -> set[str | None]:
    """The numbers of papers that are, or once were, recorded for a task."""
    found = {task.proof, *(entry.proof for entry in task.submissions)}
    found |= {entry.was_proof for entry in task.corrections}
    return found | {entry.proof for entry in task.corrections}


def new_note(
    standing: Standing, path: Path, task: Task, kind: NoteKind, text: str
) -> Iterator[Change]:
    """Yield what writes down what somebody says; a note with the same words is there only once."""
    if any(note.kind is kind and note.text == text for note in task.notes):
        return
    said: dict[str, Fact] = {} if kind is NoteKind.CONTACT else {"kind": str(kind)}
    yield Append(path, "notes", {"on": standing.today, "text": text, **said})
