"""What of a plan a calendar may depend on: its days and records, never today.

``schedule.standing`` lets a bound that has passed go, because it says nothing any more on that
day. A calendar keeps it, said to be one, so that an export is the same on every day.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from iocplan.plan.rows import Day, Plan, Task
from iocplan.schedule.resolve import LONG_AGO, Resolver


class Planned(NamedTuple):
    """The day that a task or event stands on.

    ``is_bound``: the day is only the latest one and moves with an event. ``is_expected``: nobody
    has ordered or finally set it.
    """

    day: Day
    is_bound: bool
    is_expected: bool


def planned_day(resolver: Resolver, task: Task) -> Planned | None:
    """A task's last permitted day, else its target, else None; now, where it comes round."""
    task = resolver.now(task)
    due, target = resolver.due(task), resolver.last_day(task.target)
    for last, expected in ((due, False), (target, True)):
        if last.date:
            return Planned(last.date, last.is_bound, expected)
    return None


def event_day(resolver: Resolver, id_: str) -> Planned | None:
    """An event's date, else its bound, else None."""
    day, is_bound, tentative = resolver.event_day(id_)
    return Planned(day, is_bound, tentative) if day else None


def plan_made(plan: Plan) -> date:
    """The day from which a plan dates."""
    return plan.notice.meeting_date or plan.notice.issued or LONG_AGO


def plan_days(plan: Plan) -> tuple[Day, Day] | None:
    """The first and the last day that a plan speaks of, None where it speaks of none."""
    resolver = Resolver(plan)
    found = [planned_day(resolver, task) for task in plan.tasks]
    found += [event_day(resolver, id_) for id_ in plan.events]
    made = plan.notice.meeting_date or plan.notice.issued
    days = {planned.day for planned in found if planned}
    days.update(day for task in plan.tasks for day in _records(plan, task))
    days.update([made] if made else ())
    return (made or min(days), max(days)) if days else None


def last_record(plan: Plan, task: Task) -> date:
    """The latest day on which something was recorded of a task, or of the event of its day.

    Where there is no record it is the day from which the plan dates.
    """
    return max(_records(plan, task), default=plan_made(plan))


def _records(plan: Plan, task: Task) -> Iterator[date]:
    for day in (task.started, task.done, *(item.done for item in task.deliverables)):
        if day:
            yield day
    yield from (move.on for move in task.moves)
    yield from (note.on for note in task.notes)
    yield from (entry.on for entry in task.submissions)
    yield from (entry.done for entry in task.periods)
    yield from (entry.on for entry in task.reassigned)
    yield from (entry.on for entry in task.corrections)
    yield from (entry.on for entry in (task.added, task.dropped) if entry)
    for deadline in (task.deadline, task.target):
        if deadline and deadline.event:
            yield from _event_records(plan, deadline.event)


def last_event_record(plan: Plan, id_: str) -> date:
    """The latest day on which something was recorded of an event."""
    return max(_event_records(plan, id_), default=plan_made(plan))


def _event_records(plan: Plan, id_: str) -> Iterator[date]:
    event = plan.events[id_]
    yield from (move.on for move in event.moves)
    yield from (entry.on for entry in event.corrections)
    if event.happened:
        yield event.happened
