"""A new export over the previous one: who keeps its stamps, who is changed, who is cancelled.

Nothing here looks at a clock. What has not changed keeps its stamps; what has gets the next
SEQUENCE and a LAST-MODIFIED from the plan's own records, at least a second after the previous one.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from iocplan.calendar.components import Component
from iocplan.calendar.previous import Stamped, without_alarms
from iocplan.calendar.stamps import Stamps
from iocplan.say.calendar_entry import CANCELLED_MARK

CANCELLED = "STATUS:CANCELLED"


class Recorded(NamedTuple):
    """A component as the plan has it now, and when the plan's last record of it was made."""

    component: Component
    at: datetime


class Merged(NamedTuple):
    """What a calendar holds afterwards, and the ids of what is new, changed and cancelled."""

    entries: list[Stamped]
    added: list[str]
    changed: list[str]
    cancelled: list[str]


def merge(
    new: Sequence[Recorded],
    previous: Mapping[str, Stamped],
    left_out: Collection[str],
    created: datetime,
) -> Merged:
    """A new export's components with their stamps.

    Args:
        new: the components as they are now.
        previous: the earlier export's, by id.
        left_out: ids of what the plan still has and filters leave out; it goes uncancelled.
        created: when what is in no previous export was made.

    Returns:
        The new components in their order, then the previous ones that are cancelled because the
        plan has them, or their day, no more.
    """
    merged = Merged([], [], [], [])
    for item in new:
        merged.entries.append(_restamped(item, previous.get(item.component.id), created))
    now = {item.component.id for item in new} | set(left_out)
    gone = [_cancelled(old) for id_, old in previous.items() if id_ not in now]
    merged.entries.extend(gone)
    for entry in merged.entries:
        _tell(merged, entry, previous.get(entry.component.id))
    return merged


def _tell(merged: Merged, entry: Stamped, old: Stamped | None) -> None:
    if old is None:
        merged.added.append(entry.component.id)
    elif entry.stamps != old.stamps:
        was, is_ = (CANCELLED in stamped.component.lines for stamped in (old, entry))
        (merged.cancelled if is_ and not was else merged.changed).append(entry.component.id)


def _restamped(item: Recorded, old: Stamped | None, created: datetime) -> Stamped:
    if old is None:
        return Stamped(item.component, Stamps(created, max(item.at, created), 0))
    # the order of lines says nothing, and is another library's to choose
    if sorted(old.component.lines) == sorted(item.component.lines):
        return Stamped(item.component, old.stamps)
    return Stamped(item.component, old.stamps.next(item.at))


def _cancelled(old: Stamped) -> Stamped:
    """A component that says it is off; one that says so already stays as it is."""
    id_, lines = old.component
    if CANCELLED in lines:
        return old
    mark = CANCELLED_MARK if lines[0] == "BEGIN:VEVENT" else ""
    off = (_off(line, mark) for line in without_alarms(lines))
    kept = tuple(line for line in off if line)
    return Stamped(Component(id_, kept), old.stamps.next(old.stamps.modified))


def _off(line: str, mark: str) -> str:
    """A line of a component as it is once that is off, nothing where it goes.

    A completion goes, because some programs believe it more than the status.
    """
    name, _, value = line.partition(":")
    changed = {
        "STATUS": CANCELLED,
        "SUMMARY": f"SUMMARY:{mark}{value}",
        "PERCENT-COMPLETE": "PERCENT-COMPLETE:0",
        "COMPLETED": "",
    }
    return changed.get(name, line)
