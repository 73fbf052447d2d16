"""The Plan: what the notice file says, as plain immutable rows.

Days are ``datetime.date`` in the plan's time zone. A row holds what is written, never what is
computed from it: last days and states come from ``schedule``. Only where something was corrected or
decided otherwise (``done``, ``leads``) a field holds what counts now, and the history is beside it.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

from iocplan.plan.amendments import Answered, Correction, Decision, PeriodDone, Reassignment
from iocplan.plan.attachments import Quantity, Reference
from iocplan.plan.kinds import Act, Basis, DeadlineKind, DoneWhen, Mode, NoteKind
from iocplan.plan.periods import Period, Recurrence
from iocplan.record import Record
from iocplan.texts.text import Text

Day: TypeAlias = date
SectionNumber: TypeAlias = int | str
"""How a notice numbers a section: a number where it is all digits, else text (``I``, ``4a``)."""


class Unit(Record):
    """A body or person that tasks are given to."""

    id: str
    name: Text
    short: Text
    aliases: tuple[str, ...]
    parent: str | None


class Person(Record):
    """Somebody whom the notice names."""

    id: str
    name: str
    role: Text
    unit: str | None

    @property
    def full(self) -> Text:
        """The person's office and name."""
        vi, en = self.role.vi, self.role.en or self.role.vi
        return Text(f"{vi} {self.name}".strip(), f"{self.name}, {en}" if en else self.name)


class Party(Record):
    """A unit of the plan, or a group that the notice names only in words."""

    unit: str | None
    text: Text


class Deadline(Record):
    """A deadline as it is worded; ``schedule.resolve`` makes a last day of it.

    ``date`` or ``event`` is what it counts from; of a continuous or recurring one, the day until
    which it goes on. Where a period is named in place of a day, ``date`` is the day of it that is
    meant. ``days`` is N of "within N days", or how many days before the anchor a "before" ends (1:
    on the eve). ``at`` is an hour, shown and never judged.
    """

    kind: DeadlineKind
    date: Day | None
    event: str | None
    days: int
    working: bool
    basis: Basis
    quote: str | None
    at: str | None = None
    period: Period | None = None
    recurrence: Recurrence | None = None


def by_day(day: Day, basis: Basis, period: Period | None = None) -> Deadline:
    """The deadline of a day, included, in no words of the notice."""
    return Deadline(DeadlineKind.BY, day, None, 1, False, basis, None, period=period)


class Move(Record):
    """A day (None: put off) set by a later decision; ``of`` a period, where it comes round."""

    date: Day | None
    on: Day
    because: str
    by_whom: str | None
    tentative: bool
    of: Period | None = None


class Need(Record):
    """Something that has to come first.

    Exactly one of ``task`` (a task or deliverable that must be done), ``event`` (it must have
    happened) and ``date_of`` (the event must have a date) is set.
    """

    task: str | None
    event: str | None
    date_of: str | None
    basis: Basis
    quote: str | None


class Event(Record):
    """A day that other days hang on; ``past`` says that it has happened, as in “held”."""

    id: str
    title: Text
    short: Text
    past: Text
    date: Day | None
    tentative: bool
    bound: Deadline | None
    needs: tuple[Need, ...]
    moves: tuple[Move, ...]
    happened: Day | None
    proof: str | None
    corrections: tuple[Correction, ...] = ()


class Deliverable(Record):
    """One thing that a task has to produce; ``id`` is the full one, as in ``1.2.a``.

    ``unit`` is the body that owes it, where that is one of several.
    """

    id: str
    title: Text
    unit: str | None
    done: Day | None
    proof: str | None
    corrections: tuple[Correction, ...] = ()


class Note(Record):
    """A contact or a difficulty, written down on a day.

    ``promised`` is the day that the unit named, ``asks_until`` the extension that it asked for.
    What the office itself sent went ``to`` somebody, as a letter of the number ``proof``.
    """

    on: Day
    text: str
    kind: NoteKind = NoteKind.CONTACT
    promised: Day | None = None
    asks_until: Day | None = None
    to: str | None = None
    proof: str | None = None


class Submission(Record):
    """A paper on its way: handed in (``to`` whom), or ``returned``; ``of`` a period, if any."""

    on: Day
    returned: bool
    proof: str | None
    to: str | None
    because: str | None
    again_by: Day | None
    by_whom: str | None
    of: Period | None = None


class Question(Record):
    """What the notice leaves open, and what the plan assumes until somebody answers."""

    id: str | None
    text: Text
    assumed: Text
    answer: str | None
    answered: Answered | None = None


class Dropped(Record):
    """When and why a task was given up."""

    on: Day
    because: str
    by_whom: str | None = None


class Task(Record):
    """One of the notice's tasks.

    ``unit`` and ``mode`` are those of its section. ``leads`` are units and people, at least one;
    ``leader`` (who answers for it above) and ``officer`` (who follows it up) are people.
    """

    id: str
    section: SectionNumber
    unit: str | None
    mode: Mode
    act: Act | None
    title: Text
    leads: tuple[str, ...]
    contact: str | None
    leader: str | None
    officer: str | None
    urgent: bool
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
    submissions: tuple[Submission, ...]
    done_when: DoneWhen
    line: int
    corrections: tuple[Correction, ...] = ()
    periods: tuple[PeriodDone, ...] = ()
    added: Decision | None = None
    reassigned: tuple[Reassignment, ...] = ()

    @property
    def lead(self) -> str:
        """The first of those that lead it."""
        return self.leads[0]


class Section(Record):
    """One assignment section of the notice."""

    number: SectionNumber
    unit: str | None
    mode: Mode
    title: Text | None


class Notice(Record):
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

    @property
    def since(self) -> Day | None:
        """The day from which it holds: that of the meeting, else of its issue."""
        return self.meeting_date or self.issued


class Plan(Record):
    """All that a notice file says; ``office`` is the unit that keeps the file."""

    id: str
    timezone: str
    office: str | None
    notice: Notice
    days_off: tuple[Day, ...]
    work_days: tuple[Day, ...]
    units: Mapping[str, Unit]
    people: Mapping[str, Person]
    events: dict[str, Event]
    sections: tuple[Section, ...]
    tasks: Sequence[Task]

    def short_name(self, id_: str) -> Text:
        """The short name of a unit, or a person's name."""
        return self.units[id_].short if id_ in self.units else Text(self.people[id_].name, "")

    def full_name(self, id_: str) -> Text:
        """The full name of a unit, or a person's office and name."""
        return self.units[id_].name if id_ in self.units else self.people[id_].full


LAUNCH = "launch"
"""The id of the event that a plan as a whole leads to."""
