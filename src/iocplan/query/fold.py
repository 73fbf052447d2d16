"""Text as people search for it: without case, diacritics, or the look of a dash."""

import re
import unicodedata

_SAME = str.maketrans({"đ": "d"} | dict.fromkeys("‐‑‒–—―−", "-"))
_MARK = "[\u0300-\u036f]"


def fold(text: str) -> str:
    """Return the text for comparing: ``Nội vụ`` and ``noi vu`` become the same, ``đ`` is ``d``.

    Composed and decomposed writing (NFC, NFD) become the same as well.
    """
    plain = text.casefold()
    if not plain.isascii():
        plain = re.sub(_MARK, "", unicodedata.normalize("NFD", plain)).translate(_SAME)
    return " ".join(plain.split())
