"""The parts of a zip file, unpacked no further than they may be large."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from iocplan.ooxml import limits
from iocplan.ooxml.failures import broken, too_large
from iocplan.texts import draft as texts
from iocplan.texts.text import Text

_CHUNK = 2**16
_COMPRESSED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The ways that a document may be packed (ECMA-376, part 2, annex B)."""


class Zipped:
    """A zip file in memory.

    Args:
        data: the file.
        kind: what it is said to be where it is damaged.

    Raises:
        RefusedError: it is damaged, or has more parts than any document.
    """

    def __init__(self, data: bytes, kind: Text = texts.DOCX) -> None:
        self._kind = kind
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise broken(kind) from None
        if len(self._zip.infolist()) > limits.ENTRIES:
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
        if self._zip.NameToInfo[name].compress_type not in _COMPRESSED:
            raise broken(self._kind)
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
            ValueError,
            struct.error,
        ):
            raise broken(self._kind) from None
