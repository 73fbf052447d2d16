"""One writer of a notice at a time."""

import os
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from iocplan.editing.store import cannot_write
from iocplan.errors import RefusedError
from iocplan.notice_file.cache.folder import is_private
from iocplan.texts import errors as texts

_PATIENCE = 60
"""How many seconds a run waits for the one before it."""


@contextmanager
def locked(*paths: Path, patience: float | None = None) -> Iterator[None]:
    """Hold the locks of notice files; other runs of ours wait.

    A lock is the operating system's: it ends with the process, and nothing is left beside the
    plan. A file in the user's cache folder is locked, and where the system can, the plan's own
    folder: for the runs of other users, who have another cache. Everybody takes them in the same
    order, the files before the folders and each by their paths, so that nobody waits in a circle.

    Args:
        paths: the notice files.
        patience: how many seconds to wait in all; a minute where not given.

    Raises:
        RefusedError: another run holds one for longer, or there can be none.
    """
    real = {os.path.realpath(path): path for path in paths}
    folders = {os.path.dirname(name): path for name, path in sorted(real.items())}  # noqa: PTH120
    until = time.monotonic() + (_PATIENCE if patience is None else patience)
    with ExitStack() as held:
        for name in sorted(real):
            held.enter_context(_file_held(name, real[name], until))
        for folder in sorted(folders):
            if not held.enter_context(_folder_held(Path(folder), until)):
                raise _taken(folders[folder])
        yield


@contextmanager
def _file_held(name: str, path: Path, until: float) -> Iterator[None]:
    """Lock the file of the cache folder that stands for a notice file."""
    from filelock import FileLock, Timeout

    digest = blake2b(os.fsencode(name), digest_size=16).hexdigest()
    try:
        lock = FileLock(_lock_folder() / f"{digest}.lock", timeout=max(until - time.monotonic(), 0))
        lock.acquire()
    except Timeout:
        raise _taken(path) from None
    except (OSError, NotImplementedError) as error:
        raise cannot_write(path, error) from None
    try:
        yield
    finally:
        lock.release()


def _taken(path: Path) -> RefusedError:
    return RefusedError(texts.LOCKED(path=path), texts.LOCKED_HINT())


@contextmanager
def _folder_held(folder: Path, until: float) -> Iterator[bool]:
    """Lock a folder itself, and give whether that succeeded in time.

    Where folders cannot be locked (Windows, some network drives) that is as good as a success.
    """
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield True
        return
    try:
        held = _try_lock(fcntl.flock, handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        while not held and time.monotonic() < until:
            time.sleep(0.02)
            held = _try_lock(fcntl.flock, handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield held
    finally:
        os.close(handle)


def _try_lock(flock: Callable[[int, int], None], handle: int, how: int) -> bool:
    try:
        flock(handle, how)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True


def _lock_folder() -> Path:
    """A folder that only the user can write to; without a home, a temporary one."""
    from platformdirs import user_cache_path

    user = os.getuid() if hasattr(os, "getuid") else ""
    temporary = Path(tempfile.gettempdir()) / f"iocplan-locks-{user}"
    for folder in (user_cache_path("iocplan"), temporary):
        with suppress(OSError):
            if folder.is_absolute():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                info = folder.lstat()
                if stat.S_ISDIR(info.st_mode) and is_private(info) and os.access(folder, os.W_OK):
                    return folder
    return Path(tempfile.mkdtemp(prefix="iocplan-"))
