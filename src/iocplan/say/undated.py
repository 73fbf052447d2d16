"""The sentence about open tasks that have no day; apart, because pipes need no screen for it."""

from collections.abc import Sequence

from iocplan.say.wording import Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import screens

_MOST_IDS = 12


def undated_line(words: Wording, undated: Sequence[TaskStanding]) -> str:
    """Return the sentence that counts the open tasks without any day."""
    return words.say(screens.UNDATED, n=len(undated), ids=ids_of(undated))


def ids_of(tasks: Sequence[TaskStanding]) -> str:
    """Return the ids of tasks, cut after a dozen."""
    shown = " ".join(task.task.id for task in tasks[:_MOST_IDS])
    return shown + (" …" if len(tasks) > _MOST_IDS else "")
