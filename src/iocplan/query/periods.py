"""From what a person types to a period of a task that comes round: ``V.1@2026-Q2``."""

from iocplan.errors import RefusedError, UnknownNameError
from iocplan.plan.ids import OF_PERIOD
from iocplan.plan.periods import Period, parse_period, period_of
from iocplan.plan.rows import Deliverable, Event, Plan, Task
from iocplan.query.lookup import find_task
from iocplan.schedule.resolve import Resolver
from iocplan.schedule.series import Series
from iocplan.schedule.standing import Standing
from iocplan.texts import recording
from iocplan.texts import recurring as texts
from iocplan.texts.text import Said


def find_period(plan: Plan, id_: str) -> Task:
    """The task that an id with a period names, as it is in that period.

    Raises:
        UnknownNameError: there is no such task, it does not come round, or has no such period.
    """
    name, _, wanted = id_.partition(OF_PERIOD)
    task = find_task(plan, name)
    series = Resolver(plan).series(task)
    if series is None or task.id != name:
        raise UnknownNameError(texts.OF_A_SINGLE(id=name), texts.WITHOUT_PERIOD_HINT(id=name))
    period = parse_period(wanted.upper())
    if period is None or period.every is not series.every:
        example = texts.EXAMPLES[series.every]
        named = texts.OTHER_PERIOD(id=name, every=texts.EVERY[series.every], value=wanted)
        raise UnknownNameError(named, texts.LIKE(example=f"{name}{OF_PERIOD}{example}"))
    if not series.has(period):
        raise UnknownNameError(texts.NO_SUCH_PERIOD(id=name, period=period.name), _bounds(series))
    return series.named(period)


def period_in(id_: str) -> Period | None:
    """The period in an id of ``find_period``, None in any other."""
    return parse_period(id_.partition(OF_PERIOD)[2])


def _bounds(series: Series) -> Said:
    if series.last is None:
        return texts.FIRST_IS(first=series.first.name)
    return texts.FIRST_AND_LAST_ARE(first=series.first.name, last=series.last.name)


def to_check(standing: Standing, item: Task | Deliverable | Event) -> Task | Deliverable | Event:
    """What is meant by checking an item off: of what comes round, its earliest open period.

    Raises:
        RefusedError: that period has not begun, so it has to be named; or all are done.
    """
    series = standing.resolver.series(item) if isinstance(item, Task) else None
    if series is None:
        return item
    period = series.earliest_open
    if period is None:
        last = max(series.task.periods, key=lambda entry: entry.of)
        hint = texts.ALL_DONE_HINT(id=item.id, period=last.of.name)
        raise RefusedError(texts.ALL_DONE(id=item.id), hint)
    if period.first > standing.today:
        facts = {"id": item.id, "period": period.name}
        raise RefusedError(
            texts.NOT_BEGUN(**facts, day=period.first), texts.NOT_BEGUN_HINT(**facts)
        )
    return series.named(period)


def to_uncheck(standing: Standing, item: Task | Deliverable | Event) -> Task | Deliverable | Event:
    """What is meant by taking a completion back: of what comes round, the one recorded last.

    Raises:
        RefusedError: no period is done.
    """
    series = standing.resolver.series(item) if isinstance(item, Task) else None
    if series is None:
        return item
    if not series.task.periods:
        raise RefusedError(texts.NONE_DONE(id=item.id))
    return series.named(series.task.periods[-1].of)


def must_be_named(standing: Standing, item: Task | Deliverable | Event, command: str) -> None:
    """Refuse what comes round where a single period has to be named.

    Raises:
        RefusedError: the item is a task that comes round.
    """
    series = standing.resolver.series(item) if isinstance(item, Task) else None
    if series:
        period = series.earliest_open or here(standing, series)
        hint = texts.NAME_PERIOD_HINT(command=command, id=item.id, period=period.name)
        raise RefusedError(texts.NAME_PERIOD(id=item.id), hint)


def single_task(standing: Standing, item: Task | Deliverable | Event, command: str) -> Task:
    """The item where it is a task that is asked once, or a single period of one.

    Raises:
        RefusedError: it is a deliverable or an event, or comes round and names no period.
    """
    must_be_named(standing, item, command)
    if isinstance(item, Task):
        return item
    raise RefusedError(recording.ONLY_TASKS(id=item.id))


def here(standing: Standing, series: Series) -> Period:
    """The period that today lies in."""
    return period_of(series.every, standing.today)
