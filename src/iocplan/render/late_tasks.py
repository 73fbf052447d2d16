"""The part of the status screen about tasks that are overdue: whose, how far, what they hold up."""

from collections.abc import Iterator, Sequence

from iocplan.plan.kinds import Timing
from iocplan.query.choices import SortKey
from iocplan.query.query import sort_tasks
from iocplan.render.blocks import Heading, Row
from iocplan.render.spans import Span, line
from iocplan.render.task_table import day_cell, id_cell, late_cell
from iocplan.say.late_task import late_details, late_remarks
from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.urging import is_ours
from iocplan.texts import labels, screens

_MOST = 4


def late_tasks(standing: Standing) -> list[TaskStanding]:
    """The overdue tasks that do not lie with whoever decides."""
    return [t for t in standing.tasks if t.timing is Timing.OVERDUE and not t.is_submitted]


def late_rows(
    words: Wording, late: Sequence[TaskStanding], counts: Counts, *, remarks: bool = True
) -> list[Row | Heading]:
    """A heading and the overdue tasks, the longest overdue first.

    Args:
        words: the standing and the language.
        late: the ``late_tasks``.
        counts: the official numbers, which count those that do as well.
        remarks: whether what was last heard of each stands below it.
    """
    if not late:
        return []
    title = words.say(screens.OVERDUE, n=counts.open_overdue, all=counts.with_deadline)
    if elsewhere := counts.open_overdue - len(late):
        title = words.say(screens.OVERDUE_ELSEWHERE, said=title, n=elsewhere)
    due, lead = (words.say(labels.COLUMN[key]).upper() for key in ("due", "lead"))
    titles = ((Span(text, "header"),) for text in (due, words.say(screens.LATE_HEAD), lead))
    tasks = sort_tasks(words.standing, late, (SortKey.DUE,))
    rows = [_row(words, task, remarks=remarks) for task in tasks[:_MOST]]
    if len(tasks) > _MOST:
        more = words.say(screens.MORE_OVERDUE, n=len(tasks) - _MOST)
        rows[-1] = rows[-1]._replace(details=(*rows[-1].details, line(more)))
    return [Heading(((Span(title, "late"),), (), *titles)), *rows]


def _row(words: Wording, task: TaskStanding, *, remarks: bool) -> Row:
    cells = (
        id_cell(words, task),
        line(words.title(task)),
        day_cell(words, task),
        late_cell(words, task),
        line(words.leads(task.task)),
    )
    details = "; ".join(_details(words, task)) if remarks else ""
    return Row(cells, (line(details),) if details else ())


def _details(words: Wording, task: TaskStanding) -> Iterator[str]:
    """What the line about whom to call has not: of our own tasks, whom nobody calls, all of it."""
    return (late_details if is_ours(words.standing.plan, task.task) else late_remarks)(words, task)
