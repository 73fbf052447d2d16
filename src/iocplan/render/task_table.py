"""The table of tasks that several screens share; it shows more where there is more room."""

from collections.abc import Sequence

from iocplan.render.layout import lay_out
from iocplan.render.screen import BLANK, Column, Line, Paragraph, Row, Screen, Span, Table, line
from iocplan.render.wording import (
    Wording,
    day_cell,
    day_mark,
    items_cell,
    left_cell,
    legend,
    mark,
    state,
)
from iocplan.schedule.standing import TaskStanding
from iocplan.words import labels, screens
from iocplan.words.text import Text

WIDE = 110
VERY_WIDE = 150


def task_table(words: Wording, tasks: Sequence[TaskStanding], width: int | None) -> Table:
    """Return tasks as a table: mark, id, title, day, days left, lead, and more where it fits."""
    wide = width is None or width >= WIDE
    very_wide = width is None or width >= VERY_WIDE
    columns = [
        Column(),
        Column(words.say(labels.COLUMN["id"])),
        Column(words.say(labels.COLUMN["title"]), flex=True),
        Column(words.say(labels.COLUMN["due"]), right=True),
        Column(words.say(labels.COLUMN["days_left"]), right=True),
        Column(words.say(labels.COLUMN["lead"])),
    ]
    if wide:
        columns.append(Column(words.say(labels.COLUMN["state"])))
    if very_wide:
        columns.append(Column(words.say(labels.COLUMN["deliverables"]), right=True))
        columns.append(Column(words.say(labels.COLUMN["with"]), flex=True))
    rows = [Row(_cells(words, task)[: len(columns)]) for task in tasks]
    return Table(tuple(columns), rows)


def _cells(words: Wording, task: TaskStanding) -> tuple[Line, ...]:
    return (
        (mark(task),),
        (Span(task.task.id, "id"),),
        line(words.title(task)),
        day_cell(words, task),
        left_cell(words, task),
        line(words.unit(task.task.lead)),
        line(state(words, task)),
        items_cell(task),
        line(words.parties(task)),
    )


def list_screen(words: Wording, tasks: Sequence[TaskStanding], width: int | None) -> Screen:
    """Return the screen of ``list``: the table, how many of how many, and the marks in use."""
    if not tasks:
        return [Paragraph(line(words.say(screens.NO_MATCH)))]
    table = task_table(words, tasks, width)
    all_tasks = len(words.standing.tasks)
    text: Text = screens.TASKS if len(tasks) == all_tasks else screens.TASKS_OF
    total = words.say(text, n=len(tasks), all=all_tasks)
    notes = legend(words, lay_out([table], None))
    return [table, BLANK, Paragraph(line(total)), *map(Paragraph, notes)]


def plain_rows(words: Wording, tasks: Sequence[TaskStanding]) -> list[Line]:
    """Return tasks for ``grep`` and ``cut``: one line each, columns parted by tabs, no header.

    The columns: id, day as ``2023-03-22`` with its mark, days left, lead, title, state.
    """
    return [line("\t".join(_plain_cells(words, task))) for task in tasks]


def _plain_cells(words: Wording, task: TaskStanding) -> tuple[str, ...]:
    day = f"{day_mark(task)}{task.day.isoformat()}" if task.day else ""
    left = str((task.day - words.standing.today).days) if task.day and task.is_open else ""
    return (
        task.task.id,
        day,
        left,
        words.unit(task.task.lead),
        words.title(task).replace("\t", " "),
        state(words, task),
    )
