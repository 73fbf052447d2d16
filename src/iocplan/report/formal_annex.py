"""The annexes of a paper: every task, and every open question, as tables."""

from collections.abc import Iterator
from itertools import groupby

from iocplan.report.asked import Asked
from iocplan.report.formal import Annex
from iocplan.report.page import Cell, PageColumn, PageRow, PageTable, Part
from iocplan.report.sheet_columns import (
    DUE,
    EXTENDED,
    LEAD,
    PLAIN_ID,
    QUOTE,
    STATE,
    TITLE,
    WITH,
    SheetDay,
    Shown,
)
from iocplan.say.task_day import legend
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import office as texts

_COLUMNS = (PLAIN_ID, TITLE, LEAD, WITH, QUOTE, DUE, EXTENDED, STATE)


def task_annex(asked: Asked) -> Annex:
    """Every task with how it stands, below the name of its section."""
    words = asked.words
    title = words.say(texts.ALL_TASKS, day=words.standing.today)
    columns = tuple(PageColumn(words.say(column.title)) for column in _COLUMNS)
    rows = tuple(_rows(asked))
    shown = " ".join(cell.text for row in rows for cell in row.cells)
    return Annex(title, PageTable(title, columns, rows), "; ".join(legend(words, shown)))


def _rows(asked: Asked) -> Iterator[PageRow]:
    sections = {section.number: section for section in asked.words.standing.plan.sections}
    for number, tasks in groupby(asked.tasks, key=lambda t: t.task.section):
        if not asked.unit:
            yield PageRow((Cell(asked.words.section(sections[number])),))
        yield from (_row(asked, task) for task in tasks)


def _row(asked: Asked, task: TaskStanding) -> PageRow:
    return PageRow(tuple(Cell(_said(asked, column.value(asked, task))) for column in _COLUMNS))


def _said(asked: Asked, shown: Shown) -> str:
    if isinstance(shown, SheetDay):
        return f"{shown.sign} {asked.words.full(shown.day)}".strip()
    return shown or ""


def question_annex(part: Part) -> Annex:
    """The open questions.

    Args:
        part: the part of the page with their table.
    """
    return Annex(part.title, next(block for block in part.blocks if isinstance(block, PageTable)))
