"""Every task of a report in full: what ``show`` says of it, as a card."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from iocplan.plan.kinds import Process
from iocplan.plan.rows import Deliverable
from iocplan.report.asked import Asked
from iocplan.report.page import Card, CardCheckbox, CardFact, Cards
from iocplan.say.journal import item_remarks, task_journal
from iocplan.say.task_facts import origin_facts, standing_facts
from iocplan.say.wording import Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import deciding
from iocplan.texts import task_facts as texts
from iocplan.texts.text import Text


def task_cards(asked: Asked) -> tuple[Cards, ...]:
    """The tasks of every section, in the order of the notice."""
    words = asked.words
    sections = {section.number: section for section in words.standing.plan.sections}
    return tuple(
        Cards(
            f"{number} {words.section_name(sections[number])}".rstrip(),
            tuple(_card(asked, task) for task in tasks),
        )
        for number, tasks in groupby(asked.tasks, key=lambda t: t.task.section)
    )


def _card(asked: Asked, task: TaskStanding) -> Card:
    words, title = asked.words, task.task.title
    facts = [*standing_facts(words, task), *origin_facts(words, task)]
    hidden = {words.say(label) for label in _hidden(asked, task)}
    return Card(
        id=words.id(task),
        title=words.title(task),
        subtitle=title.vi if words.lang == "en" and title.en else "",
        state=asked.state(task),
        facts=_facts(fact for fact in facts if fact[0] not in hidden),
        items=tuple(_item(words, task, item) for item in task.task.deliverables),
        history=tuple((words.full(day), said) for day, said in task_journal(words, task)),
    )


def _hidden(asked: Asked, task: TaskStanding) -> Iterator[Text]:
    """The labels of what a unit is not told: questions to whoever leads, a request's lateness."""
    if asked.unit:
        yield from (texts.QUESTIONS, deciding.ANSWER_LABEL)
    if asked.is_late_request(task):
        yield texts.STATE


def _facts(found: Iterable[tuple[str, str]]) -> tuple[CardFact, ...]:
    """Facts, with everything said under one label together."""
    groups = groupby(found, key=lambda fact: fact[0])
    return tuple(CardFact(label, tuple(value for _, value in facts)) for label, facts in groups)


def _item(words: Wording, task: TaskStanding, item: Deliverable) -> CardCheckbox:
    done = item.done is not None or task.process is Process.DONE
    return CardCheckbox(item.id, item.title.say(words.lang), done, item_remarks(words, item))
