"""Names that no list of ours has, or before verbs that none has."""

import re

from iocplan.draft.language.heads import Kind, class_at, head_in
from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.names import Name, is_place
from iocplan.draft.language.plain import UPPER
from iocplan.draft.language.verbs import STRONG, WEAK
from iocplan.draft.understanding.ordered import Ordered, mode_of

_TOWARDS = re.compile(r"(?:đối với|trách nhiệm(?: cụ thể)? của|nhiệm vụ của|về phía|phía)\s+")
_AGENT = re.compile(
    r"(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|khẩn trương|tham mưu|chủ động)(?!\w)"
)


_ASKS_THEM = re.compile(
    r"\s*,\s*(?:[^,.;:]{3,60} )?(?P<order>đề nghị|yêu cầu)\s+"
    rf"(?=(?:{STRONG.pattern}|{WEAK.pattern}))"
)
"""«Đối với chủ đầu tư, Chủ tịch đề nghị huy động …»: they are those who are asked."""
_NO_BODY = re.compile(
    r"(?:nội dung|công tác|cơ chế|trách nhiệm|quy chế|nguyên tắc|phương thức|chế độ|việc|hình thức"
    r"|kế hoạch|chương trình|nhiệm vụ|quan hệ|yêu cầu|mục)(?!\w)"
)


def unlisted(text: str, low: str, start: int, end: int) -> Ordered | None:
    """Those who are ordered in a sentence in a way that only its shape tells.

    Args:
        text: the whole text.
        low: the same in its plain writing.
        start: where the sentence begins.
        end: one past its last letter.
    """
    found = _concerning(text, low, start, end)
    for shape in (_unknown, _shortened, _before_unknown_verb):
        found = found or shape(text, low, skip_signs(low, start), end)
    return found


def skip_signs(low: str, at: int) -> int:
    """The next place that is no blank, comma, quote or dash."""
    while at < len(low) and low[at] in ' ,-"':
        at += 1
    return at


def _concerning(text: str, low: str, start: int, end: int) -> Ordered | None:
    """«Đối với X: …», «Đối với X, đề nghị …» with nobody else named behind."""
    prefix = _TOWARDS.match(low, start)
    names, after = read_list(text, prefix.end(), lone=True) if prefix else ([], start)
    colon = re.compile(r"\s*:\s*").match(low, after, end)
    for count, name in enumerate(names, 1):
        if asked := _ASKS_THEM.match(low, name.end, end):
            mode, those = mode_of(asked["order"]), tuple(names[:count])
            return Ordered(those, mode, asked.end(), explicit=True, start=start)
    if not names or not colon or colon.end() >= end:
        return None
    return Ordered(tuple(names), None, colon.end(), explicit=False, start=start, colon=True)


def _unknown(text: str, low: str, start: int, end: int) -> Ordered | None:
    """A name whose head is not known, before «chủ trì» or the like: «VNPAY Huế chủ trì …»."""
    agent = _AGENT.search(low, start, min(start + 90, end))
    if not agent or agent.start() <= start + 1 or not text[start].isupper():
        return None
    if not text[agent.start()].islower():
        return None
    words = text[start : agent.start()].rstrip(" ,")
    first = low[start : agent.start()]
    if (
        re.search(r"[.;:,]", words)
        or _NO_BODY.match(first)
        or STRONG.match(first)
        or WEAK.match(first)
    ):
        return None
    if not any(word[0].isupper() for word in words.split()[1:]) and not words.isupper():
        return None
    name = Name(words, start, start + len(words), Kind.BODY)
    return Ordered((name,), None, agent.start(), explicit=False, start=start)


_CAPITALS = re.compile(
    rf"[{UPPER}][{UPPER}0-9]*[{UPPER}&.–-]+[{UPPER}0-9]*(?: (?:TP|[{UPPER}]{{2,}}))*"
    r"(?: (?:tỉnh|huyện|xã|phường|thành phố))?\s+"
)
_TOPICS = re.compile(
    r"(?:gpmb|cchc|pccc|attp|vsattp|xdcb|kt-?xh|antt|atgt|cđs|ntm|ocop|bhyt|grdp|tthc|dvc|nsnn|qp-?an"
    r"|đtc|vsmt|csdl|cntt|htx)(?!\w)"
)
"""Abbreviations of what is worked at, not of a body."""


def _shortened(text: str, low: str, start: int, end: int) -> Ordered | None:
    """An abbreviation in capitals before a verb: «BQLKKT rà soát …»."""
    match = _CAPITALS.match(text, start, end)
    if not match or _TOPICS.match(low, start) or not text[match.end() : match.end() + 1].islower():
        return None
    if not (STRONG.match(low, match.end()) or WEAK.match(low, match.end())):
        return None
    words = match[0].rstrip()
    name = Name(words, start, start + len(words), Kind.BODY)
    return Ordered((name,), None, match.end(), explicit=False, start=start)


_FIXED = re.compile(
    r"(?: (?:trực thuộc|thuộc|của|và|có liên quan|liên quan|tỉnh|thành phố|huyện|xã|phường|cấp"
    r"|địa phương|nhân dân|trên địa bàn|chuyên môn|cơ sở|các|khu vực)(?!\w))+"
)


def _before_unknown_verb(text: str, low: str, start: int, end: int) -> Ordered | None:
    """A body before a verb that is in no list of ours: its head, capitals and fixed words."""
    names, after = read_list(text, start, lone=True)
    if names and is_place(names[-1].text) and text[after + 1 : after + 2].islower():
        return Ordered(tuple(names), None, after + 1, explicit=False, start=start)
    ended = after >= end - 1 or low[after] in ",;:("
    if len(names) != 1 or not ended or not text[start : start + 1].isupper():
        return None
    at = start + class_at(low, start)
    head = head_in(text, low, at)
    if head is None:
        return None
    at += head[1]
    while match := _FIXED.match(low, at) or _CAPITAL.match(text, at):
        at = match.end()
    if at >= end - _LEAST_ACTION or low[at : at + 1] != " ":
        return None
    name = Name(text[start:at], start, at, head[0], names[0].many)
    return Ordered((name,), None, at + 1, explicit=False, start=start)


_CAPITAL = re.compile(rf" (?:[-–&] )?[{UPPER}0-9][\w&-]*")
_LEAST_ACTION = 8
