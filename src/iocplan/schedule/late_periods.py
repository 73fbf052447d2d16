"""How many periods of a task are late: by arithmetic, whatever the number of periods."""

from datetime import date

from iocplan.plan.periods import Period
from iocplan.plan.rows import Task
from iocplan.schedule.resolve import Resolver
from iocplan.schedule.series import Series
from iocplan.schedule.submissions import decided_on


def late_besides(series: Series, period: Period, resolver: Resolver, today: date) -> int:
    """How many open periods are past their last day, besides one of them.

    Counted are those whose last day by the notice has passed, less those that are done; those of
    which a decision or submission is recorded are looked at one by one. Nobody is late for a day
    that is only expected.

    Args:
        series: the periods of the task.
        period: the one that is not counted, which is open.
        resolver: tells what a decision or return makes of a period's last day.
        today: lateness starts on the day after the last day.
    """
    past = 0 if series.is_expected else series.past(today)
    first = series.first.ordinal
    late = past - sum(1 for ordinal in series.done if 0 <= ordinal - first < past)
    for recorded in {period, *series.recorded()}:
        late -= recorded.ordinal - first < past
        late += recorded != period and _is_late(series.in_period(recorded), resolver, today)
    return late


def _is_late(task: Task, resolver: Resolver, today: date) -> bool:
    day = resolver.due(task).date
    return decided_on(task) is None and day is not None and day < today
