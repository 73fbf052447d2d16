"""Whose calendar a task belongs into."""

from collections.abc import Sequence

from iocplan.plan.rows import Plan
from iocplan.query.lookup import with_branches
from iocplan.schedule.responsible import responsible
from iocplan.schedule.standing import TaskStanding


def by_unit(plan: Plan, tasks: Sequence[TaskStanding]) -> dict[str, list[TaskStanding]]:
    """The tasks that each unit answers for, itself or through a branch.

    The keys are the units' ids, in the plan's order, then those of the people who belong to no
    unit and may answer for tasks themselves.
    """
    answering = [(task, frozenset(responsible(plan, task.task))) for task in tasks]
    families = {id_: with_branches(plan, id_) for id_ in plan.units}
    families |= {id_: frozenset([id_]) for id_, who in plan.people.items() if not who.unit}
    return {
        id_: [task for task, bodies in answering if family & bodies]
        for id_, family in families.items()
    }
