"""Text as people search for it: as it looks, without case, diacritics, or the look of a dash."""

import re
import unicodedata

from iocplan.texts.unseen import IGNORABLE

_SAME = str.maketrans({"đ": "d"} | dict.fromkeys("‐‑‒–—―−", "-"))
_UNSEEN = f"[\u0300-\u036f{IGNORABLE}]"
"""Marks, parted from their letters, and what cannot be seen."""


def fold(text: str) -> str:
    """The text for comparing: ``Nội vụ`` and ``noi vu`` become the same, ``đ`` is ``d``.

    Composed and decomposed writing (NFC, NFD) become the same as well, and with them what differs
    only by characters that cannot be seen.
    """
    plain = text.casefold()
    if not plain.isascii():
        plain = re.sub(_UNSEEN, "", unicodedata.normalize("NFD", plain)).translate(_SAME)
    return " ".join(plain.split())
