"""Why somebody is not written to: what is said where there is nothing to send."""

from collections.abc import Iterator, Sequence

from iocplan.say.following_up import awaiting, where_it_lies
from iocplan.say.task_state import state
from iocplan.say.wording import Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.urging import Letter, is_ours
from iocplan.texts import urge as texts


def left_out(
    words: Wording, tasks: Sequence[TaskStanding], letters: Sequence[Letter], *, named: bool
) -> Iterator[str]:
    """Why tasks are in no letter: each that was named, else those that lie with who decides."""
    if not named:
        yield from awaiting(words, tasks)
        return
    written = {point.task.task.id for letter in letters for point in letter.points}
    yield from (_why(words, task) for task in tasks if task.task.id not in written)


def _why(words: Wording, task: TaskStanding) -> str:
    plan, id_ = words.standing.plan, task.task.id
    if task.is_submitted:
        return words.say(texts.LIES_ELSEWHERE, id=id_, lies=where_it_lies(words, task))
    if not task.is_open:
        return words.say(texts.CLOSED, id=id_, state=state(words, task))
    if is_ours(plan, task.task):
        return words.say(texts.OUR_TASK, id=id_, who=words.unit(plan.office or ""))
    return words.say(texts.NOBODY_LACKS, id=id_)


def nothing_to_send(words: Wording, name: str) -> str:
    """That there is nothing to send, to one body or to anybody.

    Args:
        words: the standing and the language.
        name: the id of the body asked for, empty for everybody.
    """
    if name and name == words.standing.plan.office:
        return words.say(texts.OURSELVES, who=words.unit_name(name))
    if name:
        return words.say(texts.NOTHING_OF, who=words.unit_name(name))
    return words.say(texts.NOTHING)
