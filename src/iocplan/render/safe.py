"""Text of a plan made harmless for a terminal."""

import re

_BREAKS = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]+")
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)


def safe(text: str) -> str:
    """Return text on one line, with control and direction characters written out.

    An escape sequence or a right-to-left override in a file must not reach the terminal.
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", _BREAKS.sub(" ", text))
