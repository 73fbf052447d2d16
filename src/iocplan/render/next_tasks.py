"""The screen of ``next``: what can be done now, and what waits for what."""

from collections.abc import Sequence
from datetime import date

from iocplan.plan.kinds import Readiness
from iocplan.render.blocks import Heading, Paragraph, Row, Screen, Table, blank_if
from iocplan.render.spans import Line, Span, line
from iocplan.render.task_table import (
    extension,
    heading,
    marks_in_use,
    task_cells,
    task_columns,
    widest_fit,
)
from iocplan.say.following_up import submitted_state
from iocplan.say.task_state import waiting_state
from iocplan.say.wording import EXPECTED, Told, Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import screens
from iocplan.texts.text import Text


def next_order(task: TaskStanding) -> tuple[bool, bool, date]:
    """A key that puts first what can be done now, the nearest day first."""
    return _waits(task), task.day is None, task.day or date.max


def _waits(task: TaskStanding) -> bool:
    return task.is_submitted or task.readiness is not Readiness.READY


def next_screen(words: Wording, tasks: Sequence[Told], width: int | None) -> Screen:
    """Both parts; below each task, what it waits for or had better wait for."""
    if not tasks:
        return [Paragraph(line(words.say(screens.NO_MATCH)))]
    ready = _part(words, screens.CAN_START, [told for told in tasks if not _waits(told[1])])
    waiting = _part(words, screens.MUST_WAIT, [told for told in tasks if _waits(told[1])])
    between: list[Row | Heading] = [Heading()] if ready and waiting else []
    rows = [*ready, *between, *waiting]
    table = widest_fit(Table(task_columns(words, titled=False), rows), width)
    return [table, *blank_if(marks_in_use(words, [table]))]


def _part(words: Wording, title_text: Text, tasks: list[Told]) -> list[Row | Heading]:
    if not tasks:
        return []
    title = Span(f"{words.say(title_text)} ({len(tasks)})", "heading")
    rows = [Row(task_cells(its, task), _details(its, task)) for its, task in tasks]
    return [heading(words, title), *rows]


def _details(words: Wording, task: TaskStanding) -> tuple[Line, ...]:
    reason = _reason(words, task)
    return (*extension(words, task), *(((Span(reason, "quiet"),),) if reason else ()))


def _reason(words: Wording, task: TaskStanding) -> str:
    if task.is_submitted:
        return submitted_state(words, task)
    if _waits(task):
        return waiting_state(words, task) or ""
    if not task.missing:
        return ""
    names = ", ".join(words.need(need).lstrip(EXPECTED) for need in task.missing)
    return words.say(screens.BETTER_AFTER, names=names)
