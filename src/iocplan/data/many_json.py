"""JSON over many notices: ``plan`` is null, ``plans`` has their ids, and each task its ``plan``."""

from collections.abc import Iterable, Sequence

from iocplan.data.plan_json import SCHEMA, undated
from iocplan.data.task_json import Json, task_json
from iocplan.schedule.standing import Standing, TaskStanding

Chosen = tuple[Standing, TaskStanding]


def many_tasks_json(standings: Sequence[Standing], tasks: Iterable[Chosen]) -> Json:
    """What ``list``, ``due`` and ``next`` print.

    Args:
        standings: all notices in view, at least one.
        tasks: the tasks chosen, each with its notice.
    """
    return {
        **many_head("tasks", standings),
        "undated": sum(map(undated, standings)),
        "tasks": [task_of(standing, task) for standing, task in tasks],
    }


def task_of(standing: Standing, task: TaskStanding) -> Json:
    """A task with the id of its notice."""
    return {"plan": standing.plan.id, **task_json(standing.plan, task)}


def many_head(kind: str, standings: Sequence[Standing]) -> Json:
    """What stands first; ``today`` is that of the first notice, in its time zone."""
    return {
        "schema": SCHEMA,
        "kind": kind,
        "plan": None,
        "plans": [standing.plan.id for standing in standings],
        "today": standings[0].today.isoformat(),
        "what_if": None,
        "launch": None,
    }
