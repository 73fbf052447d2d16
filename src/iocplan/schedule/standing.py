"""Where a plan stands on a day: three axes for every task, and every event.

Nothing of it is stored; ``today`` is a date in the plan's time zone. Lateness starts on the day
after the last day.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from iocplan.plan.kinds import DeadlineKind, Process, Readiness, Timing
from iocplan.plan.lazy import Lazy
from iocplan.plan.periods import Period
from iocplan.plan.rows import LAUNCH, Deadline, Need, Plan, Task
from iocplan.record import Record
from iocplan.schedule.axes import OPEN, process_of, timing_of
from iocplan.schedule.day_columns import Days, days_of
from iocplan.schedule.event_standing import EventStanding, event_standing
from iocplan.schedule.glance import Glance
from iocplan.schedule.needs import OFFICIAL, Follower, OpenNeeds, followers
from iocplan.schedule.resolve import NO_DAY, LastDay, Resolver, deadline_in_force
from iocplan.schedule.submissions import decided_on
from iocplan.texts.text import Text

if TYPE_CHECKING:
    from iocplan.schedule.held_up import HeldUp
    from iocplan.schedule.latest import Latest
    from iocplan.schedule.series import Series

_WITHOUT_LAST_DAY = (DeadlineKind.AFTER, DeadlineKind.CONTINUOUS)


class SeriesStanding(Record):
    """How a task that comes round stands on a day.

    ``period`` is the earliest open one, None where all are done; ``overdue`` is how many others
    are open after their last days.
    """

    series: "Series"
    period: Period | None
    overdue: int


class TaskStanding(Record):
    """One task on a day; one that comes round in its earliest open period.

    ``due`` and ``target`` are last days; ``days_left`` counts to ``due`` and is negative when
    that has passed; both are None for closed tasks. ``missing`` is what is not there yet,
    ``until`` the day up to which a continuous task goes on.
    """

    task: Task
    deadline: Deadline | None
    due: date | None
    due_is_bound: bool
    target: date | None
    target_is_bound: bool
    behind: bool
    days_left: int | None
    process: Process
    timing: Timing
    readiness: Readiness | None
    missing: tuple[Need, ...]
    until: date | None = None
    series: SeriesStanding | None = None

    @property
    def whole(self) -> Task:
        """The task as the file has it, with the records of all its periods."""
        return self.series.series.task if self.series else self.task

    @property
    def is_open(self) -> bool:
        """Whether the task is still to be done."""
        return self.process in OPEN

    @property
    def is_submitted(self) -> bool:
        """Whether it lies with somebody else, so that its unit is not waited for."""
        return self.process is Process.SUBMITTED

    @property
    def day(self) -> date | None:
        """The day to plan by: the last day, else the target."""
        return self.due or self.target

    @property
    def is_bound(self) -> bool:
        """Whether that day is only a bound and moves with an event."""
        return self.due_is_bound if self.due else self.target_is_bound

    @property
    def hangs_on(self) -> str | None:
        """The event that gives an open task no day, because it has none itself."""
        if not self.is_open or self.day:
            return None
        for deadline in (self.deadline, self.task.target):
            if deadline and deadline.event and deadline.kind not in _WITHOUT_LAST_DAY:
                return deadline.event
        return None

    @property
    def blocked_by(self) -> tuple[str, ...]:
        """The open tasks that this one officially comes after."""
        return tuple(n.task for n in self.missing if n.task and n.basis in OFFICIAL)

    @property
    def waiting_for(self) -> str | None:
        """The event that this task officially waits for."""
        names = (n.event or n.date_of for n in self.missing if n.basis in OFFICIAL)
        return next((name for name in names if name), None)


class Standing:
    """A whole plan on a day.

    What follows from the plan as a whole is worked out when it is first asked for, and kept: a
    question about every task must not walk over all of them each time.
    """

    glance: Glance | None = None  # the plan's ``glance_of``, where it is known

    def __init__(
        self,
        plan: Plan,
        today: date,
        resolver: Resolver,
        tasks: Sequence[TaskStanding],
        events: dict[str, EventStanding],
        days: Days,
    ) -> None:
        self.plan = plan
        self.today = today
        self.resolver = resolver
        self.tasks = tasks
        self.events = events
        self.days = days

    @property
    def launch(self) -> EventStanding | None:
        """The event that the plan leads to, where there is one."""
        return self.events.get(LAUNCH)

    def task(self, id_: str) -> TaskStanding:
        """The task of an id, which must exist."""
        return self.tasks[self._places[id_]]

    def in_period(self, task: Task) -> TaskStanding:
        """How a task stands in one of its periods (``Series.in_period``)."""
        from iocplan.plan.ids import owner

        whole = self.task(owner(task.id))
        due, target = self.resolver.due(task), self.resolver.last_day(task.target)
        return _stands(task, due, target, whole.until, self.today, lambda: whole.missing)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {id_: place for place, id_ in enumerate(self.days.ids)}

    @cached_property
    def followers(self) -> Mapping[str, list[Follower]]:
        """What comes directly after each task, deliverable and event."""
        return followers(self.plan)

    @cached_property
    def held_up(self) -> "HeldUp":
        """What waits behind each task, at any distance."""
        from iocplan.schedule.held_up import HeldUp

        return HeldUp(self.plan, self.followers)

    @cached_property
    def titles(self) -> Mapping[str, Text]:
        """What each task, deliverable and event is called."""
        titles = {task.id: task.title for task in self.plan.tasks}
        titles |= {item.id: item.title for task in self.plan.tasks for item in task.deliverables}
        return titles | {event.id: event.title for event in self.plan.events.values()}

    @cached_property
    def latest(self) -> "Mapping[str, Latest]":
        """The last sensible day of whatever others need."""
        from iocplan.schedule.latest import latest_days

        return latest_days(self)


def stand(plan: Plan, today: date, days: Days | None = None) -> Standing:
    """Where a plan stands on a day; its tasks are worked out as somebody asks for them.

    Args:
        plan: the plan.
        today: the day, in the plan's time zone.
        days: the plan's ``days_of``, where they are known already.
    """
    resolver = Resolver(plan)
    days = days or days_of(plan, resolver)
    needs = OpenNeeds(plan, resolver, days)
    tasks = Lazy(len(plan.tasks), partial(_task, plan, today, days, needs, resolver))
    events = {id_: event_standing(event, today, resolver) for id_, event in plan.events.items()}
    return Standing(plan, today, resolver, tasks, events, days)


def _task(
    plan: Plan, today: date, days: Days, needs: OpenNeeds, resolver: Resolver, place: int
) -> TaskStanding:
    row = plan.tasks[place]
    series = resolver.series(row)
    task = series.now if series else row
    due = _last_day(days.due_on(place, today.toordinal()), days.due_is_bound[place])
    target = _last_day(days.target_on(place, today.toordinal()), days.target_is_bound[place])
    until = resolver.until(row.deadline if series else deadline_in_force(task))
    standing = _stands(task, due, target, until, today, partial(needs.open, task))
    return standing._replace(series=_series(series, resolver, today)) if series else standing


def _stands(
    task: Task,
    due: LastDay,
    target: LastDay,
    until: date | None,
    today: date,
    open_needs: Callable[[], tuple[Need, ...]],
) -> TaskStanding:
    process, deadline = process_of(task), deadline_in_force(task)
    is_open = process in OPEN
    decided, waited_for = decided_on(task), is_open and process is not Process.SUBMITTED
    standing = TaskStanding(
        task=task,
        deadline=deadline,
        due=due.date,
        due_is_bound=due.is_bound,
        target=target.date,
        target_is_bound=target.is_bound,
        behind=waited_for and target.date is not None and target.date < today,
        days_left=(due.date - today).days if due.date and is_open and not decided else None,
        process=process,
        timing=timing_of(process, decided, deadline, due, today, until),
        until=until,
        readiness=None,
        missing=open_needs() if is_open else (),
    )
    return standing._replace(readiness=_readiness(standing)) if is_open else standing


def _series(series: "Series", resolver: Resolver, today: date) -> SeriesStanding:
    from iocplan.schedule.late_periods import late_besides

    period = series.earliest_open
    late = late_besides(series, period, resolver, today) if period else 0
    return SeriesStanding(series, period, late)


def _last_day(ordinal: int, is_bound: int) -> LastDay:
    return LastDay(date.fromordinal(ordinal), bool(is_bound)) if ordinal else NO_DAY


def _readiness(standing: TaskStanding) -> Readiness:
    if standing.blocked_by:
        return Readiness.BLOCKED
    return Readiness.WAITING if standing.waiting_for else Readiness.READY


def closed_on(task: TaskStanding) -> date | None:
    """When a task was done or dropped, None while it is open."""
    dropped = task.task.dropped
    return task.task.done or (dropped.on if dropped else None)
