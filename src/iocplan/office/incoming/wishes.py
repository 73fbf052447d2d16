"""Days that somebody typed into the column of extensions: only who set a deadline extends it."""

from collections.abc import Iterator
from datetime import date

from iocplan.errors import RefusedError
from iocplan.office.incoming.table import Table
from iocplan.office.incoming.typed import day_typed, text_typed
from iocplan.plan.rows import Task
from iocplan.schedule.standing import Standing
from iocplan.texts import sheet_incoming as texts
from iocplan.texts.text import Said


def wishes(standing: Standing, table: Table, *, since_1904: bool) -> Iterator[Said]:
    """Yield what to say of extensions that the plan has never had; nothing of them is recorded."""
    tasks = {task.id: task for task in standing.plan.tasks}
    for place, id_place, cell in table.extensions():
        try:
            task = tasks.get(text_typed(table.cell(id_place)).removeprefix(f"{standing.plan.id}/"))
            day = day_typed(cell, standing, since_1904=since_1904)
        except RefusedError:
            continue
        if task and day not in _days_ever(standing, task):
            said = texts.WISH(id=task.id, day=day.isoformat())
            yield texts.AT(cell=table.named(place), why=said)


def _days_ever(standing: Standing, task: Task) -> set[date | None]:
    """The days on which a task is, or once was, due."""
    days = {standing.resolver.due(task).date, standing.resolver.last_day(task.deadline).date}
    days |= {move.date for move in task.moves}
    return days | {entry.again_by for entry in task.submissions}
