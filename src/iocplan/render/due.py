"""The screen of ``due``: open tasks under the day by which they are due."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from iocplan.plan.kinds import DeadlineKind
from iocplan.render.layout import lay_out
from iocplan.render.screen import (
    BLANK,
    Column,
    Paragraph,
    Row,
    Screen,
    Span,
    Table,
    line,
)
from iocplan.render.wording import (
    EXPECTED,
    Wording,
    day_mark,
    items_cell,
    legend,
    mark,
    need_name,
    span_of_days,
    state,
)
from iocplan.schedule.needs import OFFICIAL, followers
from iocplan.schedule.standing import TaskStanding
from iocplan.words import screens

_COLUMNS = (Column(), Column(), Column(flex=True), Column(right=True), Column(), Column())
_WIDE = 110


class DueList(NamedTuple):
    """What ``due`` found: the tasks by day, how many lie later, and the open ones without a day."""

    tasks: Sequence[TaskStanding]
    first: date | None
    last: date | None
    overdue_only: bool
    later: int
    undated: Sequence[TaskStanding]


def due_screen(words: Wording, found: DueList, width: int | None) -> Screen:
    """Return the tasks grouped by day, each with the words that set its day."""
    screen: Screen = [Paragraph((Span(_heading(words, found), "title"),))]
    if not found.tasks:
        screen += [BLANK, Paragraph(line(words.say(screens.NO_MATCH)))]
    after = _waiting_behind(words)
    for (day, sign), group in groupby(found.tasks, key=lambda t: (t.day, day_mark(t))):
        if day:
            rows = [_row(words, task, after, width) for task in group]
            screen += [BLANK, _day_heading(words, day, sign), Table(_COLUMNS, rows)]
    footer = _footer(words, found)
    marks = legend(words, lay_out(screen, None))
    return [*screen, BLANK, Paragraph(line(footer)), *map(Paragraph, marks)]


def _heading(words: Wording, found: DueList) -> str:
    if found.overdue_only:
        return words.say(screens.DUE_OVERDUE)
    if found.first and found.last:
        return words.say(screens.DUE_BETWEEN, first=found.first, last=found.last)
    if found.last:
        return words.say(screens.DUE_UNTIL, last=found.last)
    if found.first:
        return words.say(screens.DUE_FROM, first=found.first)
    return words.say(screens.DUE_ALL)


def _day_heading(words: Wording, day: date, sign: str) -> Paragraph:
    style = "late" if day < words.standing.today and sign != EXPECTED else "heading"
    shown = f"{sign} {words.near(day)}" if sign else words.near(day)
    return Paragraph((Span(shown, style), Span(f" · {span_of_days(words, day)}", "quiet")))


def _waiting_behind(words: Wording) -> dict[str, list[str]]:
    """Return which open tasks officially come directly after a task."""
    is_open = {t.task.id for t in words.standing.tasks if t.is_open}
    return {
        name: [f.id for f in found if f.id in is_open and f.basis in OFFICIAL]
        for name, found in followers(words.standing.plan).items()
    }


def _row(words: Wording, task: TaskStanding, after: dict[str, list[str]], width: int | None) -> Row:
    wide = width is None or width >= _WIDE
    cells = (
        (mark(task),),
        (Span(task.task.id, "id"),),
        line(words.title(task)),
        items_cell(task),
        line(words.unit(task.task.lead)),
        line(state(words, task) if wide or not task.is_open else ""),
    )
    details = [_why(words, task, after.get(task.task.id, [])), _with(words, task)]
    return Row(cells, tuple((Span(text, "quiet"),) for text in details if text))


def _why(words: Wording, task: TaskStanding, behind: list[str]) -> str:
    parts = []
    deadline = task.deadline
    if deadline and deadline.quote and task.due:
        exclusive = deadline.kind is DeadlineKind.BEFORE
        text = screens.LAST_DAY_BEFORE if exclusive else screens.QUOTE
        parts.append(words.say(text, quote=deadline.quote, day=task.due))
    if task.task.submit_to:
        goal = words.say(screens.SUBMIT_TO, names=words.units(task.task.submit_to))
        purpose = task.task.purpose
        parts.append(f"{goal}, {purpose.say(words.lang)}" if purpose else goal)
    if behind:
        parts.append(words.say(screens.HELD_BY, names=", ".join(behind), n=len(behind)))
    return " · ".join(parts)


def _with(words: Wording, task: TaskStanding) -> str:
    parts = []
    if task.task.coordinating:
        parts.append(words.say(screens.WITH, names=words.parties(task)))
    if task.missing:
        names = ", ".join(need_name(words, need) for need in task.missing)
        parts.append(words.say(screens.NEEDS, names=names))
    return " · ".join(parts)


def _footer(words: Wording, found: DueList) -> str:
    parts = [words.say(screens.TASKS, n=len(found.tasks)) + "."]
    if found.later:
        parts.append(words.say(screens.LATER, n=found.later))
    if found.undated:
        parts.append(undated_line(words, found.undated))
    return " ".join(parts)


def undated_line(words: Wording, undated: Sequence[TaskStanding]) -> str:
    """Return the sentence that counts the open tasks without any day."""
    most = 12
    ids = " ".join(task.task.id for task in undated[:most]) + (" …" if len(undated) > most else "")
    return words.say(screens.UNDATED, n=len(undated), ids=ids)
