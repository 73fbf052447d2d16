"""Writing notice files: never half, and never over something that is not meant."""

import os
from pathlib import Path

from iocplan.errors import RefusedError
from iocplan.words import errors as words


def create(path: Path, data: bytes) -> None:
    """Write a new file; an existing one is never touched.

    Raises:
        RefusedError: there is something at the path already, or it cannot be written.
    """
    try:
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        raise RefusedError(words.EXISTS(path=path), words.EXISTS_HINT()) from None
    except OSError as error:
        raise cannot_write(path, error) from None


def cannot_write(path: Path, error: OSError) -> RefusedError:
    """Return the error that says why the operating system did not take the file."""
    reason = (error.strerror or str(error)).lower()
    return RefusedError(words.CANNOT_WRITE(path=path, reason=reason))
