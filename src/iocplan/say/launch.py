"""Where the launch stands, in sentences."""

from datetime import date

from iocplan.say.sentence import Sentence, Tone
from iocplan.say.wording import BOUND, DONE, EXPECTED, Wording, begun
from iocplan.schedule.event_standing import EventStanding
from iocplan.schedule.resolve import last_move
from iocplan.texts import labels
from iocplan.texts import launch as texts


def launch_sentences(words: Wording, launch: EventStanding) -> list[Sentence]:
    """When the event is, or what is amiss with its day."""
    return [_main_sentence(words, launch), *_remarks(words, launch)]


def launch_with_ways_out(words: Wording, launch: EventStanding) -> list[Sentence]:
    """The same sentences, with the commands that mend what is amiss, for a reader at a terminal."""
    ways = [texts.MOVE_IT] if launch.overdue else []
    ways += [texts.CHECK_IT] if _date_passed(launch) else []
    said = [Sentence(f"  {words.say(way, id=launch.event.id)}", "quiet") for way in ways]
    return [_main_sentence(words, launch), *said, *_remarks(words, launch)]


def _date_passed(launch: EventStanding) -> bool:
    return launch.date is not None and (launch.days_left or 0) < 0


def _remarks(words: Wording, launch: EventStanding) -> list[Sentence]:
    """How far the day lies beyond the notice's bound, and why it was chosen."""
    parts = []
    if launch.days_beyond and launch.bound:
        bound = words.near(launch.bound)
        parts.append(words.say(texts.BEYOND_BOUND, n=launch.days_beyond, bound=bound))
    move = last_move(launch.event)
    if move and launch.date and not launch.happened:
        decided = words.say(labels.DECIDED_ON, on=move.on, because=move.because)
        parts.append(begun(decided))
    tone: Tone = "soon" if launch.days_beyond else ""
    return [Sentence(" ".join(parts), tone)] if parts else []


def _main_sentence(words: Wording, launch: EventStanding) -> Sentence:
    if launch.happened:
        return Sentence(begun(words.say(texts.HELD, past=launch.event.past, day=launch.happened)))
    if launch.postponed and (move := last_move(launch.event)):
        return Sentence(words.say(texts.POSTPONED, on=move.on, because=move.because), "soon")
    if launch.date:
        return _dated(words, launch, launch.date)
    if launch.bound is None:
        return Sentence(words.say(texts.NO_DATE))
    return _bounded(words, launch, launch.bound)


def _bounded(words: Wording, launch: EventStanding, bound: date) -> Sentence:
    days = launch.days_left or 0
    if launch.overdue:
        return Sentence(words.say(texts.BOUND_PASSED, day=bound, n=-days), "late")
    if days == 0:
        return Sentence(words.say(texts.BOUND_TODAY), "soon")
    working = _working_days(words, bound)
    day = words.told(bound, texts.THIS_YEAR)
    return Sentence(words.say(texts.NO_DATE_BOUND, day=day, n=days, w=working))


def _dated(words: Wording, launch: EventStanding, day: date) -> Sentence:
    days = launch.days_left or 0
    if days < 0:
        return Sentence(
            words.say(texts.DATE_PASSED, day=day, n=-days, past=launch.event.past), "late"
        )
    left = texts.LEFT(n=days, w=_working_days(words, day)) if days else texts.LEFT_TODAY
    text = texts.TENTATIVE if launch.tentative else texts.FIXED
    return Sentence(words.say(text, day=day, left=left))


def _working_days(words: Wording, day: date) -> int:
    return words.standing.resolver.work_days.between(words.standing.today, day)


def launch_named(words: Wording) -> str:
    """The event that the plan leads to, within a sentence; in Vietnamese without an article."""
    launch = words.standing.launch
    if launch is None:
        return ""
    return bare_name(words, launch) if words.lang == "vi" else launch.event.short.say(words.lang)


def bare_name(words: Wording, launch: EventStanding) -> str:
    """What the event is called without an article, as in ``launch`` and «khai trương»."""
    name = launch.event.short.say(words.lang)
    for article in texts.ARTICLES:
        name = name.removeprefix(article)
    return name


def launch_short(words: Wording, launch: EventStanding) -> str:
    """The launch's day for a prompt, as in ``launch ≤ Sat 15 Apr, 28 d``."""
    day = launch.happened or launch.date or (None if launch.postponed else launch.bound)
    if day is None:
        shown = words.say(texts.SHORT_NO_DATE)
        return words.say(texts.SHORT_LAUNCH, event=bare_name(words, launch), day=shown)
    sign = f"{DONE} " if launch.happened else "" if launch.date else f"{BOUND} "
    sign = f"{EXPECTED} " if launch.tentative else sign
    shown = sign + words.near(day)
    if launch.days_left is not None:
        text = texts.SHORT_PASSED if launch.days_left < 0 else texts.SHORT_DAYS
        shown += f", {words.say(text, n=abs(launch.days_left))}"
    return words.say(texts.SHORT_LAUNCH, event=bare_name(words, launch), day=shown)
