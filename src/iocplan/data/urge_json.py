"""What ``urge`` would send, as JSON."""

from collections.abc import Sequence

from iocplan.data.plan_json import head
from iocplan.data.record_json import Json, iso
from iocplan.schedule.promises import open_promise
from iocplan.schedule.standing import Standing
from iocplan.schedule.urging import Letter, Point, is_late, waiting_tasks


def urge_json(
    standing: Standing, letters: Sequence[Letter], texts: Sequence[str], left_out: Sequence[str]
) -> Json:
    """The letters with their texts, and why others are not written to."""
    made = [_letter(standing, letter, text) for letter, text in zip(letters, texts, strict=True)]
    return {**head("urge", standing), "letters": made, "left_out": list(left_out)}


def _letter(standing: Standing, letter: Letter, text: str) -> Json:
    reminder = letter.is_reminder(standing.today)
    kind = "request" if letter.is_request else "reminder" if reminder else "urge"
    return {
        "to": letter.body,
        "through": letter.through,
        "mode": letter.mode,
        "kind": kind,
        "number": len(letter.sent) + 1,
        "tasks": [_point(standing, point) for point in letter.points],
        "text": text,
    }


def _point(standing: Standing, point: Point) -> Json:
    task, promise = point.task, open_promise(point.task)
    return {
        "id": task.task.id,
        "due": iso(task.due),
        "days_left": task.days_left,
        "timing": task.timing,
        "late": is_late(task, standing.today),
        "promised": iso(promise.promised) if promise else None,
        "missing": [item.id for item in point.lacking],
        "waiting": waiting_tasks(standing, task.task),
    }
