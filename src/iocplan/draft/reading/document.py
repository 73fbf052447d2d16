"""A document of any kind that an office has → its text."""

from pathlib import Path

from iocplan.draft.reading import limits
from iocplan.draft.reading.docx import read_docx
from iocplan.draft.reading.pdf import Track, read_pdf
from iocplan.draft.reading.refusals import check_text
from iocplan.ooxml.failures import refuse, too_large
from iocplan.texts import draft as texts
from iocplan.texts import errors
from iocplan.texts.os_reasons import os_reason

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF8", b"BM")
_BLANK, _SAMPLE, _FEW = 0x20, 4096, 8
"""A text in whatever encoding has hardly any control characters at its begin."""
_DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_file(path: Path, track: Track) -> str:
    """The text of a document, whatever its kind.

    Args:
        path: the file.
        track: passes on the pages that are read off their pictures, while somebody waits.

    Raises:
        RefusedError: it cannot or must not be read; says why, and what to do.
    """
    try:
        if path.is_file() and path.stat().st_size > limits.FILE:
            raise too_large(texts.THE_FILE)
        data = path.read_bytes()
    except FileNotFoundError:
        raise refuse(errors.NO_FILE(path=path)) from None
    except (OSError, ValueError) as error:
        raise refuse(errors.CANNOT_READ(path=path, reason=os_reason(error))) from None
    return read_bytes(data, track, path.suffix.lower())


def read_bytes(data: bytes, track: Track, suffix: str = "") -> str:
    """The text of a document that is already in memory; its kind is told by its first bytes.

    Args:
        data: the whole document.
        track: as in ``read_file``.
        suffix: that of the file's name, to say what it is not.

    Raises:
        RefusedError: as ``read_file``.
    """
    if len(data) > limits.FILE:
        raise too_large(texts.THE_FILE)
    text, margins = _text(data, track, suffix)
    if not any(letter.isalpha() for letter in text):
        raise refuse(texts.NO_TEXT, texts.NO_TEXT_HINT)
    check_text(text, margins)
    return text


def _text(data: bytes, track: Track, suffix: str) -> tuple[str, str]:
    if data.startswith(_DOC):
        raise refuse(texts.OLD_DOC, texts.OLD_DOC_HINT)
    if data.startswith(b"{\\rtf"):
        raise refuse(texts.OLD_DOC, texts.OLD_DOC_HINT)
    if data.startswith(_PICTURES):
        raise refuse(texts.PICTURE, texts.PICTURE_HINT)
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return read_pdf(data, track), ""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        docx = read_docx(data)
        if docx.pictures and not any(letter.isalpha() for letter in docx.text):
            raise refuse(texts.PICTURE, texts.PICTURE_HINT)
        return docx.text, docx.margins
    if suffix in (".docx", ".pdf"):
        raise refuse(texts.NOT_WHAT_IT_SAYS(suffix=suffix), texts.BROKEN_HINT)
    return _plain(data), ""


def _plain(data: bytes) -> str:
    if len(data) > limits.TEXT_FILE:
        raise too_large(texts.THE_FILE)
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        if sum(byte < _BLANK for byte in data[:_SAMPLE].translate(None, b"\t\n\r\f")) > _FEW:
            raise refuse(texts.NOT_TEXT, texts.NOT_DOCX_HINT) from None
        raise refuse(texts.NOT_UTF8, texts.LEGACY_HINT) from None
    if "\x00" in text:
        raise refuse(texts.NOT_TEXT, texts.NOT_DOCX_HINT)
    return text
