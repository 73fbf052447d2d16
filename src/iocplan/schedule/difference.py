"""One thing that differs between two versions of a plan."""

from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple


class DifferenceKind(StrEnum):
    """What somebody did."""

    DONE = "done"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"
    STARTED = "started"
    DROPPED = "dropped"
    RESUMED = "resumed"
    NOTED = "noted"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    CORRECTED = "corrected"
    REASSIGNED = "reassigned"
    ANSWERED = "answered"
    DEADLINE_SET = "deadline_set"
    EXTENDED = "extended"
    BROUGHT_FORWARD = "brought_forward"
    EVENT_MOVED = "event_moved"
    RETITLED = "retitled"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    SHIFTED = "shifted"


class Completion(NamedTuple):
    """On which day something was done, and the document that proves it."""

    on: date
    proof: str | None


class Reached(NamedTuple):
    """The day of a task that moved along, and whether it is only a bound."""

    date: date | None
    is_bound: bool


class Difference(NamedTuple):
    """One change.

    ``id`` is that of a task, deliverable, event, unit or person, else the key of the file;
    ``rows`` tells which of these, since a unit and an event may share an id. ``field`` is the key
    that differs, None where the whole row came or went. A move has the day before it and the move;
    one withdrawn has the move and the day that holds without it. ``part_of`` is a deliverable's
    task.
    """

    kind: DifferenceKind
    id: str
    field: str | None
    before: Any
    after: Any
    part_of: str = ""
    rows: str = ""
