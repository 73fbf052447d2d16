"""The plan of a file as rows, kept in the user's cache folder: later runs need no YAML.

What is kept is believed only when it is the user's own file in the user's own folder, nobody else
can write to either, it is whole, and its key holds. Anything else is as good as nothing. One file a
plan; the oldest are removed.

    line 1   the key
    line 2   the checksum of what follows: rows are decoded late, when damage could not be mended
    line 3   the plan without its tasks
    line 4   the days of all tasks, in columns
    then     one task a line

The tasks are decoded one by one as somebody asks for them (``plan/lazy.py``), and the days of all
of them stand in columns (``schedule/day_columns.py``), because many notices are read at once: then
most tasks are only counted or passed over, and few are shown.
"""

import json
import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from iocplan.notice_file.cache.folder import cache_folder
from iocplan.notice_file.cache.key import find_files, hashed, holds, make_key
from iocplan.notice_file.cache.private_file import read_sealed, write_sealed
from iocplan.plan.rows import Plan
from iocplan.record import Record
from iocplan.schedule.day_columns import Days

_MOST_FILES = 64
_MOST_BYTES = 256 << 20


class Kept(Record):
    """A plan with the days of its tasks."""

    plan: Plan
    days: Days


def load_kept(path: Path, content: bytes) -> Kept | None:
    """The kept plan of a file, None where there is none to believe.

    Args:
        path: the notice file.
        content: its bytes as they are now.
    """
    try:
        sealed = read_sealed(_kept_file(path))
        if sealed is None or not holds(sealed[0], content):
            return None
        return _decode(*sealed[1].split(b"\n"))
    except (OSError, ValueError, TypeError, AttributeError, LookupError, RuntimeError):
        return None


def _decode(head: bytes, days: bytes, *tasks: bytes) -> Kept:
    from iocplan.plan.codec import decode_plan, decode_task
    from iocplan.plan.lazy import Lazy

    columns = Days(*json.loads(days))
    if {len(column) for column in columns} != {len(tasks)}:
        raise ValueError(len(tasks))
    rows = Lazy(len(tasks), lambda place: decode_task(json.loads(tasks[place])))
    return Kept(decode_plan(json.loads(head), rows), columns)


def keep(path: Path, content: bytes, kept: Kept) -> None:
    """Keep a plan for later runs; where that cannot be done, later runs are just slower."""
    from iocplan.plan.codec import encode_head

    target = _kept_file(path)
    with suppress(OSError, ValueError, RuntimeError):
        head = [encode_head(kept.plan), kept.days, *kept.plan.tasks]
        lines = (json.dumps(row, ensure_ascii=False, default=date.isoformat) for row in head)
        rows = b"\n".join(line.encode() for line in lines)
        if write_sealed(target, make_key(content, find_files()), rows, most=_MOST_BYTES):
            _remove_oldest(target.parent)


def _remove_oldest(folder: Path) -> None:
    found = sorted(folder.glob("*.rows"), key=lambda p: p.stat().st_mtime, reverse=True)
    for old in found[_MOST_FILES:]:
        old.unlink(missing_ok=True)


def _kept_file(path: Path) -> Path:
    return cache_folder() / "plans" / f"{hashed(os.fsencode(path.resolve()), 16)}.rows"
