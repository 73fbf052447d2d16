"""Files that a person names for output: looked at first, then replaced whole or not at all."""

from pathlib import Path
from typing import NamedTuple

from iocplan.editing import store
from iocplan.errors import RefusedError, UnreadableError
from iocplan.notice_file.file_bytes import ensure_ordinary, unreadable
from iocplan.texts import calendar as texts


class Destination(NamedTuple):
    """A file to write, and the bytes that stand there now; None where there is no file."""

    path: Path
    old: bytes | None


def look_at(path: Path, plan_file: Path) -> Destination:
    """Read what stands in a file that is to be written.

    Args:
        path: the file, which need not exist.
        plan_file: the plan's own file, which no output ever replaces.

    Raises:
        RefusedError: it is the plan's own file, no ordinary file, or cannot be read.
    """
    try:
        old = _read(path)
        if old is not None and path.samefile(plan_file):
            raise RefusedError(texts.IS_THE_PLAN(path=path))
    except UnreadableError as error:
        raise RefusedError(error.message, error.hint) from None
    return Destination(path, old)


def _read(path: Path) -> bytes | None:
    try:
        if not path.exists():
            return None
        ensure_ordinary(path)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from None


def write(destination: Destination, data: bytes) -> bool:
    """Write a file and tell whether that changed anything.

    Raises:
        RefusedError: the file changed meanwhile or cannot be written; it is then untouched.
    """
    path, old = destination
    if old == data:
        return False
    if old is None:
        store.create(path, data)
    else:
        store.replace(path, old, data)
    return True


def make_folder(path: Path) -> None:
    """Make a folder for several files, where it is missing.

    Raises:
        RefusedError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise store.cannot_write(path, error) from None
