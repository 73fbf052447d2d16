"""Why a document is not read, each with the way out."""

from iocplan.errors import RefusedError
from iocplan.texts import draft as texts
from iocplan.texts.text import Said, Text


def refuse(message: Text | Said, hint: Text | Said | None = None) -> RefusedError:
    """The error for a document that cannot or must not be read."""
    return RefusedError(message, hint)


def too_large(what: Text) -> RefusedError:
    """The document holds more than any notice does."""
    return RefusedError(texts.TOO_LARGE(what=what), texts.TOO_LARGE_HINT)


def broken(kind: Text) -> RefusedError:
    """The file is no whole document of its kind."""
    return RefusedError(texts.BROKEN(kind=kind), texts.BROKEN_HINT)
