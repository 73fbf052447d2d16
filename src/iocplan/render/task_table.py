"""The cells and the table of tasks that several screens share; a wider table shows more."""

from collections.abc import Iterable, Sequence

from iocplan.render.blocks import BLANK, Column, Heading, Paragraph, Row, Screen, Table
from iocplan.render.layout import lay_out, natural_width
from iocplan.render.spans import Line, Span, in_a_row, line, styled, text_of
from iocplan.say.decisions import DECIDED, is_decided
from iocplan.say.following_up import promise_told, wished
from iocplan.say.sentence import Sentence
from iocplan.say.task_day import (
    day_mark,
    day_shown,
    days_left,
    days_overdue,
    first_deadline,
    legend,
)
from iocplan.say.task_state import items_there, mark, state, tone
from iocplan.say.wording import Told, Wording
from iocplan.schedule.standing import TaskStanding, closed_on
from iocplan.texts import labels, screens
from iocplan.texts.safe import safe
from iocplan.texts.text import Text

_BASIC = 5
_BESIDE_HEADING = ("due", "days_left", "lead", "state", "deliverables", "with")
_PARTIES_LEAST = 24
_LONGEST_PREFIX = 32
"""Columns of a notice's id beyond which ids are wrapped, so that titles can be read."""


def task_columns(words: Wording, *, titled: bool = True) -> tuple[Column, ...]:
    """The columns of a row of ``task_cells``."""
    titles = {key: words.say(text) if titled else "" for key, text in labels.COLUMN.items()}
    return (
        Column(titles["id"], flex=len(words.prefix) > _LONGEST_PREFIX),
        Column(titles["title"], flex=True),
        Column(titles["due"], right=True),
        Column(titles["days_left"], right=True),
        Column(titles["lead"], flex=True),
        Column(titles["state"]),
        Column(titles["deliverables"], right=True),
        Column(titles["with"], flex=True),
    )


def task_cells(words: Wording, task: TaskStanding) -> tuple[Line, ...]:
    """A task as cells: mark and id, title, day, days left, lead, and what needs room."""
    return (
        id_cell(words, task),
        title_cell(words, task),
        day_cell(words, task),
        left_cell(words, task),
        line(words.leads(task.task)),
        line(state(words, task)),
        items_cell(task),
        line(words.parties(task)),
    )


def heading(words: Wording, title: Span) -> Heading:
    """A heading over rows of ``task_cells``, beside it the titles of their columns."""
    titles = [words.say(labels.COLUMN[key]).upper() for key in _BESIDE_HEADING]
    return Heading(((title,), (), *((Span(text, "header"),) for text in titles)))


def id_cell(words: Wording, task: TaskStanding) -> Line:
    """A task's mark and id, with the sign of what was decided later behind it."""
    signed = words.id(task) + DECIDED * is_decided(task)
    return (Span(mark(task) or " ", tone(task)), Span(" "), Span(signed, "id"))


def title_cell(words: Wording, task: TaskStanding) -> Line:
    """A task's title, quiet once the task is closed."""
    return line(Span(words.title(task), "" if task.is_open else "quiet"))


def day_cell(words: Wording, task: TaskStanding) -> Line:
    """The day that a task is planned by, quiet where nobody ordered that day."""
    ordered = task.due or closed_on(task)
    return styled(day_shown(words, task), "" if ordered else "quiet")


def left_cell(words: Wording, task: TaskStanding) -> Line:
    """How many days are left."""
    return styled(days_left(words, task), _left_style(words, task))


def _left_style(words: Wording, task: TaskStanding) -> str:
    if not task.is_open:
        return "quiet"
    return tone(task) or ("soon" if task.day == words.standing.today else "")


def late_cell(words: Wording, task: TaskStanding) -> Line:
    """By how many days a task is overdue."""
    return styled(days_overdue(words, task), "late")


def items_cell(task: TaskStanding) -> Line:
    """How many of a task's deliverables are there."""
    return styled(items_there(task))


def widest_fit(table: Table, width: int | None) -> Table:
    """A table of ``task_columns``, cut to as many columns as fit the width."""
    if width is None:
        return table
    parties = max((_parties_width(row) for row in table.rows), default=0)
    spare = max(parties - _PARTIES_LEAST, 0)
    for number in range(len(table.columns), _BASIC, -1):
        cut = _cut(table, number)
        if natural_width(cut) - (spare if number == len(table.columns) else 0) <= width:
            return cut
    return _cut(table, _BASIC)


def _parties_width(row: Row | Heading) -> int:
    return sum(len(span.text) for span in row.cells[-1]) if len(row.cells) > _BASIC else 0


def _cut(table: Table, number: int) -> Table:
    rows: list[Row | Heading] = [row._replace(cells=row.cells[:number]) for row in table.rows]
    return table._replace(columns=table.columns[:number], rows=rows)


def extension(words: Wording, task: TaskStanding) -> tuple[Line, ...]:
    """The first deadline of an extended task, and what is promised or asked for, under its row."""
    promise = promise_told(words, task) or Sentence("")
    said = (Sentence(first_deadline(words, task)), promise, Sentence(wished(words, task)))
    spans = [Span(text, tone or "quiet") for text, tone in said if text]
    between = (part for span in spans for part in (Span(" · ", "quiet"), span))
    return (tuple(between)[1:],) if spans else ()


def list_screen(words: Wording, tasks: Sequence[Told], width: int | None, all_tasks: int) -> Screen:
    """The screen of ``list``: the table, how many of how many, and the marks in use."""
    if not tasks:
        return [Paragraph(line(words.say(screens.NO_MATCH)))]
    rows: list[Row | Heading] = [
        Row(task_cells(its, task), extension(its, task)) for its, task in tasks
    ]
    table = widest_fit(Table(task_columns(words), rows), width)
    text: Text = screens.TASKS if len(tasks) == all_tasks else screens.TASKS_OF
    total = words.say(text, n=len(tasks), all=all_tasks)
    return [table, BLANK, Paragraph(line(total)), *marks_in_use(words, [table])]


def marks_in_use(words: Wording, screen: Screen) -> Screen:
    """A line that explains the marks that occur on a screen; nothing if none does."""
    if items := legend(words, text_of(lay_out(screen, None))):
        return [Paragraph(styled(in_a_row(items), "quiet"))]
    return []


def plain_rows(tasks: Iterable[Told]) -> list[Line]:
    """Tasks for ``grep`` and ``cut``: one line each, columns separated by tabs, no header.

    The columns: id, day as ``2023-03-22`` with its mark, days left, lead, title, state, done day.
    """
    return [_parted(_plain_cells(words, task)) for words, task in tasks]


def _parted(texts: tuple[str, ...]) -> Line:
    spans = [Span(texts[0])]
    for text in texts[1:]:
        spans += [Span("\t"), Span(safe(text))]
    return tuple(spans)


def _plain_cells(words: Wording, task: TaskStanding) -> tuple[str, ...]:
    day = f"{day_mark(task)}{task.day.isoformat()}" if task.day else ""
    left = str((task.day - words.standing.today).days) if task.day and task.is_open else ""
    return (
        words.id(task),
        day,
        left,
        words.leads(task.task),
        words.title(task),
        state(words, task),
        task.task.done.isoformat() if task.task.done else "",
    )
