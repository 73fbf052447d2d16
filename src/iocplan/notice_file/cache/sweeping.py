"""What nobody asks for any more leaves the cache: by age, and by bytes where they are too many.

Thousands of plans may be asked for every morning, so that no number of files is a bound. A kept
plan that is read counts as used (``private_file``). The folder is looked through once an hour at
most, by whoever writes into it: a first run over many plans stays linear.
"""

import os
import time
from contextlib import suppress
from pathlib import Path

_HOUR = 3600
_LONGEST_UNUSED = 91 * 24 * _HOUR
_MOST_BYTES = 1 << 30
_MARK = ".swept"
"""The empty file whose time says when the folder was looked through."""


def sweep(folder: Path) -> None:
    """Remove what was not used for a quarter, and the longest unused where a gigabyte is exceeded.

    Other processes may read, write and sweep at the same time: whoever misses a file makes it anew.
    """
    now = time.time()
    mark = folder / _MARK
    with suppress(OSError):
        if mark.exists() and 0 <= now - mark.stat().st_mtime < _HOUR:
            return
        mark.touch(mode=0o600)
        _remove(folder, now)


def _remove(folder: Path, now: float) -> None:
    total = 0
    for used, size, path in sorted(_found(folder), reverse=True):
        total += size
        if now - used > _LONGEST_UNUSED or total > _MOST_BYTES:
            with suppress(OSError):
                os.unlink(path)  # noqa: PTH108 - paths as scandir gives them


def _found(folder: Path) -> list[tuple[float, int, str]]:
    """When each file was last used, its size and its path; hidden leftovers of killed runs, too."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                if entry.name.endswith((".rows", ".tmp")):
                    info = entry.stat(follow_symlinks=False)
                    found.append((info.st_mtime, info.st_size, entry.path))
    return found
