"""The whole file as one model."""

from typing import Self

from pydantic import Field, field_validator, model_validator

from iocplan.notice.attachments import QuestionEntry
from iocplan.notice.base import FileModel, together
from iocplan.notice.deadlines import Bound, EventMoveEntry
from iocplan.notice.scalars import Day, Flag, Slug, Timezone, Words, written
from iocplan.notice.task_records import CorrectionEntry
from iocplan.notice.tasks import NeedEntry, PartyRef, SectionEntry
from iocplan.plan.kinds import DoneWhen
from iocplan.plan.problem import Rule


class UnitEntry(FileModel):
    """A body that is given tasks, coordinates, or receives papers."""

    name: Words
    """Its full name. Example: Phòng Nội vụ"""
    name_en: Words | None = None
    """The same in English. Example: Home Affairs Division"""
    short: Words | None = None
    """A name of a dozen letters for lists; else the full one. Example: P. Nội vụ"""
    short_en: Words | None = None
    """The same in English. Example: Home Affairs"""
    aliases: tuple[Words, ...] = ()
    """Other names that the notice uses, or people type. Example: [Nội vụ]"""
    parent: Slug | None = None
    """The unit that it belongs to; ``--unit`` of that one finds it, too. Example: viettel"""


class PersonEntry(FileModel):
    """Somebody whom the notice names."""

    name: Words
    """The person's name. Example: Nguyễn Tân Huân"""
    role: Words | None = None
    """The person's office. Example: Chánh Văn phòng"""
    role_en: Words | None = None
    """The same in English. Example: Chief of Office"""
    unit: Slug | None = None
    """The unit that the person belongs to. Example: van-phong"""


class EventEntry(FileModel):
    """A day that other days hang on; ``happened`` and ``moves`` are written by the program."""

    title: Words
    """What happens. Example: Lễ khai trương Trung tâm IOC"""
    title_en: Words | None = None
    """The same in English. Example: Launch of the IOC"""
    short: Words | None = None
    """A few words for sentences: “waits for …”. Example: ngày khai trương"""
    short_en: Words | None = None
    """The same in English. Example: the launch"""
    past: Words | None = None
    """How it is said that it has happened; left out, đã diễn ra. Example: đã thành lập"""
    past_en: Words | None = None
    """The same in English. Example: established"""
    date: Day | None = None
    """Its day, where the notice fixes one; later days are ``moves``. Example: 2023-04-12"""
    tentative: Flag = False
    """The date is planned, not yet fixed. Example: true"""
    bound: Bound | None = None
    """The latest day that the notice allows, while there is no date.

    Example: {before: 2023-04-16, quote: trước ngày 16/4/2023}
    """
    needs: tuple[NeedEntry, ...] = ()
    """What has to come first. Example: [{task: "2.2", basis: inferred}]"""
    moves: tuple[EventMoveEntry, ...] = ()
    """Days set later, the last one in force; written by ``iocplan move``.

    Example: [{date: 2023-08-08, on: 2023-07-20, because: theo lịch của tỉnh}]
    """
    happened: Day | None = None
    """The day it took place; written by ``iocplan check``. Example: 2023-08-08"""
    proof: Words | None = None
    """The document that proves it; written by ``iocplan check --proof``. Example: 45/QĐ-UBND"""
    corrections: tuple[CorrectionEntry, ...] = ()
    """What was recorded wrongly of it, the last one in force; written by ``iocplan check``.

    Example: [{on: 2023-08-10, done: 2023-08-09}]
    """

    _written = field_validator("happened", "proof", mode="before")(written)

    @model_validator(mode="after")
    def _corrects_what_has_happened(self) -> Self:
        together("corrections", self.corrections, "happened", self.happened, Rule.BAD_CORRECTION)
        return self


class NoticeEntry(FileModel):
    """The document. What its text lacks is left out, never invented."""

    kind: Words
    """What document it is. Example: thong-bao"""
    number: Words | None = None
    """Its number and symbol. Example: 123/TB-UBND"""
    issued: Day | None = None
    """The day it was issued. Example: 2023-03-16"""
    place: Words | None = None
    """Where it was issued. Example: Phan Rang – Tháp Chàm"""
    meeting_date: Day | None = None
    """The day of the meeting. Example: 2023-03-15"""
    subject: Words | None = None
    """What it is about. Example: Chuẩn bị lễ khai trương"""
    subject_en: Words | None = None
    """The same in English. Example: Preparing the launch"""
    chair: Slug | None = None
    """Who chaired the meeting, a person's id. Example: nguyen-thanh-phu"""
    signed_by: Slug | None = None
    """Who signed, a person's id. Example: nguyen-tan-huan"""
    attended: tuple[PartyRef, ...] = ()
    """Who attended: units, or others in words.

    Example: [qldt, {text: Phó Chủ tịch UBND thành phố}]
    """
    recipients: tuple[PartyRef, ...] = ()
    """Who is sent the notice («nơi nhận»). Example: [tt-thanh-uy, {text: "Lưu: VT"}]"""
    questions: tuple[QuestionEntry, ...] = ()
    """What the notice leaves open as a whole.

    Example: [{text: "Đã gửi Phòng Nội vụ chưa?", assumed: Đã gửi.}]
    """


class NoticeFile(FileModel):
    """A notice file."""

    plan: Slug
    """The id of this plan; calendar entries are built on it, so never change it.

    Example: phan-rang-ioc-launch
    """
    timezone: Timezone = "Asia/Ho_Chi_Minh"
    """Where a day begins and ends. Example: Asia/Ho_Chi_Minh"""
    office: Slug | None = None
    """The unit that keeps this file and follows up. Example: van-phong"""
    notice: NoticeEntry
    """The document."""
    days_off: tuple[Day, ...] = ()
    """Days off besides weekends and the public holidays of Vietnam. Example: [2023-05-02]"""
    work_days: tuple[Day, ...] = ()
    """Days worked although they are weekends or holidays. Example: [2023-05-06]"""
    done_when: DoneWhen | None = None
    """Which day decides whether tasks are on time, where they do not say. Example: submitted"""
    units: dict[Slug, UnitEntry]
    """The bodies that have to do with it, by ids of your choice.

    Example: {noi-vu: {name: Phòng Nội vụ, name_en: Home Affairs Division}}
    """
    people: dict[Slug, PersonEntry] = Field(default_factory=dict)
    """The people whom it names, by ids of your choice.

    Example: {nguyen-tan-huan: {name: Nguyễn Tân Huân, role: Chánh Văn phòng}}
    """
    events: dict[Slug, EventEntry] = Field(default_factory=dict)
    """The days that others hang on, by ids of your choice; the main one is called ``launch``.

    Example: {launch: {title: Lễ khai trương, bound: {before: 2023-04-16}}}
    """
    sections: tuple[SectionEntry, ...]
    """The notice's sections with their tasks, in its order."""
