"""Headings that only say for whom what is under them is meant: «3. Giao Phòng Nội vụ:»."""

import re

from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.plain import plain
from iocplan.draft.understanding.ordered import Ordered, mode_of

_LONGEST = 200
_PREFIX = re.compile(
    r"(?:(?P<order>giao|yêu cầu|đề nghị|phân công)\s+(?:nhiệm vụ\s+)?(?:cho\s+)?"
    r"|(?:đối với|trách nhiệm(?: cụ thể)? của|nhiệm vụ(?: cụ thể)? của|về phía|phía|phần)\s+)?:?\s*"
)
_PERIOD = re.compile(
    r"(?:trong\s+)?(?:tháng\s+\d{1,2}|quý\s+(?:iv|i{1,3}|[1-4]))(?:\s*(?:/|-|năm)\s*\d{4})?\s*:?"
)
_REST = re.compile(
    r"\s*(?:\([^()]*\))?\s*(?:(?:có trách nhiệm|thực hiện|triển khai(?: thực hiện)?"
    r"|tập trung(?: thực hiện)?"
    r"|khẩn trương|chủ trì(?:, phối hợp [^:]{2,160})?|nghiêm túc|tổ chức(?: thực hiện)?|tốt"
    r"|làm tốt|một số|các|những"
    r"|nội dung|nhiệm vụ|công việc|giải pháp|công tác|trọng tâm|cụ thể|như|sau|sau đây|,|và"
    r"|việc)\s*)*[:.]?\s*"
)


def heading_names(text: str) -> Ordered | None:
    """Those whom a heading is for, where it says nothing else: «3. Giao Phòng Nội vụ:»."""
    low = plain(text)
    prefix = _PREFIX.match(low)
    at = prefix.end() if prefix else 0
    names, after = read_list(text, at, lone=True)
    if not names or not _REST.fullmatch(low, after):
        return None
    order = prefix["order"] if prefix else None
    mode = mode_of(order) if order else None
    return Ordered(tuple(names), mode, len(text), explicit=bool(order), start=0)


def period_only(low: str) -> bool:
    """Whether a text is nothing but a period: «QUÝ I», «Tháng 3/2026»."""
    return bool(_PERIOD.fullmatch(low))


def opens_section(text: str) -> bool:
    """Whether a text without numbering is a heading: names of bodies, or a period."""
    return names_only(text) or period_only(plain(text))


def stands_alone(text: str) -> bool:
    """Whether a line is a whole heading, which the next line does not go on with."""
    return opens_section(text) or (len(text) <= _LONGEST and heading_names(text) is not None)


def names_only(text: str) -> bool:
    """Whether a text is nothing but the names of bodies, with or without «Giao»."""
    if len(text) > _LONGEST or text.endswith((";", ".")):
        return False
    low = plain(text)
    names, end = read_list(text, 0, lone=True)
    whole = bool(names) and not low[end:].strip(" :")
    return whole or (text.endswith(":") and heading_names(text) is not None)
