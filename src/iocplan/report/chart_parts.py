"""The pictures of a report and the tables behind them."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from iocplan.plan.kinds import Process, Timing
from iocplan.report.asked import Asked
from iocplan.report.chart_shapes import (
    Axis,
    BarChart,
    Lane,
    StepChart,
    Tick,
    bars,
    steps,
    week_axis,
)
from iocplan.report.page import Cell, PageColumn, PageRow, PageTable, Part
from iocplan.say.sentence import Sentence
from iocplan.say.task_day import day_shown
from iocplan.say.wording import Wording
from iocplan.schedule.event_standing import EventStanding
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.strokes import Stroke, event_strokes, shown_days, task_strokes
from iocplan.texts import dates, labels, launch, screens, timeline
from iocplan.texts import report as texts

_FEWEST_STEPS = 3
"""A curve of fewer steps says no more than its table."""
_PROGRESS_COLUMNS = (texts.DAY_DONE, texts.DONE_THEN, texts.DONE_UNTIL)


def timeline_part(asked: Asked) -> Part:
    """A bar for every task and a sign for every event, by section, and the same days as a table."""
    words = asked.words
    first, last = shown_days(words.standing, asked.tasks, None, None)
    axis = week_axis(first, last)
    today = words.standing.today
    lanes = (*_lanes(asked, axis), *_events(words, axis))
    used = {bar.mark for lane in lanes for bar in lane.bars}
    used |= {"today"} if axis.holds(today) else set()
    legend = tuple((m, words.say(text)) for m, text in timeline.LEGEND.items() if m in used)
    title = words.say(texts.TIMELINE)
    chart = BarChart(
        title=title,
        says=words.say(texts.TIMELINE_SAYS, first=axis.first, last=axis.last),
        ticks=_ticks(words, axis),
        today=axis.at(today) + axis.wide(today, today) / 2 if axis.holds(today) else None,
        lanes=lanes,
        legend=legend,
    )
    return Part("timeline", title, None, (chart, _timeline_table(asked, title)))


def _ticks(words: Wording, axis: Axis) -> tuple[Tick, ...]:
    return tuple(Tick(axis.at(day), dates.short(day, words.lang)) for day in axis.days())


def _lanes(asked: Asked, axis: Axis) -> Iterator[Lane]:
    words = asked.words
    sections = {section.number: section for section in words.standing.plan.sections}
    for number, tasks in groupby(asked.tasks, key=lambda t: t.task.section):
        yield Lane("", words.section(sections[number]), heading=True)
        for task in tasks:
            found = tuple(bars(axis, _strokes(asked, task)))
            note = "" if found else asked.state(task).text
            late = task.timing is Timing.LATE and not asked.is_late_request(task)
            beyond = _beyond(words, axis, task.day if task.is_open else None)
            yield Lane(task.task.id, words.title(task), found, note, late=late, beyond=beyond)


def _beyond(words: Wording, axis: Axis, day: date | None) -> str:
    """The day that a bar leads to where it lies after the picture's end, else nothing."""
    return words.full(day) if day and day > axis.last else ""


def _strokes(asked: Asked, task: TaskStanding) -> Iterator[Stroke]:
    """What is painted for a task; no request is painted as late."""
    for stroke in task_strokes(asked.words.standing, task):
        if stroke.mark != "late" or not asked.is_late_request(task):
            yield stroke


def _events(words: Wording, axis: Axis) -> Iterator[Lane]:
    for id_, event in words.standing.events.items():
        found = tuple(bars(axis, event_strokes(event)))
        beyond = _beyond(words, axis, event.happened or event.date or event.bound)
        if found or beyond:
            name = words.event(id_)
            yield Lane("", name[:1].upper() + name[1:], found, beyond=beyond)


def _timeline_table(asked: Asked, title: str) -> PageTable:
    words = asked.words
    heads = (*(labels.COLUMN[key] for key in ("id", "title")), texts.STARTED)
    heads = (*heads, labels.COLUMN["due"], labels.COLUMN["state"])
    columns = tuple(PageColumn(words.say(text)) for text in heads)
    tasks = [_task_row(asked, task) for task in asked.tasks]
    events = [_event_row(words, id_, event) for id_, event in words.standing.events.items()]
    said = words.say(texts.AS_TABLE, title=title)
    return PageTable(said, columns, (*tasks, *events), behind=True)


def _task_row(asked: Asked, task: TaskStanding) -> PageRow:
    words = asked.words
    started = task.task.started
    return PageRow(
        (
            Cell(task.task.id, link=f"#task-{words.id(task)}"),
            Cell(words.title(task)),
            Cell(words.full(started) if started else ""),
            Cell(day_shown(words, task)),
            Cell(asked.state(task).text),
        )
    )


def _event_row(words: Wording, id_: str, event: EventStanding) -> PageRow:
    day = event.happened or event.date or (None if event.postponed else event.bound)
    key = "held" if event.happened else "tentative" if event.tentative else "fixed"
    if not (event.happened or event.date):
        key = "bound"
    said = words.say(timeline.LEGEND[key]) if day else words.say(launch.NO_DATE)
    shown = words.near(day) if day else ""
    return PageRow(
        (Cell(id_), Cell(event.event.title.say(words.lang)), Cell(""), Cell(shown), Cell(said))
    )


def progress_part(asked: Asked) -> Part:
    """How many tasks were done by which day: as a table, and as a picture once there is a curve."""
    words = asked.words
    title = words.say(texts.PROGRESS)
    done = _done_by_day(asked)
    if not done:
        return Part("progress", title, None, ())
    counted = [(day, sum(len(ids) for _, ids in done[: i + 1])) for i, (day, _) in enumerate(done)]
    total = len(asked.tasks)
    rows = [
        PageRow((Cell(words.near(day)), Cell(", ".join(ids)), Cell(f"{so_far}/{total}")))
        for (day, ids), (_, so_far) in zip(done, counted, strict=True)
    ]
    columns = tuple(PageColumn(words.say(text)) for text in _PROGRESS_COLUMNS)
    drawn = len(done) >= _FEWEST_STEPS
    said = words.say(texts.AS_TABLE, title=title) if drawn else title
    table = PageTable(said, columns, tuple(rows), behind=drawn)
    chart = _progress_chart(asked, title, counted)
    first = chart if drawn else Sentence(chart.says)
    return Part("progress", title, None, (first, table))


def _progress_chart(asked: Asked, title: str, counted: list[tuple[date, int]]) -> StepChart:
    words, standing, total = asked.words, asked.words.standing, len(asked.tasks)
    until = max(standing.today, counted[-1][0])
    axis = week_axis(min(standing.plan.notice.meeting_date or until, counted[0][0]), until)
    facts = {"day": standing.today, "done": counted[-1][1], "all": total}
    return StepChart(
        title=title,
        says=words.say(texts.PROGRESS_SAYS, **facts),
        ticks=_ticks(words, axis),
        steps=tuple(steps(axis, counted, total, until)),
        top=words.say(screens.TASKS, n=total),
    )


def _done_by_day(asked: Asked) -> list[tuple[date, list[str]]]:
    """The days on which tasks were done, in order, with their ids."""
    found: dict[date, list[str]] = {}
    for task in asked.tasks:
        if task.process is Process.DONE and task.task.done:
            found.setdefault(task.task.done, []).append(task.task.id)
    return sorted(found.items())
