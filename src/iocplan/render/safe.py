"""Text of a plan made harmless for a terminal."""

import re

_BREAKS = "[\t\n\x0b\x0c\r\x85\u2028\u2029]+"
_UNSAFE = "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"


def safe(text: str) -> str:
    """Return text on one line, with control and direction characters written out.

    An escape sequence or a right-to-left override in a file must not reach the terminal.
    """
    if text.isprintable():
        return text
    return re.sub(_UNSAFE, lambda found: f"\\u{ord(found[0]):04x}", re.sub(_BREAKS, " ", text))
