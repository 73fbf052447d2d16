"""Text of a plan made harmless for a terminal."""

import re

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def safe(text: str) -> str:
    """Return text on one line, with control and direction characters written out.

    An escape sequence or a right-to-left override in a file must not reach the terminal.
    """
    flat = " ".join(text.splitlines()) if "\n" in text or "\r" in text else text
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", flat)
