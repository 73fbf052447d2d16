"""The file that a drawn plan's rows could have come from."""

import json
from datetime import date
from typing import Any

from iocplan.plan.kinds import DeadlineKind
from iocplan.plan.rows import Deadline, Event, Move, Need, Plan, Task


def file_text(plan: Plan) -> str:
    """A notice file with the tasks, events, days and records of a plan."""
    sections: dict[int, list[dict[str, Any]]] = {}
    for task in plan.tasks:
        sections.setdefault(task.section, []).append(_task(task))
    data = {
        "plan": "drawn",
        "notice": {"kind": "thong-bao"},
        "units": {"office": {"name": "Văn phòng", "name_en": "Office"}},
        "events": {event.id: _event(event) for event in plan.events.values()},
        "sections": [
            {"number": str(number), "unit": "office", "mode": "assign", "tasks": sections[number]}
            for number in sorted(sections)
        ],
    }
    return json.dumps(_clean(data), ensure_ascii=False, default=str)


def _clean(value: Any) -> Any:
    """Data without its empty values, with numbers and flags written as in a file."""
    if isinstance(value, dict):
        return {k: _clean(v) for k, v in value.items() if v not in (None, [], {})}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, date | int) else value


def _task(task: Task) -> dict[str, Any]:
    return {
        "id": task.id,
        "title": task.title.vi,
        "title_en": task.title.en,
        "due": _deadline(task.deadline),
        "target": _deadline(task.target),
        "needs": [_need(need) for need in task.needs],
        "deliverables": [
            {"id": item.id.rpartition(".")[2], "title": item.title.vi, "done": item.done}
            for item in task.deliverables
        ],
        "started": task.started,
        "done": task.done,
        "dropped": task.dropped and {"on": task.dropped.on, "because": task.dropped.because},
        "moves": [_move(move) for move in task.moves],
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "title": f"Mốc {event.id}",
        "title_en": f"Event {event.id}",
        "date": event.date,
        "tentative": event.tentative or None,
        "bound": _deadline(event.bound),
        "needs": [_need(need) for need in event.needs],
        "moves": [_move(move) for move in event.moves],
        "happened": event.happened,
    }


def _deadline(deadline: Deadline | None) -> dict[str, Any] | None:
    if deadline is None:
        return None
    anchor = deadline.event or deadline.date
    match deadline.kind:
        case DeadlineKind.CONTINUOUS:
            return {"continuous": True}
        case DeadlineKind.WITHIN:
            return {"within": deadline.days, "from": anchor, "working": deadline.days % 2 == 0}
        case DeadlineKind.BEFORE:
            return {"before": anchor, "days": deadline.days}
    return {deadline.kind.value: anchor}


def _need(need: Need) -> dict[str, Any]:
    found = {"task": need.task, "event": need.event, "date_of": need.date_of}
    return found | {"basis": need.basis.value}


def _move(move: Move) -> dict[str, Any]:
    day = {"date": move.date} if move.date else {"undated": True}
    day |= {"tentative": True} if move.tentative else {}
    return {**day, "on": move.on, "because": move.because}
