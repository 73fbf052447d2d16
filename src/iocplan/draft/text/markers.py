"""The numbering at the head of a paragraph: «II.», «3.», «4.1.», «Điều 2.», «b)», a dash."""

import re
from enum import Enum
from typing import NamedTuple

from iocplan.draft.language.plain import plain


class Level(Enum):
    """The kinds of numbering; which one stands within which is read off the document."""

    PART = "part"
    """«Phần thứ nhất», «Chương II», «Phụ lục 1»"""
    ARTICLE = "article"
    """«Điều 2.»"""
    ROMAN = "roman"
    NUMBER = "number"
    DECIMAL = "decimal"
    """«4.1.»"""
    DEEPER = "deeper"
    """«4.1.2.»"""
    LETTER = "letter"
    BRACKET = "bracket"
    """«1)» or «(1)»"""
    DASH = "dash"
    PLUS = "plus"
    BULLET = "bullet"
    """A sign for lists that stands over another one: «* Đội 1:» over «- quét đường»."""
    BARE = "bare"
    """A heading without any number."""
    NONE = "none"


class Marker(NamedTuple):
    """The numbering of one paragraph."""

    level: Level
    label: str
    """What tells it from its neighbours: «II», «3», «4.1», «b»; empty for dashes."""
    length: int
    """How many letters of the paragraph it takes, the blank after it included."""


NO_MARKER = Marker(Level.NONE, "", 0)
_LISTS = (Level.DASH, Level.PLUS)

_FORMS = [
    (
        Level.PART,
        (
            r"(?:phần|chương)\s+(?:thứ\s+)?([ivx]+|\d+|[a-h]|nhất|một|hai|ba|tư|bốn|năm|sáu)"
            r"(?!\w)\s*[.:]?\s*"
        ),
    ),
    (Level.ARTICLE, r"điều\s+(\d{1,3})\s*[.:]\s*"),
    (Level.DEEPER, r"(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?\s+"),
    (Level.DECIMAL, r"(\d{1,2}\.\d{1,2})[.)]?\s+(?![%\d])"),
    (Level.NUMBER, r"(?:mục\s+)?(\d{1,2})\s*(?:[./](?!\d)|-(?=\s))\s*"),
    (Level.BRACKET, r"\(?(\d{1,2})\)\s*"),
    (Level.BRACKET, r"(một|hai|ba|bốn|năm|sáu|bảy|tám|chín) là\s*[,:]\s*"),
    (Level.LETTER, r"([a-zđ]\d?)\s*(?:\)|\.(?=\s)|/)[./]?\s*"),
    (Level.PLUS, r"([+])\s*"),
    (Level.DASH, r"([-*•▪●◦o‣·])(?:\s+|(?=[^\W\d_]))"),
]
_COMPILED = [(level, re.compile(pattern)) for level, pattern in _FORMS]
_ROMAN = re.compile(r"([IVX]{1,5})\s*(?:[.)]\s*|[/-]\s+)(?=\S)")
_CAPITAL = re.compile(r"([A-G])\s*(?:[.)]\s+|[/-]\s+)(?=[^\W\d_]{2})")
"""«A. NHIỆM VỤ», which stands over Roman numbers."""


def marker_of(text: str) -> Marker:
    """The numbering that a paragraph begins with; ``NO_MARKER`` where there is none."""
    if match := _ROMAN.match(text):
        return Marker(Level.ROMAN, match[1], match.end())
    if match := _CAPITAL.match(text):
        return Marker(Level.PART, match[1], match.end())
    head = plain(text[:40])
    for level, pattern in _COMPILED:
        if (match := pattern.match(head)) and _is_marker(level, text, match):
            label = "" if level in _LISTS else match[1]
            return Marker(level, label, match.end())
    return NO_MARKER


def _is_marker(level: Level, text: str, match: re.Match[str]) -> bool:
    if level is Level.LETTER:
        return text[0].islower()
    if level is Level.DASH:
        return match[1] != "o" or text[1:2] == " "
    if level is Level.NUMBER:
        return not text[match.end() :][:1].islower() or text[match.end() - 1].isspace()
    return True
