"""Plan rows ↔ JSON: lists of plain values, in the order of the rows' fields.

Nothing but JSON values goes in and only rows come out, so that a file somebody else could have
written can be read without harm.
"""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import Any

from iocplan.plan import amendments, attachments, kinds, rows
from iocplan.plan.lazy import LazyTable
from iocplan.plan.periods import Every, Period, Recurrence
from iocplan.texts.text import Text

Decode = Callable[[Any], Any]


def encode(value: Any) -> Any:
    """A row, or a value inside one, as JSON values."""
    if isinstance(value, tuple):
        return [encode(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _optional(decode: Decode) -> Decode:
    return lambda value: None if value is None else decode(value)


def _many(decode: Decode) -> Decode:
    return lambda values: tuple([decode(value) for value in values])


def _row(cls: Any, **decoders: Decode) -> Decode:
    """A decoder of one kind of row; fields without a decoder stay as they are."""
    places = tuple((cls._fields.index(name), decode) for name, decode in decoders.items())

    def decode_row(values: list[Any]) -> Any:
        for place, decode in places:
            values[place] = decode(values[place])
        return cls(*values)

    return decode_row


def _text(values: list[str]) -> Text:
    return Text(*values)


_day = date.fromisoformat
_maybe_day = _optional(_day)
_party = _row(rows.Party, text=_text)
_period = _row(Period, every=Every)
_maybe_period = _optional(_period)
_deadline = _optional(
    _row(
        rows.Deadline,
        kind=kinds.DeadlineKind,
        date=_maybe_day,
        basis=kinds.Basis,
        period=_maybe_period,
        recurrence=_optional(_row(Recurrence, every=Every, start=_maybe_day)),
    )
)
_corrections = _many(_row(amendments.Correction, on=_day, done=_maybe_day, was_done=_maybe_day))
_moves = _many(_row(rows.Move, date=_maybe_day, on=_day, of=_maybe_period))
_needs = _many(_row(rows.Need, basis=kinds.Basis))
_answered = _optional(_row(amendments.Answered, on=_day))
_questions = _many(_row(rows.Question, text=_text, assumed=_text, answered=_answered))

decode_task: Decode = _row(
    rows.Task,
    mode=kinds.Mode,
    act=_optional(kinds.Act),
    title=_text,
    leads=tuple,
    coordinating=_many(_party),
    submit_to=tuple,
    purpose=_optional(_text),
    send_to=tuple,
    consult=tuple,
    deadline=_deadline,
    target=_deadline,
    needs=_needs,
    deliverables=_many(
        _row(rows.Deliverable, title=_text, done=_maybe_day, corrections=_corrections)
    ),
    references=_many(_row(attachments.Reference, date=_maybe_day, issuer=_text)),
    quantities=_many(_row(attachments.Quantity, what=_text)),
    people=tuple,
    questions=_questions,
    started=_maybe_day,
    done=_maybe_day,
    dropped=_optional(_row(rows.Dropped, on=_day)),
    moves=_moves,
    notes=_many(
        _row(rows.Note, on=_day, kind=kinds.NoteKind, promised=_maybe_day, asks_until=_maybe_day)
    ),
    submissions=_many(_row(rows.Submission, on=_day, again_by=_maybe_day, of=_maybe_period)),
    periods=_many(_row(amendments.PeriodDone, of=_period, done=_day, corrections=_corrections)),
    done_when=kinds.DoneWhen,
    corrections=_corrections,
    added=_optional(_row(amendments.Decision, on=_day)),
    reassigned=_many(_row(amendments.Reassignment, on=_day, leads=tuple, was=tuple)),
)

_notice = _row(
    rows.Notice,
    issued=_maybe_day,
    meeting_date=_maybe_day,
    subject=_text,
    attended=_many(_party),
    recipients=_many(_party),
    questions=_questions,
)
_unit = _row(rows.Unit, name=_text, short=_text, aliases=tuple)
_person = _row(rows.Person, role=_text)
_event = _row(
    rows.Event,
    title=_text,
    short=_text,
    past=_text,
    date=_maybe_day,
    bound=_deadline,
    needs=_needs,
    moves=_moves,
    happened=_maybe_day,
    corrections=_corrections,
)
_section = _row(rows.Section, mode=kinds.Mode, title=_optional(_text))


def encode_head(plan: rows.Plan) -> list[Any]:
    """Everything of a plan but its tasks; tables become lists of their rows."""
    tables = (plan.units, plan.people, plan.events)
    units, people, events = ([encode(row) for row in table.values()] for table in tables)
    days = (encode(plan.days_off), encode(plan.work_days))
    return [plan.id, plan.timezone, plan.office, encode(plan.notice), *days, units, people, events,
            encode(plan.sections)]  # fmt: skip


def decode_plan(head: list[Any], tasks: Sequence[rows.Task]) -> rows.Plan:
    """The plan of an encoded head and its tasks."""
    id_, timezone, office, notice, days_off, work_days, units, people, events, sections = head
    return rows.Plan(
        id=id_,
        timezone=timezone,
        office=office,
        notice=_notice(notice),
        days_off=_many(_day)(days_off),
        work_days=_many(_day)(work_days),
        units=LazyTable({row[0]: row for row in units}, _unit),
        people=LazyTable({row[0]: row for row in people}, _person),
        events={row.id: row for row in map(_event, events)},
        sections=_many(_section)(sections),
        tasks=tasks,
    )
