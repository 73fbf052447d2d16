"""The libraries of the extra ``office``: python-docx and openpyxl, asked for only when used."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from iocplan.errors import RefusedError
from iocplan.texts import office as texts

_PACKAGES = ("python-docx", "openpyxl")
_LIBRARIES = ("docx", "openpyxl")


@contextmanager
def extra_office() -> Iterator[None]:
    """Tell whoever imports a library that is not there how to install it.

    Raises:
        RefusedError: a library of the extra is missing; the hint is the command to type.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _LIBRARIES:
            raise
        message = texts.NEEDS_EXTRA(packages=", ".join(_PACKAGES))
        hint = texts.NEEDS_EXTRA_HINT(command=install_command(Path(sys.prefix)))
        raise RefusedError(message, hint) from None


def install_command(prefix: Path) -> str:
    """The command that adds the libraries to the environment that a run is in.

    Args:
        prefix: the environment's folder; pipx and uv leave a file of their own in those they make.
    """
    if (prefix / "pipx_metadata.json").exists():
        return f"pipx inject iocplan {' '.join(_PACKAGES)}"
    if (prefix / "uv-receipt.toml").exists():
        also = " ".join(f"--with {package}" for package in _PACKAGES)
        return f"uv tool install {also} iocplan"
    return f"pip install {' '.join(_PACKAGES)}"
