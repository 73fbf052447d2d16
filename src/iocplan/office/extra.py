"""The libraries of the extra ``office``: python-docx and openpyxl, asked for only when used."""

from collections.abc import Iterator
from contextlib import contextmanager

from iocplan.errors import RefusedError
from iocplan.extras import install_command
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
        hint = texts.NEEDS_EXTRA_HINT(command=install_command(_PACKAGES))
        raise RefusedError(message, hint) from None
