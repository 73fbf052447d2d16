"""Models of what the program writes at a task: notes, papers, corrections, work given up."""

from typing import Self

from pydantic import field_validator, model_validator

from iocplan.notice.base import FileModel, together
from iocplan.notice.scalars import (
    Day,
    Flag,
    OneOrMore,
    PeriodName,
    Slug,
    Words,
    written,
)
from iocplan.plan.kinds import NoteKind
from iocplan.plan.problem import Rule


class NoteEntry(FileModel):
    """A contact or promise; written by ``iocplan note``, and by ``iocplan urge --record``."""

    on: Day
    """The day of the contact. Example: 2023-03-23"""
    text: Words
    """What was said. Example: hẹn trình sáng thứ Hai"""
    kind: NoteKind | None = None
    """What it is; left out, a contact. Example: difficulty"""
    promised: Day | None = None
    """The day for which the unit promised it. Example: 2023-03-27"""
    asks_until: Day | None = None
    """Until when the unit asks for an extension; the deadline stays. Example: 2023-03-29"""
    to: Slug | None = None
    """Of what the office sent: the unit or person it went to. Example: qldt"""
    proof: Words | None = None
    """Of what the office sent: its number, where it was a letter. Example: 210/VP-TH"""

    _written = field_validator("kind", "promised", "asks_until", "to", "proof", mode="before")(
        written
    )


class SubmissionEntry(FileModel):
    """A paper handed in or returned; written by ``iocplan submit`` and ``iocplan return``."""

    on: Day
    """The day. Example: 2023-03-22"""
    proof: Words | None = None
    """The document that it was handed in with. Example: 45/TTr-QLĐT"""
    to: Slug | None = None
    """The unit that it lies with; left out, the one that it goes through or to. Example: ubnd-tp"""
    returned: Flag | None = None
    """It was returned for completion; in place of a submission. Example: true"""
    because: Words | None = None
    """Why it was returned. Example: thiếu dự toán"""
    again_by: Day | None = None
    """The new last day, included. Example: 2023-03-29"""
    by_whom: Words | None = None
    """Who returned it. Example: Chủ tịch UBND thành phố"""
    of: PeriodName | None = None
    """The period that it is about, of a task that comes round. Example: 2023-Q2"""

    _written = field_validator(
        "proof", "to", "returned", "because", "again_by", "by_whom", "of", mode="before"
    )(written)

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        back = {"because": self.because, "again_by": self.again_by, "by_whom": self.by_whom}
        for key, value in back.items():
            together(key, value, "returned", self.returned, Rule.BAD_SUBMISSION)
        together("returned", self.returned, "because", self.because, Rule.BAD_SUBMISSION)
        return self


class CorrectionEntry(FileModel):
    """What a completion says rightly; written by ``iocplan check`` of what is done already."""

    on: Day
    """The day of the correction. Example: 2023-03-24"""
    done: Day | None = None
    """The day on which it was really done, or took place. Example: 2023-03-21"""
    proof: Words | None = None
    """The right document. Example: 46/TTr-QLĐT"""
    because: Words | None = None
    """Why. Example: ghi nhầm ngày"""

    _written = field_validator("done", "proof", "because", mode="before")(written)

    @model_validator(mode="after")
    def _something(self) -> Self:
        together("on", self.on, "done / proof", self.done or self.proof, Rule.BAD_CORRECTION)
        return self


class PeriodEntry(FileModel):
    """A period of a task that comes round, checked off; written by ``iocplan check``."""

    of: PeriodName
    """The period: ``2023``, ``2023-H1``, ``2023-Q2``, ``2023-06``, ``2023-W07`` or a day.

    Example: 2023-Q2
    """
    done: Day
    """The day it was done. Example: 2023-06-23"""
    proof: Words | None = None
    """The document that proves it. Example: 45/BC-QLĐT"""

    corrections: tuple[CorrectionEntry, ...] = ()
    """What was recorded wrongly of it, the last one in force; written by ``iocplan check``.

    Example: [{on: 2023-03-24, done: 2023-03-21, because: ghi nhầm ngày}]
    """

    _written = field_validator("proof", mode="before")(written)


class AddedEntry(FileModel):
    """Who gave a task that the notice does not have; written by ``iocplan add``."""

    on: Day
    """The day of the decision. Example: 2023-03-24"""
    because: Words
    """Why. Example: Chủ tịch giao tại giao ban tuần"""
    by_whom: Words
    """Who decided. Example: Chủ tịch UBND thành phố"""


class ReassignedEntry(FileModel):
    """Who leads a task by a later decision; written by ``iocplan reassign``."""

    on: Day
    """The day of the decision. Example: 2023-03-24"""
    lead: OneOrMore
    """Who leads from then on: a unit or a person, or a list of them. Example: noi-vu"""
    because: Words
    """Why. Example: đúng chức năng"""
    by_whom: Words
    """Who decided. Example: Chủ tịch UBND thành phố"""


class DroppedEntry(FileModel):
    """When and why a task was given up; written by ``iocplan drop``."""

    on: Day
    """The day of the decision. Example: 2023-03-24"""
    because: Words
    """Why. Example: đã giao đơn vị khác"""
    by_whom: Words | None = None
    """Who decided. Example: Chủ tịch UBND thành phố"""
