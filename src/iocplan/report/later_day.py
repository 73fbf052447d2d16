"""A last day that came after the one of the notice."""

from iocplan.say.wording import Wording
from iocplan.schedule.resolve import last_move, return_in_force
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import urging_letter as texts


def later_day(words: Wording, task: TaskStanding) -> str:
    """The last day with why it is not the notice's: extended or to be resubmitted; else empty."""
    if task.due is None:
        return ""
    day = words.full(task.due)
    back = return_in_force(task.task)
    if back and back.again_by == task.due:
        return words.say(texts.AGAIN_BY, day=day)
    first = words.standing.resolver.last_day(task.task.deadline).date
    extended = last_move(task.task) and first and first < task.due
    return words.say(texts.EXTENDED_TO, day=day) if extended else ""
