"""The plan of a file as rows, kept in the user's cache folder: later runs need no YAML.

What is kept is believed only when it is the user's own file in the user's own folder, nobody else
can write to either, it is whole, and its key holds. Anything else is as good as nothing. One file a
plan, read once; what nobody asks for any more is swept away (``sweeping``).

    line 1   the key
    line 2   the checksum of what follows: rows are decoded late, when damage could not be mended
    line 3   the plan without its tasks
    line 4   the days of all tasks, in columns
    line 5   the tasks at a glance, decoded where somebody asks
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
from iocplan.schedule.glance import Glance

_MOST_BYTES = 256 << 20


class Kept(Record):
    """A plan with the days of its tasks, and these at a glance."""

    plan: Plan
    days: Days
    glance: Glance


def load_kept(path: Path, content: bytes, same: set[bytes] | None = None) -> Kept | None:
    """The kept plan of a file, None where there is none to believe.

    Args:
        path: the notice file.
        content: its bytes as they are now.
        same: what made the plans that this run has read already (``key.holds``).
    """
    try:
        sealed = read_sealed(_kept_file(path))
        if sealed is None or not holds(sealed[0], content, same):
            return None
        return _decode(*sealed[1].split(b"\n"))
    except (OSError, ValueError, TypeError, AttributeError, LookupError, RuntimeError):
        return None


def _decode(head: bytes, days: bytes, glance: bytes, *tasks: bytes) -> Kept:
    from iocplan.plan.codec import decode_plan, decode_task
    from iocplan.plan.lazy import Lazy

    columns = Days(*json.loads(days))
    if {len(column) for column in columns} != {len(tasks)}:
        raise ValueError(len(tasks))
    rows = Lazy(len(tasks), lambda place: decode_task(json.loads(tasks[place])))
    return Kept(decode_plan(json.loads(head), rows), columns, Glance(lambda: json.loads(glance)))


def keep(path: Path, content: bytes, kept: Kept) -> None:
    """Keep a plan for later runs; where that cannot be done, later runs are just slower."""
    from iocplan.plan.codec import encode_head

    target = _kept_file(path)
    with suppress(OSError, ValueError, RuntimeError):
        head = [encode_head(kept.plan), kept.days, kept.glance.columns, *kept.plan.tasks]
        rows = b"\n".join(map(_line, head))
        if write_sealed(target, make_key(content, find_files()), rows, most=_MOST_BYTES):
            from iocplan.notice_file.cache.sweeping import sweep

            sweep(target.parent)


def _line(row: object) -> bytes:
    said = json.dumps(row, ensure_ascii=False, default=date.isoformat, separators=(",", ":"))
    return said.encode()


def _kept_file(path: Path) -> Path:
    return cache_folder() / "plans" / f"{hashed(os.fsencode(os.path.realpath(path)), 16)}.rows"
