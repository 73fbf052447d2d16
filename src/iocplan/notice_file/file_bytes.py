"""The bytes of a notice file."""

import os
import stat
from pathlib import Path

from iocplan.errors import UnreadableError
from iocplan.texts import errors as texts

LIMIT_MB = 64


def read_bytes(path: Path) -> bytes | None:
    """The bytes of an ordinary file; None, unread, where it is too large.

    Raises:
        UnreadableError: the file is missing, no ordinary file, or not permitted.
    """
    ensure_ordinary(path)
    try:
        with path.open("rb") as file:
            info = os.fstat(file.fileno())
            return None if info.st_size > LIMIT_MB << 20 else file.read()
    except OSError as error:
        raise unreadable(path, error) from None


def is_folder(path: Path) -> bool:
    """Whether there is such a folder; what cannot even be looked at (a name too long) is none."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises for such a name


def ensure_ordinary(path: Path) -> None:
    """Refuse a folder, FIFO or device before anything waits on it.

    Raises:
        UnreadableError: with the reason.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from None
    if not stat.S_ISREG(mode):
        raise UnreadableError(texts.NOT_A_FILE(path=path))


def unreadable(path: Path, error: Exception) -> UnreadableError:
    """The error that says why the operating system did not give the file."""
    if isinstance(error, FileNotFoundError):
        return UnreadableError(texts.NO_FILE(path=path), texts.NO_FILE_HINT())
    from iocplan.texts.os_reasons import os_reason

    return UnreadableError(texts.CANNOT_READ(path=path, reason=os_reason(error)))
