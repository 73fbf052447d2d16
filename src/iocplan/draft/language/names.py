"""Names of bodies and persons in running text, one or a list of them.

«Sở Văn hóa, Thể thao và Du lịch» is one name, «Sở Tài chính, Sở Xây dựng» are two, «các Sở: Tài
chính, Xây dựng» are two with one head, «các cơ quan, đơn vị, địa phương» is one class.
"""

import re
from dataclasses import dataclass

from iocplan.draft.language.domains import domain_at
from iocplan.draft.language.heads import Kind, class_at, generic_at, head_in
from iocplan.draft.language.plain import plain
from iocplan.draft.language.verbs import STRONG, TRADES, verb_at


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody who is named, in the words of the text."""

    text: str
    start: int
    end: int
    kind: Kind
    many: bool = False
    """A class («các đơn vị») and not one body."""


_WORD = re.compile(r"(?:tp|p|tx|tt|q|h|ts|ths|gs|pgs|bs)\.(?=\s?[^\W\d_])|[\w][\w'’]*(?:[-.]\w+)*")
_STOP = re.compile(
    r"(?:để|theo|tại|nhằm|về|trước|khi|nếu|thì|là|với|từ|bằng|do|vì|mà|như|gồm|bao gồm|cho|qua|sau"
    r"|đến|tới|đã|đang|sẽ|vẫn|còn|chưa|nhất là|đặc biệt|sau đây|dưới đây|kèm theo|nhưng|trong đó"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy)"
    r"|trong(?! (?:lĩnh vực|trường|tỉnh|ngành|huyện|xã|thành phố|cụm|khu|hệ thống|đơn vị|các))"
    r"|trên(?! địa bàn)|những|mọi|hoặc|cùng|vào|tiếp|ngày|khác nhau|nêu trên|thông qua|lần)(?!\w)"
)
_MODIFIER = re.compile(r"có liên quan(?!\w)|liên quan(?!\w)|có chức năng|có thẩm quyền")
_LEVELS = [
    "xã",
    "phường",
    "thị",
    "trấn",
    "huyện",
    "quận",
    "thành",
    "tỉnh",
    "cấp",
    "khu",
    "đặc",
    "thôn",
    "bản",
]
_AFTER_CONCERNED = re.compile(
    r"(?:trên|thuộc|cấp|khác|của|đến|tới|trong|trực thuộc|nêu|tỉnh|ở)(?!\w)"
)


def read_name(text: str, low: str, at: int, *, bare: bool = False) -> Name | None:
    """One name at a place.

    Args:
        text: the text, whose capitals count.
        low: the same in its plain writing.
        at: where the name begins.
        bare: a common noun («địa phương») is a name, too, as it is after others in a list.
    """
    start, opener = at, class_at(low, at)
    at += opener
    head = head_in(text, low, at)
    if head:
        kind, length = head
    elif (opener or bare) and (length := generic_at(low, at)):
        kind = Kind.GENERIC
    else:
        return None
    many = bool(opener) or kind is Kind.GENERIC
    end, many = _extent(text, low, at, at + length, many=many, generic=kind is Kind.GENERIC)
    words = text[start:end].rstrip(" -–,")
    return Name(words, start, start + len(words), kind, many)


def _extent(
    text: str, low: str, start: int, at: int, *, many: bool, generic: bool
) -> tuple[int, bool]:
    """Where a name ends whose head ends at a place, and whether it names a class."""
    end, concerned = at, False
    domain = domain_at(low, pos := skip(low, at))
    end = pos + domain if domain and text[at - 1 : at].isalpha() else at
    while (pos := skip(low, end)) < len(low):
        sign, name = low[pos], low[start:end]
        if sign in "-&,":
            goes_on, many = _over_sign(text, low, pos, name, many=many)
            if not goes_on:
                break
            end = goes_on
            continue
        word = _WORD.match(low, pos)
        first = end == at and (not generic or low.startswith(TRADES, pos))
        if not word or _stops(text, low, pos, name, after_head=first, many=many):
            break
        if word[0] == "và":
            if not _and_inside(text, low, skip(low, word.end()), name, many=many):
                break
        elif text[pos].islower() and (
            _complete(low, pos, name, many=many, concerned=concerned)
            or (not many and is_place(text[start:end]) and not _OF_LEVEL.match(low, pos))
        ):
            break
        many = many or word[0] == "các"
        concerned = concerned or (name.endswith(" liên") and word[0] == "quan")
        end = word.end()
    return end, many


def _over_sign(text: str, low: str, at: int, name: str, *, many: bool) -> tuple[int, bool]:
    """Where a name goes on over a sign, 0 where it ends there; and whether it is a class."""
    following = skip(low, at + 1)
    if low[at] != ",":
        if low[at] == "-" and text[at - 1] == " " and _another_body(text, low, following, name):
            return 0, many
        part = text[following : following + 1].isalpha() and not verb_at(text, low, following)
        return (at + 1 if part else 0), many
    if not many and (field := _second_field(text, low, following)):
        return field, many
    inside, many = _comma_inside(text, low, following, name, many=many)
    return (at + 1 if inside else 0), many


_OF_ITS_OWN = re.compile(
    r"(?:sở|phòng|ban|ủy ban|ubnd|công an|chi cục|trung tâm|văn phòng|kho bạc|trạm|đội|tổ"
    r"|bảo hiểm xã hội|ban chỉ huy|khoa|mttq)(?!\w)"
)


def _another_body(text: str, low: str, at: int, name: str) -> bool:
    """«Sở Nội vụ - Sở Y tế» are two; a person's office or a branch behind a dash is not."""
    if not text[at : at + 1].isupper() or not _OF_ITS_OWN.match(name):
        return False
    return bool(_OF_ITS_OWN.match(low, at))


_LEVEL_END = re.compile(
    r"(?:phó )?(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|công an|văn phòng"
    r"|tỉnh ủy|mttq)(?:[^,]*?) (?:tỉnh|thành phố|huyện|xã|phường)$"
)
_NAMED_LEVEL = re.compile(
    r"(?:phó )?(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|công an|trạm y tế|đảng ủy) "
    r"(?:xã|phường|đặc khu|thị trấn|huyện|thị xã|thành phố|tỉnh|p\.|x\.|tt\.|h\.|tp\.?) ?\w"
)
"""«UBND phường An Phú»: after the proper name nothing in small letters goes on with it."""
_OF_LEVEL = re.compile(r"(?:ủy|đoàn|thuộc|có|nơi|cấp|trực thuộc|các|và|vùng|miền|biên giới)(?!\w)")


def _complete(low: str, at: int, name: str, *, many: bool, concerned: bool) -> bool:
    """Whether nothing in small letters goes on with a name, but the words that say of where."""
    if concerned:
        return not _AFTER_CONCERNED.match(low, at)
    return not many and bool(_LEVEL_END.match(name)) and not _OF_LEVEL.match(low, at)


def is_place(name: str) -> bool:
    """Whether a name ends in the proper name of a place, behind its level: «UBND xã Hòa Lạc»."""
    return name.rsplit(maxsplit=1)[-1][0].isupper() and bool(_NAMED_LEVEL.match(plain(name)))


def skip(low: str, at: int) -> int:
    """The next place that is no blank."""
    while at < len(low) and low[at] == " ":
        at += 1
    return at


def _stops(text: str, low: str, at: int, name: str, *, after_head: bool, many: bool) -> bool:
    """Whether a word is no part of the name before it: a verb, or a word that joins clauses."""
    if _MODIFIER.match(low, at):
        return False
    if name.endswith("liên quan") and low.startswith(("đến ", "tới "), at):
        return False
    if text[at].islower() and _STOP.match(low, at):
        return True
    if many and name.endswith("được"):
        return False
    verb = verb_at(text, low, at, name=name, after_head=after_head, many=many)
    if low.startswith("được ", at):
        return not many or bool(verb)
    return bool(verb) or (low.startswith("có ", at) and not many)


def _common(text: str, low: str, at: int) -> bool:
    """A common noun for bodies stands here, and no name follows it."""
    length = generic_at(low, at)
    if not length or text[at].isupper():
        return False
    following = skip(low, at + length)
    return not text[following : following + 1].isupper()


def _comma_inside(text: str, low: str, at: int, name: str, *, many: bool) -> tuple[bool, bool]:
    """Whether a comma is part of a name, and whether the name then is one of a class."""
    if at >= len(low) or class_at(low, at):
        return False, many
    if _common(text, low, at):
        levels = (
            name.rsplit(maxsplit=1)[-1] in _LEVELS
            and low[at:].split(maxsplit=1)[0].strip(",") in _LEVELS
        )
        return (many or levels), (many or levels)
    if head_in(text, low, at):
        return False, many
    if not text[at].isupper():
        return False, many
    if many:
        return _caps(text, at), many
    goes_on = _and_follows(text, low, at) or _verb_follows(text, low, at)
    return _caps(text, at) or (goes_on and not domain_at(low, at)), many


_FIELD_THEN_AGENT = re.compile(
    r"(?:\w+ ){1,3}?\w+(?= (?:chủ trì|có trách nhiệm|tham mưu|phối hợp với)(?!\w))"
)


def _second_field(text: str, low: str, at: int) -> int:
    """Where «…, bảo trì» ends in «Phòng Quản lý, bảo trì chủ trì …»; 0 where it is no field."""
    field = _FIELD_THEN_AGENT.match(low, at)
    if not field or text[at : at + 1].isupper() or head_in(text, low, at) or STRONG.match(low, at):
        return 0
    return field.end()


def _caps(text: str, at: int) -> bool:
    """An abbreviation stands here, as in «Trung tâm Dịch vụ, HTSV»."""
    match = re.match(r"[^\W\d_][\w&]+", text[at:])
    return bool(match) and match[0].isupper() if match else False


def _verb_follows(text: str, low: str, at: int) -> bool:
    """«Báo và Phát thanh, Truyền hình tỉnh tăng …»: words in capitals, then a verb."""
    words = re.compile(r"[^\W\d_]+ ?")
    begin = at
    while (match := words.match(low, at)) and at - begin < 60:  # noqa: PLR2004
        if at > begin and verb_at(text, low, at):
            return True
        at = match.end()
    return False


def _and_follows(text: str, low: str, at: int) -> bool:
    """«…, Hạ tầng và Đô thị»: one more part of the name, and the last one in capitals, too."""
    rest = re.match(r"[\w\s]{2,30}? và [^\W\d_]", low[at:])
    return bool(rest) and text[at + rest.end() - 1].isupper() if rest else False


_COUNCIL = re.compile(
    r"(?:văn phòng|vp|đoàn) (?:[^,]* )?(?:hđnd|hội đồng nhân dân|đbqh|đại biểu quốc hội)$"
)


def _and_inside(text: str, low: str, at: int, name: str, *, many: bool) -> bool:
    if at >= len(low) or class_at(low, at):
        return False
    if _common(text, low, at):
        return many
    if _COUNCIL.search(name) and low.startswith(("ubnd", "ủy ban", "hđnd", "hội đồng"), at):
        return True
    if head_in(text, low, at):
        return False
    return not verb_at(text, low, at)
