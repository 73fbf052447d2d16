"""Text of a plan made harmless for a terminal."""

import re

_BREAKS = "[\t\n\x0b\x0c\r\x85\u2028\u2029]+"
NO_BREAK = "\u00a0"
"""Keeps words on one line; harmless, but no printable character to Python."""
_UNSEEN = (
    "\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
"""Control, direction and invisible characters, except the joiners that emoji are made of."""
_UNSAFE = f"[\x00-\x1f{_UNSEEN}]"
_UNSAFE_DATA = f"[\u2028\u2029{_UNSEEN}]"
_FOUR_DIGITS = 0xFFFF


def safe(text: str) -> str:
    """Text on one line, with control and direction characters written out.

    An escape sequence or a right-to-left override in a file must not reach the terminal.
    """
    if text.replace(NO_BREAK, " ").isprintable():
        return text
    return re.sub(_UNSAFE, _written_out, re.sub(_BREAKS, " ", text))


def _written_out(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code <= _FOUR_DIGITS else f"\\U{code:08x}"


def safe_data(text: str) -> str:
    """JSON or CSV with those characters as JSON escapes, which leaves the data the same."""
    import json

    return re.sub(_UNSAFE_DATA, lambda found: json.dumps(found[0])[1:-1], text)
