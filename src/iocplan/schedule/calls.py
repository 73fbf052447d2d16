"""Whom to call today, and about what: who is late, who is due soon, who has long been silent."""

from collections.abc import Iterator
from enum import IntEnum

from iocplan.plan.kinds import Timing
from iocplan.record import Record
from iocplan.schedule.counted import perhaps_pressing
from iocplan.schedule.follow_up import without_word
from iocplan.schedule.promises import open_promise
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.urging import Point, addressees


class Why(IntEnum):
    """Why somebody is called, the most pressing first."""

    OVERDUE = 0
    BROKEN = 1
    SOON = 2
    SILENT = 3


class Reason(Record):
    """A task to be talked about, and why."""

    why: Why
    point: Point

    @property
    def task(self) -> TaskStanding:
        """The task."""
        return self.point.task


class Call(Record):
    """A body to be called, through the branch that can be reached; its reasons by weight."""

    body: str
    through: str | None
    reasons: tuple[Reason, ...]


def calls(standing: Standing) -> list[Call]:
    """One call for each body; those with the most pressing reason first, then the earliest day.

    What lies with whoever decides is nobody's call, and the office does not call itself.
    """
    found: dict[tuple[str, str | None], list[Reason]] = {}
    for task, why in _pressing(standing):
        for to in addressees(standing.plan, task.task):
            reason = Reason(why, Point(task, to.lacking, to.owes_items))
            found.setdefault((to.body, to.through), []).append(reason)
    made = [Call(*key, tuple(sorted(reasons, key=_weight))) for key, reasons in found.items()]
    return sorted(made, key=lambda call: _weight(call.reasons[0]))


def _pressing(standing: Standing) -> Iterator[tuple[TaskStanding, Why]]:
    """Each task to be talked about, once, in the order of the file."""
    silent = {task.task.id for task in without_word(standing)}
    pressing = set(perhaps_pressing(standing))
    for place, id_ in enumerate(standing.days.ids):
        if standing.days.is_open[place] and (place in pressing or id_ in silent):
            task = standing.tasks[place]
            why = why_to_call(standing, task)
            if why is None and task.task.id in silent:
                why = Why.SILENT
            if why is not None:
                yield task, why


def why_to_call(standing: Standing, task: TaskStanding) -> Why | None:
    """Why an open task is talked about today, None where its days give no reason."""
    if task.is_submitted:
        return None
    if task.timing is Timing.OVERDUE:
        return Why.OVERDUE
    promise = open_promise(task)
    left = (promise.promised - standing.today).days if promise and promise.promised else None
    if left is not None and left < 0:
        return Why.BROKEN
    return Why.SOON if task.timing is Timing.DUE_SOON or left == 0 else None


def _weight(reason: Reason) -> tuple[Why, int]:
    promise, day = open_promise(reason.task), reason.task.day
    if reason.why is Why.BROKEN and promise:
        day = promise.promised
    return reason.why, day.toordinal() if day else 0
