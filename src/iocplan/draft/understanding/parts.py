"""A clause in the parts that may have an actor each: its sentences, and what semicolons part."""

import re
from collections.abc import Iterator

_ABBREVIATION = re.compile(
    r"(?:\b(?:tp|p|tx|tt|q|h|ts|ths|gs|pgs|bs|ông|bà|đ/c|stt|tel|đt)|(?:^|\s)\d{1,2})$"
)
_NEAR = 12
_END = re.compile(r"(?P<stop>[.!?…])[\"”)]?\s+(?=[\"“(]?[^\W\d_])|(?P<semi>;)\s*")


def parts(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text between the ends of sentences and semicolons, in order."""
    start = 0
    for match in _END.finditer(text):
        if match["stop"] and not _ends(text, match):
            continue
        if _in_brackets(text, start, match.start()):
            continue
        yield start, match.start() + 1
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: a capital follows, no abbreviation stands before."""
    following = text[match.end() : match.end() + 2].strip('"“(')
    before = text[max(match.start() - _NEAR, 0) : match.start()].lower()
    return following[:1].isupper() and not _ABBREVIATION.search(before)


def _in_brackets(text: str, start: int, end: int) -> bool:
    part = text[start:end]
    return part.count("(") > part.count(")")
