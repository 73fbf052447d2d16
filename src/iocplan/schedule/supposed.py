"""What if the launch were on another day: the plan as it would be, and what would change.

Nothing is decided and nothing written: the supposed day stands in the event itself, so that no
decision that nobody made appears among its moves.
"""

from datetime import date
from itertools import groupby

from iocplan.errors import RefusedError, UnknownNameError
from iocplan.plan.rows import LAUNCH, Deliverable, Event, Plan, Task
from iocplan.record import Record
from iocplan.schedule.effects import DayMoved, days_moved, made_for
from iocplan.schedule.needs import needs_of
from iocplan.schedule.standing import Standing, TaskStanding, stand
from iocplan.texts import recording
from iocplan.texts import supposed_launch as texts


class MovedTogether(Record):
    """Open tasks that have one day now (``was_bound``: at the latest) and would have one other."""

    before: date | None
    was_bound: bool
    after: date | None
    tasks: tuple[TaskStanding, ...]


class Effects(Record):
    """What another day of the launch would change.

    ``too_late`` are open tasks whose own day stays where it is and then lies after the launch, or
    not before it where the launch needs them; ``too_early`` come after the launch, but by a day
    before it. ``days_off`` are the new days on which nobody works. ``look_again`` was done with
    the present day of the launch in it.
    """

    moved: tuple[MovedTogether, ...]
    too_late: tuple[TaskStanding, ...]
    too_early: tuple[TaskStanding, ...]
    days_off: tuple[date, ...]
    look_again: tuple[Task | Deliverable, ...]


def with_launch(plan: Plan, day: date) -> Plan:
    """The plan as it would be with its launch fixed for a day.

    Args:
        plan: the plan.
        day: the supposed day of the launch.

    Raises:
        UnknownNameError: the plan has no launch.
        RefusedError: the launch has happened, or the day lies before the meeting.
    """
    launch = plan.events.get(LAUNCH)
    if launch is None:
        raise UnknownNameError(texts.NO_LAUNCH(), texts.NO_LAUNCH_HINT(id=LAUNCH))
    if launch.happened:
        facts = {"title": launch.title, "past": launch.past, "day": launch.happened}
        raise RefusedError(texts.HAPPENED(**facts))
    meeting = plan.notice.meeting_date
    if meeting and day < meeting:
        raise RefusedError(recording.BEFORE_MEETING(day=day, meeting=meeting))
    supposed = launch._replace(date=day, tentative=False, moves=())
    return plan._replace(events={**plan.events, LAUNCH: supposed})


def suppose(plan: Plan, today: date, day: date) -> Standing:
    """Where the plan would stand today with its launch on a day; raises as above."""
    return stand(with_launch(plan, day), today)


def effects(before: Standing, after: Standing) -> Effects:
    """What changes between the plan as it stands and as it would stand."""
    moved = days_moved(before, after)
    moving = {move.task.task.id for move in moved}
    stays = [t for t in after.tasks if t.is_open and t.day and t.task.id not in moving]
    day = after.events[LAUNCH].date or date.max
    first, later = _needed_by_launch(after.plan), _after_launch(after.plan)
    late = [t for t in stays if t.day and (t.day > day or (t.day == day and t.task.id in first))]
    works = after.resolver.work_days.works
    new_days = {day, *(move.after for move in moved if move.after)} if moved else set()
    return Effects(
        moved=_together(before, moved),
        too_late=tuple(t for t in late if t.task.id not in later),
        too_early=tuple(t for t in stays if t.task.id in later and t.day and t.day < day),
        days_off=tuple(sorted(found for found in new_days if not works(found))),
        look_again=tuple(made_for(after, LAUNCH)) if _launch_moves(before, after) else (),
    )


def _launch_moves(before: Standing, after: Standing) -> bool:
    """Whether what was made with a day of the launch in it may be wrong now."""
    was = before.events[LAUNCH]
    return was.date != after.events[LAUNCH].date


def _together(before: Standing, moved: list[DayMoved]) -> tuple[MovedTogether, ...]:
    bounds = {task.task.id: task.is_bound for task in before.tasks}

    def key(move: DayMoved) -> tuple[date, date, bool]:
        return (move.after or date.max, move.before or date.max, bounds[move.task.task.id])

    groups = (list(group) for _, group in groupby(sorted(moved, key=key), key=key))
    return tuple(
        MovedTogether(g[0].before, key(g[0])[2], g[0].after, tuple(m.task for m in g))
        for g in groups
    )


def _needed_by_launch(plan: Plan) -> set[str]:
    """The tasks (and deliverables, events) that have to come before the launch."""
    items: dict[str, Task | Event] = {**plan.events, **{task.id: task for task in plan.tasks}}
    seen, queue = set[str](), [LAUNCH]
    for id_ in queue:
        for need in needs_of(items[id_]):
            name = need.task or need.event
            owner = next((t for t in (name, (name or "").rpartition(".")[0]) if t in items), None)
            if owner and owner not in seen:
                seen.add(owner)
                queue.append(owner)
    return seen


def _after_launch(plan: Plan) -> set[str]:
    return {t.id for t in plan.tasks if any(need.event == LAUNCH for need in needs_of(t))}
