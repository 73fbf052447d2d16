"""Notice → Plan: the typed models become plain rows, with every default filled in."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from iocplan.notice.attachments import QuestionEntry
from iocplan.notice.deadlines import Bound, Due, EventMoveEntry, MoveEntry
from iocplan.notice.model import EventEntry, NoticeEntry, NoticeFile, UnitEntry
from iocplan.notice.records import (
    added_row,
    completion,
    done_when,
    dropped_row,
    leadership,
    note_row,
    period_row,
    submission_row,
)
from iocplan.notice.tasks import NeedEntry, PartyEntry, SectionEntry, TaskEntry
from iocplan.plan import rows
from iocplan.plan.amendments import Answered
from iocplan.plan.attachments import Quantity, Reference
from iocplan.plan.kinds import Basis, DeadlineKind, DoneWhen
from iocplan.plan.periods import Period, Recurrence
from iocplan.texts.labels import HAPPENED
from iocplan.texts.text import Text


def compile_plan(notice: NoticeFile, lines: Sequence[Sequence[int]]) -> rows.Plan:
    """The Plan that a sound notice file describes.

    Args:
        notice: the validated file, its references checked.
        lines: for each section the line (from 1) on which each of its tasks begins.
    """
    units = {id_: unit_row(id_, entry) for id_, entry in notice.units.items()}
    return rows.Plan(
        id=notice.plan,
        timezone=notice.timezone,
        office=notice.office,
        notice=_notice(notice.notice, units),
        days_off=notice.days_off,
        work_days=notice.work_days,
        units=units,
        people={
            id_: rows.Person(id_, person.name, _text(person.role, person.role_en), person.unit)
            for id_, person in notice.people.items()
        },
        events={id_: _event(id_, entry) for id_, entry in notice.events.items()},
        sections=tuple(map(_section, notice.sections)),
        tasks=tuple(
            _task(section, task, units, line, notice.done_when)
            for section, at in zip(notice.sections, lines, strict=True)
            for task, line in zip(section.tasks, at, strict=True)
        ),
    )


def _section(entry: SectionEntry) -> rows.Section:
    title = _text(entry.title, entry.title_en) if entry.title else None
    return rows.Section(entry.number, entry.unit, entry.mode, title)


def _text(vi: str | None, en: str | None) -> Text:
    return Text(vi or "", en or "")


def unit_row(id_: str, entry: UnitEntry) -> rows.Unit:
    """A unit as a row."""
    short = Text(entry.short or entry.name, entry.short_en or entry.name_en or "")
    return rows.Unit(id_, _text(entry.name, entry.name_en), short, entry.aliases, entry.parent)


def _notice(entry: NoticeEntry, units: dict[str, rows.Unit]) -> rows.Notice:
    return rows.Notice(
        kind=entry.kind,
        number=entry.number,
        issued=entry.issued,
        place=entry.place,
        meeting_date=entry.meeting_date,
        subject=_text(entry.subject, entry.subject_en),
        chair=entry.chair,
        signed_by=entry.signed_by,
        attended=_parties(entry.attended, units),
        recipients=_parties(entry.recipients, units),
        questions=_questions(entry.questions),
    )


def _parties(entries: Sequence[PartyEntry], units: dict[str, rows.Unit]) -> tuple[rows.Party, ...]:
    return tuple(
        rows.Party(e.unit, units[e.unit].name if e.unit else _text(e.text, e.text_en))
        for e in entries
    )


def _questions(entries: Sequence[QuestionEntry]) -> tuple[rows.Question, ...]:
    return tuple(
        rows.Question(
            id=e.id,
            text=_text(e.text, e.text_en),
            assumed=_text(e.assumed, e.assumed_en),
            answer=e.answer,
            answered=Answered(e.answered.on, e.answered.by_whom) if e.answered else None,
        )
        for e in entries
    )


def _event(id_: str, entry: EventEntry) -> rows.Event:
    return rows.Event(
        id=id_,
        title=_text(entry.title, entry.title_en),
        short=Text(entry.short or entry.title, entry.short_en or entry.title_en or ""),
        past=_text(entry.past, entry.past_en) if entry.past else HAPPENED,
        date=entry.date,
        tentative=entry.tentative,
        bound=_deadline(entry.bound, Basis.STATED),
        needs=_needs(entry.needs),
        moves=_moves(entry.moves),
        **completion("happened", entry.happened, entry.proof, entry.corrections),
    )


def _needs(entries: Sequence[NeedEntry]) -> tuple[rows.Need, ...]:
    return tuple(rows.Need(e.task, e.event, e.date_of, e.basis, e.quote) for e in entries)


def _moves(entries: Sequence[MoveEntry | EventMoveEntry]) -> tuple[rows.Move, ...]:
    return tuple(map(_move, entries))


def _move(entry: MoveEntry | EventMoveEntry) -> rows.Move:
    row = (entry.date, entry.on, entry.because, entry.by_whom)
    if isinstance(entry, MoveEntry):
        return rows.Move(*row, tentative=False, of=entry.of)
    return rows.Move(*row, tentative=entry.tentative)


def _deadline(entry: Bound | Due | None, basis: Basis) -> rows.Deadline | None:
    if entry is None:
        return None
    kind, anchor = _kind_and_anchor(entry)
    due = entry if isinstance(entry, Due) else None
    days = (due.within if due else None) or entry.days
    if isinstance(anchor, Period):
        day: date | None = anchor.last if kind is DeadlineKind.BY else anchor.first
    else:
        day = anchor if isinstance(anchor, date) else None
    on_the_day = entry.before is not None and due is not None and due.at is not None
    return rows.Deadline(
        kind=kind,
        date=day,
        event=anchor if isinstance(anchor, str) else None,
        days=days or (0 if on_the_day else 1),
        working=due is not None and due.working is True,
        basis=basis,
        quote=entry.quote,
        at=due.at if due else None,
        period=anchor if isinstance(anchor, Period) else None,
        recurrence=_recurrence(due) if due else None,
    )


def _recurrence(due: Due) -> Recurrence | None:
    if due.every is None:
        return None
    day = due.by or due.before
    start = due.from_ if isinstance(due.from_, date) else None
    return Recurrence(due.every, str(day) if day else None, due.before is not None, start)


def _kind_and_anchor(entry: Bound | Due) -> tuple[DeadlineKind, date | Period | str | None]:
    if isinstance(entry, Due) and entry.every is not None:
        return DeadlineKind.RECURRING, entry.until
    if entry.by is not None:
        return DeadlineKind.BY, entry.by
    if entry.before is not None:
        return DeadlineKind.BEFORE, entry.before
    if isinstance(entry, Due) and entry.after is not None:
        return DeadlineKind.AFTER, entry.after
    if isinstance(entry, Due) and entry.within is not None:
        return DeadlineKind.WITHIN, entry.from_
    return DeadlineKind.CONTINUOUS, entry.until if isinstance(entry, Due) else None


def _task(
    section: SectionEntry,
    entry: TaskEntry,
    units: dict[str, rows.Unit],
    line: int,
    of_file: DoneWhen | None,
) -> rows.Task:
    return rows.Task(
        id=entry.id,
        section=section.number,
        unit=section.unit,
        mode=section.mode,
        act=entry.act,
        title=_text(entry.title, entry.title_en),
        **leadership(entry, section.unit),
        leader=entry.leader,
        officer=entry.officer,
        urgent=entry.urgent,
        coordinating=_parties(entry.with_, units),
        submit_to=entry.submit_to,
        purpose=_text(entry.purpose, entry.purpose_en) if entry.purpose else None,
        send_to=entry.send_to,
        via=entry.via,
        consult=entry.consult,
        deadline=_deadline(entry.due, Basis.DECIDED if entry.added else Basis.STATED),
        target=_deadline(entry.target, Basis.INFERRED),
        needs=_needs(entry.needs),
        **_attachments(entry),
        started=entry.started,
        **completion("done", entry.done, entry.proof, entry.corrections),
        added=added_row(entry.added),
        dropped=dropped_row(entry.dropped),
        moves=_moves(entry.moves),
        notes=tuple(map(note_row, entry.notes)),
        submissions=tuple(map(submission_row, entry.submissions)),
        periods=tuple(map(period_row, entry.periods)),
        done_when=done_when(entry, of_file),
        line=line,
    )


def _attachments(entry: TaskEntry) -> dict[str, Any]:
    return {
        "deliverables": tuple(
            rows.Deliverable(
                id=f"{entry.id}.{d.id}",
                title=_text(d.title, d.title_en),
                unit=d.unit,
                **completion("done", d.done, d.proof, d.corrections),
            )
            for d in entry.deliverables
        ),
        "references": tuple(
            Reference(r.number, r.date, _text(r.issuer, r.issuer_en)) for r in entry.references
        ),
        "quantities": tuple(
            Quantity(q.min, q.max or q.min, _text(q.what, q.what_en), q.quote)
            for q in entry.quantities
        ),
        "people": entry.people,
        "questions": _questions(entry.questions),
    }
