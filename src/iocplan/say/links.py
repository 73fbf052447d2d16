"""What comes before a task and what after it, for the screen of ``show``."""

from collections.abc import Iterator, Mapping

from iocplan.plan.kinds import Basis
from iocplan.plan.rows import Need, Plan
from iocplan.say.wording import EXPECTED, Wording
from iocplan.schedule.needs import OFFICIAL, followers, needs_of
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import labels, screens
from iocplan.texts.text import Text


def link_facts(words: Wording, task: TaskStanding) -> Iterator[tuple[str, str]]:
    """Yield a label and a value for each, first what comes before."""
    titles = _titles(words.standing.plan)
    for need in needs_of(task.task):
        yield words.say(screens.AFTER), _before(words, task, need, titles)
    for name in (task.task.id, *(item.id for item in task.task.deliverables)):
        for follower in followers(words.standing.plan).get(name, ()):
            shown = titles[follower.id].say(words.lang)
            shown = shown if follower.is_event else f"{follower.id} {shown}"
            if name != task.task.id:
                shown = words.say(screens.AFTER_ITEM, name=shown, item=name)
            yield words.say(screens.THEN_LABEL), _with_basis(words, shown, follower.basis)


def _titles(plan: Plan) -> dict[str, Text]:
    titles = {task.id: task.title for task in plan.tasks}
    titles |= {item.id: item.title for task in plan.tasks for item in task.deliverables}
    return titles | {event.id: event.title for event in plan.events.values()}


def _before(words: Wording, task: TaskStanding, need: Need, titles: Mapping[str, Text]) -> str:
    if need.date_of:
        shown = words.say(screens.DATE_OF, event=words.event(need.date_of))
    else:
        shown = titles[need.task or need.event or ""].say(words.lang)
    shown = f"{need.task} {shown}" if need.task else shown
    if need.quote and need.quote != (task.deadline.quote if task.deadline else None):
        shown += f" «{need.quote}»"
    met = task.is_open and need[:3] not in {missing[:3] for missing in task.missing}
    return _with_basis(words, shown, need.basis, met=met)


def _with_basis(words: Wording, shown: str, basis: Basis, *, met: bool = False) -> str:
    sign = "" if basis in OFFICIAL else f"{EXPECTED} "
    said = words.say(labels.BASIS[basis])
    return f"{sign}{shown} ({words.say(screens.MET, basis=said) if met else said})"
