"""Append-only lists of records: the one with the latest day counts, whatever its place."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar


class Dated(Protocol):
    """A record of a day."""

    @property
    def on(self) -> date:
        """The day of the record."""
        ...


Entry = TypeVar("Entry", bound=Dated)


def last_place(entries: Sequence[Dated], until: date | None = None) -> int | None:
    """Where the entry stands that counts, None where there is none.

    Args:
        entries: a list of the file; of several entries of one day the last one counts.
        until: up to which day entries count; None for all.
    """
    places = [i for i, entry in enumerate(entries) if until is None or entry.on <= until]
    return max(places, key=lambda place: (entries[place].on, place), default=None)


def in_order(entries: Sequence[Dated]) -> list[int]:
    """The places of all entries in the order in which they count."""
    return sorted(range(len(entries)), key=lambda place: (entries[place].on, place))


def last_entry(entries: Sequence[Entry], until: date | None = None) -> Entry | None:
    """The entry that counts, None where there is none."""
    if not entries:
        return None  # as nearly everywhere
    place = last_place(entries, until)
    return None if place is None else entries[place]


def place_of(entries: Sequence[object], entry: object) -> int:
    """Where an entry stands in the list that it comes from."""
    return next(place for place, found in enumerate(entries) if found is entry)
