"""The status screen: the launch, what is overdue, what comes next, the official counts.

It says first what matters most, and leaves out what matters least where 24 lines do not hold it.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from iocplan.plan.kinds import Process, Timing
from iocplan.render.blocks import BLANK, Ends, Heading, Paragraph, Row, Screen, Table, blank_if
from iocplan.render.count_table import count_table
from iocplan.render.late_rows import late_rows
from iocplan.render.layout import lay_out
from iocplan.render.task_table import extension, heading, task_cells, task_columns
from iocplan.say.launch import launch_lines, launch_short
from iocplan.say.spans import Span, line
from iocplan.say.wording import Wording, in_a_row, legend_items, marked_id, near_day, need_name
from iocplan.schedule.counts import Counts, count
from iocplan.schedule.follow_up import without_word
from iocplan.schedule.needs import OFFICIAL
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import screens

_HEIGHT = 23
_COLUMNS = 5
_LONG_PAST = timedelta(days=365)


class _Extent(NamedTuple):
    """How much is shown: the rows of what comes next, who waits, and who has not been heard of."""

    rows: int
    waiting: bool
    no_word: bool = True


_EXTENTS = (
    *(_Extent(rows, waiting=True) for rows in (4, 3, 2, 1)),
    # whom to urge today says more than what is due in some weeks
    *(_Extent(rows, waiting=False) for rows in (2, 1, 0)),
    *(_Extent(rows, waiting=False, no_word=False) for rows in (2, 1)),
)


def status_screen(words: Wording, width: int | None) -> Screen:
    """Return the whole screen, with as much of what comes next as a terminal has lines for."""
    for extent in _EXTENTS:
        screen = _screen(words, width, extent)
        if next(islice(lay_out(screen, width), _HEIGHT, None), None) is None:
            break
    return screen


def _screen(words: Wording, width: int | None, extent: _Extent) -> Screen:
    counts = count(words.standing.tasks)
    late = [t for t in words.standing.tasks if t.timing is Timing.OVERDUE]
    no_word = _no_word(words) if extent.no_word else []
    body: Screen = [
        *status_head(words, counts),
        *blank_if([*_tasks(words, late, counts, extent), *no_word]),
        *blank_if(_notes(words, extent)),
    ]
    marks = legend_items(words, lay_out(body, None))
    feet = in_a_row([words.say(screens.NO_DEADLINE_LEGEND), *marks, *_dropped(words)])
    foot = Paragraph((Span("  " + feet, "quiet"),), 2)
    return [*body, BLANK, count_table(words, width), foot]


def status_short(words: Wording) -> str:
    """Return one line for a prompt."""
    standing = words.standing
    counts = count(standing.tasks)
    parts = [launch_short(words, standing.launch)] if standing.launch else []
    if counts.open_overdue:
        parts.append(words.say(screens.SHORT_OVERDUE, n=counts.open_overdue))
    if counts.due_soon:
        parts.append(words.say(screens.SHORT_SOON, n=counts.due_soon))
    parts.append(words.say(screens.SHORT_DONE, done=counts.done, all=counts.tasks))
    return " · ".join(parts)


def long_past(words: Wording) -> date | None:
    """Return a day to look at instead, where every date of the plan is over a year back."""
    standing = words.standing
    days = [t.due or t.target or t.task.done for t in standing.tasks]
    bounds = [e.happened or e.date or e.bound for e in standing.events.values()]
    meeting = standing.plan.notice.meeting_date
    known = [day for day in (*days, *bounds, meeting) if day]
    if not known or standing.today - max(known) <= _LONG_PAST:
        return None
    return (meeting or min(known)) + timedelta(days=3)


def status_head(words: Wording, counts: Counts) -> Screen:
    """Return the name, the day, where the launch stands, and a summary where nothing is late."""
    standing = words.standing
    plan, launch = standing.plan, standing.launch
    title = launch.event.title if launch else plan.notice.subject
    name = (Span(title.say(words.lang) or plan.id, "title"),)
    head: Screen = [Ends(name, line(words.say(screens.TODAY, day=standing.today)))]
    if launch:
        head += [Paragraph(text, 2) for text in launch_lines(words, launch)]
    if not counts.open_overdue:
        head.append(Paragraph(line(_summary(words, counts))))
    if instead := long_past(words):
        text = words.say(screens.LONG_PAST, day=instead.isoformat())
        head.append(Paragraph((Span(text, "note"),)))
    return head


def _summary(words: Wording, counts: Counts) -> str:
    without = counts.tasks - counts.with_deadline - counts.dropped
    parts = [words.say(screens.NOTHING_OVERDUE)]
    if counts.due_soon:
        parts.append(words.say(screens.SUMMARY_SOON, n=counts.due_soon))
    parts.append(words.say(screens.SUMMARY_DONE, done=counts.done, all=counts.tasks))
    parts.append(words.say(screens.SUMMARY_NO_DAY, n=without, all=counts.tasks))
    return " ".join(parts)


def _tasks(words: Wording, late: Sequence[TaskStanding], counts: Counts, extent: _Extent) -> Screen:
    """Return what is overdue and what comes next in one table, so that their columns agree."""
    ahead = [t for t in words.standing.tasks if t.is_open and t.day and not _is_past(words, t)]
    ahead.sort(key=lambda t: (t.day, t.due is None))
    overdue = late_rows(words, late, counts.with_deadline)
    coming = _coming_rows(words, ahead[: extent.rows])
    rows = [*overdue, *([Heading()] if overdue and coming else []), *coming]
    if not rows:
        return []
    table = Table(task_columns(words, titled=False)[:_COLUMNS], rows)
    return [table, *_more(words, ahead[extent.rows :])]


def _is_past(words: Wording, task: TaskStanding) -> bool:
    return task.day is not None and task.day < words.standing.today


def _coming_rows(words: Wording, tasks: Sequence[TaskStanding]) -> list[Row | Heading]:
    if not tasks:
        return []
    title = heading(words, Span(words.say(screens.COMES_NEXT), "heading"))
    return [
        title._replace(cells=title.cells[:_COLUMNS]),
        *(Row(task_cells(words, task)[:_COLUMNS], extension(words, task)) for task in tasks),
    ]


def _more(words: Wording, rest: Sequence[TaskStanding]) -> Screen:
    if not rest:
        return []
    first, last = rest[0], rest[-1]
    text = screens.MORE_BY if first.day == last.day else screens.MORE_LATER
    sign = "≤ " if any(t.is_bound for t in rest) else ""
    day = sign + near_day(words, last.day) if last.day else ""
    ids = " ".join(marked_id(task) for task in rest)
    return [Paragraph(line("  " + words.say(text, n=len(rest), day=day, ids=ids)), 4)]


def _notes(words: Wording, extent: _Extent) -> Screen:
    """Return who waits for what, what hangs on an event without a day, what is behind."""
    waiting = _waiting(words) if extent.waiting else []
    return [Paragraph(line(text), 2) for text in (*waiting, *_hanging(words), *_behind(words))]


def _no_word(words: Wording) -> Screen:
    """Return which urgent tasks a week has brought no word of: those to call today."""
    ids = " ".join(marked_id(task) for task in without_word(words.standing))
    return [Paragraph(line("  " + words.say(screens.NO_WORD, ids=ids)), 4)] if ids else []


def _waiting(words: Wording) -> list[str]:
    """Return which tasks officially wait, by what they wait for."""
    by_need: dict[str, list[str]] = {}
    for task in words.standing.tasks:
        for need in task.missing:
            if need.basis in OFFICIAL:
                by_need.setdefault(need_name(words, need), []).append(task.task.id)
    parts = [
        words.say(screens.WAITS_FOR, ids=" ".join(ids), what=what) for what, ids in by_need.items()
    ]
    return [words.say(screens.WAITING, names="; ".join(parts))] if parts else []


def _hanging(words: Wording) -> list[str]:
    """Return which tasks have no day because the event that they hang on has none."""
    by_event: dict[str, list[str]] = {}
    for task in words.standing.tasks:
        deadline = task.deadline or task.task.target
        if task.is_open and task.day is None and deadline and deadline.event:
            if deadline.event in {need.event for need in task.missing}:
                continue
            sign = "" if task.deadline else "~"
            by_event.setdefault(deadline.event, []).append(sign + task.task.id)
    return [
        words.say(screens.WAITING_FOR_EVENT, event=words.event(event), ids=" ".join(ids))
        for event, ids in by_event.items()
    ]


def _behind(words: Wording) -> list[str]:
    by_day: dict[date, list[str]] = {}
    for task in words.standing.tasks:
        if task.behind and task.target:
            by_day.setdefault(task.target, []).append(f"~{task.task.id}")
    parts = [f"{' '.join(ids)} ({near_day(words, day)})" for day, ids in sorted(by_day.items())]
    return [words.say(screens.BEHIND, ids="; ".join(parts))] if parts else []


def _dropped(words: Wording) -> list[str]:
    ids = [t.task.id for t in words.standing.tasks if t.process is Process.DROPPED]
    return [words.say(screens.DROPPED, ids=" ".join(ids))] if ids else []
