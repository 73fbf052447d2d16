"""The plan of a file as rows, kept in the user's cache folder: later runs need no YAML.

A snapshot is believed only when it is the user's own file, nobody else can write to it, and its
first line names just this content, this code, this Python and these holidays and time zones.
Anything else, a damaged one too, is as good as none. One file a plan; the oldest are removed.

    line 1   the key: what the snapshot was made from
    line 2   the plan without its tasks
    line 3   the days of all tasks, in columns
    then     one task a line
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from iocplan import __version__
from iocplan.plan.rows import Plan
from iocplan.schedule.days import Days

_MOST_FILES = 64
_MOST_BYTES = 256 << 20
_ROOMS = ("plan", "schedule", "notice", "notice_file", "words")


class Kept(NamedTuple):
    """A plan with the days of its tasks."""

    plan: Plan
    days: Days


def load_snapshot(path: Path, content: bytes) -> Kept | None:
    """Return the kept plan of a file, None where there is none to believe.

    Args:
        path: the notice file.
        content: its bytes as they are now.
    """
    try:
        with _snapshot_of(path).open("rb") as file:
            if not _is_ours(os.fstat(file.fileno())):
                return None
            key, head, days, *tasks = file.read().split(b"\n")
        return _decode(head, days, tasks) if key == _key(content) else None
    except (OSError, ValueError, TypeError, LookupError, RuntimeError):
        return None


def _decode(head: bytes, days: bytes, tasks: list[bytes]) -> Kept:
    from iocplan.plan.codec import decode_plan, decode_task
    from iocplan.plan.lazy import Lazy

    columns = Days(*json.loads(days))
    if {len(column) for column in columns} != {len(tasks)}:
        raise ValueError(len(tasks))
    rows = Lazy(len(tasks), lambda place: decode_task(json.loads(tasks[place])))
    return Kept(decode_plan(json.loads(head), rows), columns)


def save_snapshot(path: Path, content: bytes, kept: Kept) -> None:
    """Keep a plan for later runs; where that cannot be done, later runs are just slower."""
    from iocplan.plan.codec import encode_head

    target = _snapshot_of(path)
    with suppress(OSError, ValueError, RuntimeError):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        head = [encode_head(kept.plan), kept.days, *kept.plan.tasks]
        lines = (json.dumps(row, ensure_ascii=False, default=date.isoformat) for row in head)
        data = b"\n".join([_key(content), *(line.encode() for line in lines)])
        if len(data) <= _MOST_BYTES:
            _write(target, data)
            _remove_oldest(target.parent)


def _write(target: Path, data: bytes) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)


def _remove_oldest(folder: Path) -> None:
    found = sorted(folder.glob("*.rows"), key=lambda p: p.stat().st_mtime, reverse=True)
    for old in found[_MOST_FILES:]:
        old.unlink(missing_ok=True)


def _snapshot_of(path: Path) -> Path:
    from platformdirs import user_cache_path

    name = blake2b(os.fsencode(path.resolve()), digest_size=16).hexdigest()
    return user_cache_path("iocplan") / "plans" / f"{name}.rows"


def _is_ours(info: os.stat_result) -> bool:
    """Return whether nobody but the user can have written a file (Windows keeps its own guard)."""
    if not hasattr(os, "getuid"):
        return True
    return info.st_uid == os.getuid() and not info.st_mode & 0o022


def _key(content: bytes) -> bytes:
    """Return what a snapshot depends on, on one line."""
    made_from: list[Any] = [
        __version__,
        sys.version,
        blake2b(content, digest_size=32).hexdigest(),
        *_traces(),
    ]
    return json.dumps(made_from).encode()


def _traces() -> Iterator[str]:
    """Yield size and time of every file that a snapshot's content depends on.

    The code itself is among them, so that a checkout under development never reads a stale one.
    """
    package = Path(__file__).parents[1]
    for room in _ROOMS:
        with os.scandir(package / room) as entries:
            files = sorted((e for e in entries if e.name.endswith(".py")), key=lambda e: e.name)
            yield from (_trace(entry.name, entry.stat()) for entry in files)
    for path in _data_files():
        with suppress(OSError):
            yield _trace(path, Path(path).stat())


def _trace(name: str, info: os.stat_result) -> str:
    return f"{name}:{info.st_size}:{info.st_mtime_ns}"


def _data_files() -> Iterator[str]:
    """Yield the files of the holidays of Vietnam and of the time zones, importing neither."""
    from importlib.machinery import PathFinder
    from zoneinfo import TZPATH

    for name in ("holidays", "tzdata"):
        spec = PathFinder.find_spec(name)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            yield from (f"{folder}/version.py", f"{folder}/countries/vietnam.py", f"{folder}/zones")
    yield from (f"{folder}/tzdata.zi" for folder in TZPATH)
