"""A text as any program can hold it: NFC, one kind of line break, no control characters."""

import re
import unicodedata

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""Everything that some reader, such as Python's ``splitlines``, takes for a line break."""
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile("[\n\t]+")


def paragraph(text: str) -> str:
    """A text of several lines in NFC, without what an iCalendar TEXT cannot hold."""
    text = _BREAKS.sub("\n", unicodedata.normalize("NFC", text))
    return _SURROGATE.sub("\ufffd", _NOT_TEXT.sub("", text)).strip()


def one_line(text: str) -> str:
    """The same text on one line."""
    return _BLANKS.sub(" ", paragraph(text))
