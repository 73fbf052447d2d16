"""The stamps of a component (RFC 5545, 3.8.7): when it was made and changed, and how often.

They come from the plan's records and from what stands in a file, never from a clock.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

STAMPS = ("DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE")
MOST_CHANGES = 999_999_999
"""The highest SEQUENCE that is read, and so the highest that is written."""
_MOMENT = "%Y%m%dT%H%M%SZ"


class Stamps(NamedTuple):
    """What tells a calendar program that, and when, a component has changed.

    DTSTAMP equals LAST-MODIFIED, as 3.8.7.2 says for a file without METHOD.
    """

    created: datetime
    modified: datetime
    sequence: int

    @property
    def lines(self) -> list[str]:
        """The four lines, in the order of ``STAMPS``."""
        created, modified = utc(self.created), utc(self.modified)
        values = (modified, created, modified, str(self.sequence))
        return [f"{name}:{value}" for name, value in zip(STAMPS, values, strict=True)]

    def next(self, at: datetime) -> "Stamps":
        """The stamps once it is changed by a record of a moment."""
        try:
            after = self.modified + timedelta(seconds=1)
        except OverflowError:
            after = self.modified
        return Stamps(self.created, max(after, at), min(self.sequence + 1, MOST_CHANGES))


def read_stamps(values: Mapping[str, str], otherwise: Stamps | None = None) -> Stamps:
    """The stamps that stand in a component.

    Args:
        values: the component's values by name.
        otherwise: what serves for a stamp that is missing or makes no sense.

    Raises:
        ValueError: one is missing or makes no sense, and nothing serves for it.
    """
    created = _moment(values, "CREATED", otherwise and otherwise.created)
    modified = _moment(values, "LAST-MODIFIED", otherwise and otherwise.modified)
    number = values.get("SEQUENCE", "").strip()
    if number.isascii() and number.isdecimal() and len(number) <= len(str(MOST_CHANGES)):
        return Stamps(created, modified, int(number))
    if otherwise is None:
        raise ValueError(number)
    return Stamps(created, modified, otherwise.sequence)


def _moment(values: Mapping[str, str], name: str, otherwise: datetime | None) -> datetime:
    try:
        return datetime.strptime(values.get(name, "").strip(), _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        if otherwise is None:
            raise
        return otherwise


def moment(day: date, zone: str, hour: int = 0) -> datetime:
    """An hour of a day in a time zone, in UTC; at the ends of the calendar that of UTC."""
    local = datetime.combine(day, time(hour), ZoneInfo(zone))
    try:
        return local.astimezone(UTC)
    except OverflowError:
        return local.replace(tzinfo=UTC)


def utc(at: datetime) -> str:
    """A moment in UTC as iCalendar writes it."""
    # strftime leaves the zeros of early years out
    return f"{at.year:04}{at:%m%dT%H%M%SZ}"
