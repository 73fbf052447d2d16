"""Whose calendar a task belongs into."""

from collections.abc import Sequence

from iocplan.plan.rows import Plan, Task
from iocplan.query.lookup import with_branches
from iocplan.schedule.standing import TaskStanding


def by_unit(plan: Plan, tasks: Sequence[TaskStanding]) -> dict[str, list[TaskStanding]]:
    """Return the tasks of every unit, by its id, in the plan's order of units.

    A unit takes part in a task as its section's unit, lead, contact or coordinator, or through a
    branch.
    """
    return {
        unit: [task for task in tasks if family & _taking_part(task.task)]
        for unit, family in ((id_, with_branches(plan, id_)) for id_ in plan.units)
    }


def _taking_part(task: Task) -> set[str | None]:
    return {task.unit, task.lead, task.contact, *(party.unit for party in task.coordinating)}
