"""Models of the sections, their tasks, and what hangs on a task."""

from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator

from iocplan.notice.base import FileModel, exactly_one
from iocplan.notice.days import Due, MoveEntry, Target
from iocplan.notice.scalars import Day, Number, Slug, TaskId, Words
from iocplan.plan.kinds import Act, Basis, Mode
from iocplan.plan.problem import Rule


class PartyEntry(FileModel):
    """A unit by its id, or a group in words (``{text: các đơn vị có liên quan}``)."""

    unit: Slug | None = None
    text: Words | None = None
    text_en: Words | None = None

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
    event: Slug | None = None
    date_of: Slug | None = None
    basis: Basis
    quote: Words | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        needs = {"task": self.task, "event": self.event, "date_of": self.date_of}
        exactly_one(Rule.BAD_NEED, needs)
        return self


class DeliverableEntry(FileModel):
    """One thing to produce; its full id is the task's, a dot and this one."""

    id: TaskId
    title: Words
    title_en: Words | None = None
    done: Day | None = None
    proof: Words | None = None


class ReferenceEntry(FileModel):
    """A document that the notice cites."""

    number: Words
    date: Day | None = None
    issuer: Words | None = None
    issuer_en: Words | None = None


class QuantityEntry(FileModel):
    """How many of what; without ``max`` exactly ``min``."""

    min: Number
    max: Number | None = None
    what: Words
    what_en: Words | None = None
    quote: Words | None = None


class QuestionEntry(FileModel):
    """What the notice leaves open, and what is assumed until it is answered."""

    id: TaskId | None = None
    text: Words
    text_en: Words | None = None
    assumed: Words
    assumed_en: Words | None = None
    answer: Words | None = None


class NoteEntry(FileModel):
    """A contact or promise; written by ``iocplan note``."""

    on: Day
    text: Words


class DroppedEntry(FileModel):
    """When and why a task was given up; written by ``iocplan drop``."""

    on: Day
    because: Words


class TaskEntry(FileModel):
    """One task of the notice."""

    id: TaskId
    title: Words
    title_en: Words | None = None
    act: Act | None = None
    lead: Slug | None = None
    contact: Slug | None = None
    with_: tuple[PartyRef, ...] = Field(default=(), alias="with")
    submit_to: tuple[Slug, ...] = ()
    purpose: Words | None = None
    purpose_en: Words | None = None
    send_to: tuple[Slug, ...] = ()
    via: Slug | None = None
    consult: tuple[Slug, ...] = ()
    due: Due | None = None
    target: Target | None = None
    needs: tuple[NeedEntry, ...] = ()
    deliverables: tuple[DeliverableEntry, ...] = ()
    references: tuple[ReferenceEntry, ...] = ()
    quantities: tuple[QuantityEntry, ...] = ()
    people: tuple[Slug, ...] = ()
    questions: tuple[QuestionEntry, ...] = ()
    started: Day | None = None
    done: Day | None = None
    proof: Words | None = None
    dropped: DroppedEntry | None = None
    moves: tuple[MoveEntry, ...] = ()
    notes: tuple[NoteEntry, ...] = ()


class SectionEntry(FileModel):
    """One assignment section: a unit, and the tasks that it is given or asked for."""

    number: Annotated[Number, Field(ge=1)]
    unit: Slug
    mode: Mode
    tasks: tuple[TaskEntry, ...]
