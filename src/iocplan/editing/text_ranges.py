"""Where the content of a node really ends, and where lines begin and end.

Lines end with LF or CRLF; other characters that YAML counts as breaks are text here.
"""

import re

from iocplan.notice_file.nodes import Entry

_COLON = re.compile(r"\s*:")


def line_start(text: str, offset: int) -> int:
    """Where the line of an offset begins."""
    return text.rfind("\n", 0, offset) + 1


def line_end(text: str, offset: int) -> int:
    """Where the line of an offset ends, before its line break."""
    end = text.find("\n", offset)
    if end < 0:
        return len(text)
    return end - 1 if end > offset and text[end - 1] == "\r" else end


def break_before(text: str, offset: int) -> int:
    """Where the line break in front of an offset's line begins."""
    at = line_start(text, offset) - 1
    return at - 1 if at > 0 and text[at - 1] == "\r" else max(at, 0)


def line_break(text: str, near: int) -> str:
    """The line break that ends the line of an offset, else the file's first, else LF."""
    at = text.find("\n", near)
    if at < 0:
        at = text.find("\n")
    return "\r\n" if at > 0 and text[at - 1] == "\r" else "\n"


def column_of(text: str, offset: int) -> int:
    """The column of an offset, from 0."""
    return offset - line_start(text, offset)


def content_start(entry: Entry) -> int:
    """Where an entry begins: its key, or the item behind its dash."""
    return entry.start if entry.key < 0 else entry.key


def content_end(text: str, entry: Entry) -> int:
    """The offset behind the last character that belongs to an entry."""
    while entry.node and entry.node.marks and not entry.node.flow:
        entry = entry.node.last
    if entry.style in ("|", ">"):
        return _block_scalar_end(text, entry)
    if entry.key < 0 or entry.end > entry.start:
        return entry.end
    colon = _COLON.match(text, entry.key_end)
    return colon.end() if colon and colon.end() <= entry.start else entry.key_end


def _block_scalar_end(text: str, entry: Entry) -> int:
    """Where the last line of a block scalar ends.

    Its end mark lies behind the empty lines that follow it. They are its content only where the
    header says to keep them; a line of nothing but spaces may always be.
    """
    header = line_end(text, entry.start)
    body = text[header : entry.end]
    if "+" in text[entry.start : header].partition("#")[0]:
        return header + len(body.removesuffix("\n").removesuffix("\r"))
    return header + len(body.rstrip("\r\n"))
