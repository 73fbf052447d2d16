"""All that a plan says of a task, as labels and values."""

from collections.abc import Iterator

from iocplan.plan.attachments import Quantity, Reference
from iocplan.plan.kinds import Timing
from iocplan.plan.rows import Question
from iocplan.say.deadline_explained import why_due, why_earlier, why_target
from iocplan.say.decisions import answer_said
from iocplan.say.following_up import submitted_state
from iocplan.say.task_day import days_late, distance
from iocplan.say.task_needs import need_facts
from iocplan.say.task_roles import role_facts
from iocplan.say.task_state import bodies_in, doing, state, timing
from iocplan.say.wording import BOUND, EXPECTED, Fact, Wording
from iocplan.schedule.standing import TaskStanding, closed_on
from iocplan.texts import dates, deadline_explained, deciding, following_up, labels
from iocplan.texts import task_facts as texts

_SAID_BY_STATE = (Timing.OVERDUE, Timing.DUE_SOON)
"""Timings that the phrase of the state already says, and says better."""


def _days(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    label = words.say(texts.LAST_DAY)
    if task.due:
        sign = f"{BOUND} " if task.due_is_bound else ""
        shown = words.hour(sign + dates.long(task.due, words.lang), task.deadline)
        yield label, f"{shown}, {distance(words, task.due)}" if task.is_open else shown
    for sentence in why_due(words, task):
        yield label, sentence
    target = words.say(texts.TARGET)
    if task.target:
        shown = f"{EXPECTED} {dates.long(task.target, words.lang)}"
        yield target, f"{shown}, {distance(words, task.target)}" if task.is_open else shown
    for sentence in why_target(words, task):
        yield target, sentence
    for sentence in why_earlier(words, task):
        yield words.say(deadline_explained.BEST_BY), sentence
    if task.series:
        from iocplan.say.periods import period_facts

        yield from period_facts(words, task)


def _state(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    parts = _open_state(words, task) if task.is_open else _closed_state(words, task)
    yield words.say(texts.STATE), "; ".join(dict.fromkeys(parts))


def _open_state(words: Wording, task: TaskStanding) -> Iterator[str]:
    items = task.task.deliverables
    done = sum(1 for item in items if item.done)
    if task.is_submitted:
        yield from _submitted(words, task)
        return
    yield doing(words, task)
    if task.timing not in _SAID_BY_STATE and not task.series:
        yield words.say(timing(task))
    if (shown := state(words, task)) != words.say(labels.PROCESS["todo"]):
        yield shown
    if said := bodies_in(words, task.task):
        yield said
    elif items and not done:
        yield words.say(texts.ITEMS_OF, done=done, all=len(items))


def _submitted(words: Wording, task: TaskStanding) -> Iterator[str]:
    yield submitted_state(words, task)
    if late := days_late(task, words.standing.today):
        yield words.say(following_up.SUBMITTED_LATE, n=late)
    elif task.timing is Timing.ON_TIME:
        yield words.say(following_up.SUBMITTED_IN_TIME)


def _closed_state(words: Wording, task: TaskStanding) -> Iterator[str]:
    yield words.say(texts.CLOSED_ON, state=state(words, task), day=closed_on(task))
    if late := days_late(task, words.standing.today):
        yield words.say(texts.LATE_BY, n=late)


def _papers(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    row = task.task
    for reference in row.references:
        yield words.say(texts.BASED_ON), _reference(words, reference)
    for quantity in row.quantities:
        yield words.say(texts.QUANTITIES), _quantity(words, quantity)
    for label, person in ((texts.LEADER, row.leader), (texts.OFFICER, row.officer)):
        if person:
            yield words.say(label), words.person(person)
    for person in row.people:
        yield words.say(texts.PEOPLE), words.person(person)
    for label, is_answered in ((texts.QUESTIONS, False), (deciding.ANSWER_LABEL, True)):
        for question in row.questions:
            if bool(question.answer) is is_answered:
                for sentence in _question(words, question):
                    yield words.say(label), sentence


def _reference(words: Wording, reference: Reference) -> str:
    parts = [reference.number]
    if reference.date:
        parts.append(words.full(reference.date))
    if issuer := reference.issuer.say(words.lang):
        parts.append(issuer)
    return ", ".join(parts)


def _quantity(words: Wording, quantity: Quantity) -> str:
    exact = quantity.min == quantity.max
    number = str(quantity.min) if exact else f"{quantity.min}–{quantity.max}"
    return f"{number} {quantity.what.say(words.lang)}"


def _question(words: Wording, question: Question) -> Iterator[str]:
    number = f"{question.id}: " if question.id else ""
    yield number + question.text.say(words.lang)
    if question.answer:
        yield answer_said(words, question)
    else:
        yield words.say(texts.ASSUMED, text=question.assumed.say(words.lang))


def standing_facts(words: Wording, task: TaskStanding) -> list[Fact]:
    """When a task is due and why, how it stands, and who does it."""
    return [*_days(words, task), *_state(words, task), *role_facts(words, task.task)]


def origin_facts(words: Wording, task: TaskStanding) -> list[Fact]:
    """What comes before and after a task, and the papers and questions that belong to it."""
    return [*need_facts(words, task), *_papers(words, task)]
