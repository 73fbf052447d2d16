"""The parts of a report that list tasks: late, soon, behind, with difficulties, with questions."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from iocplan.plan.rows import Note, Question
from iocplan.query.query import SortKey, sort_tasks
from iocplan.report.page import Cell, PageColumn, PageRow, PageTable, Part
from iocplan.say.late_task import late_details
from iocplan.say.sentence import Sentence
from iocplan.say.task_day import day_shown, days_overdue, marked_id
from iocplan.say.task_state import state
from iocplan.say.wording import Wording
from iocplan.schedule.follow_up import WEEK
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import labels, screens
from iocplan.texts import report as texts
from iocplan.texts.text import Text


def late_part(words: Wording, late: Sequence[TaskStanding]) -> Part:
    """What is overdue and whose, the longest overdue first."""
    rows = []
    for task in sort_tasks(words.standing, late, (SortKey.DUE,)):
        cells = (*_cells(words, task), Cell(days_overdue(words, task), "late"))
        rows.append(PageRow(cells, tuple(late_details(words, task))))
    return _part(words, "overdue", texts.OVERDUE, rows, texts.DAYS_LATE, screens.NOTHING_OVERDUE)


def soon_part(words: Wording) -> Part:
    """The open tasks with a last or an expected day within a week, today included."""
    today = words.standing.today
    until = today + timedelta(days=min(WEEK, (today.max - today).days))
    tasks = (t for t in words.standing.tasks if t.is_open and t.day and today <= t.day <= until)
    rows = [_with_state(words, task) for task in sorted(tasks, key=lambda t: t.day or today)]
    return _part(words, "soon", texts.SOON, rows, labels.COLUMN["state"], texts.NONE_SOON)


def behind_part(words: Wording) -> Part:
    """The tasks whose expected day has passed; nobody is late for those."""
    rows = [_with_state(words, task) for task in words.standing.tasks if task.behind]
    part = _part(words, "behind", texts.BEHIND, rows, labels.COLUMN["state"], texts.NONE_BEHIND)
    note = (Sentence(words.say(texts.BEHIND_NOTE), "quiet"),) if rows else ()
    return part._replace(blocks=(*part.blocks, *note))


def _with_state(words: Wording, task: TaskStanding) -> PageRow:
    return PageRow((*_cells(words, task), Cell(state(words, task))))


def _cells(words: Wording, task: TaskStanding) -> tuple[Cell, ...]:
    return (
        Cell(marked_id(task), task=task.task.id),
        Cell(words.title(task)),
        Cell(words.lead_name(task.task)),
        Cell(day_shown(words, task)),
    )


def _part(
    words: Wording, id_: str, title: Text, rows: list[PageRow], last: Text, none: Text
) -> Part:
    """A part with a table of tasks, or with the sentence that there is none."""
    said = words.say(title)
    if not rows:
        return Part(id_, said, 0, (Sentence(words.say(none)),))
    columns = (labels.COLUMN[key] for key in ("id", "title", "lead", "due"))
    heads = tuple(PageColumn(words.say(text)) for text in (*columns, last))
    return Part(id_, said, len(rows), (PageTable(said, heads, tuple(rows)),))


def difficulty_part(words: Wording) -> Part:
    """The last note of every open task, the newest first."""
    noted = [
        (max(t.task.notes, key=lambda note: note.on), t)
        for t in words.standing.tasks
        if t.is_open and t.task.notes
    ]
    noted.sort(key=lambda found: found[0].on, reverse=True)
    title = words.say(texts.DIFFICULTIES)
    if not noted:
        return Part("difficulties", title, 0, (Sentence(words.say(texts.NO_NOTES)),))
    heads = (labels.COLUMN["id"], labels.COLUMN["title"], labels.COLUMN["lead"])
    columns = tuple(PageColumn(words.say(t)) for t in (*heads, texts.DAY, texts.NOTED))
    rows = tuple(_noted(words, note, task) for note, task in noted)
    return Part("difficulties", title, len(rows), (PageTable(title, columns, rows),))


def _noted(words: Wording, note: Note, task: TaskStanding) -> PageRow:
    id_, title, lead, _ = _cells(words, task)
    return PageRow((id_, title, lead, Cell(words.full(note.on)), Cell(note.text)))


def question_part(words: Wording) -> Part:
    """The questions that the notice leaves open and nobody has answered yet."""
    plan = words.standing.plan
    rows = list(_questions(words, "", plan.notice.questions))
    for task in plan.tasks:
        rows += _questions(words, task.id, task.questions)
    who = plan.people.get(plan.notice.chair or plan.notice.signed_by or "")
    role = who.role.say(words.lang) if who else ""
    title = words.say(texts.QUESTIONS_FOR, who=role) if role else words.say(texts.QUESTIONS)
    if not rows:
        return Part("questions", title, 0, (Sentence(words.say(texts.NO_QUESTIONS)),))
    heads = (labels.COLUMN["id"], texts.QUESTION, texts.ASSUMED)
    columns = tuple(PageColumn(words.say(text)) for text in heads)
    return Part("questions", title, len(rows), (PageTable(title, columns, tuple(rows)),))


def _questions(words: Wording, task: str, questions: Iterable[Question]) -> Iterable[PageRow]:
    for question in questions:
        if question.answer:
            continue
        number = f"{question.id}: " if question.id else ""
        yield PageRow(
            (
                Cell(task or words.say(texts.WHOLE_NOTICE), task=task),
                Cell(number + question.text.say(words.lang)),
                Cell(question.assumed.say(words.lang)),
            )
        )
