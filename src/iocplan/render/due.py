"""The screen of ``due``: open tasks, grouped under the day on which they are due."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from iocplan.render.blocks import BLANK, Column, Heading, Paragraph, Row, Screen, Table, blank_if
from iocplan.render.spans import Line, Span, line
from iocplan.render.task_table import id_cell, items_cell, marks_in_use, title_cell
from iocplan.say.due_task import due_details
from iocplan.say.task_day import day_mark, distance, some_ids, undated
from iocplan.say.task_state import state
from iocplan.say.wording import EXPECTED, Told, Wording
from iocplan.schedule.needs import OFFICIAL
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import screens

_COLUMNS = (Column(), Column(flex=True), Column(right=True), Column(flex=True), Column())
_NARROW_COLUMNS = 4
_WIDE = 110


class DueList(NamedTuple):
    """What ``due`` found: the tasks by day, and the ids of open ones that it does not show.

    ``earlier`` and ``later`` lie outside the days asked for, ``undated`` have no day.
    """

    tasks: Sequence[Told]
    first: date | None
    last: date | None
    overdue_only: bool
    earlier: Sequence[str]
    later: Sequence[str]
    undated: Sequence[str]


def due_screen(words: Wording, found: DueList, width: int | None) -> Screen:
    """The tasks grouped by day, each with the words that set its day."""
    screen: Screen = [Paragraph((Span(_heading(words, found), "title"),))]
    if found.tasks:
        wide = width is None or width >= _WIDE
        screen.append(_table(words, found.tasks, wide=wide))
    else:
        screen += [BLANK, Paragraph(line(words.say(screens.NO_MATCH)))]
    footer = [Paragraph(line(text)) for text in _footer(words, found)]
    return [*screen, *blank_if([*footer, *marks_in_use(words, screen)])]


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


def _table(words: Wording, tasks: Sequence[Told], *, wide: bool) -> Table:
    size = len(_COLUMNS) if wide else _NARROW_COLUMNS
    after = {
        its.prefix: _waiting_behind(its) for its in {its.prefix: its for its, _ in tasks}.values()
    }
    rows: list[Row | Heading] = []
    for (day, sign), group in groupby(tasks, key=lambda told: (told[1].day, day_mark(told[1]))):
        if day:
            rows += [Heading(), Heading((_day_heading(words, day, sign), *[()] * (size - 1)))]
            for its, task in group:
                behind = after[its.prefix].get(task.task.id, [])
                rows.append(_row(its, task, behind, size))
    return Table(_COLUMNS[:size], rows)


def _day_heading(words: Wording, day: date, sign: str) -> Line:
    style = "late" if day < words.standing.today and sign != EXPECTED else "heading"
    shown = f"{sign} {words.near(day)}" if sign else words.near(day)
    return (Span(shown, style), Span(f" · {distance(words, day)}", "quiet"))


def _waiting_behind(words: Wording) -> dict[str, list[str]]:
    """Which open tasks officially come directly after a task."""
    is_open = {t.task.id for t in words.standing.tasks if t.is_open}
    return {
        name: [f.id for f in found if f.id in is_open and f.basis in OFFICIAL]
        for name, found in words.standing.followers.items()
    }


def _row(words: Wording, task: TaskStanding, behind: list[str], size: int) -> Row:
    cells = (
        id_cell(words, task),
        title_cell(words, task),
        items_cell(task),
        line(words.leads(task.task)),
        line(state(words, task)),
    )
    closed = [] if task.is_open or size == len(cells) else [state(words, task)]
    details = [*closed, *due_details(words, task, behind)]
    return Row(cells[:size], tuple((Span(text, "quiet"),) for text in details))


def _footer(words: Wording, found: DueList) -> list[str]:
    parts = [words.say(screens.TASKS, n=len(found.tasks)) + "."] if found.tasks else []
    if found.earlier:
        ids = some_ids(found.earlier)
        parts.append(words.say(screens.EARLIER, n=len(found.earlier), ids=ids))
    if found.later:
        parts.append(words.say(screens.LATER, n=len(found.later)))
    if found.undated:
        parts.append(undated(words, found.undated))
    return [" ".join(parts)] if parts else []
