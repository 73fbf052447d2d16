"""Words by which a paragraph opens a list, and what the list then is."""

import re

from iocplan.draft.language.verbs import STRONG, WEAK

OPENS = re.compile(
    r"(?:như sau|sau đây|sau|giao|yêu cầu|đề nghị|kết luận|chỉ đạo|cụ thể|ý kiến|nhiệm vụ"
    r"|nội dung|quyết định|thông báo|theo đó|phân công)\s*:\s*$"
)
"""A sentence that opens the list after it: «… có ý kiến chỉ đạo như sau:»."""
SPEAKS = re.compile(r"(?:kết luận|chỉ đạo|ý kiến|yêu cầu|giao)[^.:;]{0,60}:\s*$")
"""The document itself begins to speak here; what was before only retells it."""
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
