"""The parts of a report that list tasks: late, soon, open, done late, behind."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from iocplan.plan.kinds import Timing
from iocplan.report.asked import Asked
from iocplan.report.page import Cell, PageColumn, PageRow, PageTable, Part
from iocplan.say.decisions import DECIDED, is_decided
from iocplan.say.late_task import late_details
from iocplan.say.sentence import Sentence
from iocplan.say.task_day import day_shown, days_overdue, marked_id
from iocplan.say.wording import Wording
from iocplan.schedule.follow_up import WEEK
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import labels
from iocplan.texts import report as texts
from iocplan.texts.text import Text


def late_part(asked: Asked) -> Part:
    """What is overdue and whose, the longest overdue first."""
    words = asked.words
    rows = [
        PageRow(
            (*_cells(words, task), Cell(days_overdue(words, task), "late")),
            () if asked.unit else tuple(late_details(words, task)),
        )
        for task in asked.late
        if not asked.is_late_request(task)
    ]
    return _part(words, "overdue", texts.OVERDUE, rows, texts.DAYS_LATE)


def past_part(asked: Asked) -> Part:
    """What the reader was only asked for and has not done by its day; nobody is late for it."""
    words = asked.words
    rows = [
        PageRow((*_cells(words, task), Cell(days_overdue(words, task))))
        for task in asked.late
        if asked.is_late_request(task)
    ]
    return _part(words, "past", texts.PAST_ASKED, rows, texts.DAYS_SINCE)


def soon_part(asked: Asked) -> Part:
    """The open tasks with a last or an expected day within a week, today included."""
    today = asked.words.standing.today
    until = today + timedelta(days=min(WEEK, (today.max - today).days))
    ours = (t for t in asked.tasks if t.is_open and not t.is_submitted)
    tasks = (t for t in ours if t.day and today <= t.day <= until)
    found = sorted(tasks, key=lambda t: t.day or today)
    return _states(asked, "soon", texts.SOON, found)


def open_part(asked: Asked) -> Part:
    """The open tasks that are neither overdue nor submitted, in the order of the plan."""
    late = {task.task.id for task in asked.late}
    ours = (task for task in asked.tasks if task.is_open and not task.is_submitted)
    found = [task for task in ours if task.task.id not in late]
    return _states(asked, "open", texts.STILL_OPEN, found)


def done_late_part(asked: Asked) -> Part:
    """The tasks that were done after their last day, and by how much."""
    words = asked.words
    rows = [
        PageRow((*_cells(words, task), Cell(days_overdue(words, task), "late")))
        for task in asked.tasks
        if task.timing is Timing.LATE
    ]
    return _part(words, "done-late", texts.DONE_LATE, rows, texts.DAYS_LATE)


def behind_part(asked: Asked) -> Part:
    """The tasks whose expected day has passed; nobody is late for those."""
    found = [task for task in asked.tasks if task.behind]
    part = _states(asked, "behind", texts.BEHIND, found)
    note = Sentence(asked.words.say(texts.BEHIND_NOTE), "quiet")
    return part._replace(blocks=(*part.blocks, note) if found else ())


def _states(asked: Asked, id_: str, title: Text, tasks: Iterable[TaskStanding]) -> Part:
    words = asked.words
    rows = [PageRow((*_cells(words, task), Cell(asked.state(task).text))) for task in tasks]
    return _part(words, id_, title, rows, labels.COLUMN["state"])


def _cells(words: Wording, task: TaskStanding) -> tuple[Cell, ...]:
    return (*name_cells(words, task), Cell(day_shown(words, task)))


def name_cells(words: Wording, task: TaskStanding) -> tuple[Cell, ...]:
    """A task by its id, which leads to its card, its title and who leads it."""
    return (
        Cell(marked_id(task) + DECIDED * is_decided(task), link=f"#task-{words.id(task)}"),
        Cell(words.title(task)),
        Cell(words.lead_name(task.task)),
    )


def _part(words: Wording, id_: str, title: Text, rows: Sequence[PageRow], last: Text) -> Part:
    """A part with a table of tasks; without blocks where there is none."""
    columns = (*(labels.COLUMN[key] for key in ("id", "title", "lead", "due")), last)
    part = table_part(words, id_, words.say(title), columns, rows)
    if any(row.cells[0].text.endswith(DECIDED) for row in rows):
        legend = Sentence(words.say(labels.LEGEND[DECIDED]), "quiet")
        return part._replace(blocks=(*part.blocks, legend))
    return part


def table_part(
    words: Wording, id_: str, title: str, columns: Iterable[Text], rows: Sequence[PageRow]
) -> Part:
    """A part with one table; without blocks where there are no rows.

    Args:
        words: the language.
        id_: the part's name in the page.
        title: its heading.
        columns: the headings of its columns.
        rows: its rows.
    """
    heads = tuple(PageColumn(words.say(text)) for text in columns)
    blocks = (PageTable(title, heads, tuple(rows)),) if rows else ()
    return Part(id_, title, len(rows), blocks)
