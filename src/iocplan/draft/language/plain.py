"""Vietnamese as it is compared: one case, one place for each tone mark, one dash, one quote.

Every letter stays where it is, so that what is found has the same place in the text itself.
"""

from functools import lru_cache

_OLD_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
"""Both ways to write a tone are in use: «uỷ» and «ủy»."""
_SIGNS = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("“”„«»", '"') | {"’": "'"})
UPPER = "A-Z" + "".join(c for c in map(chr, range(0xC0, 0x1EFA)) if c.isupper())
"""Capitals, for the brackets of a pattern: in Unicode they stand between small letters."""
_CLOSED_BY_A_LETTER = "abcdefghijklmnopqrstuvwxyzđăâêôơưáàảãạéèẻẽẹ"


def one_dash(text: str) -> str:
    """The text with one sign for every dash and every quote, letter by letter as long as it was."""
    return text.translate(_SIGNS)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The text for matching, letter by letter as long as it was."""
    low = one_dash("".join(c.lower() if len(c.lower()) == 1 else c for c in text))
    for old, new in _OLD_TONES.items():
        if old in low:
            low = _retoned(low, old, new)
    return low


def _retoned(text: str, old: str, new: str) -> str:
    """Move the tone, but where it is right: after «q» (quý) and before a last letter (hoàn)."""
    out, start = [], 0
    while (at := text.find(old, start)) >= 0:
        following = text[at + 2 : at + 3]
        keep = following in _CLOSED_BY_A_LETTER and following != ""
        keep = keep or (at > 0 and text[at - 1] == "q")
        out.append(text[start:at] + (old if keep else new))
        start = at + 2
    return "".join(out) + text[start:]
