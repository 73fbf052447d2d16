"""The letter (công văn) of an office to one body, in the form of Nghị định 30/2020/NĐ-CP.

It is always Vietnamese. An office is its peers' peer: it asks; who was only asked reads no word of
a delay, nobody of others'.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from iocplan.report.formal import Formal
from iocplan.report.formal_head import by_the_office
from iocplan.report.urging_annex import urging_annex
from iocplan.say.addressed import addressee, office, you
from iocplan.say.document import chair, decider, document_named
from iocplan.say.wording import Wording, begun
from iocplan.schedule.urging import Letter, is_late
from iocplan.texts import documents
from iocplan.texts import urge as urging
from iocplan.texts import urging_letter as texts
from iocplan.texts.text import Text


class _Kind(NamedTuple):
    """What is said in a letter of one kind."""

    about: Text
    opening: Text
    ask: Text
    annex: Text


_URGE = _Kind(texts.ABOUT_URGE, texts.URGE, texts.ASK_URGE, texts.ANNEX_URGE)
_REMINDER = _Kind(texts.ABOUT_REMINDER, texts.REMIND, texts.ASK_REMIND, texts.ANNEX_REMIND)
_NEWS = _Kind(texts.ABOUT_NEWS, texts.NEWS, texts.ASK_NEWS, texts.ANNEX_NEWS)
_REQUEST = _Kind(texts.ABOUT_REQUEST, texts.REQUEST, texts.ASK_REQUEST, texts.ANNEX_REQUEST)


def urging_letter(words: Wording, letter: Letter, reply: date | None) -> Formal:
    """The letter as a paper; what is not known of it stays blank.

    Args:
        words: the standing, in Vietnamese.
        letter: what it is about; only what was sent as a letter counts as sent before.
        reply: the last day for an answer, included; None leaves it blank.
    """
    kind = _kind(words, letter)
    above = decider(words)
    reported = (words.say(texts.TO_REPORT_TO, who=above),) if above else ()
    to, content = begun(addressee(words, letter)), tuple(_content(words, letter, kind, reply))
    paper = by_the_office(words, "", _about(words, letter, kind), (to,), content)
    return paper._replace(
        recipients=() if letter.is_request else reported,
        annexes=(urging_annex(words, letter, kind.annex),),
    )


def _kind(words: Wording, letter: Letter) -> _Kind:
    today = words.standing.today
    if letter.is_request:
        return _REQUEST
    if letter.is_reminder(today):
        return _REMINDER
    return _URGE if any(is_late(point.task, today) for point in letter.points) else _NEWS


def _about(words: Wording, letter: Letter, kind: _Kind) -> str:
    meeting = words.standing.plan.notice.meeting_date
    what = document_named(words)
    if meeting and words.standing.plan.notice.kind in documents.OF_A_MEETING:
        what = words.say(texts.CONCLUSIONS_OF_MEETING, day=meeting)
    if kind is _URGE and letter.sent:
        return words.say(texts.ABOUT_AGAIN, n=len(letter.sent) + 1, what=what)
    return words.say(kind.about, what=what)


def _content(words: Wording, letter: Letter, kind: _Kind, reply: date | None) -> Iterator[str]:
    number = f"{len(letter.points):02}"
    us = office(words) or words.say(texts.THE_OFFICE)
    facts = {"you": you(words, letter), "office": us, "today": words.standing.today, "n": number}
    leads = all(letter.body in point.task.task.leads for point in letter.points)
    does = words.say(texts.LEADS if leads and not letter.is_request else texts.DOES)
    yield words.say(kind.opening, **facts, document=_document(words), does=does)
    if letter.sent and not letter.is_request:
        last = letter.sent[-1]
        yield words.say(texts.BEFORE, office=begun(us), number=last.proof, day=last.on)
    who = decider(words) or words.say(urging.AUTHORITY)
    if kind is _URGE and letter.sent:
        yield words.say(texts.ASK_EXTENSION, you=facts["you"], decider=who)
    yield words.say(kind.ask, **facts, decider=who, reply=_reply(words, letter, reply))


def _reply(words: Wording, letter: Letter, reply: date | None) -> str:
    if letter.is_request and reply is None:
        return ""
    said = words.say(urging.BY_DAY, day=reply) if reply else words.say(texts.BY_BLANK)
    return words.say(urging.REPLY, reply=said) if letter.is_request else said


def _document(words: Wording) -> str:
    """The notice by its number and day, and by whose conclusions it tells."""
    notice, named = words.standing.plan.notice, document_named(words)
    if notice.meeting_date is None or notice.kind not in documents.OF_A_MEETING:
        return named
    text = texts.OF_MEETING_BY if chair(words) else texts.OF_MEETING
    return words.say(text, document=named, who=chair(words), day=notice.meeting_date)
