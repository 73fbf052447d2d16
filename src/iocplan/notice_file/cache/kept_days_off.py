"""The official days off, kept for all plans: a later run need not import the holidays library."""

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path

from iocplan.notice_file.cache.folder import cache_folder
from iocplan.notice_file.cache.key import find_holidays, holds, make_key
from iocplan.notice_file.cache.private_file import read_sealed, write_sealed
from iocplan.schedule.official_days import KNOWN, OfficialDays, from_library

_MOST_BYTES = 1 << 20
_AROUND = (-1, 0, 1, 2)
"""The years to learn together: whoever asks for one will soon ask for the next."""

Years = dict[str, list[list[int]]]
"""By year: the days off and the weekend days that are worked, as proleptic ordinals."""


def kept_days(year: int) -> OfficialDays:
    """The official days of a year, from the cache where an earlier run has left them."""
    kept = _load(cache_folder())
    if str(year) not in kept:
        years = (y for more in _AROUND if (y := year + more) in KNOWN)
        kept |= {str(y): _encoded(from_library(y)) for y in years}
        _keep(kept)
    off, worked = kept[str(year)]
    return OfficialDays(_days(off), _days(worked))


@cache
def _load(folder: Path) -> Years:
    with suppress(OSError, ValueError, TypeError, AttributeError, LookupError, RuntimeError):
        sealed = read_sealed(_file(folder))
        if sealed and holds(sealed[0], b""):
            return {**json.loads(sealed[1])}
    return {}


def _keep(years: Years) -> None:
    key = make_key(b"", find_holidays())
    with suppress(OSError, ValueError, RuntimeError):
        write_sealed(_file(cache_folder()), key, json.dumps(years).encode(), most=_MOST_BYTES)


def _file(folder: Path) -> Path:
    return folder / "plans" / "days-off"


def _encoded(days: OfficialDays) -> list[list[int]]:
    return [sorted(day.toordinal() for day in part) for part in days]


def _days(ordinals: Iterable[int]) -> frozenset[date]:
    return frozenset(map(date.fromordinal, ordinals))
