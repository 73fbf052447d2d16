"""Who does a task, who helps, and where its result goes."""

from collections.abc import Iterator

from iocplan.plan.kinds import Mode
from iocplan.plan.rows import Task
from iocplan.say.decisions import decision_facts
from iocplan.say.wording import Fact, Wording
from iocplan.texts import labels
from iocplan.texts import task_facts as texts
from iocplan.texts.text import Text


def role_facts(
    words: Wording, task: Task, *, act: bool = True, goal: Text = labels.GOAL
) -> Iterator[Fact]:
    """Say who leads and what is asked of them, who else takes part, and where the result goes.

    Args:
        words: the plan and the language.
        task: the task.
        act: whether to name what the notice asks for (``drafts``, ``organises``).
        goal: how the recipients and the purpose are put together.
    """
    asked = words.say(labels.MODE[task.mode])
    if act and task.act:
        asked += f", {words.say(labels.ACT[task.act])}"
    lead = words.say(texts.DOES if task.mode is Mode.REQUEST else texts.LEAD)
    yield lead, f"{words.unit_names(task.leads)} ({asked})"
    yield from decision_facts(words, task)
    if task.contact:
        yield words.say(texts.CONTACT), words.unit_name(task.contact)
    if task.coordinating:
        names = ", ".join(party.text.say(words.lang) for party in task.coordinating)
        yield words.say(texts.COORDINATING), names
    if task.submit_to or task.via:
        yield words.say(texts.GOES_TO), _way(words, task, goal)
    if task.send_to:
        yield words.say(texts.SENT_TO), words.unit_names(task.send_to)
    if task.consult:
        yield words.say(texts.CONSULTS), words.unit_names(task.consult)


def _way(words: Wording, task: Task, goal: Text) -> str:
    parts = []
    if task.submit_to:
        parts.append(recipients(words, task, words.unit_names(task.submit_to), goal))
    if task.via:
        parts.append(words.say(labels.THROUGH, names=words.unit_name(task.via)))
    return ", ".join(parts)


def recipients(words: Wording, task: Task, names: str, goal: Text = labels.GOAL) -> str:
    """Who gets a result, and what for, as in ``People's Ctee, for approval``."""
    return words.say(goal, names=names, purpose=task.purpose) if task.purpose else names
