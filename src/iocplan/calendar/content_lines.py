"""Content lines as others write them (RFC 5545, 3.1): octets unfolded first, then decoded.

Nothing in them is trusted. Folds, line ends and the case of names may be anybody's; the octets of
each line are kept, because what others have written is put back as it was.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from iocplan.calendar.gaps import fold

BREAK = b"\r\n"

_CONTENT = re.compile(rb"[^\n]+(?:\n[ \t][^\n]*)*")
_FOLD = re.compile(rb"\r?\n[ \t]")
_PARTS = re.compile(r'([^:;"\s]+)((?:;[^":;]*(?:"[^"]*"[^":;]*)*)*):(.*)', re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_BOM = b"\xef\xbb\xbf"


class ContentLine(NamedTuple):
    """A content line, and where it stands.

    ``raw`` has its folds and lacks the break at its end; ``text`` is unfolded; ``number`` is that
    of the first of its lines in the file, from 1; ``name`` is in capitals, empty where the line
    has none.
    """

    raw: bytes
    text: str
    number: int
    name: str

    @property
    def parameters(self) -> str:
        """The parameters as written, each with its semicolon."""
        found = _PARTS.fullmatch(self.text)
        return found[2] if found else ""

    @property
    def value(self) -> str:
        """The value as it is written."""
        found = _PARTS.fullmatch(self.text)
        return found[3] if found else ""

    @property
    def written(self) -> bytes:
        """The octets for a file whose lines end with CRLF; folds within a character are mended."""
        try:
            for part in (parts := self.raw.split(b"\n")):
                part.decode()
        except UnicodeDecodeError:
            return fold(self.text)
        return BREAK.join(part.removesuffix(b"\r") for part in parts)


def content_lines(data: bytes) -> Iterator[ContentLine]:
    """Yield the content lines of a file, without the empty ones.

    Raises:
        UnicodeDecodeError: a line is not UTF-8; its ``start`` is the place in the file.
    """
    number, last = 1, 0
    for found in _CONTENT.finditer(data, len(_BOM) if data.startswith(_BOM) else 0):
        start = found.start()
        number += data.count(b"\n", last, start)
        last = start
        raw = found[0].rstrip(b"\r")
        if text := _decoded(raw, start):
            yield ContentLine(raw, text, number, name_of(text))


def _decoded(raw: bytes, start: int) -> str:
    """A line's text, empty where it holds nothing but spaces."""
    try:
        text = (_FOLD.sub(b"", raw) if b"\n" in raw else raw).decode()
    except UnicodeDecodeError as error:
        place = start + error.start
        raise UnicodeDecodeError(error.encoding, raw, place, place + 1, error.reason) from None
    return "" if text.isspace() else text


def ours(text: str) -> ContentLine:
    """A line that we write."""
    return ContentLine(fold(text), text, 0, name_of(text))


def name_of(text: str) -> str:
    """The name of the property on an unfolded line, empty where there is none."""
    found = _PARTS.fullmatch(text)
    return found[1].upper() if found else ""


def value_of(text: str) -> str:
    """The value on an unfolded line as it is written, empty where there is none."""
    found = _PARTS.fullmatch(text)
    return found[3] if found else ""


def unescaped(text: str) -> str:
    """A TEXT value as a person reads it (3.3.11)."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def same_text(text: str) -> str:
    """What of a TEXT value counts when two are compared: macOS writes NFD."""
    plain = unicodedata.normalize("NFC", unescaped(text))
    return "\n".join(line.rstrip() for line in plain.splitlines()).strip()
