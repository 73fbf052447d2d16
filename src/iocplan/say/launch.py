"""Where the launch stands, in sentences."""

from datetime import date

from iocplan.say.spans import Line, Span, line
from iocplan.say.wording import Wording
from iocplan.schedule.standing import EventStanding
from iocplan.texts import screens

_MOVE_HINT = "  iocplan move {id} (DATE | --undated) --because TEXT"
_CHECK_HINT = "  iocplan check {id} --on DATE"


def launch_lines(words: Wording, launch: EventStanding) -> list[Line]:
    """Return one to three lines that say when the event is, or what is amiss with its day."""
    lines = [_main_line(words, launch)]
    if launch.overdue:
        lines.append((Span(_MOVE_HINT.format(id=launch.event.id), "quiet"),))
    if _date_passed(launch):
        lines.append((Span(_CHECK_HINT.format(id=launch.event.id), "quiet"),))
    if remarks := _remarks(words, launch):
        lines.append((Span(remarks, "soon" if launch.days_beyond else ""),))
    return lines


def launch_sentences(words: Wording, launch: EventStanding) -> list[Span]:
    """Return the same without the commands that would mend it, for who has no terminal."""
    said = [*_main_line(words, launch)]
    if remarks := _remarks(words, launch):
        said.append(Span(remarks, "soon" if launch.days_beyond else ""))
    return said


def _date_passed(launch: EventStanding) -> bool:
    return launch.date is not None and (launch.days_left or 0) < 0


def _remarks(words: Wording, launch: EventStanding) -> str:
    """Return by how much the day exceeds the notice's bound, and why it was chosen."""
    parts = []
    if launch.days_beyond and launch.bound:
        bound = words.near(launch.bound)
        parts.append(words.say(screens.BEYOND_BOUND, n=launch.days_beyond, bound=bound))
    moves = launch.event.moves
    if moves and launch.date and not launch.happened:
        move = moves[-1]
        decided = words.say(screens.DECIDED_ON, on=move.on, because=move.because)
        parts.append(decided[0].upper() + decided[1:])
    return " ".join(parts)


def _main_line(words: Wording, launch: EventStanding) -> Line:
    if launch.happened:
        return line(words.say(screens.HELD, day=launch.happened))
    if launch.postponed:
        move = launch.event.moves[-1]
        return (Span(words.say(screens.POSTPONED, on=move.on, because=move.because), "soon"),)
    if launch.date:
        return _dated(words, launch, launch.date)
    if launch.bound is None:
        return line(words.say(screens.NO_DATE))
    return _bounded(words, launch, launch.bound)


def _bounded(words: Wording, launch: EventStanding, bound: date) -> Line:
    days = launch.days_left or 0
    if launch.overdue:
        return (Span(words.say(screens.BOUND_PASSED, day=bound, n=-days), "late"),)
    if days == 0:
        return (Span(words.say(screens.BOUND_TODAY), "soon"),)
    working = _working_days(words, bound)
    return line(words.say(screens.NO_DATE_BOUND, day=bound, n=days, w=working))


def _dated(words: Wording, launch: EventStanding, day: date) -> Line:
    days = launch.days_left or 0
    if days < 0:
        return (Span(words.say(screens.DATE_PASSED, day=day, n=-days), "late"),)
    left = screens.LEFT(n=days, w=_working_days(words, day)) if days else screens.LEFT_TODAY
    text = screens.TENTATIVE if launch.tentative else screens.FIXED
    return line(words.say(text, day=day, left=left))


def _working_days(words: Wording, day: date) -> int:
    return words.standing.resolver.work_days.between(words.standing.today, day)


def launch_short(words: Wording, launch: EventStanding) -> str:
    """Return the launch's day for a prompt, as in ``launch ≤ Sat 15 Apr, 28 d``."""
    day = launch.happened or launch.date or (None if launch.postponed else launch.bound)
    if day is None:
        return words.say(screens.SHORT_LAUNCH, day=words.say(screens.SHORT_NO_DATE))
    sign = "✓ " if launch.happened else "" if launch.date else "≤ "
    sign = "~ " if launch.tentative else sign
    shown = sign + words.near(day)
    if launch.days_left is not None:
        text = screens.SHORT_PASSED if launch.days_left < 0 else screens.SHORT_DAYS
        shown += f", {words.say(text, n=abs(launch.days_left))}"
    return words.say(screens.SHORT_LAUNCH, day=shown)
