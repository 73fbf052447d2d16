"""What is read out of a document: a draft, in the document's own words.

Offsets count letters of the folded text (``text/folded.py``); every quote stands there at its
offset, letter by letter. Nothing here knows YAML, JSON or ids of units.
"""

from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - the field has the name

from iocplan.texts.text import Said, Text


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the document and where they stand."""

    text: str
    offset: int


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline that the document states."""

    kind: str
    """``by``, ``before``, ``within``, ``after``, ``recurring`` or ``continuous``"""
    quote: Quote
    date: Day | None = None
    """The day as the text has it; of a period its last day."""
    event: str | None = None
    """What it hangs on, in the text's words: «khai trương trung tâm»."""
    period: str | None = None
    """``2026-06``, ``2026-Q2``, ``2026-H1`` or ``2026``"""
    at: str | None = None
    """The hour, ``16:00``."""
    days: int | None = None
    """How long ``within`` is."""
    working: bool = False
    every: str | None = None
    """``day``, ``week``, ``month``, ``quarter``, ``half-year`` or ``year``"""
    by: str | None = None
    before: str | None = None
    start: Day | None = None
    """From when a recurring duty holds."""
    until: Day | None = None
    until_event: str | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a careful reader would ask, and what the draft assumes."""

    rule: str
    question: Text | Said
    assumed: Text | Said


@dataclass(frozen=True, slots=True)
class Reference:
    """A document that is cited."""

    number: str
    date: Day | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that somebody is to do."""

    section: str
    """The label of its section."""
    label: str
    """Its own numbering, empty where it has none."""
    quote: Quote
    """All its words."""
    action: str
    """What is to be done, without those who do it."""
    title: str
    """At most 42 columns of them."""
    leads: tuple[str, ...]
    mode: str
    """``assign`` or ``request``"""
    partners: tuple[str, ...] = ()
    leader: str | None = None
    """The person who directs those who do it."""
    submit_to: tuple[str, ...] = ()
    send_to: tuple[str, ...] = ()
    via: str | None = None
    consult: tuple[str, ...] = ()
    deadline: Deadline | None = None
    act: str | None = None
    urgent: bool = False
    persons: tuple[str, ...] = ()
    """Those of the leads that are human beings or offices."""
    references: tuple[Reference, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    items: tuple[str, ...] = ()
    """What it has to produce, where the clause or its table lists it."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words that were not taken for a task, and why."""

    quote: Quote
    reason: str
    """A key of ``texts/draft.py``: ``assessment``, ``principle``, ``closing`` …"""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the document and whom it is for."""

    label: str
    title: str
    """Its words, where it is no unit."""
    units: tuple[str, ...]
    mode: str


@dataclass(frozen=True, slots=True)
class Head:
    """What the head and the foot of the document say. What is not there is None or empty."""

    kind: str
    number: str | None = None
    issued: Day | None = None
    place: str | None = None
    issuer: str | None = None
    subject: str | None = None
    meeting_date: Day | None = None
    chair: str | None = None
    chair_as: str | None = None
    """The office of whoever chaired."""
    attended: tuple[str, ...] = ()
    """Who else was there."""
    signed_by: str | None = None
    signed_as: str | None = None
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()

    @property
    def day(self) -> Day | None:
        """The day that the document speaks on: of issue, else of the meeting."""
        return self.issued or self.meeting_date


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that was read, in the document's order."""

    head: Head
    sections: tuple[Section, ...]
    tasks: tuple[Task, ...]
    left_out: tuple[LeftOut, ...]
    doubts: tuple[Doubt, ...] = ()
    """Doubts about the document as a whole."""
    bounds: tuple[Deadline, ...] = field(default=())
    """Latest days of events, which are no deadlines of tasks."""
