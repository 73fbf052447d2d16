"""The Plan: what the notice file says, as plain immutable rows.

Days are ``datetime.date`` in the plan's time zone. A row holds what is written, never what is
computed from it: last days and states come from ``schedule``.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from iocplan.plan.kinds import Act, Basis, DeadlineKind, Mode
from iocplan.texts.text import Text

Day: TypeAlias = date


class Unit(NamedTuple):
    """A body or person that tasks are given to."""

    id: str
    name: Text
    short: Text
    aliases: tuple[str, ...]
    parent: str | None


class Person(NamedTuple):
    """Somebody whom the notice names."""

    id: str
    name: str
    role: Text
    unit: str | None


class Party(NamedTuple):
    """A unit of the plan, or a group that the notice names only in words."""

    unit: str | None
    text: Text


class Deadline(NamedTuple):
    """A deadline as it is worded; ``schedule.resolve`` makes a last day of it.

    ``date`` or ``event`` is what it counts from. ``days`` is N of "within N days", or how many
    days before the anchor a "before" ends (1: on the eve).
    """

    kind: DeadlineKind
    date: Day | None
    event: str | None
    days: int
    working: bool
    basis: Basis
    quote: str | None


class Move(NamedTuple):
    """A day set or changed by a later decision; ``date`` None means put off without a day."""

    date: Day | None
    on: Day
    because: str
    by_whom: str | None
    tentative: bool


class Need(NamedTuple):
    """Something that has to come first.

    Exactly one of ``task`` (a task or deliverable that must be done), ``event`` (it must have
    happened) and ``date_of`` (the event must have a date) is set.
    """

    task: str | None
    event: str | None
    date_of: str | None
    basis: Basis
    quote: str | None


class Event(NamedTuple):
    """A day that other days hang on."""

    id: str
    title: Text
    short: Text
    date: Day | None
    tentative: bool
    bound: Deadline | None
    needs: tuple[Need, ...]
    moves: tuple[Move, ...]
    happened: Day | None


class Deliverable(NamedTuple):
    """One thing that a task has to produce; ``id`` is the full one, as in ``1.2.a``."""

    id: str
    title: Text
    done: Day | None
    proof: str | None


class Note(NamedTuple):
    """A contact, a promise or a difficulty, written down on a day."""

    on: Day
    text: str


class Reference(NamedTuple):
    """A document that the notice cites."""

    number: str
    date: Day | None
    issuer: Text


class Quantity(NamedTuple):
    """How many of what; ``min`` equals ``max`` for an exact number."""

    min: int
    max: int
    what: Text
    quote: str | None


class Question(NamedTuple):
    """What the notice leaves open, and what the plan assumes until somebody answers."""

    id: str | None
    text: Text
    assumed: Text
    answer: str | None


class Dropped(NamedTuple):
    """When and why a task was given up."""

    on: Day
    because: str


class Task(NamedTuple):
    """One of the notice's tasks."""

    id: str
    section: int
    unit: str
    mode: Mode
    act: Act | None
    title: Text
    lead: str
    contact: str | None
    coordinating: tuple[Party, ...]
    submit_to: tuple[str, ...]
    purpose: Text | None
    send_to: tuple[str, ...]
    via: str | None
    consult: tuple[str, ...]
    deadline: Deadline | None
    target: Deadline | None
    needs: tuple[Need, ...]
    deliverables: tuple[Deliverable, ...]
    references: tuple[Reference, ...]
    quantities: tuple[Quantity, ...]
    people: tuple[str, ...]
    questions: tuple[Question, ...]
    started: Day | None
    done: Day | None
    proof: str | None
    dropped: Dropped | None
    moves: tuple[Move, ...]
    notes: tuple[Note, ...]
    line: int


class Section(NamedTuple):
    """One assignment section of the notice."""

    number: int
    unit: str
    mode: Mode


class Notice(NamedTuple):
    """The document itself; what its text lacks is None."""

    kind: str
    number: str | None
    issued: Day | None
    place: str | None
    meeting_date: Day | None
    subject: Text
    chair: str | None
    signed_by: str | None
    attended: tuple[Party, ...]
    recipients: tuple[Party, ...]
    questions: tuple[Question, ...]


class Plan(NamedTuple):
    """All that a notice file says."""

    id: str
    timezone: str
    notice: Notice
    days_off: tuple[Day, ...]
    work_days: tuple[Day, ...]
    units: dict[str, Unit]
    people: dict[str, Person]
    events: dict[str, Event]
    sections: tuple[Section, ...]
    tasks: Sequence[Task]


LAUNCH = "launch"
"""The id of the event that a plan as a whole leads to."""
