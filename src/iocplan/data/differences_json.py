"""JSON of what changed between two versions."""

from collections.abc import Iterable, Sequence
from datetime import date

from iocplan.data.many_json import many_head
from iocplan.data.plan_json import SCHEMA
from iocplan.data.record_json import Json, plain
from iocplan.plan.rows import Plan
from iocplan.schedule.difference import Difference
from iocplan.schedule.differences import tally
from iocplan.schedule.standing import Standing


def changes_json(
    plan: Plan, today: date, between: tuple[Json, Json], changes: Sequence[Difference]
) -> Json:
    """What ``diff`` prints.

    Args:
        plan: the later version.
        today: the day on which both were looked at.
        between: which versions were compared.
        changes: what changed.
    """
    return {
        "schema": SCHEMA,
        "kind": "changes",
        "plan": plan.id,
        "today": today.isoformat(),
        "from": between[0],
        "to": between[1],
        "counts": tally(changes),
        "changes": [change_json(change) for change in changes],
    }


def many_changes_json(
    standings: Sequence[Standing],
    found: Iterable[tuple[Plan, tuple[Json, Json], Sequence[Difference]]],
) -> Json:
    """What ``diff`` prints over many notices: the same for each under ``notices``.

    Args:
        standings: all notices in view, at least one.
        found: each notice that both versions have: its plan, the versions, what changed.
    """
    rows = list(found)
    return {
        **many_head("changes", standings),
        "from": None,
        "to": None,
        "counts": tally([change for _, _, changes in rows for change in changes]),
        "notices": [
            {"plan": plan.id, "from": before, "to": after, "counts": tally(changes)}
            for plan, (before, after), changes in rows
        ],
        "changes": [
            {"plan": plan.id, **change_json(c)} for plan, _, changes in rows for c in changes
        ],
    }


def change_json(change: Difference) -> Json:
    """One change; days as ISO dates, rows as objects."""
    return {
        "kind": change.kind,
        "id": change.id,
        "rows": change.rows or None,
        "part_of": change.part_of or None,
        "field": change.field,
        "before": plain(change.before),
        "after": plain(change.after),
    }


def journal_json(plan: Plan, today: date, entries: Sequence[tuple[date, str, str]]) -> Json:
    """What ``log`` prints: the day, the task or event and the words of every entry."""
    rows = [{"on": on.isoformat(), "id": id_, "text": text} for on, id_, text in entries]
    return {**_log_head(plan, today), "entries": rows, "commits": None}


def commits_json(
    plan: Plan,
    today: date,
    versions: Sequence[Json],
    told: Sequence[tuple[bool, Sequence[Difference]]],
) -> Json:
    """What ``log --git`` prints: each commit, whether it loads, and what it changed."""
    rows = [
        {**version, "loads": loads, "changes": [change_json(change) for change in changes]}
        for version, (loads, changes) in zip(versions, told, strict=True)
    ]
    return {**_log_head(plan, today), "entries": None, "commits": rows}


def _log_head(plan: Plan, today: date) -> Json:
    return {"schema": SCHEMA, "kind": "log", "plan": plan.id, "today": today.isoformat()}
