"""Calendar files on disk: what stands there is read first, and replaced whole or not at all."""

from pathlib import Path
from typing import NamedTuple

from iocplan.calendar.previous import NotOursError, Previous, read_previous
from iocplan.editing import store
from iocplan.errors import RefusedError, UnreadableError
from iocplan.notice_file.reading import ensure_ordinary, unreadable
from iocplan.plan.rows import Plan
from iocplan.texts import calendar as texts


class Place(NamedTuple):
    """A file to write: what is there now, and what of it is an earlier export of ours."""

    path: Path
    old: bytes | None
    previous: Previous | None


def look(path: Path, plan: Plan, plan_file: Path, kind: str, *, force: bool) -> Place:
    """Return what is known of a file that an export is to replace.

    Args:
        path: the file, which need not exist.
        plan: the plan.
        plan_file: the plan's own file, which no export ever replaces.
        kind: ``VEVENT`` or ``VTODO``.
        force: take a file that is not ours for one to be overwritten.

    Raises:
        RefusedError: it is not ours to overwrite, or cannot be read.
    """
    old = written_before(path, plan_file)
    if old is None:
        return Place(path, None, None)
    try:
        return Place(path, old, read_previous(old, plan.id, kind))
    except NotOursError as error:
        if not force:
            refusal = texts.NOT_OURS(path=path, why=error.why)
            raise RefusedError(refusal, texts.NOT_OURS_HINT()) from None
        return Place(path, old, None)


def written_before(path: Path, plan_file: Path) -> bytes | None:
    """Return what stands in a file that is to be written, None where there is none.

    Raises:
        RefusedError: it is the plan's own file, no ordinary file, or cannot be read.
    """
    try:
        old = _read(path)
        if old is not None and path.samefile(plan_file):
            raise RefusedError(texts.IS_THE_PLAN(path=path))
    except UnreadableError as error:
        raise RefusedError(error.message, error.hint) from None
    return old


def _read(path: Path) -> bytes | None:
    try:
        if not path.exists():
            return None
        ensure_ordinary(path)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from None


def write(place: Place, data: bytes) -> bool:
    """Write a file; return whether that changed anything.

    Raises:
        RefusedError: the file changed meanwhile or cannot be written; it is then untouched.
    """
    if place.old == data:
        return False
    if place.old is None:
        store.create(place.path, data)
    else:
        store.replace(place.path, place.old, data)
    return True


def make_folder(path: Path) -> None:
    """Make a folder for several calendars, where it is missing.

    Raises:
        RefusedError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise store.cannot_write(path, error) from None
