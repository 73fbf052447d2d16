"""Where a whole plan stands, in sentences: the summary, who waits for what, what is behind."""

from collections.abc import Iterator, Sequence
from datetime import date

from iocplan.plan.kinds import Process
from iocplan.say.launch import launch_short
from iocplan.say.task_day import day_shown, marked_id
from iocplan.say.wording import BOUND, EXPECTED, Wording, begun
from iocplan.schedule.counts import Counts, count
from iocplan.schedule.needs import OFFICIAL
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import deciding
from iocplan.texts import screens as texts


def title(words: Wording) -> str:
    """What the plan is about: its launch, else the notice's subject, else its id."""
    plan, launch = words.standing.plan, words.standing.launch
    return (launch.event.title if launch else plan.notice.subject).say(words.lang) or plan.id


def summary(words: Wording, counts: Counts) -> str:
    """The counts in one line, for a day on which nothing is overdue."""
    without = counts.done_no_deadline + counts.open_not_stated
    parts = [words.say(texts.NOTHING_OVERDUE)]
    if counts.due_soon:
        parts.append(words.say(texts.SUMMARY_SOON, n=counts.due_soon))
    parts.append(words.say(texts.SUMMARY_DONE, done=counts.done, all=counts.tasks))
    if without:
        parts.append(words.say(texts.SUMMARY_NO_DAY, n=without, all=counts.tasks))
    return " ".join(parts)


def not_stated(words: Wording, counts: Counts) -> Iterator[str]:
    """What the column of tasks without a deadline means, where it holds any."""
    if counts.open_not_stated or counts.done_no_deadline:
        yield words.say(texts.NO_DEADLINE_LEGEND)


def prompt(words: Wording) -> str:
    """The launch's day and the counts that matter, for a shell's prompt."""
    standing = words.standing
    counts = count(standing.tasks)
    parts = [launch_short(words, standing.launch)] if standing.launch else []
    if counts.open_overdue:
        parts.append(words.say(texts.SHORT_OVERDUE, n=counts.open_overdue))
    if counts.due_soon:
        parts.append(words.say(texts.SHORT_SOON, n=counts.due_soon))
    parts.append(words.say(texts.SHORT_DONE, done=counts.done, all=counts.tasks))
    return " · ".join(parts)


def coming_later(
    words: Wording, ahead: Sequence[TaskStanding], shown: int, *, ids: bool = True
) -> Iterator[str]:
    """How many more tasks come until which day, and the next where it is not shown itself.

    Args:
        words: the words.
        ahead: the tasks that come, ordered by day.
        shown: how many of them have a row of their own.
        ids: whether the others are named.
    """
    parts = []
    if ahead and not shown:
        day = day_shown(words, ahead[0])
        parts.append(words.say(texts.NEXT, id=ahead[0].task.id, day=day))
    if rest := ahead[shown or 1 :]:
        parts.append(_later(words, rest, ids=ids))
    if parts:
        yield begun("; ".join(parts))


def _later(words: Wording, rest: Sequence[TaskStanding], *, ids: bool) -> str:
    first, last = rest[0], rest[-1]
    text = texts.MORE_BY if first.day == last.day else texts.MORE_LATER
    said = words.say(text, n=len(rest), day=_until(words, rest))
    if not ids:
        return said
    return words.say(texts.NAMED, said=said, ids=" ".join(map(marked_id, rest)))


def _until(words: Wording, rest: Sequence[TaskStanding]) -> str:
    """The last of their days, as a bound only where it is nothing else to any of them."""
    day = rest[-1].day
    is_bound = all(task.is_bound for task in rest if task.day == day)
    return (f"{BOUND} " if is_bound else "") + words.near_short(day) if day else ""


def lines_left_out(words: Wording, lines: Sequence[str]) -> Iterator[str]:
    """How much there is no room for, and where to see it."""
    if lines:
        yield words.say(texts.LINES_LEFT_OUT, n=len(lines))


def waiting(words: Wording) -> Iterator[str]:
    """Which tasks officially wait, by what they wait for."""
    by_need: dict[str, list[str]] = {}
    for task in words.standing.tasks:
        for need in task.missing:
            if need.basis in OFFICIAL:
                by_need.setdefault(words.need(need), []).append(task.task.id)
    parts = [
        words.say(texts.WAITS_FOR, ids=" ".join(ids), what=what) for what, ids in by_need.items()
    ]
    if parts:
        yield words.say(texts.WAITING, names="; ".join(parts))


def hanging(words: Wording) -> Iterator[str]:
    """Which tasks have no day because the event that sets it has none."""
    by_event: dict[str, list[str]] = {}
    for task in words.standing.tasks:
        event = task.hangs_on
        if event and event not in {need.event for need in task.missing}:
            sign = "" if task.deadline else EXPECTED
            by_event.setdefault(event, []).append(sign + task.task.id)
    for event, ids in by_event.items():
        yield words.say(texts.WAITING_FOR_EVENT, event=words.event(event), ids=" ".join(ids))


def behind(words: Wording) -> Iterator[str]:
    """Which tasks are past the day on which they were expected, by that day."""
    by_day: dict[date, list[str]] = {}
    for task in words.standing.tasks:
        if task.behind and task.target:
            by_day.setdefault(task.target, []).append(f"{EXPECTED}{task.task.id}")
    parts = [f"{' '.join(ids)} ({words.near_short(day)})" for day, ids in sorted(by_day.items())]
    if parts:
        yield words.say(texts.BEHIND, ids="; ".join(parts))


def added(words: Wording) -> Iterator[str]:
    """Which tasks are not of the notice, but counted with it."""
    ids = [t.task.id for t in words.standing.tasks if t.task.added]
    if ids:
        yield words.say(deciding.ADDED_IDS, ids=" ".join(ids))


def dropped(words: Wording) -> Iterator[str]:
    """Which tasks were given up, so that no column counts them."""
    ids = [t.task.id for t in words.standing.tasks if t.process is Process.DROPPED]
    if ids:
        yield words.say(texts.DROPPED, ids=" ".join(ids))
