"""The parts of a zip file, unpacked no further than they may be large."""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from iocplan.draft.reading import limits
from iocplan.draft.reading.failures import broken, too_large
from iocplan.texts import draft as texts

_CHUNK = 2**16
_MOST_ENTRIES = 20_000


class Zipped:
    """A zip file in memory."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise broken(texts.DOCX) from None
        if len(self._zip.infolist()) > _MOST_ENTRIES:
            raise too_large(texts.PARTS)

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def names(self) -> list[str]:
        """The names of all parts."""
        return self._zip.namelist()

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part in pieces.

        Raises:
            RefusedError: it is larger than a part of a document is, or damaged.
        """
        total = 0
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(_CHUNK):
                    total += len(chunk)
                    if total > limits.PART:
                        raise too_large(texts.ONE_PART)
                    yield chunk
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            RuntimeError,
            OSError,
            NotImplementedError,
        ):
            raise broken(texts.DOCX) from None
