"""What a kept plan was made from and by: where any of it is another now, the plan is made anew.

The key is one line: the hash of the notice file, a space, and as JSON what made the rows:

    program   the versions of iocplan and of Python, and where its libraries come from
    files     the code and data that made the plan, each file with its size and time

The files are found when a plan is kept. A later run only looks whether they are still the same, so
it need not know where holidays and time zones come from. Who reads many plans hands on what was
found the same, and it is looked at once.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from iocplan.version import __version__

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL, which costs more than the hash
except ImportError:
    from hashlib import blake2b

_ROOMS = ("plan", "schedule", "query", "notice", "notice_file")
"""The rooms of the code that makes rows: a checkout under development never reads stale ones."""
_TEXTS = ("text", "labels")
"""What of ``texts`` rows may hold; all other texts are said when a screen is made."""

Traces = dict[str, list[int]]
"""Paths, each with the file's size in bytes and its time in nanoseconds."""


def make_key(content: bytes, files: Traces) -> bytes:
    """The key of what has just been made from a content, by these files."""
    made_by = {"program": _program(), "files": files}
    return f"{_hash(content)} {json.dumps(made_by, separators=(',', ':'))}".encode()


def holds(key: bytes, content: bytes, same: set[bytes] | None = None) -> bool:
    """Tell whether what was kept under a key is what the content would give now.

    Args:
        key: the key.
        content: the notice file's bytes.
        same: programs and files, as keys tell them, that this run has found the same; added to.

    Raises:
        OSError, ValueError, TypeError, LookupError: this is no key, or a file of it is gone.
    """
    found, made_by = key.split(b" ", 1)
    if found != _hash(content).encode():
        return False
    if same is not None and made_by in same:
        return True
    if not _are_same(made_by):
        return False
    if same is not None:
        same.add(made_by)
    return True


def _are_same(made_by: bytes) -> bool:
    made, stat = json.loads(made_by), os.stat
    if made["program"] != _program():
        return False
    for path, (size, time) in made["files"].items():
        info = stat(path)  # inline: a call for each of two hundred files would be felt
        if info.st_size != size or info.st_mtime_ns != time:
            return False
    return True


def hashed(data: bytes, size: int) -> str:
    """A hash of so many bytes, in hexadecimal digits."""
    return blake2b(data, digest_size=size).hexdigest()


def _hash(content: bytes) -> str:
    return hashed(content, 32)


def _program() -> list[object]:
    return [__version__, sys.version, sys.path[1:]]


@cache
def find_files() -> Traces:
    """Every file that the rows of a plan depend on."""
    from zoneinfo import TZPATH

    zones = (f"{folder}/tzdata.zi" for folder in TZPATH)
    return traces((*_code(), *_library("holidays"), *_library("tzdata"), *zones))


def find_holidays() -> Traces:
    """The files that the holidays of Vietnam come from."""
    return traces(_library("holidays"))


def traces(paths: Iterable[str]) -> Traces:
    """The size and time of each of these files that is there."""
    found = {}
    for path in paths:
        with suppress(OSError):
            found[path] = _trace(path)
    return found


def _trace(path: str) -> list[int]:
    info = os.stat(path)  # noqa: PTH116 - a Path for each of a hundred files costs a millisecond
    return [info.st_size, info.st_mtime_ns]


def _code() -> Iterator[str]:
    package = Path(__file__).parents[2]
    for room in _ROOMS:
        yield from map(str, sorted((package / room).rglob("*.py")))
    yield from (f"{package}/texts/{name}.py" for name in _TEXTS)


def _library(name: str) -> Iterator[str]:
    """Yield the files of holidays or tzdata that say which version it is, without importing it."""
    from importlib.machinery import PathFinder

    spec = PathFinder.find_spec(name)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        yield from (f"{folder}/version.py", f"{folder}/countries/vietnam.py", f"{folder}/zones")
