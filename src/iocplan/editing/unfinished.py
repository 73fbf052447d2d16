"""Writing into several notices that was stopped between two of them: the next run tells it.

Each file is whole whatever happens; but of several that belong together some may be written and
some not, where a run is killed in between. While it replaces them a note lies in the user's cache
folder. A note whose notices nobody holds the locks of was left behind.
"""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from iocplan.editing.lock import locked
from iocplan.errors import RefusedError
from iocplan.notice_file.cache.folder import cache_folder
from iocplan.notice_file.cache.key import hashed
from iocplan.notice_file.cache.private_file import read_sealed, write_sealed
from iocplan.record import Record
from iocplan.texts import recording as texts

_MOST_BYTES = 8 << 20
_SEVERAL = 2


class Unfinished(Record):
    """A writing that was stopped: the notices that were written, and those that were not."""

    written: list[str]
    missing: list[str]


@contextmanager
def noted(files: Sequence[tuple[Path, bytes]]) -> Iterator[None]:
    """Keep a note while several files are replaced.

    Args:
        files: each with the bytes that it is to hold.
    """
    note = _folder() / f"{os.urandom(8).hex()}.json"
    if len(files) < _SEVERAL:
        yield
        return
    meant = [[os.path.realpath(path), hashed(new, 32)] for path, new in files]
    with suppress(OSError, ValueError):
        write_sealed(note, b"", json.dumps(meant).encode(), most=_MOST_BYTES)
    try:
        yield
    finally:
        with suppress(OSError):
            note.unlink()


def stopped(error: RefusedError, paths: Sequence[Path], done: int) -> RefusedError:
    """The error of a file that cannot be replaced after others were, which it names."""
    names = ", ".join(map(str, paths[:done]))
    rest = ", ".join(map(str, paths[done:]))
    return RefusedError(error.message, texts.WRITTEN_BEFORE(names=names, rest=rest))


def left_behind() -> Iterator[Unfinished]:
    """Yield what stopped runs have left half done, once; what still runs is passed by."""
    with suppress(OSError):
        for note in sorted(_folder().glob("*.json")):
            found = _look_at(note)
            if found and found.written and found.missing:
                yield found


def _look_at(note: Path) -> Unfinished | None:
    try:
        sealed = read_sealed(note)
        meant = {str(path): new for path, new in json.loads(sealed[1])} if sealed else {}
        with locked(*map(Path, meant), patience=0):
            found = Unfinished([], [])
            for path, new in meant.items():
                (found.written if _holds(path, new) else found.missing).append(path)
            note.unlink()
    except (OSError, ValueError, TypeError, LookupError, RefusedError):
        return None
    return found


def _holds(path: str, digest: str) -> bool:
    try:
        return hashed(Path(path).read_bytes(), 32) == digest
    except OSError:
        return False


def _folder() -> Path:
    return cache_folder() / "unfinished"
