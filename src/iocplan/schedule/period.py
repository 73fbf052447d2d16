"""What a period inherited, what was new in it and what was done in it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from iocplan.plan.kinds import Process
from iocplan.plan.rows import Plan
from iocplan.schedule.planned import plan_made
from iocplan.schedule.standing import TaskStanding, closed_on


class Period(NamedTuple):
    """The tasks of a period, each in the order of the plan.

    ``carried_over`` were open when it began and ``newly_assigned`` came in it: together they are
    what could be done in it. ``done`` are those of them that were.
    """

    carried_over: tuple[TaskStanding, ...]
    newly_assigned: tuple[TaskStanding, ...]
    done: tuple[TaskStanding, ...]


def period_since(plan: Plan, tasks: Iterable[TaskStanding], since: date, today: date) -> Period:
    """Sort tasks by what became of them in a period.

    Args:
        plan: the plan, whose tasks were assigned on the day from which it dates, or added later.
        tasks: the tasks to look at.
        since: the first day of the period, included.
        today: its last day, included.
    """
    known = [task for task in tasks if (closed := closed_on(task)) is None or closed >= since]
    made = plan_made(plan)
    new = [(task.task.added.on if task.task.added else made) >= since for task in known]
    carried_over = tuple(task for task, is_new in zip(known, new, strict=True) if not is_new)
    newly_assigned = tuple(task for task, is_new in zip(known, new, strict=True) if is_new)
    done = (t for t in known if t.process is Process.DONE and (closed_on(t) or today) <= today)
    return Period(carried_over, newly_assigned, tuple(done))
