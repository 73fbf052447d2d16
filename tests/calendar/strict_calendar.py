"""A strict reading of iCalendar bytes by RFC 5545, written without any calendar library.

It accepts only what every calendar program accepts: where the RFC lets a writer choose, there is
one right choice here.
"""

import re
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

ONCE = {
    "VCALENDAR": {"VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL",
                  "X-PUBLISHED-TTL"},
    "VEVENT": {"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DESCRIPTION",
               "DTSTART", "TRANSP", "STATUS", "X-IOCPLAN-ID"},
    "VTODO": {"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DESCRIPTION",
              "STATUS", "PERCENT-COMPLETE", "X-IOCPLAN-ID"},
    "VALARM": {"ACTION", "DESCRIPTION", "TRIGGER"},
}  # fmt: skip
AT_MOST_ONCE = {
    "VCALENDAR": set(),
    "VEVENT": {"DTEND", "CATEGORIES"},
    "VTODO": {"DUE", "COMPLETED", "CATEGORIES"},
    "VALARM": set(),
}
INSIDE = {"VCALENDAR": {"VEVENT", "VTODO"}, "VEVENT": {"VALARM"}, "VTODO": {"VALARM"}, "VALARM": ()}
PARAMETERS = {
    "DTSTART": {"VALUE": "DATE"},
    "DTEND": {"VALUE": "DATE"},
    "DUE": {"VALUE": "DATE"},
    "REFRESH-INTERVAL": {"VALUE": "DURATION"},
}
TEXTS = {"SUMMARY", "DESCRIPTION", "CATEGORIES", "NAME", "X-WR-CALNAME", "X-IOCPLAN-ID"}
STATUS = {
    "VEVENT": {"TENTATIVE", "CONFIRMED", "CANCELLED"},
    "VTODO": {"NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"},
}


class Part(NamedTuple):
    """A component: its name, its properties as text, and the components in it."""

    name: str
    values: dict[str, Any]
    parts: list["Part"]


def read_strictly(data: bytes) -> Part:
    """The calendar; an assertion fails where a rule is broken."""
    lines = unfold(data)
    calendar, rest = _part(lines)
    assert not rest
    assert calendar.name == "VCALENDAR"
    assert calendar.values["VERSION"] == "2.0"
    uids = [part.values["UID"] for part in calendar.parts]
    assert len(uids) == len(set(uids))
    return calendar


def unfold(data: bytes) -> list[str]:
    """The content lines (3.1)."""
    assert data.endswith(b"\r\n")
    physical = data[:-2].split(b"\r\n")
    content: list[str] = []
    for raw in physical:
        assert raw
        assert len(raw) <= 75
        assert not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", raw)
        line = raw.decode()
        assert len((line + "|").splitlines()) == 1
        assert len(re.search(r"\\*$", line)[0]) % 2 == 0, "an escape is split"
        if line.startswith(" "):
            assert len(line) > 1
            content[-1] += line[1:]
        else:
            content.append(line)
    return content


def _part(lines: list[str]) -> tuple[Part, list[str]]:
    name = lines[0].removeprefix("BEGIN:")
    part, rest = Part(name, {}, []), lines[1:]
    while rest[0] != f"END:{name}":
        if rest[0].startswith("BEGIN:"):
            inner, rest = _part(rest)
            assert inner.name in INSIDE[name]
            part.parts.append(inner)
        else:
            assert not part.parts, "a property stands behind an inner component"
            key, value = _property(rest.pop(0), name)
            assert key not in part.values, f"{key} twice"
            part.values[key] = value
    _check(part)
    return part, rest[1:]


def _property(line: str, component: str) -> tuple[str, Any]:
    found = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=[^:;,\"]+)*):(.+)", line)
    assert found, line
    name, parameters, value = found.groups()
    given = dict(pair.split("=") for pair in parameters.split(";")[1:])
    allowed = PARAMETERS.get(name, {})
    if name == "NAME":
        assert given.pop("LANGUAGE") in ("vi", "en")
    if name == "TRIGGER":
        assert given.pop("RELATED", "END") == "END"
    assert given == allowed, line
    return name, _value(name, value, component)


def _value(name: str, value: str, component: str) -> Any:
    if name in TEXTS:
        return _text(value)
    if name in ("DTSTART", "DTEND", "DUE"):
        assert re.fullmatch(r"\d{8}", value)
        return datetime.strptime(value, "%Y%m%d").date()  # noqa: DTZ007 - a day, not a moment
    if name in ("DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED"):
        assert re.fullmatch(r"\d{8}T\d{6}Z", value)
    if name == "UID":
        assert str(UUID(value)) == value
    if name == "STATUS":
        assert value in STATUS[component]
    if name in ("SEQUENCE", "PERCENT-COMPLETE"):
        return int(value)
    if name in ("TRIGGER", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"):
        assert re.fullmatch(r"-?P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?", value)
    return value


def _text(value: str) -> str:
    assert re.fullmatch(r"(?:\\[\\;,n]|[^\\;,\n])+", value), value
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value)


def _check(part: Part) -> None:
    given = set(part.values)
    assert ONCE[part.name] <= given
    assert given <= ONCE[part.name] | AT_MOST_ONCE[part.name]
    assert all(str(value).strip() for value in part.values.values())
    values = part.values
    if part.name == "VEVENT":
        assert "DTEND" in given or values["DTSTART"] == date.max
        assert values.get("DTEND", date.max) - values["DTSTART"] in (timedelta(1), timedelta(0))
        assert values.get("DTEND") != values["DTSTART"]
    if part.name == "VTODO":
        assert ("COMPLETED" in given) == (values["STATUS"] == "COMPLETED")
        assert (values["PERCENT-COMPLETE"] == 100) == (values["STATUS"] == "COMPLETED")
        assert "DUE" in given or not part.parts
    if "STATUS" in given:
        assert len(part.parts) <= 1
        assert values["STATUS"] != "CANCELLED" or not part.parts
        assert values["DTSTAMP"] == values["LAST-MODIFIED"] >= values["CREATED"]
