"""Where the launch stands, in sentences."""

from datetime import date

from iocplan.render.screen import Line, Span, line
from iocplan.render.wording import Wording
from iocplan.schedule.standing import EventStanding
from iocplan.words import screens

_MOVE_HINT = "iocplan move {id} DATE --because …   iocplan move {id} --undated --because …"


def launch_lines(words: Wording, launch: EventStanding) -> list[Line]:
    """Return one to three lines that say when the event is, or what is amiss with its day."""
    lines = [_main_line(words, launch)]
    if launch.overdue:
        lines.append((Span("  " + _MOVE_HINT.format(id=launch.event.id), "quiet"),))
    if launch.days_beyond and launch.bound:
        beyond = words.say(screens.BEYOND_BOUND, n=launch.days_beyond, bound=launch.bound)
        lines.append((Span(beyond, "soon"),))
    if _date_passed(launch):
        lines.append((Span(f"  iocplan check {launch.event.id}", "quiet"),))
    return lines


def _date_passed(launch: EventStanding) -> bool:
    return launch.date is not None and (launch.days_left or 0) < 0


def _main_line(words: Wording, launch: EventStanding) -> Line:
    say = words.say
    if launch.happened:
        return line(say(screens.HELD, day=launch.happened))
    if launch.postponed:
        move = launch.event.moves[-1]
        return (Span(say(screens.POSTPONED, on=move.on, because=move.because), "soon"),)
    if launch.date:
        return _dated(words, launch, launch.date)
    if launch.bound is None:
        return line(say(screens.NO_DATE))
    days = launch.days_left or 0
    if launch.overdue:
        return (Span(say(screens.BOUND_PASSED, day=launch.bound, n=-days), "late"),)
    working = _working_days(words, launch.bound)
    return line(say(screens.NO_DATE_BOUND, day=launch.bound, n=days, w=working))


def _dated(words: Wording, launch: EventStanding, day: date) -> Line:
    days = launch.days_left or 0
    if days < 0:
        return (Span(words.say(screens.DATE_PASSED, day=day, n=-days), "late"),)
    left = screens.LEFT(n=days, w=_working_days(words, day)) if days else screens.LEFT_TODAY
    text = screens.TENTATIVE if launch.tentative else screens.FIXED
    return line(words.say(text, day=day, left=left))


def _working_days(words: Wording, day: date) -> int:
    return words.standing.calendar.work_days.between(words.standing.today, day)


def launch_short(words: Wording, launch: EventStanding) -> str:
    """Return the launch's day for a prompt, as in ``launch ≤ 15 Apr, 28 d``."""
    day = launch.happened or launch.date or (None if launch.postponed else launch.bound)
    if day is None:
        return words.say(screens.SHORT_LAUNCH, day=words.say(screens.SHORT_NO_DATE))
    sign = "✓ " if launch.happened else "" if launch.date else "≤ "
    shown = sign + words.near(day)
    if launch.days_left is not None:
        text = screens.SHORT_PASSED if launch.days_left < 0 else screens.SHORT_DAYS
        shown += f", {words.say(text, n=abs(launch.days_left))}"
    return words.say(screens.SHORT_LAUNCH, day=shown)
