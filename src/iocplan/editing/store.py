"""Writing notice files: one writer at a time, never half, never over somebody else's edit.

A replaced file is written beside the old one and then put in its place in one step, so that at
every moment the old file or the new one is there. A killed run may leave a hidden ``.tmp`` file
behind, which nobody reads.
"""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from iocplan.errors import RefusedError
from iocplan.texts import errors as texts
from iocplan.texts.os_reasons import os_reason

_PATIENCE = 60
"""How many seconds a run waits for the one before it."""

_RENAME_REFUSES = os.name == "nt"
"""Whether a rename refuses a name that is taken."""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of a notice file; other runs of ours wait.

    The lock is the operating system's, on a file in the user's cache folder: it ends with the
    process, and nothing is left beside the plan.

    Raises:
        RefusedError: another run holds it for longer than a minute, or there can be none.
    """
    from filelock import FileLock, Timeout

    name = blake2b(os.fsencode(os.path.realpath(path)), digest_size=16).hexdigest()
    try:
        lock = FileLock(_lock_folder() / f"{name}.lock", timeout=_PATIENCE)
        lock.acquire()
    except Timeout:
        raise RefusedError(texts.LOCKED(path=path), texts.LOCKED_HINT()) from None
    except (OSError, NotImplementedError) as error:
        raise cannot_write(path, error) from None
    try:
        yield
    finally:
        lock.release()


def _lock_folder() -> Path:
    """Return a folder of the user's own; without a home, one in the temporary folder."""
    from platformdirs import user_cache_path

    user = os.getuid() if hasattr(os, "getuid") else ""
    temporary = Path(tempfile.gettempdir()) / f"iocplan-locks-{user}"
    for folder in (user_cache_path("iocplan"), temporary):
        with suppress(OSError):
            if folder.is_absolute():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                if os.access(folder, os.W_OK):
                    return folder
    return Path(tempfile.mkdtemp(prefix="iocplan-"))


def replace(path: Path, old: bytes, new: bytes) -> None:
    """Put new content in place of the content that was read, keeping the file's mode.

    A symbolic link is followed: what it points to is replaced.

    Args:
        path: the file.
        old: the bytes that were read.
        new: the bytes to be there afterwards.

    Raises:
        RefusedError: the file has changed since it was read, has several hard links, is not to
            be written, or the disk does not take it. The old file is then untouched.
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
        _swap(target, info, old, new)
    except OSError as error:
        raise cannot_write(path, error) from None


def _swap(target: Path, info: os.stat_result, old: bytes, new: bytes) -> None:
    with _written_beside(target, new) as beside:
        _take_over(beside, info)
        if target.read_bytes() != old:
            raise RefusedError(texts.CHANGED_MEANWHILE(), texts.CHANGED_MEANWHILE_HINT())
        beside.replace(target)
    _sync_folder(target.parent)


@contextmanager
def _written_beside(target: Path, data: bytes) -> Iterator[Path]:
    """Write a hidden temporary file in the target's folder; it is gone afterwards."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield Path(name)
    finally:
        with suppress(OSError):
            Path(name).unlink()


def _take_over(path: Path, info: os.stat_result) -> None:
    """Give a file the mode, and where that is allowed the owner, of the one it replaces."""
    path.chmod(info.st_mode & 0o7777)
    if hasattr(os, "chown") and (info.st_uid, info.st_gid) != (os.getuid(), os.getgid()):
        with suppress(OSError):
            os.chown(path, info.st_uid, info.st_gid)
            path.chmod(info.st_mode & 0o7777)


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
        with _written_beside(path, data) as beside:
            mask = os.umask(0)
            os.umask(mask)
            beside.chmod(0o666 & ~mask)
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
    """Return the error that says why the operating system did not take the file."""
    return RefusedError(texts.CANNOT_WRITE(path=path, reason=os_reason(error)))
