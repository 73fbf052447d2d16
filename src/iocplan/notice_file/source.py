"""The text of a notice file.

Offsets count code points of the text without its byte order mark; lines end with LF or CRLF only,
as in editors and in git. Lines and columns count from 1.
"""

import codecs
import re
from bisect import bisect_right
from pathlib import Path
from typing import NamedTuple

from iocplan.notice_file.file_bytes import LIMIT_MB, read_bytes
from iocplan.plan.problem import Problem, Rule
from iocplan.texts import problems as texts
from iocplan.texts.text import Said

BOM = "\ufeff"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Source(NamedTuple):
    """A file as it was read: where from, its bytes, and its text without a byte order mark."""

    path: Path
    data: bytes
    text: str

    @property
    def bom(self) -> bool:
        """Whether the file begins with a byte order mark."""
        return self.data.startswith(b"\xef\xbb\xbf")


class Place(NamedTuple):
    """A place in a text: line and column from 1, and the line's text."""

    line: int
    column: int
    excerpt: str


def read_source(path: Path) -> tuple[Source, list[Problem]]:
    """Read a file whole.

    Returns:
        The source, and the Problems of its encoding; with a Problem the text is only good for
        showing the place.

    Raises:
        UnreadableError: the file is missing, no ordinary file, or not permitted.
    """
    data = read_bytes(path)
    if data is None:
        problem = Problem(Rule.TOO_LARGE, (), texts.TOO_LARGE(limit=LIMIT_MB), offset=0)
        return Source(path, b"", ""), [problem]
    return decode(path, data)


def decode(path: Path, data: bytes) -> tuple[Source, list[Problem]]:
    """The source that these bytes make, and the Problem where they are not UTF-8."""
    if data.startswith(_UTF16) or b"\0" in data[:4]:
        text = data.decode(_utf16(data), errors="replace").removeprefix(BOM)
        return Source(path, data, text), [_not_utf8(texts.UTF16(), 0)]
    try:
        return Source(path, data, data.decode().removeprefix(BOM)), []
    except UnicodeDecodeError as error:
        text = data.decode(errors="replace").removeprefix(BOM)
        offset = len(data[: error.start].decode().removeprefix(BOM))
        message = texts.NOT_UTF8(byte=f"0x{data[error.start]:02x}")
        return Source(path, data, text), [_not_utf8(message, offset)]


def _utf16(data: bytes) -> str:
    """Which UTF-16 it is: without a mark, the side of the zero bytes tells."""
    return "utf-16-be" if data.startswith((codecs.BOM_UTF16_BE, b"\0")) else "utf-16-le"


def _not_utf8(message: Said, offset: int) -> Problem:
    hint = texts.SAVE_AS_UTF8_HINT()
    return Problem(Rule.NOT_UTF8, (), message, hint, offset=offset)


class Lines:
    """The lines of a text, found once, however many places are asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def number(self, offset: int) -> int:
        """The number of the line of an offset."""
        return bisect_right(self._starts, offset)

    def place(self, offset: int) -> Place:
        """The line, column and line text of an offset."""
        number = self.number(offset)
        begin = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self._text)
        return Place(number, offset - begin + 1, self._text[begin:end].rstrip("\r"))


def place_at(text: str, offset: int) -> Place:
    """The line, column and line text of one offset."""
    return Lines(text).place(offset)
