"""What the program has written of a task, as rows."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from iocplan.notice.task_records import (
    AddedEntry,
    CorrectionEntry,
    DroppedEntry,
    NoteEntry,
    PeriodEntry,
    SubmissionEntry,
)
from iocplan.notice.tasks import TaskEntry
from iocplan.plan import rows
from iocplan.plan.amendments import Correction, Decision, PeriodDone, Reassignment
from iocplan.plan.kinds import DoneWhen, NoteKind
from iocplan.schedule.entries import in_order


def dropped_row(entry: DroppedEntry | None) -> rows.Dropped | None:
    """When, why and by whom a task was given up."""
    return rows.Dropped(entry.on, entry.because, entry.by_whom) if entry else None


def completion(
    key: str, day: date | None, proof: str | None, entries: Sequence[CorrectionEntry]
) -> dict[str, Any]:
    """The fields of a row that tell of a completion, as corrected.

    Args:
        key: the field of the day.
        day: the day as it was recorded first.
        proof: the document as it was recorded first.
        entries: what was wrong; they count by their days, of one day in the order of the file.
    """
    found: dict[int, Correction] = {}
    for place in in_order(entries):
        entry = entries[place]
        found[place] = Correction(entry.on, entry.done, entry.proof, entry.because, day, proof)
        day, proof = entry.done or day, entry.proof or proof
    return {key: day, "proof": proof, "corrections": tuple(found[i] for i in range(len(entries)))}


def added_row(entry: AddedEntry | None) -> Decision | None:
    """Who gave a task that the notice does not have."""
    return Decision(entry.on, entry.because, entry.by_whom) if entry else None


def leadership(entry: TaskEntry, section_unit: str | None) -> dict[str, Any]:
    """The fields of a row that tell who leads, as decided last, and who led before.

    A contact answers in the place of whom the notice names, and goes with the decision.
    """
    leads = entry.lead or ((section_unit,) if section_unit else ())
    found: dict[int, Reassignment] = {}
    for place in in_order(entry.reassigned):
        new = entry.reassigned[place]
        found[place] = Reassignment(new.on, new.lead, new.because, new.by_whom, leads)
        leads = new.lead
    return {
        "leads": leads,
        "contact": None if entry.reassigned else entry.contact,
        "reassigned": tuple(found[place] for place in range(len(found))),
    }


def note_row(entry: NoteEntry) -> rows.Note:
    """A note; without a kind it is of a contact."""
    kind = entry.kind or NoteKind.CONTACT
    return rows.Note(
        entry.on, entry.text, kind, entry.promised, entry.asks_until, entry.to, entry.proof
    )


def submission_row(entry: SubmissionEntry) -> rows.Submission:
    """A submission or a return."""
    return rows.Submission(
        on=entry.on,
        returned=entry.returned is True,
        proof=entry.proof,
        to=entry.to,
        because=entry.because,
        again_by=entry.again_by,
        by_whom=entry.by_whom,
        of=entry.of,
    )


def period_row(entry: PeriodEntry) -> PeriodDone:
    """A period that is done, as corrected."""
    return PeriodDone(of=entry.of, **completion("done", entry.done, entry.proof, entry.corrections))


def done_when(entry: TaskEntry, of_file: DoneWhen | None) -> DoneWhen:
    """Which day decides: as the task says, else the file, else by the paper's way.

    Who has to submit something has done so with submitting it; what then lies with the authority
    is not the unit's delay.
    """
    on_its_way = entry.submit_to or entry.via
    return entry.done_when or of_file or (DoneWhen.SUBMITTED if on_its_way else DoneWhen.ACCEPTED)
