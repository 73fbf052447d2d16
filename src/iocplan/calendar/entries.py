"""The entries that a task has in a calendar: one, or those of its periods where it comes round.

Of what comes round the earliest open period has an entry. One that is done keeps its own where the
calendar has it already, so that the next export closes it there; it is never written anew.
"""

from collections.abc import Callable, Iterable

from iocplan.calendar.found import FoundTodo
from iocplan.calendar.uids import uid_of
from iocplan.errors import UnknownNameError
from iocplan.plan.ids import OF_PERIOD
from iocplan.plan.periods import Period
from iocplan.plan.rows import Task
from iocplan.query.periods import find_period
from iocplan.schedule.series import Series
from iocplan.schedule.standing import Standing, TaskStanding


def entries_of(
    standing: Standing, tasks: Iterable[TaskStanding], is_there: Callable[[str], bool]
) -> list[TaskStanding]:
    """Tasks, those that come round in the periods that have entries.

    Args:
        standing: the whole plan.
        tasks: some of its tasks.
        is_there: whether the calendar has an entry of an id, as in ``V.1@2026-Q2``.
    """
    return [entry for task in tasks for entry in _entries(standing, task, is_there)]


def _entries(
    standing: Standing, task: TaskStanding, is_there: Callable[[str], bool]
) -> list[TaskStanding]:
    if task.series is None:
        return [task]
    series, is_open = task.series.series, task.series.period
    done = [entry.of for entry in series.task.periods if series.has(entry.of)]
    periods = [period for period in done if is_there(f"{task.task.id}{OF_PERIOD}{period.name}")]
    periods += [is_open] if is_open else []
    return [standing.in_period(_entry(series, period)) for period in sorted(periods)]


def _entry(series: Series, period: Period) -> Task:
    """A task in a period; what is noted after that was done is about others."""
    task = series.named(period)
    if task.done is None:
        return task
    return task._replace(notes=tuple(note for note in task.notes if note.on <= task.done))


def of_todo(standing: Standing, todo: FoundTodo, remembered: Iterable[str]) -> TaskStanding | None:
    """The period that a to-do is about, by the id in it or in what was last written of it.

    Args:
        standing: the whole plan.
        todo: a to-do.
        remembered: the lines that were last written into it.
    """
    lines = (line.partition(":") for line in remembered)
    written = [value for name, _, value in lines if name == "X-IOCPLAN-ID"]
    for id_ in (todo.text("X-IOCPLAN-ID"), *written):
        if OF_PERIOD in id_ and uid_of(standing.plan.id, "VTODO", id_) == todo.uid:
            try:
                return standing.in_period(find_period(standing.plan, id_))
            except UnknownNameError:
                return None
    return None
