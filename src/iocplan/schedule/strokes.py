"""What a picture of a plan paints for a task or an event: which marks, on which days."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from iocplan.plan.kinds import Process, Timing
from iocplan.record import Record
from iocplan.schedule.event_standing import EventStanding
from iocplan.schedule.resolve import last_move
from iocplan.schedule.standing import Standing, TaskStanding, closed_on


class Stroke(Record):
    """A mark on the days from one to another; ``whole``: on every column, else on the last."""

    mark: str
    first: date
    last: date
    whole: bool = False


def task_strokes(standing: Standing, task: TaskStanding) -> Iterator[Stroke]:
    """Yield what is painted for a task, the less important first."""
    closed, day, today = closed_on(task), task.day, standing.today
    start = task.task.started or standing.plan.notice.since or today
    end = min(filter(None, (closed, day)), default=None)
    if end:
        yield Stroke(_kind(task), min(start, end), end, whole=True)
    first = standing.resolver.last_day(task.task.deadline).date if last_move(task.task) else None
    if first and first != day:
        yield Stroke("first", first, first)
    if task.timing is Timing.OVERDUE and day:
        yield Stroke("late", day + timedelta(days=1), today, whole=True)
    if day:
        yield Stroke("last", day, day)
    if closed:
        yield Stroke("dropped" if task.process is Process.DROPPED else "done", closed, closed)


def _kind(task: TaskStanding) -> str:
    """Whether a day is stated, moves with an event, or is only expected."""
    if task.due is None:
        return "expected" if task.target else "stated"
    return "moves" if task.due_is_bound or (task.deadline and task.deadline.event) else "stated"


def event_strokes(event: EventStanding) -> Iterator[Stroke]:
    """Yield the bound of an event and its day."""
    if event.bound:
        yield Stroke("bound", event.bound, event.bound)
    if day := event.happened or event.date:
        mark = "held" if event.happened else "tentative" if event.tentative else "fixed"
        yield Stroke(mark, day, day)


_STILL_NEAR = timedelta(days=60)
_LONG_GAP = timedelta(weeks=26)


def _before_a_long_gap(days: Sequence[date], today: date) -> date:
    """The last day before a gap that would leave no room for the weeks before it.

    A gap is long from half a year on, where it is twice as long as all that comes before it.
    """
    known = sorted({*days, today} if any(day > today for day in days) else days)
    for day, following in pairwise(known):
        gap = following - day
        if day >= today and gap > max(_LONG_GAP, 2 * (day - known[0])):
            return day
    return known[-1] if known else today


def shown_days(
    standing: Standing, tasks: Sequence[TaskStanding], first: date | None, last: date | None
) -> tuple[date, date]:
    """The first and the last day to show, not yet rounded to weeks.

    Args:
        standing: the plan on a day.
        tasks: the tasks to show.
        first: the day asked for, else that of the meeting.
        last: the day asked for, else the last one that any task or event has, or today; days that
            come only long after all others are left to come later.
    """
    days = [day for t in tasks for day in (t.day, t.task.done, t.task.started) if day]
    days += [d for e in standing.events.values() if (d := e.happened or e.date or e.bound)]
    known = [*days, *filter(None, [standing.plan.notice.since])]
    far = _before_a_long_gap(known, standing.today)
    ends = [far, standing.today] if standing.today - far <= _STILL_NEAR else [far]
    start = first or min([*known, *([] if known else [standing.today])])
    start = min(start, last) if last and not first else start
    return start, last or max(*ends, start)
