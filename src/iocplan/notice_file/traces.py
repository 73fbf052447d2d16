"""What a snapshot was made by: the code and the data files, each with its size and time.

The paths are found when a snapshot is saved and written into it. A later run only looks whether
those files are still the same, so it need not know where holidays and time zones come from.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_ROOMS = ("plan", "schedule", "notice", "notice_file", "words")

Traces = dict[str, list[int]]
"""Paths, each with the file's size in bytes and its time in nanoseconds."""


def find_traces() -> Traces:
    """Return the traces of every file that the rows of a plan depend on.

    The code itself is among them, so that a checkout under development never reads a stale one.
    """
    found = {}
    for path in (*_code(), *_data()):
        with suppress(OSError):
            found[path] = _trace(path)
    return found


def still_hold(traces: Traces) -> bool:
    """Return whether all files are as they were; raises OSError where one is gone."""
    return all(_trace(path) == trace for path, trace in traces.items())


def _trace(path: str) -> list[int]:
    info = os.stat(path)  # noqa: PTH116 - a Path for each of a hundred files costs a millisecond
    return [info.st_size, info.st_mtime_ns]


def _code() -> Iterator[str]:
    """Yield the modules of the rooms that make rows."""
    package = Path(__file__).parents[1]
    for room in _ROOMS:
        yield from map(str, sorted((package / room).rglob("*.py")))


def _data() -> Iterator[str]:
    """Yield the files of the holidays of Vietnam and of the time zones, importing neither."""
    from importlib.machinery import PathFinder
    from zoneinfo import TZPATH

    for name in ("holidays", "tzdata"):
        spec = PathFinder.find_spec(name)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            yield from (f"{folder}/version.py", f"{folder}/countries/vietnam.py", f"{folder}/zones")
    yield from (f"{folder}/tzdata.zi" for folder in TZPATH)
