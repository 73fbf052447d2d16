"""The screen of ``due``: open tasks under the day by which they are due."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from iocplan.plan.kinds import DeadlineKind
from iocplan.render.blocks import BLANK, Column, Heading, Paragraph, Row, Screen, Table, blank_if
from iocplan.render.layout import lay_out
from iocplan.render.task_table import id_cell
from iocplan.say.spans import Line, Span, line
from iocplan.say.undated import ids_of, undated_line
from iocplan.say.wording import (
    EXPECTED,
    Wording,
    day_mark,
    extended,
    goal,
    items_cell,
    legend,
    need_name,
    span_of_days,
    state,
)
from iocplan.schedule.needs import OFFICIAL, followers
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import screens

_COLUMNS = (Column(), Column(flex=True), Column(right=True), Column(), Column())
_NARROW_COLUMNS = 4
_WIDE = 110


class DueList(NamedTuple):
    """What ``due`` found: the tasks by day, and the open ones that it does not show.

    ``earlier`` and ``later`` lie outside the days asked for, ``undated`` have no day.
    """

    tasks: Sequence[TaskStanding]
    first: date | None
    last: date | None
    overdue_only: bool
    earlier: Sequence[TaskStanding]
    later: Sequence[TaskStanding]
    undated: Sequence[TaskStanding]


def due_screen(words: Wording, found: DueList, width: int | None) -> Screen:
    """Return the tasks grouped by day, each with the words that set its day."""
    screen: Screen = [Paragraph((Span(_heading(words, found), "title"),))]
    if found.tasks:
        wide = width is None or width >= _WIDE
        screen.append(_table(words, found.tasks, wide=wide))
    else:
        screen += [BLANK, Paragraph(line(words.say(screens.NO_MATCH)))]
    marks = legend(words, lay_out(screen, None))
    footer = [Paragraph(line(text)) for text in _footer(words, found)]
    return [*screen, *blank_if([*footer, *map(Paragraph, marks)])]


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


def _table(words: Wording, tasks: Sequence[TaskStanding], *, wide: bool) -> Table:
    size = len(_COLUMNS) if wide else _NARROW_COLUMNS
    after = _waiting_behind(words)
    rows: list[Row | Heading] = []
    for (day, sign), group in groupby(tasks, key=lambda t: (t.day, day_mark(t))):
        if day:
            rows += [Heading(), Heading((_day_heading(words, day, sign), *[()] * (size - 1)))]
            rows += [_row(words, task, after.get(task.task.id, []), size) for task in group]
    return Table(_COLUMNS[:size], rows)


def _day_heading(words: Wording, day: date, sign: str) -> Line:
    style = "late" if day < words.standing.today and sign != EXPECTED else "heading"
    shown = f"{sign} {words.near(day)}" if sign else words.near(day)
    return (Span(shown, style), Span(f" · {span_of_days(words, day)}", "quiet"))


def _waiting_behind(words: Wording) -> dict[str, list[str]]:
    """Return which open tasks officially come directly after a task."""
    is_open = {t.task.id for t in words.standing.tasks if t.is_open}
    return {
        name: [f.id for f in found if f.id in is_open and f.basis in OFFICIAL]
        for name, found in followers(words.standing.plan).items()
    }


def _row(words: Wording, task: TaskStanding, behind: list[str], size: int) -> Row:
    cells = (
        id_cell(task),
        line(Span(words.title(task), "" if task.is_open else "quiet")),
        items_cell(task),
        line(words.unit(task.task.lead)),
        line(state(words, task)),
    )
    closed = [] if task.is_open or size == len(cells) else [state(words, task)]
    details = [*closed, *_why(words, task), *_around(words, task, behind)]
    return Row(cells[:size], tuple((Span(text, "quiet"),) for text in details))


def _why(words: Wording, task: TaskStanding) -> Iterator[str]:
    """Yield the words that set the day."""
    parts = [extended(words, task)]
    deadline = task.deadline
    if deadline and deadline.quote and task.due:
        exclusive = deadline.kind is DeadlineKind.BEFORE and deadline.date
        text = screens.LAST_DAY_BEFORE if exclusive else screens.QUOTE
        parts.append(words.say(text, quote=deadline.quote, day=task.due))
    elif task.task.moves and task.due:
        move = task.task.moves[-1]
        parts.append(words.say(screens.DECIDED_ON, on=move.on, because=move.because))
    yield from _sentence(parts)


def _around(words: Wording, task: TaskStanding, behind: list[str]) -> Iterator[str]:
    """Yield where the result goes, who takes part, what is needed, and what waits."""
    parts = []
    if task.task.submit_to:
        names = goal(words, task, words.units(task.task.submit_to))
        parts.append(words.say(screens.SUBMIT_TO, names=names))
    if task.task.coordinating:
        parts.append(words.say(screens.WITH, names=words.parties(task)))
    if task.missing:
        names = ", ".join(need_name(words, need) for need in task.missing)
        parts.append(words.say(screens.NEEDS, names=names))
    if behind:
        parts.append(words.say(screens.WAITED_FOR, names=", ".join(behind), n=len(behind)))
    yield from _sentence(parts)


def _sentence(parts: list[str]) -> Iterator[str]:
    if text := " · ".join(part for part in parts if part):
        yield text


def _footer(words: Wording, found: DueList) -> list[str]:
    parts = [words.say(screens.TASKS, n=len(found.tasks)) + "."] if found.tasks else []
    if found.earlier:
        ids = ids_of(found.earlier)
        parts.append(words.say(screens.EARLIER, n=len(found.earlier), ids=ids))
    if found.later:
        parts.append(words.say(screens.LATER, n=len(found.later)))
    if found.undated:
        parts.append(undated_line(words, found.undated))
    return [" ".join(parts)] if parts else []
