"""What a period of the calendar is called."""

from iocplan.plan.ids import OF_PERIOD, owner
from iocplan.plan.periods import Period, parse_period
from iocplan.say.task_day import days_late
from iocplan.say.wording import Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import dates, recurring
from iocplan.texts.periods import HALVES, PERIOD, QUARTERS
from iocplan.texts.text import Said, Text


def period_named(period: Period) -> Said:
    """Name a period: ``quý II/2026``, ``tháng 6/2026``; ``Q2 2026``, ``Jun 2026``."""
    number, first = period.number, period.first
    return PERIOD[period.every](
        day=first,
        month=Text(dates.month_of(first, "vi"), dates.month_of(first, "en")),
        number=f"{number:02}",
        quarter=QUARTERS[(number - 1) % len(QUARTERS)],
        half=HALVES[(number - 1) % len(HALVES)],
        year=period.year,
    )


def named(words: Wording, id_: str) -> str:
    """An id as it is said: that of a period by the period's name, as in ``V.1 (Q2 2026)``."""
    period = parse_period(id_.partition(OF_PERIOD)[2])
    return f"{owner(id_)} ({period_named(period).say(words.lang)})" if period else id_


def next_period(words: Wording, task: TaskStanding) -> str:
    """What is open next of a task that comes round: late, or the period that follows."""
    row, found = task.whole, task.series
    if found is None or found.period is None:
        return words.say(recurring.ALL_DONE, id=row.id)
    facts = {"id": row.id, "period": period_named(found.period)}
    if late := days_late(task, words.standing.today):
        text = recurring.STILL_LATE_AND_MORE if found.overdue else recurring.STILL_LATE
        return words.say(text, **facts, n=late, more=found.overdue)
    text = recurring.LAST_DAY if task.due else recurring.EXPECTED_DAY
    return words.say(recurring.NEXT_IS, **facts, day=text(day=task.day))
