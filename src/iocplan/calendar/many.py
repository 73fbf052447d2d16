"""One calendar of many notices: the components of each, with the UIDs that they have alone."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from iocplan.calendar.components import Style
from iocplan.calendar.ics import Export, export_calendar, written
from iocplan.calendar.merge import Merged
from iocplan.calendar.previous import Previous
from iocplan.calendar.uids import uid_of
from iocplan.plan.rows import Plan
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts.text import Text


class Part(NamedTuple):
    """What of a notice stands in a calendar."""

    standing: Standing
    tasks: Sequence[TaskStanding]


def export_many(
    parts: Iterable[Part], style: Style, previous: Mapping[str, Previous], name: Text
) -> Export:
    """A calendar of some tasks of several notices, and of their events.

    Args:
        parts: the notices with their tasks.
        style: how to write them.
        previous: by plan, what of the file that this one replaces is of each.
        name: what the calendar is called.
    """
    shown: list[str] = []
    undated: list[str] = []
    left_out: list[str] = []
    merged = Merged([], [], [], [])
    for standing, tasks in parts:
        plan = standing.plan.id
        made = export_calendar(standing, tasks, style, previous.get(plan))
        merged.entries.extend(made.merged.entries)
        for ids, more in (
            (shown, made.shown),
            (undated, made.undated),
            (left_out, made.left_out),
            (merged.added, made.merged.added),
            (merged.changed, made.merged.changed),
            (merged.cancelled, made.merged.cancelled),
        ):
            ids.extend(f"{plan}/{id_}" for id_ in more)
    data = written(name, style.lang, merged.entries)
    return Export(data, shown, merged, undated, left_out)


def plans_by_uid(plans: Iterable[Plan], kind: str) -> dict[str, str]:
    """The plan's id for each UID that one of some plans may give."""
    return {
        uid_of(plan.id, kind, id_): plan.id
        for plan in plans
        for id_ in (*plan.events, *(task.id for task in plan.tasks))
    }
