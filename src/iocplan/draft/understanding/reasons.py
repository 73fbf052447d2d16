"""Why words of a document are no task: praise, consent, principles, warnings, closing formulas."""

import re

from iocplan.draft.language.verbs import STRONG

_TITLES = {
    "assessment": (
        r"đánh giá|nhận xét|kết quả (?:đạt được|thực hiện|triển khai)|tình hình|tồn tại"
        r"|hạn chế|nguyên nhân|ưu điểm"
        r"|thực trạng|bối cảnh|những kết quả|khó khăn"
    ),
    "purpose": (
        r"mục (?:đích|tiêu)|yêu cầu$|yêu cầu:|quan điểm|nguyên tắc|căn cứ|phương châm"
        r"|định hướng|sự cần thiết"
    ),
    "circumstances": (
        r"(?:thời gian|địa điểm|thành phần|đối tượng|kinh phí|nguồn (?:lực|kinh phí)"
        r"|phương thức|hình thức|phạm vi"
        r"|nội dung (?:phối hợp|kiểm tra|hội nghị|báo cáo|chương trình|thi|tuyên truyền)|số lượng"
        r"|cơ cấu|điều kiện|cách thức|chương trình hội nghị"
        r"|dự kiến (?:các )?(?:nguồn|kinh)|phương tiện|khen thưởng|giải thưởng|tiêu chí"
        r"|chế độ|hồ sơ|trang phục|lịch thi)"
    ),
}
_TITLE = {reason: re.compile(pattern) for reason, pattern in _TITLES.items()}

_OPENINGS = {
    "closing": (
        r"[^.]{3,300}(?:chịu trách nhiệm|căn cứ [^,.;]{3,60}) thi hành(?: [^.,;]{3,40})?\W*$"
        r"|[^.]{3,300} chịu trách nhiệm (?:thi hành|thực hiện) (?:quyết định|chỉ thị"
        r"|nghị quyết|kế hoạch|công điện|thông báo) này"
        r"|trên đây là|nhận được (?:văn bản|công văn|thông báo|kế hoạch|chỉ thị"
        r"|công điện)(?: này)?,|rất mong|trân trọng"
        r"|(?:căn cứ|trên cơ sở|thực hiện) (?:các )?(?:ý kiến"
        r"|nội dung)(?: chỉ đạo)?(?:[^,]{0,40}) ?(?:trên|này|chỉ đạo|nêu trên),"
        r"|căn cứ (?:ý kiến|nội dung) chỉ đạo|nơi nhận|(?:quyết định|chỉ thị|kế hoạch"
        r"|thông báo|công điện) này (?:có hiệu lực|thay thế)"
        r"|văn phòng (?:ubnd|ủy ban nhân dân|hđnd)[^,.]{0,60} (?:xin )?thông báo"
        r"|xin thông báo|thừa lệnh|[^.]{0,90} thông báo (?:để|đến) các"
        r"|(?:yêu cầu|đề nghị) [^.;]{3,200} nghiêm túc (?:triển khai |tổ chức )?thực hiện\.?/?\.?$"
        r"|trong quá trình [^,.]{3,60},? (?:nếu|trường hợp|có)"
    ),
    "exhortation": (
        r"(?:[^.;]{3,120}(?:là nhiệm vụ"
        r"|có ý nghĩa)[^.;]*\.\s*)?(?:[^.;:]{3,60} )?(?:yêu cầu"
        r"|đề nghị) [^.;:]{3,260}?(?:nêu cao (?:tinh thần )?trách nhiệm"
        r"|nâng cao (?:tinh thần )?trách nhiệm|(?:nghiêm túc|tích cực"
        r"|khẩn trương)(?:, (?:tích cực|khẩn trương|hiệu quả|nghiêm túc))* (?:tổ chức "
        r"|triển khai |phối hợp )?thực hiện)"
    ),
    "consent": (
        r"(?!(?:nhất trí|thống nhất|đồng ý) giao)(?:cơ bản )?"
        r"(?:nhất trí|thống nhất|đồng ý|chấp thuận|tán thành"
        r"|hoan nghênh)(?: với| về| chủ trương| cao| theo|:"
        r"|,)?(?! (?:với [^,]{3,60} )?(?:để|và|rà|tham mưu|báo cáo|trình))"
        r"|[^.,;:]{3,80} (?:cơ bản )?(?:nhất trí|thống nhất (?:với|về|chủ trương|chọn|lựa)|đồng ý)"
    ),
    "praise": (
        r"(?:[^.,;:]{3,80} )?(?:ghi nhận|biểu dương|đánh giá cao|khen ngợi|cảm ơn"
        r"|hoan nghênh|phê bình|nhắc nhở (?=các|những))(?!\w)"
    ),
    "warning": (
        r"(?:[^.,;]{3,120} )?(?:sẽ (?!được)|không chịu trách nhiệm)"
        r"|(?:đơn vị|cơ quan|địa phương|cá nhân|tập thể)[^.;]{0,40} (?:nào|không thực hiện)"
        r"[^.;]*(?:chịu trách nhiệm|kiểm điểm)"
    ),
    "condition": (
        r"(?:nếu|trường hợp|khi) [^.]{0,60}(?:phát sinh|vướng mắc|khó khăn|vượt thẩm quyền"
        r"|thay đổi)|trường hợp "
    ),
    "description": (
        r"nội dung (?:báo cáo|gồm|cụ thể|tập trung)|báo cáo (?:gồm|cần nêu|nêu rõ"
        r"|tập trung)|hồ sơ (?:gồm|bao gồm)|thành phần (?:gồm|tham dự|mời)"
        r"|(?:thời gian|địa điểm|thời hạn|hình thức|số lượng|kinh phí|đối tượng|phạm vi"
        r"|địa chỉ|email|điện thoại|thông tin liên hệ|liên hệ)(?! (?:hoàn thành"
        r"|thực hiện xong))[^.:;]{0,40}:"
        r"|\(?(?:gửi kèm|kèm theo|có danh sách|chi tiết (?:tại|theo)|đính kèm)"
    ),
    "assessment": (
        r"tuy nhiên|thứ (?:nhất|hai|ba|tư|năm), (?:tỷ lệ|công tác|hạ tầng|tình hình)"
        r"|trong (?:thời gian|những năm|các năm) (?:vừa )?qua|đến nay|thời gian qua"
        r"|bên cạnh"
        r"|nhìn chung|qua (?:theo dõi|kiểm tra|rà soát|báo cáo)|hiện nay,"
        r"|công tác [^.,]{3,120} (?:đã|còn|vẫn|chưa|có lúc)"
        r"|[^.,;:]{3,140} (?:là nhiệm vụ|là ngày|được nghỉ|còn chậm|chưa đạt|còn nhiều"
        r"|đã (?:có|đạt|được|hoàn thành|triển khai|chủ động|tích cực))(?!\w)"
    ),
    "principle": (
        r"(?:nguyên tắc|quan điểm|phương châm|tinh thần)(?! làm việc)(?: chung"
        r"| chỉ đạo)?(?: là)?[:,]|việc [^,.;]{5,120} (?:phải|cần) (?:bảo đảm|đảm bảo|đúng"
        r"|tuân thủ|thực hiện theo)"
    ),
}
_CALL = re.compile(
    r"(?:(?:[^.;:,]{2,60} )?(?:yêu cầu|đề nghị)|các|toàn thể|tất cả) (?P<who>[^.;:]{3,260}?) "
    r"(?:(?:nghiêm túc|nghiêm|khẩn trương|tích cực|chủ động|phối hợp|tổ chức|quán triệt|triển khai"
    r"|quan tâm|thực hiện|chấp hành|thi hành|đồng bộ|hiệu quả|có hiệu quả|được giao"
    r"|được phân công|tốt|đúng|đầy đủ|và|các|những|nội dung|nhiệm vụ|ý kiến|kết luận|chỉ đạo"
    r"|trên|nêu trên|này"
    r"|(?:chỉ thị|kế hoạch|thông báo|công điện|nghị quyết|chương trình) này)[,\s]*){2,}(?:$|[./])"
)
"""A call to carry everything out, which orders nothing else."""
_DOES_MORE = re.compile(rf"(?<!\w)(?:{STRONG.pattern})")
_OPENING = {reason: re.compile(pattern) for reason, pattern in _OPENINGS.items()}
_STRICTLY = re.compile(
    r"(?:yêu cầu|đề nghị)?.{0,400}(?:(?:nghiêm túc|khẩn trương|phối hợp"
    r"|tổ chức)\s+)*(?:triển khai|thực hiện|triển khai thực hiện"
    r"|phối hợp thực hiện)\s*(?:nghiêm túc|tốt|có hiệu quả)?\s*\.?/\.?$"
)


_GIVEN = re.compile(r"(?<!\w)(?:giao|chủ trì)(?!\w)")
_OBSTACLES = re.compile(r"(?:khó khăn|vướng mắc)[^.;]*\.?/\.$")
_BINDING = re.compile(
    r"(?<!\w)(?:giao|chủ trì|hoàn thành|gửi|trước|chậm nhất|báo cáo|trình|tham mưu)(?!\w)"
)


def title_reason(low: str) -> str | None:
    """Why nothing under a heading is a task, None where something may be.

    Args:
        low: the heading in its plain writing.
    """
    words = low.strip(" .:")
    return next((reason for reason, p in _TITLE.items() if p.match(words)), None)


def no_task(low: str) -> str | None:
    """Why a paragraph is no task, None where it may be one.

    Args:
        low: the paragraph in its plain writing.
    """
    if reason := next((reason for reason, p in _OPENING.items() if p.match(low)), None):
        return reason
    call = _CALL.match(low)
    return "exhortation" if call and not _DOES_MORE.search(call["who"]) else None


def is_closing(low: str) -> bool:
    """Whether a paragraph is the last one, which only calls for carrying everything out."""
    if not low.rstrip().endswith(("./.", "/.")) or _GIVEN.search(low):
        return False
    return bool(_STRICTLY.match(low) or _OBSTACLES.search(low)) or not _BINDING.search(low)
