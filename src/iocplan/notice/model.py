"""The whole file as one model."""

from pydantic import Field

from iocplan.notice.base import FileModel
from iocplan.notice.days import Bound, MoveEntry
from iocplan.notice.scalars import Day, Flag, Slug, Timezone, Words
from iocplan.notice.tasks import NeedEntry, PartyRef, QuestionEntry, SectionEntry


class UnitEntry(FileModel):
    """A body that is given tasks, coordinates, or receives papers."""

    name: Words
    name_en: Words | None = None
    short: Words | None = None
    short_en: Words | None = None
    aliases: tuple[Words, ...] = ()
    parent: Slug | None = None


class PersonEntry(FileModel):
    """Somebody whom the notice names."""

    name: Words
    role: Words | None = None
    role_en: Words | None = None
    unit: Slug | None = None


class EventEntry(FileModel):
    """A day that other days hang on; ``happened`` and ``moves`` are written by the program."""

    title: Words
    title_en: Words | None = None
    short: Words | None = None
    short_en: Words | None = None
    date: Day | None = None
    tentative: Flag = False
    bound: Bound | None = None
    needs: tuple[NeedEntry, ...] = ()
    moves: tuple[MoveEntry, ...] = ()
    happened: Day | None = None


class NoticeEntry(FileModel):
    """The document. What its text lacks is left out, never invented."""

    kind: Words
    number: Words | None = None
    issued: Day | None = None
    place: Words | None = None
    meeting_date: Day | None = None
    subject: Words | None = None
    subject_en: Words | None = None
    chair: Slug | None = None
    signed_by: Slug | None = None
    attended: tuple[PartyRef, ...] = ()
    recipients: tuple[PartyRef, ...] = ()
    questions: tuple[QuestionEntry, ...] = ()


class NoticeFile(FileModel):
    """A notice file."""

    plan: Slug
    timezone: Timezone = "Asia/Ho_Chi_Minh"
    notice: NoticeEntry
    days_off: tuple[Day, ...] = ()
    work_days: tuple[Day, ...] = ()
    units: dict[Slug, UnitEntry]
    people: dict[Slug, PersonEntry] = Field(default_factory=dict)
    events: dict[Slug, EventEntry] = Field(default_factory=dict)
    sections: tuple[SectionEntry, ...]
