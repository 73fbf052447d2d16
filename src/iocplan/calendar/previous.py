"""The calendar file that an export replaces: what of it has to be kept or counted on.

A file is ours when it has our PRODID and every component in it bears the UID that this plan gives
to its X-IOCPLAN-ID. Anything else is refused, so that nobody's calendar is ever overwritten.
Lines may be folded anywhere and end with LF (RFC 5545, 3.1, read leniently).
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple, cast
from uuid import NAMESPACE_URL, UUID, uuid5

from iocplan.calendar.lines import utc
from iocplan.texts import calendar as texts
from iocplan.texts.text import LANGS, Lang, Text

PRODID = "-//iocplan//iocplan//EN"
MOST_CHANGES = 999_999_999
"""The highest SEQUENCE that is read, and so the highest that is written."""
KINDS = {"VEVENT": "event", "VTODO": "todo"}

_FOLD = re.compile(rb"\r?\n[ \t]")
_MOMENT = "%Y%m%dT%H%M%SZ"


class NotOursError(Exception):
    """A file that an export must not replace; ``why`` completes a sentence about it."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


class Stamps(NamedTuple):
    """What tells a calendar program that, and when, a component has changed (3.8.7).

    DTSTAMP equals LAST-MODIFIED, as 3.8.7.2 says for a file without METHOD.
    """

    created: datetime
    modified: datetime
    sequence: int


class Component(NamedTuple):
    """A VEVENT or VTODO: its unfolded lines from BEGIN to END, without the stamps."""

    id: str
    lines: tuple[str, ...]


class Stamped(NamedTuple):
    """A component with its stamps."""

    component: Component
    stamps: Stamps


class Previous(NamedTuple):
    """An earlier export, by the plan's ids; ``lang`` is the language that it is in."""

    lang: Lang | None
    entries: dict[str, Stamped]


def uid_of(plan: str, kind: str, id_: str) -> str:
    """Return the UID of a task or event: the same whatever becomes of its title and day."""
    return str(uuid5(_namespace(plan), f"{KINDS[kind]}/{id_}"))


@cache
def _namespace(plan: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"iocplan:{plan}")


def read_previous(data: bytes, plan: str, kind: str) -> Previous:
    """Return what an earlier export holds.

    Args:
        data: the file's bytes.
        plan: the plan's id.
        kind: ``VEVENT`` or ``VTODO``, what the new export is to hold.

    Raises:
        NotOursError: the file is not an export of this plan and of this kind.
    """
    head, bodies = _parts(_unfold(data))
    names = dict(map(_property, head))
    if names.get("PRODID") != PRODID:
        raise NotOursError(texts.OTHER_PROGRAM)
    entries = [_entry(body, plan, kind) for body in bodies]
    lang = re.search(r"^NAME;LANGUAGE=(\w+):", "\n".join(head), re.MULTILINE)
    known = lang is not None and lang[1] in LANGS
    return Previous(
        cast("Lang", lang[1]) if lang and known else None,
        {entry.component.id: entry for entry in entries},
    )


def _unfold(data: bytes) -> list[str]:
    try:
        text = _FOLD.sub(b"", data).decode()
    except UnicodeDecodeError:
        raise NotOursError(texts.NOT_A_CALENDAR) from None
    lines = [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")]
    if lines[0] != "BEGIN:VCALENDAR" or lines[-1] != "END:VCALENDAR":
        raise NotOursError(texts.NOT_A_CALENDAR)
    return lines[1:-1]


def _parts(lines: list[str]) -> tuple[list[str], list[list[str]]]:
    """Return the calendar's own lines, and those of each component."""
    head: list[str] = []
    bodies: list[list[str]] = []
    end = ""
    for line in lines:
        if end:
            bodies[-1].append(line)
            end = "" if line == end else end
        elif line.startswith("BEGIN:"):
            bodies.append([line])
            end = line.replace("BEGIN:", "END:", 1)
        else:
            head.append(line)
    if end:
        raise NotOursError(texts.DAMAGED)
    return head, bodies


def _property(line: str) -> tuple[str, str]:
    """Return name and value of a line whose parameters hold no colon."""
    name, _, value = line.partition(":")
    return name.partition(";")[0], value


def _entry(body: list[str], plan: str, kind: str) -> Stamped:
    begun = body[0].removeprefix("BEGIN:")
    if begun not in KINDS:
        raise NotOursError(texts.OTHER_PROGRAM)
    own = dict(map(_property, _outer(body)))
    id_ = own.get("X-IOCPLAN-ID", "")
    if own.get("UID") != uid_of(plan, begun, id_):
        raise NotOursError(texts.OTHER_PLAN)
    if begun != kind:
        raise NotOursError(texts.HAS_EVENTS if begun == "VEVENT" else texts.HAS_TODOS)
    lines = [line for line in body if _property(line)[0] not in _STAMPS]
    return Stamped(Component(id_, tuple(lines)), _stamps(own))


_STAMPS = ("DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE")


def _outer(body: list[str]) -> Iterator[str]:
    """Yield the lines of a component that are not those of an alarm in it."""
    inside = False
    for line in body[1:-1]:
        inside = inside or line == "BEGIN:VALARM"
        if not inside:
            yield line
        inside = inside and line != "END:VALARM"


def without_alarms(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of a component without the alarms in it."""
    return (lines[0], *_outer(list(lines)), lines[-1])


def _stamps(own: dict[str, str]) -> Stamps:
    sequence = own.get("SEQUENCE", "")
    if not re.fullmatch(r"[0-9]{1,9}", sequence):
        raise NotOursError(texts.DAMAGED)
    return Stamps(_moment(own, "CREATED"), _moment(own, "LAST-MODIFIED"), int(sequence))


def _moment(own: dict[str, str], name: str) -> datetime:
    try:
        return datetime.strptime(own.get(name, ""), _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        raise NotOursError(texts.DAMAGED) from None


def stamp_lines(stamps: Stamps) -> list[str]:
    """Return the four lines of the stamps."""
    created, modified = (utc(at) for at in (stamps.created, stamps.modified))
    values = (modified, created, modified, str(stamps.sequence))
    return [f"{name}:{value}" for name, value in zip(_STAMPS, values, strict=True)]
