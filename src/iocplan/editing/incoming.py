"""What others report of a task, from a calendar or a sheet, and the changes that record it.

What is recorded already is no news: a copy of last week changes nothing, and taking the same thing
over twice changes nothing the second time.
"""

from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum

from iocplan.editing.changes import Append, Change, Fact, Put
from iocplan.editing.completions import check_period, correct
from iocplan.plan.ids import owner
from iocplan.plan.kinds import NoteKind
from iocplan.plan.problem import Path
from iocplan.plan.rows import Task
from iocplan.query.periods import period_in
from iocplan.record import Record
from iocplan.schedule.corrections import amended
from iocplan.schedule.recording import check_day, may_check, may_submit
from iocplan.schedule.standing import Standing
from iocplan.schedule.submissions import standing_submission

At = Callable[[str], Path]
"""The place of a task, or of a period that is done, in the file's data, by its id."""


class Taken(StrEnum):
    """What a unit's tick stands for: its report, or that the task is closed."""

    SUBMITTED = "submitted"
    DONE = "done"


class Reported(Record):
    """What is reported of a task; ``proof`` is the number of the paper that goes with a day."""

    submitted: date | None = None
    done: date | None = None
    proof: str | None = None


def tick(standing: Standing, at: At, task: Task, day: date, taken: Taken) -> list[Change]:
    """What records that an open task was ticked; nothing where it lies elsewhere already.

    Raises:
        RefusedError: it may not be recorded.
    """
    if taken is Taken.DONE:
        return [_done(at, task, day, None)]
    if standing_submission(task):
        return []
    return list(submission(standing, at, task, Reported(submitted=day)))


def submission(standing: Standing, at: At, task: Task, new: Reported) -> Iterator[Change]:
    """Yield what records that a task was handed in.

    Args:
        standing: the plan, today.
        at: the place of an id in the file's data.
        task: the task, or one of its periods by the id of that.
        new: what is reported of it.

    Raises:
        RefusedError: it may not be recorded.
    """
    day = new.submitted
    if day is None or any(entry.on == day and not entry.returned for entry in task.submissions):
        return
    check_day(standing, day)
    may_submit(task, day)
    facts: dict[str, Fact] = {"on": day}
    if new.proof:
        facts["proof"] = new.proof
    if period := period_in(task.id):
        facts["of"] = period
    yield Append(at(owner(task.id)), "submissions", facts)


def completion(standing: Standing, at: At, task: Task, new: Reported) -> Iterator[Change]:
    """Yield what records that a task is done, or corrects the day that is recorded.

    Raises:
        RefusedError: it may not be recorded.
    """
    day = new.done
    if day is None or day in _days_known(task):
        return
    check_day(standing, day)
    if task.done:
        yield from correct(at(task.id), amended(task, day, None), standing.today, None)
        return
    may_check(task)
    number = None if new.submitted else new.proof
    yield _done(at, task, day, number)
    if number and not period_in(task.id):
        yield Put(at(task.id), "proof", number)


def _done(at: At, task: Task, day: date, number: str | None) -> Change:
    period = period_in(task.id)
    if period is None:
        return Put(at(task.id), "done", day)
    return check_period(at(owner(task.id)), period, day, number)


def _days_known(task: Task) -> set[date | None]:
    """The days that are, or once were, recorded for the completion."""
    days = {task.done, *(entry.was_done for entry in task.corrections)}
    return days | {entry.done for entry in task.corrections}


def added_proof(standing: Standing, at: At, task: Task, number: str) -> Iterator[Change]:
    """Yield what adds the number of a paper to what is recorded already, or corrects it."""
    if number in numbers_known(task):
        return
    if task.done:
        yield from correct(at(task.id), amended(task, None, number), standing.today, None)
    elif (entry := standing_submission(task)) and not entry.proof:
        id_ = owner(task.id)
        whole = next(whole for whole in standing.plan.tasks if whole.id == id_)
        place = whole.submissions.index(entry)
        yield Put((*at(id_), "submissions", place), "proof", number)


def numbers_known(task: Task) -> set[str | None]:
    """The numbers of papers that are, or once were, recorded for a task."""
    found = {task.proof, *(entry.proof for entry in task.submissions)}
    found |= {entry.was_proof for entry in task.corrections}
    return found | {entry.proof for entry in task.corrections}


def new_note(standing: Standing, at: At, task: Task, kind: NoteKind, text: str) -> Iterator[Change]:
    """Yield what writes down what somebody says; a note with the same words is there only once."""
    if any(note.kind is kind and note.text == text for note in task.notes):
        return
    said: dict[str, Fact] = {} if kind is NoteKind.CONTACT else {"kind": str(kind)}
    yield Append(at(owner(task.id)), "notes", {"on": standing.today, "text": text, **said})
