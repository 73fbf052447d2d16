"""Characters that nobody sees: pasted from chat programs, they part what looks alike."""

import re

IGNORABLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
"""Unicode's Default_Ignorable_Code_Point, as the inside of a class of a pattern."""

_LETTERS = "\x00-\u024f\u1e00-\u1eff"
"""ASCII and Latin: a joiner or selector behind one of these joins and selects nothing."""
_IDLE = f"(?<![^{_LETTERS}])[\u200c\u200d\ufe00-\ufe0f](?!\u20e3)"
_USELESS = f"{_IDLE}|(?![\u200c\u200d\ufe00-\ufe0f])[{IGNORABLE}]"


def seen(text: str) -> str:
    """A text as it looks: without what cannot be seen, and without spaces around it."""
    return (text if text.isascii() else re.sub(f"[{IGNORABLE}]", "", text)).strip()


def unseen(text: str) -> list[str]:
    """The characters that cannot be seen and do nothing; joined emoji are left alone."""
    return [] if text.isascii() else re.findall(_USELESS, text)
