"""What changed between two versions of a plan, in the terms of those who follow it up.

A change is somebody's act (checked off, extended, dropped) wherever the rows tell one; whatever
else differs in any row is a plain change of that field, so that nothing changes unseen. Days that
only moved along with an event are told apart, as ``SHIFTED``: a consequence, nobody's act.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from iocplan.plan.ids import OF_PERIOD
from iocplan.plan.ids import owner as task_id
from iocplan.plan.rows import Deadline, Event, Plan, Section, Submission, Task
from iocplan.schedule.answers import answers_between
from iocplan.schedule.difference import Completion, Difference, DifferenceKind, Reached
from iocplan.schedule.moves_between import kept_of, moves_between
from iocplan.schedule.resolve import Resolver
from iocplan.schedule.standing import TaskStanding, stand

_KEYS = {"coordinating": "with", "leads": "lead"}
_PLAN_ROWS = ("units", "people", "events", "sections", "tasks")
_UNTOLD: dict[type, tuple[str, ...]] = {Task: ("line", "unit", "mode")}
"""Where a task stands is no fact, and unit and mode are those of its section, told there."""
_RECORDED: dict[str, Any] = {
    "started": None,
    "done": None,
    "proof": None,
    "dropped": None,
    "happened": None,
    "moves": (),
    "notes": (),
    "submissions": (),
    "corrections": (),
    "reassigned": (),
    "periods": (),
}
"""What is recorded later in what the notice says, and how it was before that."""

_APPENDED = {
    "notes": DifferenceKind.NOTED,
    "submissions": DifferenceKind.SUBMITTED,
    "corrections": DifferenceKind.CORRECTED,
    "reassigned": DifferenceKind.REASSIGNED,
}
"""Lists to which entries are only added, and what a new one is."""

_FIRST_TOLD = ("moves", "reassigned", "done", "happened", "notes", "deliverables")

_Resolvers = tuple[Resolver, Resolver]
"""Those of the plan that a row's earlier state is of, and of the other one."""


def compare(before: Plan, after: Plan, today: date) -> tuple[Difference, ...]:
    """All that changed, in the order of the later plan; empty for equal plans.

    Args:
        before: the earlier version.
        after: the later version.
        today: the day on which days that moved along are compared.
    """
    acts = [*_plan_changes(before, after)]
    return (*acts, *_shifted(before, after, today, acts))


def tally(changes: Iterable[Difference]) -> dict[DifferenceKind, int]:
    """How many changes there are of each kind that occurs, in the order of the kinds."""
    kinds = [change.kind for change in changes]
    return {kind: kinds.count(kind) for kind in DifferenceKind if kind in kinds}


def _plan_changes(before: Plan, after: Plan) -> Iterator[Difference]:
    resolvers = Resolver(before), Resolver(after)
    for name in _PLAN_ROWS:
        old, new = _by_id(getattr(before, name)), _by_id(getattr(after, name))
        for change in _rows(name, old, new, resolvers):
            yield change._replace(rows=change.rows or name)
    for name in Plan._fields:
        old, new = getattr(before, name), getattr(after, name)
        if name not in _PLAN_ROWS and old != new:
            for field, (was, now) in _fields("", old, new, name):
                if field == "questions":
                    yield from answers_between(name, was, now)
                    continue
                yield Difference(DifferenceKind.CHANGED, name, field, was, now)


def _fields(prefix: str, old: Any, new: Any, name: str) -> Iterator[tuple[str, tuple[Any, Any]]]:
    """Yield the fields of a row that differ; a value that is no row is a field itself."""
    if not hasattr(old, "_fields") or type(old) is not type(new):
        yield prefix or name, (old, new)
        return
    for field in old._fields:
        was, now = getattr(old, field), getattr(new, field)
        if was != now:
            yield field, (was, now)


def _by_id(rows: Any) -> dict[str, Any]:
    if isinstance(rows, Mapping):
        return dict(rows)
    return {f"section {row.number}" if isinstance(row, Section) else row.id: row for row in rows}


def _rows(
    name: str, before: dict[str, Any], after: dict[str, Any], resolvers: _Resolvers
) -> Iterator[Difference]:
    for id_, row in before.items():
        if id_ not in after:
            yield Difference(DifferenceKind.REMOVED, id_, None, row, None)
    for id_, row in after.items():
        if id_ not in before:
            yield Difference(DifferenceKind.ADDED, id_, None, None, row)
            yield from _row(id_, _unrecorded(row), row, resolvers[::-1])
        elif before[id_] != row:
            yield from _row(id_, before[id_], row, resolvers)
    common = [id_ for id_ in before if id_ in after]
    order = [id_ for id_ in after if id_ in before]
    if common != order:
        yield Difference(DifferenceKind.CHANGED, name, "order", tuple(common), tuple(order))


def _unrecorded(row: Any) -> Any:
    """A row as it was before anything was recorded in it."""
    blank = {field: empty for field, empty in _RECORDED.items() if field in row._fields}
    if items := getattr(row, "deliverables", ()):
        blank["deliverables"] = tuple(map(_unrecorded, items))
    return row._replace(**blank)


def _row(id_: str, before: Any, after: Any, resolvers: _Resolvers) -> Iterator[Difference]:
    """Yield what changed in one row, each field once."""
    told = {*_UNTOLD.get(type(after), ()), *_told_by_corrections(before, after)}
    for field in (*_FIRST_TOLD, *before._fields):
        if field not in before._fields or field in told:
            continue
        told.add(field)
        was, now = getattr(before, field), getattr(after, field)
        if was == now:
            continue
        if field == "reassigned":
            told |= {"leads", "contact"}
        if field in ("done", "happened") and (was is None or (now is None and after.proof is None)):
            told.add("proof")
        for change in _field(field, before, after, resolvers):
            yield change._replace(id=change.id or id_, part_of=change.part_of)


def _field(field: str, before: Any, after: Any, resolvers: _Resolvers) -> Iterator[Difference]:
    """Yield the changes of one field; ``id`` is empty where it is that of the row."""
    was, now = getattr(before, field), getattr(after, field)
    if field == "leads":
        was, now = (leads[0] if len(leads) == 1 else leads for leads in (was, now))
    key = _KEYS.get(field, "due" if field == "deadline" else field)
    if field in ("done", "happened") and was is None:
        yield Difference(DifferenceKind.DONE, "", key, None, _completion(after, now))
    elif field in ("done", "happened") and now is None:
        yield Difference(DifferenceKind.REOPENED, "", key, _completion(before, was), None)
    elif field == "questions":
        yield from answers_between(after.id, was, now)
    elif field in _APPENDED:
        yield from _appended(field, before, after)
    elif field == "periods":
        yield from _periods(before, after, resolvers)
    elif field == "moves":
        yield from moves_between(before, after, resolvers[0])
    elif field == "deliverables":
        for change in _rows("deliverables", _by_id(was), _by_id(now), resolvers):
            yield change._replace(part_of=after.id, rows=field)
    else:
        is_day = isinstance(after, Event) and field in ("date", "tentative", "bound")
        kind = DifferenceKind.EVENT_MOVED if is_day else _kind(field, was, now)
        yield Difference(kind, "", key, was, now)


def _completion(row: Any, day: date) -> Completion:
    return Completion(day, getattr(row, "proof", None))


def _kind(field: str, was: Any, now: Any) -> DifferenceKind:
    if field == "title" and was and now:
        return DifferenceKind.RETITLED
    if field == "started" and None in (was, now):
        return DifferenceKind.WITHDRAWN if now is None else DifferenceKind.STARTED
    if field == "dropped" and None in (was, now):
        return DifferenceKind.RESUMED if now is None else DifferenceKind.DROPPED
    return DifferenceKind.CHANGED


def _appended(field: str, before: Any, after: Any) -> Iterator[Difference]:
    """Yield the entries of an append-only list that were withdrawn, the last first, and the new."""
    old, new = getattr(before, field), getattr(after, field)
    kept = kept_of(old, new)
    for entry in reversed(old[kept:]):
        yield Difference(DifferenceKind.WITHDRAWN, after.id, field, entry, None)
    for entry in new[kept:]:
        returned = isinstance(entry, Submission) and entry.returned
        kind = DifferenceKind.RETURNED if returned else _APPENDED[field]
        yield Difference(kind, after.id, field, None, entry)


def _told_by_corrections(before: Any, after: Any) -> set[str]:
    """The fields that corrections tell of, where there are new ones or fewer.

    What was done and corrected since, or opened again, is told by its completion alone.
    """
    old, new = (getattr(row, "corrections", ()) for row in (before, after))
    if old == new:
        return set()
    if not (_done(before) and _done(after)):
        return {"corrections"}
    kept = kept_of(old, new)
    changed = [*old[kept:], *new[kept:]]
    days = {"done", "happened"} if any(entry.done for entry in changed) else set()
    return days | ({"proof"} if any(entry.proof for entry in changed) else set())


def _done(row: Any) -> date | None:
    day: date | None = row.happened if isinstance(row, Event) else row.done
    return day


def _periods(before: Task, after: Task, resolvers: _Resolvers) -> Iterator[Difference]:
    """Yield the periods that were checked off, opened again or corrected."""
    old, new = ({entry.of: entry for entry in row.periods} for row in (before, after))
    for period in {**old, **new}:
        was, now, id_ = old.get(period), new.get(period), f"{after.id}{OF_PERIOD}{period.name}"
        if was and now:
            for change in _row(period.name, was, now, resolvers):
                yield change._replace(id=id_, part_of=after.id, rows="periods")
            continue
        kind = DifferenceKind.DONE if now else DifferenceKind.REOPENED
        was_done, is_done = (Completion(row.done, row.proof) if row else None for row in (was, now))
        yield Difference(kind, id_, "periods", was_done, is_done, part_of=after.id, rows="periods")


def _shifted(
    before: Plan, after: Plan, today: date, acts: Iterable[Difference]
) -> Iterator[Difference]:
    """Yield the open tasks of both plans whose day is another one, through no change of theirs."""
    own = {(task_id(change.id), change.field) for change in acts if _sets_a_day(change)}
    was = {t.task.id: t for t in stand(before, today).tasks}
    for task in stand(after, today).tasks:
        id_, old = task.task.id, was.get(task.task.id)
        if old is None or not (task.is_open and old.is_open) or _other_period(old, task):
            continue
        field = "due" if task.deadline or old.deadline else "target"
        if (id_, "moves") in own or (id_, field) in own:
            continue
        days = (Reached(old.day, old.is_bound), Reached(task.day, task.is_bound))
        if days[0] != days[1]:
            yield Difference(DifferenceKind.SHIFTED, id_, field, *days, rows="tasks")


def _other_period(old: TaskStanding, new: TaskStanding) -> bool:
    """Whether a task comes round and is asked for another period, or in another way."""
    was, now = (task.series.period if task.series else None for task in (old, new))
    return was != now


def _sets_a_day(change: Difference) -> bool:
    """Whether a change is of a task's own deadline or target, and not of its quote only."""
    was, now = change.before, change.after
    if (
        change.field in ("due", "target")
        and isinstance(was, Deadline)
        and isinstance(now, Deadline)
    ):
        return was._replace(quote=None, basis=now.basis) != now._replace(quote=None)
    return change.field in ("moves", "due", "target")


def owner(change: Difference) -> tuple[str, str]:
    """Which rows a change belongs to, and the id there: a deliverable's is its task."""
    return ("tasks", change.part_of) if change.part_of else (change.rows, change.id)
