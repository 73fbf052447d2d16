"""Why a day is the day it is, in a sentence with its source."""

from iocplan.plan.kinds import DeadlineKind
from iocplan.plan.rows import Deadline
from iocplan.render.wording import Wording
from iocplan.schedule.resolve import EventDay
from iocplan.schedule.standing import TaskStanding
from iocplan.words import screens
from iocplan.words.text import Said, Text

_WORDED = {
    DeadlineKind.BY: screens.WHY_BY,
    DeadlineKind.AFTER: screens.WHY_AFTER,
    DeadlineKind.CONTINUOUS: screens.WHY_CONTINUOUS,
}


def why_due(words: Wording, task: TaskStanding) -> list[str]:
    """Return the sentences that explain a task's deadline, or its absence."""
    if task.deadline is None:
        return [words.say(screens.WHY_NONE)]
    if task.task.moves:
        return _why_decided(words, task)
    return [_worded(words, task.deadline), *_why_anchor(words, task.deadline, task)]


def why_target(words: Wording, task: TaskStanding) -> list[str]:
    """Return the sentences that explain a task's expected day."""
    target = task.task.target
    if target is None:
        return []
    if not target.event:
        return [words.say(screens.WHY_TARGET_DAY)]
    event = words.event(target.event)
    first = words.say(screens.WHY_TARGET, n=target.days, event=event)
    return [first, *_why_anchor(words, target, task)]


def _worded(words: Wording, deadline: Deadline) -> str:
    facts: dict[str, object] = {"quote": deadline.quote or "…", "n": deadline.days}
    facts["day"] = deadline.date or _event_day(words, deadline).day
    facts["event"] = words.event(deadline.event) if deadline.event else ""
    return words.say(_template(deadline), **facts)


def _template(deadline: Deadline) -> Text:
    if deadline.kind is DeadlineKind.BEFORE:
        return screens.WHY_BEFORE_EVENT if deadline.event else screens.WHY_BEFORE
    if deadline.kind is DeadlineKind.WITHIN:
        return screens.WHY_WITHIN_WORKING if deadline.working else screens.WHY_WITHIN
    return _WORDED[deadline.kind]


def _event_day(words: Wording, deadline: Deadline) -> EventDay:
    if deadline.event is None:
        return EventDay(None, is_bound=False, tentative=False)
    return words.standing.calendar.event_day(deadline.event)


def _why_anchor(words: Wording, deadline: Deadline, task: TaskStanding) -> list[str]:
    """Return what has to be said of the event that a day hangs on, while it has no date."""
    if deadline.event is None or deadline.kind is DeadlineKind.AFTER:
        return []
    day, is_bound, _ = _event_day(words, deadline)
    event = words.event(deadline.event)
    if task.day is None:
        return [words.say(screens.WHY_NO_DAY_YET, event=event)]
    return [words.say(screens.WHY_BOUND, event=event, bound=day)] if is_bound else []


def _why_decided(words: Wording, task: TaskStanding) -> list[str]:
    move = task.task.moves[-1]
    said: Said = screens.WHY_DECIDED(on=move.on, because=move.because)
    sentence = said.say(words.lang)
    if move.by_whom:
        sentence += " " + words.say(screens.BY_WHOM, who=move.by_whom)
    first = words.standing.calendar.last_day(task.task.deadline).date
    if first is None:
        return [sentence]
    return [sentence, words.say(screens.WHY_FIRST, day=first)]
