"""The parts of a report about following up: promises, papers on their way, what units told."""

from collections.abc import Iterator
from datetime import date

from iocplan.plan.kinds import NoteKind
from iocplan.plan.rows import Note, Submission
from iocplan.report.asked import Asked
from iocplan.report.page import Cell, PageRow, Part
from iocplan.report.task_parts import name_cells, table_part
from iocplan.say.following_up import where_it_lies
from iocplan.schedule.promises import open_promise
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.submissions import standing_submission
from iocplan.texts import labels
from iocplan.texts import report as texts
from iocplan.texts.text import Text

_NAMES = (labels.COLUMN["id"], labels.COLUMN["title"], labels.COLUMN["lead"])


def promise_part(asked: Asked) -> Part:
    """What was promised for a day that has passed, and has not come; the earliest first."""
    words = asked.words
    rows = [
        PageRow((*name_cells(words, task), Cell(words.near(day), "late"), Cell(text)))
        for day, text, task in sorted(_broken(asked), key=lambda found: found[0])
    ]
    columns = (*_NAMES, texts.PROMISED_FOR, texts.NOTED)
    return table_part(words, "promises", words.say(texts.PROMISES), columns, rows)


def _broken(asked: Asked) -> Iterator[tuple[date, str, TaskStanding]]:
    for task in asked.tasks:
        promise = open_promise(task)
        if promise and promise.promised and promise.promised < asked.words.standing.today:
            yield promise.promised, promise.text, task


def elsewhere_part(asked: Asked) -> Part:
    """What lies with whoever has to decide, the longest wait first."""
    words = asked.words
    found = [(s.on, t) for t in asked.tasks if (s := _submitted(t))]
    rows = [
        PageRow((*name_cells(words, task), Cell(words.full(on)), Cell(where_it_lies(words, task))))
        for on, task in sorted(found, key=lambda pair: pair[0])
    ]
    columns = (*_NAMES, texts.SUBMITTED_ON, texts.LIES)
    return table_part(words, "elsewhere", words.say(texts.ELSEWHERE), columns, rows)


def _submitted(task: TaskStanding) -> Submission | None:
    return standing_submission(task.task) if task.is_submitted else None


def difficulty_part(asked: Asked) -> Part:
    """The difficulties of the open tasks, the newest first."""
    return _told(asked, "difficulties", NoteKind.DIFFICULTY, texts.DIFFICULTIES)


def proposal_part(asked: Asked) -> Part:
    """What was proposed about the open tasks, the newest first."""
    return _told(asked, "proposals", NoteKind.PROPOSAL, texts.PROPOSALS)


def _told(asked: Asked, id_: str, kind: NoteKind, title: Text) -> Part:
    words = asked.words
    noted = sorted(_notes(asked, kind), key=lambda found: found[0].on, reverse=True)
    rows = [
        PageRow((*name_cells(words, task), Cell(words.full(note.on)), Cell(note.text)))
        for note, task in noted
    ]
    columns = (*_NAMES, texts.DAY, texts.NOTED)
    return table_part(words, id_, words.say(title), columns, rows)


def _notes(asked: Asked, kind: NoteKind) -> Iterator[tuple[Note, TaskStanding]]:
    for task in asked.tasks:
        if task.is_open:
            yield from ((note, task) for note in task.task.notes if note.kind is kind)
