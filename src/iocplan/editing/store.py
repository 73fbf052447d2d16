"""Writing notice files: never half, never over somebody else's edit.

A replaced file is written beside the old one and then put in its place in one step, so that at
every moment the old file or the new one is there. A killed run may leave a hidden ``.tmp`` file
behind, which nobody reads.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from iocplan.editing.access import take_over
from iocplan.errors import RefusedError
from iocplan.texts import errors as texts
from iocplan.texts.os_reasons import os_reason

_CANNOT_SYNC = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}
"""What a drive says that knows no synchronising, and does not mean that writing failed."""

_RENAME_REFUSES = os.name == "nt"
"""Whether a rename refuses a name that is taken."""


def replace(path: Path, old: bytes, new: bytes) -> None:
    """Put new content in place of the content that was read; who may read and write it may still.

    A symbolic link is followed: what it points to is replaced.

    Args:
        path: the file.
        old: the bytes that were read.
        new: the bytes to be there afterwards.

    Raises:
        RefusedError: the file has changed since it was read, has several hard links, is not to
            be written, could only be replaced by one that others may not read or write any more,
            or the disk does not take it. The old file is then untouched.
    """
    target = Path(os.path.realpath(path))
    try:
        info = target.stat()
        if not stat.S_ISREG(info.st_mode):
            raise RefusedError(texts.CHANGED_MEANWHILE(), texts.CHANGED_MEANWHILE_HINT())
        if info.st_nlink > 1:
            raise RefusedError(texts.HARD_LINKS(path=path), texts.HARD_LINKS_HINT())
        if not os.access(target, os.W_OK):
            raise RefusedError(texts.READ_ONLY(path=path), texts.READ_ONLY_HINT())
        _swap(target, stat.S_IMODE(info.st_mode), old, new)
    except OSError as error:
        raise cannot_write(path, error) from None


def _swap(target: Path, mode: int, old: bytes, new: bytes) -> None:
    with _beside(target, mode, umask=0) as (beside, file):
        if not take_over(beside, target):
            raise RefusedError(texts.LOCKS_OUT(path=target), texts.LOCKS_OUT_HINT())
        _write(file, new)
        if target.read_bytes() != old:
            raise RefusedError(texts.CHANGED_MEANWHILE(), texts.CHANGED_MEANWHILE_HINT())
        beside.replace(target)
    _sync_folder(target.parent)


@contextmanager
def _beside(target: Path, mode: int, umask: int | None = None) -> Iterator[tuple[Path, BinaryIO]]:
    """Make a hidden temporary file in the target's folder; it is gone afterwards.

    Args:
        target: the file whose content it will be.
        mode: what it is created with, so that nothing need be set where nothing can be.
        umask: the mask to create it under, the process's own where None.
    """
    path = target.with_name(f".iocplan-{os.urandom(8).hex()}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    own = None if umask is None else os.umask(umask)
    try:
        handle = os.open(path, flags, mode)
    finally:
        if own is not None:
            os.umask(own)
    try:
        with os.fdopen(handle, "wb") as file:
            yield path, file
    finally:
        with suppress(OSError):
            path.unlink()


def _write(file: BinaryIO, data: bytes) -> None:
    """Write a file to the disk and close it."""
    with file:
        file.write(data)
        file.flush()
        try:
            os.fsync(file.fileno())
        except OSError as error:
            if error.errno not in _CANNOT_SYNC:
                raise


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where folders can be synchronised."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def create(path: Path, data: bytes) -> None:
    """Write a new file, whole or not at all; an existing one is never touched.

    Raises:
        RefusedError: there is something at the path already, or it cannot be written.
    """
    if os.path.lexists(path):
        raise RefusedError(texts.EXISTS(path=path), texts.EXISTS_HINT())
    try:
        with _beside(path, 0o666) as (beside, file):
            _write(file, data)
            _name(beside, path)
        _sync_folder(path.parent)
    except FileExistsError:
        raise RefusedError(texts.EXISTS(path=path), texts.EXISTS_HINT()) from None
    except OSError as error:
        raise cannot_write(path, error) from None


def _name(beside: Path, path: Path) -> None:
    """Give a written file its name, which must be free.

    A hard link refuses a taken name, on Windows a rename does too. On a file system without
    links an empty file takes the name first.
    """
    if _RENAME_REFUSES:
        beside.rename(path)
        return
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:
        path.touch(exist_ok=False)
        try:
            beside.replace(path)
        except BaseException:
            path.unlink()
            raise


def cannot_write(path: Path, error: Exception) -> RefusedError:
    """The error that says why the operating system did not take the file."""
    return RefusedError(texts.CANNOT_WRITE(path=path, reason=os_reason(error)))
