"""Exports for tests, of rows and on a day."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from strict_calendar import Part, read_strictly

from iocplan.calendar.components import Style
from iocplan.calendar.ics import Export, export_calendar
from iocplan.calendar.previous import read_previous
from iocplan.plan.rows import Plan
from iocplan.schedule.standing import stand

TODAY = date(2023, 3, 18)


def export(
    plan: Plan,
    over: bytes | None = None,
    *,
    only: Iterable[str] | None = None,
    today: date = TODAY,
    **style: Any,
) -> Export:
    chosen = Style(**{"lang": "vi", **style})
    standing = stand(plan, today)
    wanted = None if only is None else set(only)
    tasks = [t for t in standing.tasks if wanted is None or t.task.id in wanted]
    previous = read_previous(over, plan.id, chosen.kind) if over else None
    return export_calendar(standing, tasks, chosen, previous)


def shown(plan: Plan, **options: Any) -> dict[str, Part]:
    """The components of an export by the plan's ids, strictly read."""
    return parts(export(plan, **options).data)


def parts(data: bytes) -> dict[str, Part]:
    return {part.values["X-IOCPLAN-ID"]: part for part in read_strictly(data).parts}


def with_task(plan: Plan, id_: str, **changes: Any) -> Plan:
    tasks = tuple(t._replace(**changes) if t.id == id_ else t for t in plan.tasks)
    return plan._replace(tasks=tasks)


def with_event(plan: Plan, id_: str, **changes: Any) -> Plan:
    return plan._replace(events={**plan.events, id_: plan.events[id_]._replace(**changes)})


def without_task(plan: Plan, id_: str) -> Plan:
    return plan._replace(tasks=tuple(t for t in plan.tasks if t.id != id_))
