"""Words by which a paragraph opens a list, and what the list then is."""

import re

from iocplan.draft.language.plain import plain
from iocplan.draft.language.verbs import ORDERS, STRONG, WEAK
from iocplan.draft.text.outline import Node, looks_like_heading
from iocplan.draft.understanding.context import Actor
from iocplan.draft.understanding.headings import heading_names
from iocplan.draft.understanding.ordered import Ordered, mode_of
from iocplan.draft.understanding.parts import parts
from iocplan.draft.understanding.who import who

OPENS = re.compile(
    r"(?:như sau|sau đây|sau|giao|yêu cầu|đề nghị|kết luận|chỉ đạo|cụ thể|ý kiến|nhiệm vụ"
    r"|nội dung|quyết định|thông báo|theo đó|phân công"
    r"|(?:giao|yêu cầu|đề nghị) (?:các|những|toàn thể)[^.:;]{0,90})\s*:\s*$"
)
"""A sentence that opens the list after it: «… có ý kiến chỉ đạo như sau:»."""
SPEAKS = re.compile(r"(?:kết luận|chỉ đạo|ý kiến|yêu cầu|giao)[^.:;]{0,60}:\s*$")
"""The document itself begins to speak here; what was before only retells it."""
CONCLUDES = re.compile(
    r"(?:phát biểu |ý kiến )?(?:kết luận|chỉ đạo)(?: chỉ đạo)?(?: (?:của|tại) [^.;]*|:|$)"
)
"""A heading under which the meeting ends: what stood before it was only said there."""
PERFORMS = re.compile(
    r"(?:nay )?(?:thành lập|ban hành|phê duyệt|công nhận|bổ nhiệm|điều động|khen thưởng|tặng|bãi bỏ"
    r"|thu hồi|kiện toàn|công bố|cho phép|chấp thuận|sửa đổi|điều chỉnh|thông qua|tán thành"
    r"|quy định)(?!\w)"
)
"""What an article decides by its very words, so that nobody is left to do it."""
PRESENT = re.compile(
    r"(?:các bên|thành phần|có mặt|tham dự|dự họp|chúng tôi)[^.;:]{0,60}(?:gồm|có)(?: có)?\s*:\s*$"
)
"""Who is listed then was there, and is ordered nothing."""
ARRANGES = re.compile(
    r"(?:chế độ|kinh phí|nguồn kinh phí|phương tiện|cơ sở vật chất|khen thưởng|trang phục)[^.;:]*:"
)
"""A circumstance that somebody has to see to: «Kinh phí: Sở Tài chính bố trí …»."""
HANDED_IN = re.compile(
    r"(?:thời (?:gian|hạn)|hạn(?: cuối| chót)?) (?:gửi|nộp|trình|báo cáo)[^.;:]{0,60}:"
)
"""An item that only says by when something is handed in."""
LISTS = re.compile(
    r"(?:gồm(?: có)?|bao gồm|nội dung (?:báo cáo|sau|chính)?|hồ sơ|tài liệu|thành phần"
    r"|trong đó|mẫu|danh sách|các mục"
    r"|(?:các|những) (?:đơn vị|cơ quan|xã|phường|địa phương|bộ phận|phòng"
    r"|khoa)(?: sau)?(?: đây)?|về)(?: sau| như sau| sau đây)?\s*:\s*$"
)
"""What follows are parts of one thing, no orders of their own: «hồ sơ gồm:»."""
PAPERS = re.compile(r"(?:hồ sơ|tài liệu|sản phẩm|văn bản)[^.:;]{0,30}:\s*$")
"""What follows are papers to be produced."""
WORK = re.compile(
    r"(?:thực hiện|triển khai|tập trung|làm tốt|tiến hành)[^.:;]{0,80}(?:nhiệm vụ|nội dung"
    r"|công việc|giải pháp|việc|công tác|biện pháp|yêu cầu)[^.:;]{0,40}:\s*$"
)
"""What follows is work: «thực hiện các nhiệm vụ sau:»."""
TOPIC = re.compile(r"(?:về |(?:các )?nhiệm vụ|phân công)")
"""A heading of orders: «1. Về nhân lực», «II. NHIỆM VỤ TRỌNG TÂM»."""
SHARED = re.compile(
    r"(?:thời (?:gian|hạn)(?: hoàn thành| thực hiện)?|hoàn thành|(?:các|những"
    r"|tất cả) (?:nội dung|nhiệm vụ|công việc|việc)"
    r"|(?:yêu cầu|đề nghị) [^.;]{0,120}(?:hoàn thành|báo cáo kết quả thực hiện) (?:các"
    r"|những)? ?(?:nội dung|nhiệm vụ|công việc)?[^.;]{0,30}(?:trên|này))"
)
"""A closing sentence about everything before it: «các nội dung trên hoàn thành …»."""


def begins_with_verb(low: str) -> bool:
    """Whether a paragraph says what to do, and not something about a thing."""
    return bool(STRONG.match(low) or WEAK.match(low))


def only_opens(text: str) -> bool:
    """Whether a paragraph only opens the list under it and orders nothing by itself."""
    low = plain(text)
    if not looks_like_heading(text):
        return False
    if not text.endswith(":"):
        return True
    return bool(WORK.search(low)) or not LISTS.search(low)


def opening_order(text: str) -> Ordered | None:
    """Those whom a paragraph over others orders, in its last sentence or an earlier one."""
    found = (who(text, start, end) for start, end in reversed(list(parts(text))))
    return next((ordered for ordered in found if ordered), None)


def decides(text: str) -> bool:
    """Whether an article decides by its words alone, and gives nobody an order beside that."""
    ordered = (who(text, start, end) for start, end in parts(text))
    return bool(PERFORMS.match(plain(text))) and not any(o and o.explicit for o in ordered)


def spoken_to(text: str) -> Ordered | None:
    """Those whom an opening sentence orders: «… yêu cầu các đơn vị thực hiện như sau:»."""
    start = max(text.rfind(". ") + 1, 0)
    orders = [match.start() for match in ORDERS.finditer(plain(text), start)]
    last = who(text, orders[-1], len(text)) if orders else None
    if last and last.explicit:
        return last
    ordered = who(text, start, len(text))
    if ordered and (ordered.explicit or WORK.search(plain(text))):
        return ordered
    return None


def spoken_mode(low: str) -> str | None:
    """How an opening sentence puts what follows: «Sở X đề nghị:» asks, whomever it names.

    Args:
        low: the sentence in its plain writing.
    """
    said = [m for m in ORDERS.finditer(low) if not low.startswith(" của", m.end())]
    return mode_of(said[-1][0]) if said else None


def listed_units(node: Node) -> list[Actor]:
    """Those whom a list in dashes names, where it is nothing but their names."""
    actors: list[Actor] = []
    for child in node.children:
        found = heading_names(child.text.rstrip(".;")) if not child.children else None
        if not found:
            return []
        actors += [Actor.of(name) for name in found.names]
    return actors if plain(node.text).rstrip().endswith((":", "sau", "đây")) else []
