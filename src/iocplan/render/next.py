"""The screen of ``next``: what can be done now, and what waits for what."""

from collections.abc import Sequence

from iocplan.plan.kinds import Readiness
from iocplan.render.layout import lay_out
from iocplan.render.screen import Paragraph, Screen, Span, Table, blank_if, line
from iocplan.render.task_table import task_table
from iocplan.render.wording import Wording, legend, need_name, waiting_state
from iocplan.schedule.standing import TaskStanding
from iocplan.words import screens
from iocplan.words.text import Text


def next_order(tasks: Sequence[TaskStanding]) -> list[TaskStanding]:
    """Return open tasks, first what can be done now, the nearest day first."""
    found = [task for task in tasks if task.is_open]
    return sorted(found, key=lambda t: (_waits(t), t.day is None, t.day or 0))


def _waits(task: TaskStanding) -> bool:
    return task.readiness is not Readiness.READY


def next_screen(words: Wording, tasks: Sequence[TaskStanding], width: int | None) -> Screen:
    """Return both tables; under a task what it waits for, or had better wait for."""
    if not tasks:
        return [Paragraph(line(words.say(screens.NOTHING_OPEN)))]
    ready = _part(words, screens.CAN_START, [t for t in tasks if not _waits(t)], width)
    waiting = _part(words, screens.MUST_WAIT, [t for t in tasks if _waits(t)], width)
    screen = [*ready, *(blank_if(waiting) if ready else waiting)]
    marks = legend(words, lay_out(screen, None))
    return [*screen, *blank_if([Paragraph(mark) for mark in marks])]


def _part(words: Wording, heading: Text, tasks: list[TaskStanding], width: int | None) -> Screen:
    if not tasks:
        return []
    table = task_table(words, tasks, width)
    rows = [
        row._replace(
            details=((Span(reason, "quiet"),),) if (reason := _reason(words, task)) else ()
        )
        for row, task in zip(table.rows, tasks, strict=True)
    ]
    title = Paragraph((Span(f"{words.say(heading)} ({len(tasks)})", "heading"),))
    return [title, Table(table.columns, rows)]


def _reason(words: Wording, task: TaskStanding) -> str:
    if _waits(task):
        return waiting_state(words, task) or ""
    if not task.missing:
        return ""
    names = ", ".join(need_name(words, need).lstrip("~") for need in task.missing)
    return words.say(screens.BETTER_AFTER, names=names)
