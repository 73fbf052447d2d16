"""A look at the streams of a PDF before anything else reads it: none may unpack without end."""

import re
import zlib

from iocplan.draft.reading import limits
from iocplan.ooxml.failures import refuse, too_large
from iocplan.texts import draft as texts

_STREAM = re.compile(rb"stream\r?\n")
_HEAD = 600
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")


def check_streams(data: bytes) -> None:
    """Refuse a PDF with a stream that unpacks to more than a page can hold.

    Raises:
        RefusedError: it does, or its streams are packed several times over, or it is encrypted.
    """
    total = 0
    if re.search(rb"/Encrypt\s+\d+\s+\d+\s+R", data[-4096:]) or b"/Encrypt " in data[-2048:]:
        raise refuse(texts.ENCRYPTED, texts.ENCRYPTED_HINT)
    for match in _STREAM.finditer(data):
        head = data[max(match.start() - _HEAD, 0) : match.start()]
        head = head[head.rfind(b" obj") + 1 :]
        packed = len(_FLATE.findall(head))
        if packed > 1:
            raise too_large(texts.STREAM)
        if packed == 1 and b"/Image" not in head:
            total += _unpacked(data, match.end())
            if total > limits.STREAMS:
                raise too_large(texts.STREAM)


def _unpacked(data: bytes, start: int) -> int:
    """How large a stream becomes."""
    unpacker, size = zlib.decompressobj(), 0
    rest = data[start : start + 2**16]
    at = start + len(rest)
    try:
        while rest:
            size += len(unpacker.decompress(rest, 2**20))
            if size > limits.STREAM:
                raise too_large(texts.STREAM)
            rest = unpacker.unconsumed_tail
            if not rest and not unpacker.eof:
                rest = data[at : at + 2**16]
                at += len(rest)
    except zlib.error:
        return size
    return size
