"""What is sent to one body: whom it is for, what it is about, and what is asked of it."""

from iocplan.plan.kinds import Mode
from iocplan.record import Record
from iocplan.say.addressed import addressee, office, you
from iocplan.say.document import chair, cited, decider
from iocplan.say.urge_point import point_said
from iocplan.say.wording import Wording, begun
from iocplan.schedule.urging import Letter, is_late
from iocplan.texts import deciding
from iocplan.texts import urge as texts
from iocplan.texts.text import Text


class Message(Record):
    """A letter in words; its paragraphs can be copied as they are."""

    title: str
    to: str
    opening: str
    points: tuple[str, ...]
    closing: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """All of it; an empty one stands before what is asked."""
        return (self.to, self.opening, *self.points, "", self.closing)


def message(words: Wording, letter: Letter, reply: object = None) -> Message:
    """What to send.

    Args:
        words: the standing and the language.
        letter: what it is about.
        reply: the last day for an answer (a date, included); None leaves it blank.
    """
    points = [point_said(words, letter, point) for point in letter.points]
    if len(points) > 1:
        points = [words.say(texts.NUMBERED, n=n, said=p) for n, p in enumerate(points, 1)]
    answer = words.say(texts.BY_DAY, day=reply) if reply else words.say(texts.BY_BLANK)
    return Message(
        title=words.say(title_of(words, letter)),
        to=words.say(texts.TO, who=_who(words, letter)),
        opening=begun(_opening(words, letter)),
        points=tuple(points),
        closing=_politely(words, letter, _closing(words, letter, answer, asked=reply is not None)),
    )


def title_of(words: Wording, letter: Letter) -> Text:
    """What the letter is."""
    if letter.is_request:
        return texts.TITLE_REQUEST
    return texts.TITLE_REMINDER if _is_reminder(words, letter) else texts.TITLE_URGE


def _is_reminder(words: Wording, letter: Letter) -> bool:
    return letter.is_reminder(words.standing.today)


def _is_late(words: Wording, letter: Letter) -> bool:
    return any(is_late(point.task, words.standing.today) for point in letter.points)


def _who(words: Wording, letter: Letter) -> str:
    who = addressee(words, letter)
    if letter.is_request or not letter.sent:
        return who
    return words.say(texts.TIME, who=who, n=len(letter.sent) + 1)


def _opening(words: Wording, letter: Letter) -> str:
    facts = {
        "document": _ordered_by(words, letter),
        "office": office(words),
        "today": words.standing.today,
    }
    if letter.is_request:
        return _asked(words, letter)
    if _is_reminder(words, letter):
        text, bare = texts.SOON, texts.SOON_BY_NOBODY
    elif letter.sent:
        text, bare = texts.AGAIN, texts.AGAIN_BY_NOBODY
    elif _is_late(words, letter):
        text, bare = texts.FIRST, texts.FIRST_BY_NOBODY
    else:
        text, bare = texts.NO_WORD, texts.NO_WORD_BY_NOBODY
    last = letter.sent[-1].on if letter.sent else None
    ids = words.say(texts.IDS, ids=", ".join(_told_before(letter)))
    text = text if facts["office"] else bare
    return words.say(text, **facts, last=last, ids=ids, n=len(letter.points))


def _ordered_by(words: Wording, letter: Letter) -> str:
    """What a letter goes back to: the notice, or decisions where all its tasks were added later."""
    found = [point.task.task.added for point in letter.points]
    decisions = dict.fromkeys((one.by_whom, one.on) for one in found if one)
    if not decisions or None in found:
        return cited(words)
    if len(decisions) > 1:
        return words.say(deciding.DECISIONS)
    [(who, on)] = decisions
    return words.say(deciding.DECISION_OF, who=who, on=on)


def _told_before(letter: Letter) -> list[str]:
    """The tasks that were written about before."""
    on = {note.on for note in letter.sent}
    return [p.task.task.id for p in letter.points if on & {n.on for n in p.task.task.notes}]


def _asked(words: Wording, letter: Letter) -> str:
    meeting, who = words.standing.plan.notice.meeting_date, chair(words)
    if meeting and who:
        return words.say(texts.ASKED_AT, day=meeting, who=who, you=you(words, letter))
    return words.say(texts.ASKED, document=cited(words), you=you(words, letter))


def _closing(words: Wording, letter: Letter, reply: str, *, asked: bool) -> str:
    facts = {"you": you(words, letter), "reply": reply, "office": office(words) or _we(words)}
    if letter.is_request:
        facts["reply"] = words.say(texts.REPLY, reply=reply) if asked else ""
        event = _for_what(words, letter)
        text = texts.ASK_REQUEST_FOR if event else texts.ASK_REQUEST
        return words.say(text, **facts, event=event)
    if _is_reminder(words, letter):
        return words.say(texts.ASK_SOON, **facts)
    if not _is_late(words, letter):
        return words.say(texts.ASK_NEWS, **facts)
    papers = all(p.task.task.submit_to or p.task.task.via for p in letter.points)
    if not letter.sent:
        return words.say(texts.ASK_FIRST if papers else texts.ASK_FIRST_NO_PAPER, **facts)
    text = texts.ASK_AGAIN if papers else texts.ASK_AGAIN_NO_PAPER
    return words.say(text, **facts, Office=begun(facts["office"]), decider=_decider(words))


def _politely(words: Wording, letter: Letter, said: str) -> str:
    """What is asked; of a person, who may stand above the office, more politely."""
    if letter.is_request or letter.body not in words.standing.plan.people:
        return said
    return begun(words.say(texts.POLITELY, said=said[:1].lower() + said[1:]))


def _we(words: Wording) -> str:
    return words.say(texts.WE)


def _decider(words: Wording) -> str:
    who = decider(words)
    return words.say(texts.THE_DECIDER, who=who) if who else words.say(texts.AUTHORITY)


def _for_what(words: Wording, letter: Letter) -> str:
    """The event that the tasks serve, where all have their day by the same one; else empty."""
    days = [(p.task.task.deadline or p.task.task.target) for p in letter.points]
    events = {day.event if day else None for day in days}
    event = words.standing.events.get(next(iter(events)) or "") if len(events) == 1 else None
    if event is None or event.happened or letter.mode is not Mode.REQUEST:
        return ""
    return words.say(texts.THE_EVENT, title=event.event.title)
