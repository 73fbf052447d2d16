"""The calendar file that an export replaces: what of it has to be kept or counted on.

A file is ours when it has our PRODID and every component in it bears the UID that this plan gives
to its X-IOCPLAN-ID. Anything else is refused, so that nobody's calendar is ever overwritten.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from iocplan.calendar.components import Component
from iocplan.calendar.content_lines import content_lines, name_of, value_of
from iocplan.calendar.stamps import STAMPS, Stamps, read_stamps
from iocplan.calendar.uids import KINDS, PRODID, uid_of
from iocplan.texts import calendar as texts
from iocplan.texts.text import LANGS, Lang, Text


class NotOursError(Exception):
    """A file that an export must not replace; ``why`` completes a sentence about it."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


class Stamped(NamedTuple):
    """A component with its stamps."""

    component: Component
    stamps: Stamps


class Previous(NamedTuple):
    """An earlier export, by the plan's ids; ``lang`` is the language that it is in."""

    lang: Lang | None
    entries: dict[str, Stamped]


def read_previous(data: bytes, plan: str, kind: str) -> Previous:
    """What an earlier export holds.

    Args:
        data: the file's bytes.
        plan: the plan's id.
        kind: ``VEVENT`` or ``VTODO``, what the new export is to hold.

    Raises:
        NotOursError: the file is not an export of this plan and of this kind.
    """
    lang, bodies = _ours(data)
    entries = [_entry(body, plan, kind) for body in bodies]
    return Previous(lang, {entry.component.id: entry for entry in entries})


def read_previous_of_many(
    data: bytes, plans: Mapping[str, str], kind: str
) -> tuple[Lang | None, dict[str, Previous]]:
    """What an earlier export of many notices holds.

    Args:
        data: the file's bytes.
        plans: the plan's id for each UID that is usual; another is looked for among all of them.
        kind: ``VEVENT`` or ``VTODO``, what the new export is to hold.

    Returns:
        The language, and by the plan's id what is of each notice.

    Raises:
        NotOursError: the file is no export of these notices and of this kind.
    """
    lang, bodies = _ours(data)
    found: dict[str, dict[str, Stamped]] = {}
    for body in bodies:
        plan = _plan_of(_values(list(_outer(body))), plans, kind)
        entry = _entry(body, plan, kind)
        found.setdefault(plan, {})[entry.component.id] = entry
    return lang, {plan: Previous(lang, entries) for plan, entries in found.items()}


def _plan_of(own: Mapping[str, str], plans: Mapping[str, str], kind: str) -> str:
    """The plan that gives a component its UID; that of a period of a series is none that is usual.

    Raises:
        NotOursError: none does.
    """
    uid, id_ = own.get("UID", ""), own.get("X-IOCPLAN-ID", "")
    if uid in plans:
        return plans[uid]
    for plan in dict.fromkeys(plans.values()):
        if uid_of(plan, kind, id_) == uid:
            return plan
    raise NotOursError(texts.OTHER_PLAN)


def _ours(data: bytes) -> tuple[Lang | None, list[list[str]]]:
    """The language of an export of ours, and the lines of each component."""
    head, bodies = _parts(_lines(data))
    if _values(head).get("PRODID") != PRODID:
        raise NotOursError(texts.OTHER_PROGRAM)
    return _language(head), bodies


def _language(head: list[str]) -> Lang | None:
    found = re.search(r"^NAME;LANGUAGE=(\w+):", "\n".join(head), re.MULTILINE)
    return cast("Lang", found[1]) if found and found[1] in LANGS else None


def _lines(data: bytes) -> list[str]:
    try:
        lines = [line.text for line in content_lines(data)]
    except UnicodeDecodeError:
        raise NotOursError(texts.NOT_A_CALENDAR) from None
    if not lines or (lines[0], lines[-1]) != ("BEGIN:VCALENDAR", "END:VCALENDAR"):
        raise NotOursError(texts.NOT_A_CALENDAR)
    return lines[1:-1]


def _parts(lines: list[str]) -> tuple[list[str], list[list[str]]]:
    """The calendar's own lines, and those of each component."""
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


def _values(lines: Sequence[str]) -> dict[str, str]:
    return {name_of(line): value_of(line) for line in lines}


def _entry(body: list[str], plan: str, kind: str) -> Stamped:
    begun = body[0].removeprefix("BEGIN:")
    if begun not in KINDS:
        raise NotOursError(texts.OTHER_PROGRAM)
    own = _values(list(_outer(body)))
    id_ = own.get("X-IOCPLAN-ID", "")
    if own.get("UID") != uid_of(plan, begun, id_):
        raise NotOursError(texts.OTHER_PLAN)
    if begun != kind:
        raise NotOursError(texts.HAS_EVENTS if begun == "VEVENT" else texts.HAS_TODOS)
    lines = [line for line in body if name_of(line) not in STAMPS]
    try:
        return Stamped(Component(id_, tuple(lines)), read_stamps(own))
    except ValueError:
        raise NotOursError(texts.DAMAGED) from None


def _outer(body: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a component that are not those of an alarm in it."""
    inside = False
    for line in body[1:-1]:
        inside = inside or line == "BEGIN:VALARM"
        if not inside:
            yield line
        inside = inside and line != "END:VALARM"


def without_alarms(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines of a component without the alarms in it."""
    return (lines[0], *_outer(lines), lines[-1])
