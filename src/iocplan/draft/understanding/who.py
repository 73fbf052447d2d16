"""Who is ordered or asked in a sentence: «Giao Sở X …», «Sở X chủ trì …», «… yêu cầu X …»."""

import re
from dataclasses import replace

from iocplan.draft.language.heads import Kind, head_at
from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.names import Name
from iocplan.draft.language.plain import plain
from iocplan.draft.language.verbs import OF_AUTHORITY, ORDERS, STRONG, WEAK
from iocplan.draft.understanding.ordered import Ordered, mode_of
from iocplan.draft.understanding.unlisted import skip_signs, unlisted

_CONNECTOR = re.compile(
    r"(?:đồng thời|ngoài ra|bên cạnh đó|riêng|đặc biệt|trước mắt|theo đó|do vậy|vì vậy|do đó|cụ thể"
    r"|tiếp theo|thứ (?:nhất|hai|ba|tư|năm)|và|còn|trong đó|từ nay)[,:]?\s+"
)
_FRONTED = re.compile(
    r"(?:trước|sau khi|ngay sau|trong|để|nhằm|căn cứ|trên cơ sở|theo|đối với|về|từ|khi|hằng"
    r"|hàng|định kỳ"
    r"|chậm nhất|đến|tới|với|qua|thực hiện|liên quan|xét|tại|ngày|nội dung"
    r"|công tác|nhận được|trên đây là)(?!\w)[^,:.;]{0,160}(?:[,:])\s*"
)
_TOPIC = re.compile(r"[^,.;:]{2,90}:\s*")
_ADVERBIAL = re.compile(
    r"\s+(?:theo|tại|của|thuộc|trên|ở) [^,.;:]{3,80}? (?=theo dõi|chủ trì|chủ động"
    r"|khẩn trương|phối hợp|thực hiện"
    r"|tổ chức|triển khai|xây dựng|kiểm tra|rà soát|báo cáo)"
    r"|\s*,?\s*(?:(?:theo|căn cứ|trên cơ sở|với|trong|tùy|tại|bằng|thông qua|là|nơi)\s[^.;:]*?,\s*)"
)
_NOT_AN_ORDER = re.compile(
    r"(?:theo|được|bàn|đã|có|những|các|nội dung|hồ sơ|văn bản|tờ trình|đáp ứng|kiến nghị,?"
    r"|trả lời|xem xét"
    r"|quá trình|đơn|chỉ tiêu|việc|phân|khi|đúng|yêu cầu,?|giải quyết|một số|mục đích,?"
    r"|kế hoạch|công văn)\s*$"
)
_POLITE = re.compile(
    r"(?:kính|trân trọng|xin|nay|rất mong|cũng|thống nhất|nhất trí|đồng ý|tiếp tục)\s+"
)
_ROOM = 200
_LONGEST_SENTENCE = 4000
"""No sentence of a notice is longer; what is would take too long to look through."""


def who(text: str, start: int, end: int, *, inner: bool = True) -> Ordered | None:
    """Those who are ordered in a sentence of a text.

    Args:
        text: the whole text.
        start: where the sentence begins.
        end: one past its last letter.
        inner: also look for «… tỉnh giao Sở X» in its middle.
    """
    low, end = plain(text), min(end, start + _LONGEST_SENTENCE)
    at = skip_signs(low, start)
    for _ in range(4):
        found = _ordered_at(text, low, at, end) or _subject_at(text, low, at, end)
        if found:
            return found
        following = _past_front(low, at, end)
        if following == at:
            break
        at = following
    others = _inner(text, low, start, end) if inner else None
    return others or unlisted(text, low, start, end)


def _past_front(low: str, at: int, end: int) -> int:
    """The place after a connecting word, a fronted «Sau khi …,» or a topic with its colon."""
    for pattern in (_CONNECTOR, _FRONTED, _TOPIC):
        match = pattern.match(low, at, end)
        if match:
            return skip_signs(low, match.end())
    return at


def _ordered_at(text: str, low: str, at: int, end: int) -> Ordered | None:
    """«Giao X …», «Đề nghị X …» at a place."""
    begin = at
    if match := _POLITE.match(low, at, end):
        at = match.end()
    order = ORDERS.match(low, at, end)
    if not order or (order[0] == "chỉ đạo" and begin == at and text[at].isupper()):
        return None
    place = re.compile(r"\s*(?:nhiệm vụ\s+)?(?:cho\s+)?:?\s*").match(low, order.end(), end)
    names, after = read_list(text, place.end() if place else order.end(), lone=True)
    if not names or names[0].start >= end:
        return None
    action = _after_names(low, after, end)
    doing, action = _under_direction(text, low, names, action)
    leader = names[0].text if doing is not names and names[0].kind is Kind.PERSON else None
    mode = mode_of(order[0])
    return Ordered(tuple(doing), mode, action, explicit=True, start=begin, leader=leader)


_DIRECTS = re.compile(r"(?:chỉ đạo|phụ trách)(?: chung)?,\s+")


def _under_direction(text: str, low: str, names: list[Name], action: int) -> tuple[list[Name], int]:
    """«Giao đồng chí A chỉ đạo, Phòng B tham mưu …»: who does it is the one to ask."""
    directs = _DIRECTS.match(low, action)
    others, after = read_list(text, directs.end(), lone=True) if directs else ([], action)
    verb = skip_signs(low, after)
    if others and (STRONG.match(low, verb) or WEAK.match(low, verb)):
        return others, verb
    return names, action


def _after_names(low: str, at: int, end: int) -> int:
    colon = re.compile(r"\s*[:,]?\s*").match(low, at, end)
    return colon.end() if colon else at


def _before_colon(text: str, low: str, names: list[Name], after: int, end: int) -> Ordered | None:
    """«X: …», where a colon follows the names."""
    colon = re.compile(r"\s*:\s*").match(low, after, end)
    if colon is None and len(names) == 1 and (trade := _TO_COLON.match(low, after, end)):
        whole = text[names[0].start : trade.end(1)]
        names, colon = [replace(names[0], text=whole, end=trade.end(1))], trade
    if colon is None:
        return None
    return Ordered(tuple(names), None, colon.end(), explicit=False, colon=colon.end() < end)


def _subject_at(text: str, low: str, at: int, end: int) -> Ordered | None:
    """«X chủ trì …», «X: …», «X yêu cầu Y …» at a place."""
    names, after = read_list(text, at, lone=True)
    if not names or names[0].start >= end:
        return None
    if after > end:  # a list of names goes on behind a semicolon
        end = min(after + _ROOM, len(low))
    if before := _before_colon(text, low, names, after, end):
        return replace(before, start=at)
    verb = skip_signs(low, after)
    for _ in range(2):
        of_others = not _OWN_WORK.match(low, verb) or _gives_orders(names)
        if of_others and OF_AUTHORITY.match(low, verb) and (found := _object(text, low, verb, end)):
            return found
        if STRONG.match(low, verb) or WEAK.match(low, verb):
            break
        adverbial = _ADVERBIAL.match(low, after, end)
        if not adverbial:
            return None
        after = verb = adverbial.end()
    if OF_AUTHORITY.match(low, verb) and not _OWN_WORK.match(low, verb):
        return None
    if verb >= end or not (STRONG.match(low, verb) or WEAK.match(low, verb)):
        return None
    return Ordered(tuple(names), None, skip_signs(low, names[-1].end), explicit=False, start=at)


_TO_COLON = re.compile(rf"( (?:{WEAK.pattern})(?: \w+)?)\s*:\s*")
"""«Tổ Trực vận hành: …»: before a colon a weak verb belongs to the name."""
_OWN_WORK = re.compile(
    r"(?:thông báo|chỉ đạo|phân công|ban hành|phê duyệt|quyết định|xét"
    r"|có ý kiến(?! (?:chỉ đạo|kết luận|như sau)))(?!\w)"
)
"""What the house says of itself, but also what others are to do."""
_GIVERS = re.compile(
    r"(?:phó )?(?:(?:chủ tịch|bí thư)(?! \w* ?\w* ?(?:xã|phường|đặc khu|thị trấn) \w)|thủ tướng"
    r"|bộ trưởng|(?:tổng )?giám đốc$|hiệu trưởng$|(?:giám đốc|hiệu trưởng) (?:công ty|bệnh viện"
    r"|trường|nhà trường|tổng công ty)$)"
)
"""Those who give orders; the head of a department («Giám đốc Sở X chỉ đạo …») gets them."""


def _gives_orders(names: list[Name]) -> bool:
    """Whether a name is that of one who gives orders, and not of a class that gets them."""
    return len(names) == 1 and not names[0].many and bool(_GIVERS.match(plain(names[0].text)))


def _object(text: str, low: str, at: int, end: int) -> Ordered | None:
    """The one whom the house orders, after its own name: «Chủ tịch UBND tỉnh giao Sở X …»."""
    for order in ORDERS.finditer(low, at, min(at + 160, end)):
        if _NOT_AN_ORDER.search(low[at : order.start()]):
            continue
        if found := _ordered_at(text, low, order.start(), end):
            return found
    return None


def _inner(text: str, low: str, start: int, end: int) -> Ordered | None:
    """An order in the middle of a sentence, behind the name of the one who gives it."""
    for order in ORDERS.finditer(low, start, end):
        left = low[start : order.start()]
        if low[order.start() - 1 : order.start()].isalnum() or _NOT_AN_ORDER.search(left):
            continue
        giver = re.search(r"[^,;:.]*$", left)
        begin = start + giver.start() if giver else start
        fronted = _FRONTED.match(low, start) and left.endswith(", ")
        if not fronted and not any(_head_within(low, begin, order.start())):
            continue
        if found := _ordered_at(text, low, order.start(), end):
            return found
    return None


def _head_within(low: str, start: int, end: int) -> list[Kind]:
    words = re.compile(r"(?<!\w)\w")
    return [head[0] for m in words.finditer(low, start, end) if (head := head_at(low, m.start()))]
