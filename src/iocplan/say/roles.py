"""Who does a task, who helps, and where its result goes."""

from collections.abc import Iterator

from iocplan.plan.kinds import Mode
from iocplan.say.spans import Fact
from iocplan.say.wording import Wording, goal
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import labels, screens


def role_facts(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    """Yield the lead with what is asked of it, the others, and where the result goes."""
    row = task.task
    asked = row.mode is Mode.REQUEST
    mode = labels.MODE[row.mode].say(words.lang)
    act = f", {labels.ACT[row.act].say(words.lang)}" if row.act else ""
    lead = words.say(screens.DOES if asked else screens.LEAD)
    yield lead, f"{words.unit_name(row.lead)} ({mode}{act})"
    if row.contact:
        yield words.say(screens.CONTACT), words.unit_name(row.contact)
    if row.coordinating:
        names = ", ".join(party.text.say(words.lang) for party in row.coordinating)
        yield words.say(screens.COORDINATING), names
    if row.submit_to or row.via:
        yield words.say(screens.GOES_TO), _goal(words, task)
    if row.send_to:
        yield words.say(screens.SENT_TO), ", ".join(map(words.unit_name, row.send_to))
    if row.consult:
        yield words.say(screens.CONSULTS), ", ".join(map(words.unit_name, row.consult))


def _goal(words: Wording, task: TaskStanding) -> str:
    row = task.task
    parts = []
    if row.submit_to:
        parts.append(goal(words, task, ", ".join(map(words.unit_name, row.submit_to))))
    if row.via:
        parts.append(words.say(screens.THROUGH, names=words.unit_name(row.via)))
    return ", ".join(parts)
