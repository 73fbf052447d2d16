"""Text as people search for it: without case, diacritics, or the look of a dash."""

import re
import unicodedata

_SPACE = re.compile(r"\s+")
_SAME = str.maketrans({"đ": "d"} | dict.fromkeys("‐‑‒–—―−", "-"))
_MARK = re.compile("[\u0300-\u036f]")


def fold(text: str) -> str:
    """Return the text for comparing: ``Nội vụ`` and ``noi vu`` become the same, ``đ`` is ``d``.

    Composed and decomposed writing (NFC, NFD) become the same as well.
    """
    plain = _MARK.sub("", unicodedata.normalize("NFD", text.casefold()))
    return _SPACE.sub(" ", plain.translate(_SAME)).strip()
