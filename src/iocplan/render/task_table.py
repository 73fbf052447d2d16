"""The table of tasks that several screens share; it shows more where there is more room."""

from collections.abc import Sequence

from iocplan.render.blocks import BLANK, Column, Heading, Paragraph, Row, Screen, Table
from iocplan.render.layout import lay_out, natural_width
from iocplan.say.spans import Line, Span, line
from iocplan.say.wording import (
    Wording,
    day_cell,
    day_mark,
    extended,
    items_cell,
    left_cell,
    legend,
    mark,
    state,
)
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import labels, screens
from iocplan.texts.safe import safe
from iocplan.texts.text import Text

_BASIC = 5
_BESIDE_HEADING = ("due", "days_left", "lead", "state", "deliverables", "with")
_PARTIES_LEAST = 24


def task_columns(words: Wording, *, titled: bool = True) -> tuple[Column, ...]:
    """Return the columns of a row of ``task_cells``."""
    titles = {key: words.say(text) if titled else "" for key, text in labels.COLUMN.items()}
    return (
        Column(titles["id"]),
        Column(titles["title"], flex=True),
        Column(titles["due"], right=True),
        Column(titles["days_left"], right=True),
        Column(titles["lead"]),
        Column(titles["state"]),
        Column(titles["deliverables"], right=True),
        Column(titles["with"], flex=True),
    )


def task_cells(words: Wording, task: TaskStanding) -> tuple[Line, ...]:
    """Return a task as cells: mark and id, title, day, days left, lead, and what needs room."""
    return (
        id_cell(task),
        line(Span(words.title(task), "" if task.is_open else "quiet")),
        day_cell(words, task),
        left_cell(words, task),
        line(words.unit(task.task.lead)),
        line(state(words, task)),
        items_cell(task),
        line(words.parties(task)),
    )


def heading(words: Wording, title: Span) -> Heading:
    """Return a heading over rows of ``task_cells``, beside it the titles of their columns."""
    titles = [words.say(labels.COLUMN[key]).upper() for key in _BESIDE_HEADING]
    return Heading(((title,), (), *((Span(text, "header"),) for text in titles)))


def id_cell(task: TaskStanding) -> Line:
    """Return a task's mark and id."""
    return (mark(task), Span(" "), Span(task.task.id, "id"))


def widest_fit(table: Table, width: int | None) -> Table:
    """Return a table of ``task_columns`` with only as many columns as the width has room for."""
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
    """Return a row's detail that names the first deadline of an extended task."""
    first = extended(words, task)
    return ((Span(first, "quiet"),),) if first else ()


def list_screen(words: Wording, tasks: Sequence[TaskStanding], width: int | None) -> Screen:
    """Return the screen of ``list``: the table, how many of how many, and the marks in use."""
    if not tasks:
        return [Paragraph(line(words.say(screens.NO_MATCH)))]
    rows: list[Row | Heading] = [
        Row(task_cells(words, task), extension(words, task)) for task in tasks
    ]
    table = widest_fit(Table(task_columns(words), rows), width)
    all_tasks = len(words.standing.tasks)
    text: Text = screens.TASKS if len(tasks) == all_tasks else screens.TASKS_OF
    total = words.say(text, n=len(tasks), all=all_tasks)
    notes = legend(words, lay_out([table], None))
    return [table, BLANK, Paragraph(line(total)), *map(Paragraph, notes)]


def plain_rows(words: Wording, tasks: Sequence[TaskStanding]) -> list[Line]:
    """Return tasks for ``grep`` and ``cut``: one line each, columns parted by tabs, no header.

    The columns: id, day as ``2023-03-22`` with its mark, days left, lead, title, state, done day.
    """
    return [_parted(_plain_cells(words, task)) for task in tasks]


def _parted(texts: tuple[str, ...]) -> Line:
    spans = [Span(texts[0])]
    for text in texts[1:]:
        spans += [Span("\t"), Span(safe(text))]
    return tuple(spans)


def _plain_cells(words: Wording, task: TaskStanding) -> tuple[str, ...]:
    day = f"{day_mark(task)}{task.day.isoformat()}" if task.day else ""
    left = str((task.day - words.standing.today).days) if task.day and task.is_open else ""
    return (
        task.task.id,
        day,
        left,
        words.unit(task.task.lead),
        words.title(task),
        state(words, task),
        task.task.done.isoformat() if task.task.done else "",
    )
