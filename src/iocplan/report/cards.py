"""Every task of a report in full: what ``show`` says of it, as a card."""

from collections.abc import Iterable
from itertools import groupby

from iocplan.plan.kinds import Process
from iocplan.plan.rows import Deliverable
from iocplan.report.page import Card, CardFact, CardItem, Cards, Sentence, Tone
from iocplan.say.records import history
from iocplan.say.task_facts import origin_facts, standing_facts
from iocplan.say.wording import Wording, state
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import dates


def task_cards(words: Wording) -> tuple[Cards, ...]:
    """Return the tasks of every section, in the order of the notice."""
    sections = {section.number: section for section in words.standing.plan.sections}
    return tuple(
        Cards(
            f"{number} {words.unit_name(sections[number].unit)}",
            tuple(_card(words, task) for task in tasks),
        )
        for number, tasks in groupby(words.standing.tasks, key=lambda t: t.task.section)
    )


def _card(words: Wording, task: TaskStanding) -> Card:
    title = task.task.title
    return Card(
        id=task.task.id,
        title=words.title(task),
        subtitle=title.vi if words.lang == "en" and title.en else "",
        state=Sentence(state(words, task), _tone(task)),
        facts=_facts([*standing_facts(words, task), *origin_facts(words, task)]),
        items=tuple(_item(words, task, item) for item in task.task.deliverables),
        history=tuple((dates.full(day, words.lang), said) for day, said in history(words, task)),
    )


def _tone(task: TaskStanding) -> Tone:
    if task.process is Process.DONE:
        return "done"
    if task.process is Process.DROPPED:
        return "quiet"
    tones: dict[str, Tone] = {"overdue": "late", "due_soon": "soon"}
    return tones.get(task.timing, "")


def _facts(found: Iterable[tuple[str, str]]) -> tuple[CardFact, ...]:
    """Return facts with all that is said under one label together."""
    groups = groupby(found, key=lambda fact: fact[0])
    return tuple(CardFact(label, tuple(value for _, value in facts)) for label, facts in groups)


def _item(words: Wording, task: TaskStanding, item: Deliverable) -> CardItem:
    remarks = [dates.full(item.done, words.lang)] if item.done else []
    remarks += [item.proof] if item.proof else []
    done = item.done is not None or task.process is Process.DONE
    return CardItem(item.id, item.title.say(words.lang), done, " · ".join(remarks))
