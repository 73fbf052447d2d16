"""Models of the sections, their tasks, and what hangs on a task."""

from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, field_validator, model_validator

from iocplan.notice.attachments import QuantityEntry, QuestionEntry, ReferenceEntry
from iocplan.notice.base import FileModel, exactly_one, together
from iocplan.notice.deadlines import Due, MoveEntry, Target
from iocplan.notice.scalars import (
    Day,
    Flag,
    OneOrMore,
    SectionNumber,
    Slug,
    TaskId,
    Words,
    written,
)
from iocplan.notice.task_records import (
    AddedEntry,
    CorrectionEntry,
    DroppedEntry,
    NoteEntry,
    PeriodEntry,
    ReassignedEntry,
    SubmissionEntry,
)
from iocplan.plan.kinds import Act, Basis, DoneWhen, Mode
from iocplan.plan.problem import Rule


class PartyEntry(FileModel):
    """A unit by its id, or a group in words (``{text: các đơn vị có liên quan}``)."""

    unit: Slug | None = None
    """The id of a unit; plain ``viettel`` means the same as ``{unit: viettel}``.

    Example: viettel
    """
    text: Words | None = None
    """A group in the notice's words, where it is no unit. Example: các đơn vị có liên quan"""
    text_en: Words | None = None
    """The same in English. Example: other units concerned"""

    @model_validator(mode="after")
    def _one(self) -> Self:
        exactly_one(Rule.BAD_CHOICE, {"unit": self.unit, "text": self.text})
        return self


def _as_party(value: Any) -> Any:
    return {"unit": value} if isinstance(value, str) else value


PartyRef = Annotated[PartyEntry, BeforeValidator(_as_party)]


class NeedEntry(FileModel):
    """What has to come first: a task or deliverable, an event, or an event's date."""

    task: TaskId | None = None
    """The task or deliverable that has to be done first.

    Example: "1.2.a"
    """
    event: Slug | None = None
    """The event that has to happen first. Example: team-established"""
    date_of: Slug | None = None
    """The event that has to have a date first. Example: launch"""
    basis: Basis
    """``stated`` by the notice, ``decided`` later, or ``inferred``; the last never blocks.

    Example: stated
    """
    quote: Words | None = None
    """The notice's own words that prove it. Example: qua Phòng Nội vụ"""

    @model_validator(mode="after")
    def _one(self) -> Self:
        needs = {"task": self.task, "event": self.event, "date_of": self.date_of}
        exactly_one(Rule.BAD_NEED, needs)
        return self


class DeliverableEntry(FileModel):
    """One thing to produce; its full id is the task's, a dot and this one."""

    id: TaskId
    """Its id within the task: ``a`` of task 1.2 is 1.2.a everywhere. Example: a"""
    title: Words
    """What is to be produced. Example: Dự thảo Kế hoạch"""
    title_en: Words | None = None
    """The same in English. Example: Draft plan"""
    unit: Slug | None = None
    """The unit that owes it, where each of several bodies owes one. Example: noi-vu"""
    done: Day | None = None
    """The day it was done; written by ``iocplan check``. Example: 2023-03-20"""
    proof: Words | None = None
    """The document that proves it; written by ``iocplan check --proof``. Example: 45/TTr-QLĐT"""
    corrections: tuple[CorrectionEntry, ...] = ()
    """What was recorded wrongly of it, the last one in force; written by ``iocplan check``.

    Example: [{on: 2023-03-24, done: 2023-03-21}]
    """

    _written = field_validator("done", "proof", mode="before")(written)

    @model_validator(mode="after")
    def _corrects_what_is_done(self) -> Self:
        together("corrections", self.corrections, "done", self.done, Rule.BAD_CORRECTION)
        return self


class TaskEntry(FileModel):
    """One task of the notice."""

    id: TaskId
    """Its id, usually section and number; quoted, so that 1.10 stays 1.10.

    Example: "1.2"
    """
    title: Words
    """What is to be done, in your own words and at most 42 columns.

    Example: Trình dự thảo Kế hoạch
    """
    title_en: Words | None = None
    """The same in English. Example: Submit the draft plan"""
    act: Act | None = None
    """What the notice says to do with it. Example: advise"""
    lead: OneOrMore | None = None
    """Who leads: a unit or a person, or a list of them; left out, the section's unit.

    Example: [to-dieu-hanh, viettel]
    """
    contact: Slug | None = None
    """The unit to write to: a branch of the lead, or another one where the lead cannot be reached
    yet and that answers in its place.

    Example: qldt
    """
    leader: Slug | None = None
    """Who answers for it above, a person's id. Example: nguyen-thanh-phu"""
    officer: Slug | None = None
    """Who follows it up in the office, a person's id. Example: nguyen-tan-huan"""
    urgent: Flag = False
    """The notice presses («khẩn trương») without a deadline. Example: true"""
    with_: tuple[PartyRef, ...] = Field(default=(), alias="with")
    """Who coordinates («phối hợp»): units, or groups in words.

    Example: [viettel, {text: các đơn vị có liên quan}]
    """
    submit_to: tuple[Slug, ...] = ()
    """The units that it is submitted to («trình»). Example: [ubnd-tp]"""
    purpose: Words | None = None
    """What it is submitted for. Example: phê duyệt"""
    purpose_en: Words | None = None
    """The same in English. Example: for approval"""
    send_to: tuple[Slug, ...] = ()
    """The units that it is sent to («gửi»). Example: [vp-tinh-uy, vp-ubnd-tinh]"""
    via: Slug | None = None
    """The unit that it goes through («qua»). Example: noi-vu"""
    consult: tuple[Slug, ...] = ()
    """The units whose opinion is asked («lấy ý kiến»). Example: [noi-vu]"""
    due: Due | None = None
    """The deadline that the notice states. Left out where it states none.

    Example: {before: 2023-03-23, quote: trước ngày 23/3/2023}
    """
    target: Target | None = None
    """A day that nobody ordered: the Office's own, or plain from the work. Never overdue.

    Example: {before: launch, days: 14}
    """
    needs: tuple[NeedEntry, ...] = ()
    """What has to come first. Example: [{task: "1.1", basis: stated, quote: theo Kế hoạch}]"""
    deliverables: tuple[DeliverableEntry, ...] = ()
    """What it has to produce, each to be checked off by itself.

    Example: [{id: a, title: Dự thảo Kế hoạch}]
    """
    references: tuple[ReferenceEntry, ...] = ()
    """The documents that the notice cites for it.

    Example: [{number: 928-TB/TU, date: 2022-08-02}]
    """
    quantities: tuple[QuantityEntry, ...] = ()
    """The numbers in it that are no days. Example: [{min: 1, max: 2, what: nhân sự CNTT}]"""
    people: tuple[Slug, ...] = ()
    """Those whom the notice names in it. Example: [truong-van-tuong]"""
    questions: tuple[QuestionEntry, ...] = ()
    """What the notice leaves open about it.

    Example: [{text: "Ai chủ trì?", assumed: Đơn vị của mục.}]
    """
    started: Day | None = None
    """The day work began; written by ``iocplan start``. Example: 2023-03-17"""
    done: Day | None = None
    """The day it was done; written by ``iocplan check``. Example: 2023-03-21"""
    proof: Words | None = None
    """The document that proves it; written by ``iocplan check --proof``. Example: 45/TTr-QLĐT"""
    corrections: tuple[CorrectionEntry, ...] = ()
    """What was recorded wrongly of it, the last one in force; written by ``iocplan check``.

    Example: [{on: 2023-03-24, done: 2023-03-21}]
    """
    added: AddedEntry | None = None
    """Who gave it and why, where it is not of the notice; written by ``iocplan add``.

    Example: {on: 2023-03-24, because: giao ban tuần, by_whom: Chủ tịch}
    """
    reassigned: tuple[ReassignedEntry, ...] = ()
    """Who leads it by later decisions, the last one in force; written by ``iocplan reassign``.

    Example: [{on: 2023-03-24, lead: noi-vu, because: đúng chức năng, by_whom: Chủ tịch}]
    """
    dropped: DroppedEntry | None = None
    """When and why it was given up; written by ``iocplan drop``.

    Example: {on: 2023-03-24, because: đã giao đơn vị khác}
    """
    moves: tuple[MoveEntry, ...] = ()
    """Deadlines set or extended later, the last one in force; written by ``iocplan move``.

    Example: [{date: 2023-03-29, on: 2023-03-22, because: chờ ý kiến}]
    """
    notes: tuple[NoteEntry, ...] = ()
    """Contacts and promises; written by ``iocplan note``.

    Example: [{on: 2023-03-23, text: hẹn trình sáng thứ Hai}]
    """
    submissions: tuple[SubmissionEntry, ...] = ()
    """What was handed in and returned; written by ``iocplan submit`` and ``iocplan return``.

    Example: [{on: 2023-03-22, proof: 45/TTr-QLĐT, to: ubnd-tp}]
    """
    periods: tuple[PeriodEntry, ...] = ()
    """The periods of a task that comes round (``due: {every: …}``) that are done; written by
    ``iocplan check``.

    Example: [{of: 2023-Q2, done: 2023-06-23, proof: 45/BC-QLĐT}]
    """
    done_when: DoneWhen | None = None
    """Which day decides whether it is on time: of submitting or of accepting; left out, the
    file's, else of submitting where it goes to or through somebody. Example: accepted
    """

    _written = field_validator("started", "done", "proof", "added", "dropped", mode="before")(
        written
    )

    @model_validator(mode="after")
    def _corrects_what_is_done(self) -> Self:
        together("corrections", self.corrections, "done", self.done, Rule.BAD_CORRECTION)
        return self


class SectionEntry(FileModel):
    """One section: the tasks that a unit is given or asked for, or those of one topic."""

    number: SectionNumber
    """Its number in the notice, or what stands for one. Example: 1"""
    title: Words | None = None
    """Its heading, where it goes by topic. Example: Về chuyển đổi số"""
    title_en: Words | None = None
    """The same in English. Example: Digital transformation"""
    unit: Slug | None = None
    """The unit that it is addressed to; left out where every task names its lead. Example: qldt"""
    mode: Mode
    """``assign`` where the notice orders («giao»), ``request`` where it asks («đề nghị»).

    Example: assign
    """
    tasks: tuple[TaskEntry, ...]
    """What it gives to the unit, in the notice's order."""
