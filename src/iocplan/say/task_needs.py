"""What comes before a task, and what comes after it."""

from collections.abc import Iterator

from iocplan.plan.kinds import Basis
from iocplan.plan.rows import Need
from iocplan.say.wording import EXPECTED, Fact, Wording, in_full
from iocplan.schedule.needs import OFFICIAL, needs_of
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import labels
from iocplan.texts import task_facts as texts


def need_in_full(words: Wording, need: Need) -> str:
    """What is needed, with its title, as in ``4.1.a List of the guests``."""
    if need.date_of:
        return words.needed_event(need)
    title = words.standing.titles[need.task or need.event or ""]
    return in_full(words, need.task, title) if need.task else title.say(words.lang)


def need_facts(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    """Say what comes before a task, and then what comes after it."""
    missing = {need[:3] for need in task.missing}
    for need in needs_of(task.task):
        met = task.is_open and need[:3] not in missing
        yield words.say(texts.AFTER), _before(words, task, need, met=met)
    for name in (task.task.id, *(item.id for item in task.task.deliverables)):
        for follower in words.standing.followers.get(name, ()):
            title = words.standing.titles[follower.id]
            shown = title.say(words.lang)
            if not follower.is_event:
                shown = in_full(words, follower.id, title)
            if name != task.task.id:
                shown = words.say(texts.AFTER_ITEM, name=shown, item=name)
            yield words.say(texts.THEN_LABEL), basis_said(words, shown, follower.basis)


def _before(words: Wording, task: TaskStanding, need: Need, *, met: bool) -> str:
    shown = need_in_full(words, need)
    if need.quote and need.quote != (task.deadline.quote if task.deadline else None):
        shown += f" {words.say(labels.QUOTE, quote=need.quote)}"
    return basis_said(words, shown, need.basis, met=met)


def basis_said(words: Wording, shown: str, basis: Basis, *, met: bool = False) -> str:
    """What comes before or after, with its sign, on what basis, and whether it is there."""
    sign = "" if basis in OFFICIAL else f"{EXPECTED} "
    said = words.say(labels.BASIS[basis])
    return f"{sign}{shown} ({words.say(texts.MET, basis=said) if met else said})"
