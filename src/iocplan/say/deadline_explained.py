"""Why a day is the day it is, in a sentence with its source."""

from iocplan.plan.amendments import Decision
from iocplan.plan.kinds import DeadlineKind
from iocplan.plan.periods import Period
from iocplan.plan.rows import Deadline, Event, Move, Submission
from iocplan.say.period_named import period_named
from iocplan.say.wording import BOUND, EXPECTED, Wording
from iocplan.schedule.latest import Latest, sensible_days
from iocplan.schedule.resolve import last_move, return_in_force
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import deadline_explained as texts
from iocplan.texts import deciding, following_up, labels
from iocplan.texts.text import Said, Text

_WITHOUT_LAST_DAY = (DeadlineKind.AFTER, DeadlineKind.CONTINUOUS)


def why_due(words: Wording, task: TaskStanding) -> list[str]:
    """Explain a task's deadline, or that it has none."""
    back = return_in_force(task.task)
    if back and (back.again_by or back.on == task.due):
        return _why_again(words, task, back)
    if move := last_move(task.task):
        return _why_decided(words, task, move)
    if task.task.added and task.deadline is None:
        return [words.say(deciding.NONE_SET)]
    if task.deadline is None:
        return [words.say(texts.WHY_URGENT if task.task.urgent else texts.WHY_NONE)]
    if task.series:
        from iocplan.say.periods import why_recurring

        says = _says(words, task.deadline, task.task.added)
        return why_recurring(words, task, task.deadline, says)
    rule = _rule(words, task.deadline).say(words.lang)
    says = _says(words, task.deadline, task.task.added)
    why = [f"{says}: {rule}" if rule else says, *_why_anchor(words, task.deadline, task)]
    if day_off := words.standing.resolver.day_off_at_end(task.deadline):
        why.append(words.say(texts.WHY_NEXT_WORKING_DAY, day=day_off))
    return why


def why_target(words: Wording, task: TaskStanding) -> list[str]:
    """Explain a task's expected day; empty where it has none."""
    target = task.task.target
    if target is None:
        return []
    if task.series and target.period:
        from iocplan.say.periods import why_last_of

        return [why_last_of(words, target.period)]
    rule = _rule(words, target).say(words.lang) if target.event else ""
    first = texts.WHY_TARGET_QUOTE if target.quote else texts.WHY_TARGET
    said = words.say(first, quote=target.quote)
    return [f"{said}: {rule}" if rule else said, *_why_anchor(words, target, task)]


def why_earlier(words: Wording, task: TaskStanding) -> list[str]:
    """Advise by when the task and each of its parts are needed by the tasks that follow."""
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
        day=words.told(latest.day, texts.BEST_THIS_YEAR),
        follower=follower,
        needed=(BOUND + " " if latest.is_bound else "") + words.near(latest.needed_by),
    )


def _says(words: Wording, deadline: Deadline, added: Decision | None) -> str:
    if added:
        return words.say(deciding.AS_ADDED, on=added.on)
    if deadline.quote:
        return words.say(texts.WHY_SAYS, quote=deadline.quote)
    return words.say(texts.WHY_STATED)


def _rule(words: Wording, deadline: Deadline) -> Said:
    """How the day follows from the date or event that a deadline counts from."""
    event = words.event(deadline.event) if deadline.event else ""
    if deadline.kind is DeadlineKind.AFTER:
        title = words.standing.plan.events[deadline.event or ""].title
        return texts.RULE_AFTER(event=title)
    if deadline.kind is DeadlineKind.CONTINUOUS:
        return _rule_continuous(deadline, event)
    if deadline.kind is DeadlineKind.WITHIN:
        text = texts.RULE_WITHIN_WORKING if deadline.working else texts.RULE_WITHIN
        start = deadline.date or words.standing.resolver.event_day(deadline.event or "").day
        known = texts.A_DAY(day=start) if start else event
        return text(n=deadline.days, start=known)
    if deadline.kind is DeadlineKind.BY:
        if deadline.period:
            return _rule_period(deadline.period, texts.RULE_BY_PERIOD)
        return texts.RULE_BY_EVENT(event=event) if event else texts.RULE_BY()
    return _rule_before(deadline, event)


def _rule_continuous(deadline: Deadline, event: str) -> Said:
    if not (event or deadline.date):
        return texts.RULE_CONTINUOUS()
    end = event or texts.A_DAY(day=deadline.date)
    return texts.RULE_CONTINUOUS_UNTIL(end=end)


def _rule_period(period: Period, text: Text) -> Said:
    return text(period=period_named(period))


def _rule_before(deadline: Deadline, event: str) -> Said:
    if deadline.days == 0:
        return texts.RULE_BEFORE_HOUR(at=deadline.at)
    if event:
        return texts.RULE_BEFORE_EVENT(n=deadline.days, event=event)
    if deadline.period:
        return _rule_period(deadline.period, texts.RULE_BEFORE_PERIOD)
    if deadline.days > 1:
        return texts.RULE_DAYS_BEFORE(n=deadline.days, day=deadline.date)
    return texts.RULE_BEFORE(day=deadline.date)


def _why_anchor(words: Wording, deadline: Deadline, task: TaskStanding) -> list[str]:
    """What has to be said of the event that a day hangs on."""
    if deadline.event is None or deadline.kind in _WITHOUT_LAST_DAY:
        return []
    day, is_bound, tentative = words.standing.resolver.event_day(deadline.event, task.task.done)
    event = words.event(deadline.event)
    if task.day is None and (day is None or is_bound):
        return [words.say(texts.WHY_NO_DAY_YET, event=event)]
    if is_bound and day:
        bound = words.told(day, texts.BOUND_THIS_YEAR)
        return [words.say(texts.WHY_BOUND, event=event, bound=bound)]
    text = texts.WHY_TENTATIVE if tentative else texts.WHY_FIXED
    decided = _event_decided(words, words.standing.plan.events[deadline.event])
    return [words.say(text, event=event, day=day) + decided] if day else []


def _event_decided(words: Wording, event: Event) -> str:
    """The decision that set an event's day, or an empty text."""
    move = last_move(event)
    if move is None or event.happened:
        return ""
    said = words.say(labels.DECIDED_ON, on=move.on, because=move.because)
    return f"; {words.with_decider(said, move)}"


def _why_again(words: Wording, task: TaskStanding, back: Submission) -> list[str]:
    said = words.say(following_up.WHY_RETURNED, on=back.on, because=back.because)
    first = words.standing.resolver.last_day(task.task.deadline).date
    why = [words.with_decider(said, back)]
    return [*why, words.say(texts.WHY_FIRST, day=first)] if first else why


def _why_decided(words: Wording, task: TaskStanding, move: Move) -> list[str]:
    said = words.say(labels.DECIDED_ON, on=move.on, because=move.because)
    sentence = words.with_decider(said, move)
    first = words.standing.resolver.last_day(task.task.deadline).date
    if first is None:
        return [sentence]
    quote = task.task.deadline.quote if task.task.deadline else None
    text = texts.WHY_FIRST_QUOTE if quote else texts.WHY_FIRST
    return [sentence, words.say(text, day=first, quote=quote)]
