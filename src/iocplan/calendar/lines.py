"""Texts, lines and moments of iCalendar (RFC 5545, 3.1, 3.3.5 and 3.3.11).

icalendar 7.3 makes a line break of a backslash before N and parts two backslashes when it folds
between them, so both are done here.
"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from icalendar import vText

_LIMIT = 75


class EscapedText(vText):
    """A TEXT value of icalendar's, escaped as ``escaped`` does it."""

    __slots__ = ()

    def to_ical(self) -> bytes:
        """Return the value as it stands in a file."""
        return escaped(str(self)).encode()


def escaped(text: str) -> str:
    r"""Return a text as a TEXT value: ``\``, ``;``, ``,`` and each line break escaped, once."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n")


def fold(line: str) -> bytes:
    """Return a content line in parts of at most 75 octets, without the break at its end.

    No part ends within a character or an escape (3.1; Google drops what does not keep to it).
    """
    data = line.encode()
    parts, start, limit = [], 0, _LIMIT
    while len(data) - start > limit:
        end = _cut(data, start, start + limit)
        parts.append(data[start:end])
        # the space that begins a continued line counts
        start, limit = end, _LIMIT - 1
    return b"\r\n ".join([*parts, data[start:]])


def _cut(data: bytes, start: int, end: int) -> int:
    """Return the last place up to ``end`` where a line may be parted."""
    while data[end] & 0xC0 == 0x80:  # noqa: PLR2004 - within a character of UTF-8
        end -= 1
    before = data[start:end]
    return end - (len(before) - len(before.rstrip(b"\\"))) % 2


def moment(day: date, zone: str, hour: int = 0) -> datetime:
    """Return an hour of a day in a time zone, in UTC; at the ends of the calendar that of UTC."""
    local = datetime.combine(day, time(hour), ZoneInfo(zone))
    try:
        return local.astimezone(UTC)
    except OverflowError:
        return local.replace(tzinfo=UTC)


def utc(at: datetime) -> str:
    """Return a moment in UTC as iCalendar writes it."""
    # strftime leaves the zeros of early years out
    return f"{at.year:04}{at:%m%dT%H%M%SZ}"
