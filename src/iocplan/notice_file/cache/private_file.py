"""Files of the cache: the user's own in the user's own folder, written whole or not at all."""

import os
import stat
import time
from pathlib import Path
from zlib import crc32

from iocplan.notice_file.cache.folder import is_private

_WEEK = 7 * 24 * 3600
"""Seconds after which it is written down anew that a file is used."""


def read_sealed(target: Path) -> tuple[bytes, bytes] | None:
    """The key and the content of a file, None where it is damaged or not to be trusted.

    It is believed only where nobody but the user can have put it there.

    Raises:
        OSError, ValueError: there is no such file, or it has another form.
    """
    info = _if_ours(target)
    if info is None:
        return None
    key, found, content = target.read_bytes().split(b"\n", 2)
    if found != seal(content):
        return None
    if time.time() - info.st_mtime > _WEEK:
        os.utime(target)  # it is used still, which sweeping goes by
    return key, content


def write_sealed(target: Path, key: bytes, content: bytes, *, most: int) -> bool:
    """Write a file with its key and checksum, and tell whether it was written.

    Args:
        target: the file; its folder is made where it is missing.
        key: one line that says what the content was made of.
        content: what to keep.
        most: how many bytes it may have.

    Raises:
        OSError: it cannot be written.
    """
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    data = b"\n".join([key, seal(content), content])
    if len(data) > most or not is_private(target.parent.stat()):
        return False
    _write(target, data)
    return True


def _write(target: Path, data: bytes) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)


def _if_ours(target: Path) -> os.stat_result | None:
    """What is known of an ordinary file that nobody but the user can have put there, else None."""
    info = target.lstat()
    ordinary = stat.S_ISREG(info.st_mode) and info.st_nlink == 1
    ours = ordinary and is_private(info) and is_private(target.parent.stat())
    return info if ours else None


def seal(content: bytes) -> bytes:
    """The checksum by which damage shows; nobody else can write here, so it is no hash."""
    return f"{crc32(content):08x}".encode()
