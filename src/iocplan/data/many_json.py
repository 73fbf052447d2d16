"""JSON over many notices: ``plan`` is null, ``plans`` has their ids, and each task its ``plan``."""

from collections.abc import Iterable, Sequence
from datetime import date

from iocplan.data.plan_json import SCHEMA, full_event, undated
from iocplan.data.record_json import Json
from iocplan.data.task_json import full_task_json, task_json
from iocplan.schedule.event_standing import EventStanding
from iocplan.schedule.standing import Standing, TaskStanding

Chosen = tuple[Standing, TaskStanding]
Shown = tuple[Standing, Sequence[TaskStanding], Sequence[EventStanding]]


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


def many_shown_json(standings: Sequence[Standing], shown: Iterable[Shown]) -> Json:
    """What ``show`` prints: a task in full, or several under ``tasks``, and events.

    Args:
        standings: all notices in view, at least one.
        shown: notices, each with the tasks and events to show.
    """
    found = list(shown)
    rows = [
        {"plan": s.plan.id, **full_task_json(s, task)} for s, tasks, _ in found for task in tasks
    ]
    events = [
        {"plan": s.plan.id, **full_event(s, event)} for s, _, these in found for event in these
    ]
    one = rows[0] if len(rows) == 1 else None
    return {**many_head("task", standings), "task": one, "tasks": rows, "events": events}


def many_journal_json(
    standings: Sequence[Standing], entries: Iterable[tuple[str, date, str, str]]
) -> Json:
    """What ``log`` prints: the notice, the day, the task or event and the words of every entry."""
    rows = [
        {"plan": plan, "on": on.isoformat(), "id": id_, "text": text}
        for plan, on, id_, text in entries
    ]
    return {**many_head("log", standings), "entries": rows, "commits": None}


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
