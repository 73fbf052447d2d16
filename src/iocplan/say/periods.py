"""The periods of a task that comes round: what is open next, and how each of the last stands."""

from collections.abc import Iterator

from iocplan.plan.kinds import Process
from iocplan.plan.periods import Period, period_of
from iocplan.plan.rows import Deadline
from iocplan.say.period_named import period_named
from iocplan.say.task_day import days_late
from iocplan.say.task_state import state
from iocplan.say.wording import Fact, Wording
from iocplan.schedule.series import Series
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import deadline_explained, recurring
from iocplan.texts.text import Said

_LISTED = 6


def next_period(words: Wording, task: TaskStanding) -> str:
    """What is open next of a task that comes round: late, or the period that follows."""
    row, found = task.whole, task.series
    if found is None or found.period is None:
        return words.say(recurring.ALL_DONE, id=row.id)
    facts = {"id": row.id, "period": period_named(found.period)}
    if late := days_late(task, words.standing.today):
        text = recurring.STILL_LATE_AND_MORE if found.overdue else recurring.STILL_LATE
        return words.say(text, **facts, n=late, more=found.overdue)
    text = recurring.LAST_DAY if task.due else recurring.EXPECTED_DAY
    return words.say(recurring.NEXT_IS, **facts, day=text(day=task.day))


def why_recurring(words: Wording, task: TaskStanding, deadline: Deadline, says: str) -> list[str]:
    """Explain the deadline of a period, and until when its task comes round.

    Args:
        words: the standing and the language.
        task: a task that comes round.
        deadline: its deadline in the period.
        says: what the notice says.
    """
    if deadline.period:
        rule = words.say(recurring.WHY_PERIOD, period=period_named(deadline.period))
    else:
        rule = words.say(recurring.WHY_RECURRING)
    return [f"{says}: {rule}", *_goes_on_until(words, task.whole.deadline)]


def why_last_of(words: Wording, period: Period) -> str:
    """That the expected day is the last one of a period."""
    return words.say(recurring.WHY_LAST_OF_PERIOD, period=period_named(period))


def _goes_on_until(words: Wording, deadline: Deadline | None) -> Iterator[str]:
    """Up to when a task comes round, where that is stated."""
    if deadline and deadline.recurrence and (deadline.date or deadline.event):
        event = words.event(deadline.event) if deadline.event else ""
        end: str | Said = event or deadline_explained.A_DAY(day=deadline.date)
        yield words.say(recurring.GOES_ON_UNTIL, end=end)


def period_facts(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    """How the last six periods of a task stand up to this one, and the next."""
    if task.series is None:
        return
    label, series = words.say(recurring.PERIODS), task.series.series
    now = max(period_of(series.every, words.standing.today), series.first)
    for ordinal in range(now.ordinal - _LISTED + 1, now.ordinal + 2):
        period = now._replace(ordinal=ordinal)
        if series.has(period):
            yield label, _line(words, series, period)


def _line(words: Wording, series: Series, period: Period) -> str:
    task = words.standing.in_period(series.named(period))
    if task.process is Process.DONE:
        day = recurring.DONE_ON(day=task.task.done)
    elif task.due:
        day = recurring.LAST_DAY_OF(day=task.due)
    else:
        day = recurring.EXPECTED_DAY_OF(day=task.target)
    facts = {"period": period_named(period), "said": state(words, task), "day": day}
    return words.say(recurring.PERIOD_LINE, **facts)
