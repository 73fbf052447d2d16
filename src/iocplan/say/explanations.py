"""Why a day is the day it is, in a sentence with its source."""

from iocplan.plan.kinds import DeadlineKind
from iocplan.plan.rows import Deadline, Event, Move
from iocplan.say.wording import BOUND, EXPECTED, Wording
from iocplan.schedule.latest import Latest, sensible_days
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import screens
from iocplan.texts import what_if as texts
from iocplan.texts.text import Said


def why_due(words: Wording, task: TaskStanding) -> list[str]:
    """Return the sentences that explain a task's deadline, or its absence."""
    if task.task.moves:
        return _why_decided(words, task, task.task.moves[-1])
    if task.deadline is None:
        return [words.say(screens.WHY_NONE)]
    rule = _rule(words, task.deadline).say(words.lang)
    says = _says(words, task.deadline)
    return [f"{says}: {rule}" if rule else says, *_why_anchor(words, task.deadline, task)]


def why_target(words: Wording, task: TaskStanding) -> list[str]:
    """Return the sentences that explain a task's expected day."""
    target = task.task.target
    if target is None:
        return []
    rule = _rule(words, target).say(words.lang) if target.event else ""
    first = screens.WHY_TARGET_QUOTE if target.quote else screens.WHY_TARGET
    said = words.say(first, quote=target.quote)
    return [f"{said}: {rule}" if rule else said, *_why_anchor(words, target, task)]


def why_earlier(words: Wording, task: TaskStanding) -> list[str]:
    """Return by when it, or a part of it, had better be there for those that need it."""
    if not task.is_open:
        return []
    found = sensible_days(words.standing, task)
    return [_sensible(words, task, name, latest) for name, latest in found.items()]


def _sensible(words: Wording, task: TaskStanding, name: str, latest: Latest) -> str:
    own = name == task.task.id
    what = "" if own else f"{name} "
    is_event = latest.follower in words.standing.events
    follower = words.event(latest.follower) if is_event else latest.follower
    return words.say(
        texts.BEST_DAY,
        sign=f"{EXPECTED} " if latest.inferred else "",
        what=what,
        day=latest.day,
        follower=follower,
        needed=(BOUND + " " if latest.is_bound else "") + words.near(latest.needed_by),
    )


def _says(words: Wording, deadline: Deadline) -> str:
    if deadline.quote:
        return words.say(screens.WHY_SAYS, quote=deadline.quote)
    return words.say(screens.WHY_STATED)


def _rule(words: Wording, deadline: Deadline) -> Said:
    """Return how the day follows from what a deadline counts from."""
    event = words.event(deadline.event) if deadline.event else ""
    if deadline.kind is DeadlineKind.AFTER:
        title = words.standing.plan.events[deadline.event or ""].title
        return screens.RULE_AFTER(event=title)
    if deadline.kind is DeadlineKind.CONTINUOUS:
        return screens.RULE_CONTINUOUS()
    if deadline.kind is DeadlineKind.WITHIN:
        text = screens.RULE_WITHIN_WORKING if deadline.working else screens.RULE_WITHIN
        start = deadline.date or words.standing.resolver.event_day(deadline.event or "").day
        known = screens.A_DAY(day=start) if start else event
        return text(n=deadline.days, start=known)
    if deadline.kind is DeadlineKind.BY:
        return screens.RULE_BY_EVENT(event=event) if event else screens.RULE_BY()
    return _rule_before(deadline, event)


def _rule_before(deadline: Deadline, event: str) -> Said:
    if event:
        return screens.RULE_BEFORE_EVENT(n=deadline.days, event=event)
    if deadline.days > 1:
        return screens.RULE_DAYS_BEFORE(n=deadline.days, day=deadline.date)
    return screens.RULE_BEFORE(day=deadline.date)


def _why_anchor(words: Wording, deadline: Deadline, task: TaskStanding) -> list[str]:
    """Return what has to be said of the event that a day hangs on, while it has no date."""
    if deadline.event is None or deadline.kind is DeadlineKind.AFTER:
        return []
    day, is_bound, tentative = words.standing.resolver.event_day(deadline.event)
    event = words.event(deadline.event)
    if task.day is None and (day is None or is_bound):
        return [words.say(screens.WHY_NO_DAY_YET, event=event)]
    if is_bound:
        return [words.say(screens.WHY_BOUND, event=event, bound=day)]
    text = screens.WHY_TENTATIVE if tentative else screens.WHY_FIXED
    decided = _event_decided(words, words.standing.plan.events[deadline.event])
    return [words.say(text, event=event, day=day) + decided] if day else []


def _event_decided(words: Wording, event: Event) -> str:
    """Return who set an event's day and why, where a decision did."""
    if not event.moves or event.happened:
        return ""
    move = event.moves[-1]
    said = "; " + words.say(screens.DECIDED_ON, on=move.on, because=move.because)
    return f"{said} {words.say(screens.BY_WHOM, who=move.by_whom)}" if move.by_whom else said


def _why_decided(words: Wording, task: TaskStanding, move: Move) -> list[str]:
    text = screens.DECIDED_ON if move.date else screens.WHY_LIFTED
    sentence = words.say(text, on=move.on, because=move.because)
    if move.by_whom:
        sentence += " " + words.say(screens.BY_WHOM, who=move.by_whom)
    first = words.standing.resolver.last_day(task.task.deadline).date
    if first is None:
        return [sentence]
    quote = task.task.deadline.quote if task.task.deadline else None
    text = screens.WHY_FIRST_QUOTE if quote else screens.WHY_FIRST
    return [sentence, words.say(text, day=first, quote=quote)]
