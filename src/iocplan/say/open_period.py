"""The period of a task that comes round which is open now, and how many others are late."""

from iocplan.say.period_named import period_named
from iocplan.say.wording import Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import recurring


def in_its_period(words: Wording, task: TaskStanding, said: str) -> str:
    """How a task stands, with the period in which it does; as it is where all are done."""
    if task.series is None or task.series.period is None:
        return said
    more, period = task.series.overdue, period_named(task.series.period)
    text = recurring.STATE_AND_MORE if more else recurring.STATE
    return words.say(text, period=period, said=said, n=more)


def which_period(words: Wording, task: TaskStanding) -> str:
    """The period that is asked for and how many others are late; empty where none comes round."""
    if task.series is None or task.series.period is None:
        return ""
    more, period = task.series.overdue, period_named(task.series.period)
    text = recurring.LATE_PERIODS if more else recurring.LATE_PERIOD
    return words.say(text, period=period, n=more)
