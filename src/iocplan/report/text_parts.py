"""The parts of a report that are told: questions, a period, a supposed day of the event."""

from collections.abc import Iterator, Sequence
from datetime import date

from iocplan.plan.kinds import Timing
from iocplan.plan.rows import Question
from iocplan.report.asked import Asked
from iocplan.report.page import Cell, PageRow, Part
from iocplan.report.task_parts import table_part
from iocplan.say.sentence import Sentence
from iocplan.say.supposed_launch import changes_said
from iocplan.say.task_day import some_ids
from iocplan.schedule.period import Period, period_since
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.supposed import effects
from iocplan.texts import labels
from iocplan.texts import report as texts
from iocplan.texts.text import Text

_URGENT = (Timing.OVERDUE, Timing.DUE_SOON)


def question_part(asked: Asked) -> Part:
    """The questions that are still open, those about the most urgent tasks first.

    Once a task is closed, or the event is over, nobody has to answer what was asked about it.
    """
    words = asked.words
    rows = [_asked_row(asked, id_, question) for id_, question in open_questions(asked)]
    columns = (labels.COLUMN["id"], texts.QUESTION, texts.ASSUMED)
    return table_part(words, "questions", _for_whom(asked), columns, rows)


def _for_whom(asked: Asked) -> str:
    """The heading, with the office of whoever chaired the meeting, else signed the notice."""
    words, plan = asked.words, asked.words.standing.plan
    asked_of = plan.people.get(plan.notice.chair or plan.notice.signed_by or "")
    who = asked_of.role.say(words.lang) if asked_of else ""
    return words.say(texts.QUESTIONS_FOR, who=who) if who else words.say(texts.QUESTIONS)


def open_questions(asked: Asked) -> Iterator[tuple[str, Question]]:
    """The questions that are still open, each with the id of its task, empty for the whole."""
    tasks = [task for task in asked.tasks if task.is_open]
    for task in sorted(tasks, key=_urgency):
        yield from ((task.task.id, q) for q in task.task.questions if not q.answer)
    if not asked.is_closing:
        found = asked.words.standing.plan.notice.questions
        yield from (("", question) for question in found if not question.answer)


def _urgency(task: TaskStanding) -> tuple[bool, date]:
    return task.timing not in _URGENT, task.day or date.max


def _asked_row(asked: Asked, task: str, question: Question) -> PageRow:
    words = asked.words
    number = f"{question.id}: " if question.id else ""
    return PageRow(
        (
            Cell(task or words.say(texts.WHOLE_NOTICE), link=f"#task-{task}" if task else ""),
            Cell(number + question.text.say(words.lang)),
            Cell(question.assumed.say(words.lang)),
        )
    )


def since_part(asked: Asked) -> Part:
    """What was carried over into a period, newly assigned, and done in it."""
    if asked.since is None:
        return Part("since", "", None, ())
    words = asked.words
    period = period_since(words.standing.plan, asked.tasks, asked.since, words.standing.today)
    title = words.say(texts.SINCE, day=asked.since)
    return Part("since", title, None, tuple(_told(asked, period)))


def _told(asked: Asked, period: Period) -> Iterator[Sentence]:
    told: Sequence[tuple[Text, Sequence[TaskStanding]]] = (
        (texts.CARRIED, period.carried_over),
        (texts.NEW, period.newly_assigned),
        (texts.DONE_SINCE, period.done),
    )
    for text, tasks in told:
        if tasks:
            yield Sentence(
                asked.words.say(text, n=len(tasks), ids=some_ids([task.task.id for task in tasks]))
            )
    if not period.done:
        yield Sentence(asked.words.say(texts.NONE_SINCE))


def supposed_part(asked: Asked) -> Part:
    """What a supposed day of the launch would change."""
    words = asked.words
    title = words.say(texts.CHANGES)
    if asked.before is None:
        return Part("changes", title, None, ())
    said = changes_said(words, effects(asked.before, words.standing))
    return Part("changes", title, None, tuple(map(Sentence, said)))
