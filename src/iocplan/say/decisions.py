"""What is not of the notice: tasks that were added, leads that were changed."""

from collections.abc import Iterable, Iterator
from datetime import date

from iocplan.plan.amendments import Decision, Reassignment
from iocplan.plan.kinds import Basis
from iocplan.plan.rows import Question, Task
from iocplan.say.wording import Fact, Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import deciding as texts
from iocplan.texts.text import Text

DECIDED = "*"
"""The sign behind the id of a task that was added, or whose lead or deadline was decided later."""


def is_decided(task: TaskStanding) -> bool:
    """Whether a task, its lead or its deadline is not as the notice has it."""
    row = task.task
    by_decision = task.deadline is not None and task.deadline.basis is Basis.DECIDED
    return bool(row.added or row.reassigned or by_decision)


def decision_facts(words: Wording, task: Task) -> Iterator[Fact]:
    """Yield who added a task, and who gave it to another lead, each with the reason."""
    if entry := task.added:
        yield words.say(texts.ADDED_LABEL), _decided(words, entry, texts.DECIDED_ON)
    for change in task.reassigned:
        was = words.unit_names(change.was)
        said = words.say(texts.LED_BEFORE, names=was, on=change.on, because=change.because)
        yield words.say(texts.REASSIGNED_LABEL), words.with_decider(said, change)


def addition_said(words: Wording, decision: Decision) -> str:
    """That a task was added, as the history tells it."""
    return _decided(words, decision, texts.WAS_ADDED)


def _decided(words: Wording, decision: Decision, text: Text) -> str:
    said = words.say(text, on=decision.on, because=decision.because)
    return words.with_decider(said, decision)


def reassignment_said(words: Wording, entry: Reassignment) -> str:
    """Who led and who leads, as the history tells it."""
    before, after = words.units(entry.was), words.units(entry.leads)
    said = words.say(texts.WAS_REASSIGNED, before=before, after=after, because=entry.because)
    return words.with_decider(said, entry)


def answer_said(words: Wording, question: Question) -> str:
    """The answer to a question, with its day and who gave it as far as they are known."""
    when = question.answered
    if when is None:
        return words.say(texts.ANSWER, text=question.answer)
    said = words.say(texts.ANSWER_ON, text=question.answer, on=when.on)
    return words.with_decider(said, when)


def answers(words: Wording, questions: Iterable[Question]) -> Iterator[tuple[date, str]]:
    """Yield each day with the question that was answered on it, as the history tells it."""
    for question in questions:
        if when := question.answered:
            yield when.on, answered_said(words, question)


def answered_said(words: Wording, question: Question) -> str:
    """Which question was answered how, and by whom where that is known."""
    name = question.id or words.say(texts.THE_QUESTION)
    said = words.say(texts.WAS_ANSWERED, name=name, text=question.answer)
    return words.with_decider(said, question.answered) if question.answered else said
