"""The words that begin the name of somebody who can be ordered to do something.

Bodies («Sở», «UBND»), offices and persons («Giám đốc», «đồng chí»), and classes of either («các
đơn vị»). Words that only look like one («Ban hành», «Tổ chức hội nghị») are kept apart.
"""

import re
from enum import Enum

CLASS = (
    r"(?:toàn(?= (?:bệnh viện|trường|đội|tổ|phòng|công ty|chi bộ|khối|đơn vị|ngành|cơ quan|tỉnh"
    r"|huyện|xã|khoa))|tất cả các"
    r"|toàn bộ các|tất cả|toàn thể|các|những|mỗi|từng)\s+"
)

_BODIES = """
ủy ban nhân dân | ubnd | ủy ban mttq | ủy ban mặt trận | ủy ban | ubmttq | mttq
hội đồng nhân dân | hđnd | hội đồng | thường trực | ban thường vụ | ban chấp hành | ban cán sự
đảng ủy | chi ủy | cấp ủy | đảng đoàn | đảng bộ | chi bộ | tỉnh ủy | thành ủy | huyện ủy
quận ủy | thị ủy
văn phòng | vp | sở | ban quản lý | ban chỉ huy | ban chỉ đạo | ban tổ chức | ban giám hiệu
ban giám đốc | bql | bch | bcđ | bộ chỉ huy | bộ tư lệnh | bộ đội | bộ phận | bộ | ban | phòng
chi cục | tổng cục | cục | vụ | viện | trung tâm | trường | nhà trường | khoa | đài | báo | hội
liên đoàn | liên hiệp | liên minh | ldld | lđlđ | mặt trận | tỉnh đoàn | thành đoàn | huyện đoàn
đoàn | chi đoàn | liên đội | công đoàn | công an | đồn | hải quan | thuế | kho bạc | ngân hàng
bảo hiểm xã hội | bhxh | tòa án | tand | viện kiểm sát | vksnd | thanh tra | kiểm toán
bệnh viện | trạm | tổng công ty | công ty | tập đoàn | doanh nghiệp | hợp tác xã | htx | nhà máy
chi nhánh | điện lực | bưu điện | viễn thông | vnpt | viettel | mobifone | evn | quỹ
vườn quốc gia | khu bảo tồn | hạt kiểm lâm | hạt | tổ công tác | tổ | đội | nhóm | tiểu ban
chủ đầu tư | chủ rừng | nhà đầu tư | nhà thầu | chính quyền | lực lượng | cộng đồng | ngành
thôn | bản | khu phố | khối | tổ dân phố | thư viện | hệ thống | xí nghiệp | phân xưởng
học viện | bảo tàng | nhà hát | cảng vụ | lâm trường | nông trường | bến xe | hiệp hội
câu lạc bộ | trung đoàn | tiểu đoàn | đại đội | p. | phân hiệu | cụm thi đua | nhà văn hóa
chi hội | hạt quản lý | ban đại diện | nhà trẻ | tư vấn giám sát | tư vấn thiết kế | đơn vị tư vấn
phân đội | ban điều hành | ban biên tập | tòa soạn | căng tin | bếp ăn | hội khuyến học
"""

_GENERIC = """
đảng ủy | chi ủy | cấp ủy | thị | huyện đoàn | thành đoàn | đoàn cơ sở | đoàn
đơn vị | cơ quan | địa phương | tổ chức | cá nhân | doanh nghiệp | đoàn thể | ban | ngành | sở
phòng | khoa | viện | trường | trung tâm | xã | phường | đặc khu | thị trấn | thị xã | thành phố
huyện | quận | đội | tổ | nhóm | chi nhánh | công ty | hộ gia đình | hộ | hội | bộ phận | cơ sở
nhà đầu tư | nhà thầu | chủ đầu tư | bộ | cục | vụ | cấp | thành viên | bộ môn | lớp | thôn
bản | khu phố | trạm | bệnh viện | phân hiệu | giáo viên | nhân viên | cán bộ | công chức
viên chức | học sinh | sinh viên | học viên | người lao động | chi bộ | chi đoàn | đảng bộ
lĩnh vực | trưởng | phó | hội đoàn thể | ban ngành | tổ chuyên môn | khối | người dân | hiệp hội
"""

_PERSONS = """
phó chủ tịch thường trực | phó chủ tịch | chủ tịch | pct | phó chủ nhiệm | chủ nhiệm
phó giám đốc | tổng giám đốc | giám đốc | phó hiệu trưởng | hiệu trưởng | thủ trưởng | lãnh đạo
người đứng đầu | chánh thanh tra | chánh văn phòng | phó chánh văn phòng | phó trưởng
trưởng ban | trưởng phòng | trưởng khoa | trưởng thôn | trưởng đoàn | trưởng công an | trưởng
phó bí thư | bí thư | phó | đồng chí | đ/c | ông | bà | thầy | cô | giáo viên | gv | cán bộ
công chức | viên chức | nhân viên | kế toán | văn thư | thủ quỹ | thư ký | tổng phụ trách
đội trưởng | tổ trưởng | nhóm trưởng | thành viên | bộ trưởng | thứ trưởng | cục trưởng
vụ trưởng | viện trưởng | tư lệnh | chỉ huy trưởng | bác sĩ | đại biểu | học sinh | sinh viên
đảng viên | đoàn viên | hội viên | chuyên viên | người lao động | ủy viên | cha mẹ học sinh
chị | anh | an toàn viên | giám sát viên | cộng tác viên | tuyên truyền viên | kỹ thuật viên
thủ kho | lái xe | quản đốc | tổ phó | đội phó | phó phòng | trạm trưởng | ca trưởng | kíp trưởng
phụ huynh | hội trưởng | bảo vệ | y tế trường học | lớp trưởng | bs | ds | ths | gs | pgs | ts
"""

_FALSE = re.compile(
    r"ban (?:hành|đầu|ngày|đêm|bố)|bộ (?:máy|tiêu chí|chỉ số|hồ sơ|luật|câu hỏi|tài liệu|quy)"
    r"|hội (?:nghị|thảo|thi|nhập|chợ|trường|họp|diễn|đàm)|phòng(?:, chống| ngừa| chống| tránh"
    r"| cháy| dịch| bệnh| thủ)"
    r"|phòng (?:học|làm việc|họp)|sở (?:hữu|thích|tại)|vụ (?:việc|án|mùa|đông|xuân|hè|mưa|cháy|tai)"
    r"|viện (?:dẫn|trợ)|đoàn (?:kết|tụ)|trường (?:hợp|kỳ)|khoa học|đội ngũ|đội hình"
    r"|báo (?:cáo|động|chí cáo|giá|hiệu)"
    r"|tổ chức(?! (?:đảng|chính trị|tín dụng|cơ sở|công đoàn|đoàn thể"
    r"|đoàn,|hội,|xã hội|tôn giáo|nước ngoài|sự nghiệp)|, (?:doanh nghiệp"
    r"|cá nhân|cơ quan|đơn vị|đoàn))|cục (?:bộ|diện)|đài thọ"
    r"|quỹ (?:đất|thời gian|lương|tiền)|ngành nghề|bản (?:đồ|vẽ|sao|chất|kê|tin|quyền|thân"
    r"|chính|cam|đăng|án|tự|thuyết|ghi|tổng|dự|in)"
    r"|khối lượng|trạm biến|thuế (?:suất|giá|thu)|ngân hàng câu|nhóm (?:giải pháp|nhiệm vụ|vấn đề)"
    r"|hạt giống|đồn đại|đoàn viên|bộ phận cấu|phó mặc|cán bộ nguồn|cô lập|bà con|kiểm toán viên"
    r"|thanh tra(?! (?:nhà trường|trường|y tế|xây dựng|giao thông"
    r"|lao động|tỉnh|thành phố|tp|sở|huyện|chính phủ|bộ|các|nhà nước))|ông nghiệp"
    r"|lãnh đạo,? chỉ đạo (?!các)"
    r"|thành viên gia|đại biểu quốc hội khóa|trung tâm (?:là|của tỉnh)|bảo vệ (?!trường|cơ quan)"
    r"|báo (?!lào|nhân|tỉnh|đài|và|quân|tuổi|thanh|tiền|lao|công|[a-zđ]+ [a-zđ]+ và)"
    r"|chủ tịch (?:nước)? ?$"
    r"|anh (?:hùng|em|ninh)|chị (?:em|thị)|toàn (?:diện|thể)"
    r"|hệ thống(?! chính trị)|thuế(?! (?:tỉnh|cơ sở|thành phố|khu vực|huyện))|khoa học"
    r"|hội đồng thời|công an ninh"
)


class Kind(Enum):
    """What a head says of who is named."""

    BODY = "body"
    PERSON = "person"
    GENERIC = "generic"


def _entries(words: str) -> list[str]:
    found = {" ".join(w.split()) for line in words.strip().splitlines() for w in line.split("|")}
    return sorted(found - {""}, key=len, reverse=True)


def _one_of(words: str) -> str:
    return "|".join(re.escape(word) for word in _entries(words))


_BODY = re.compile(rf"(?:{_one_of(_BODIES)})(?!\w)")
_PERSON = re.compile(
    rf"(?:pct|gv|bs|ds|ths|gs|pgs|ts|đ/c|ông|bà|thầy|cô|chị|anh)\.|(?:{_one_of(_PERSONS)})(?!\w)"
)
_BARE = re.compile(rf"(?:{_one_of(_GENERIC)})(?!\w)")
_CLASS = re.compile(CLASS)


def class_at(low: str, at: int) -> int:
    """The length of «các», «toàn thể» … at a place, 0 if there is none."""
    match = _CLASS.match(low, at)
    return match.end() - at if match else 0


def generic_at(low: str, at: int) -> int:
    """The length of a common noun for bodies («đơn vị», «địa phương»), 0 if there is none."""
    match = _BARE.match(low, at)
    if not match:
        return 0
    listed = match[0] == "tổ chức" and (
        low[match.end() : match.end() + 1] == "," or low[:at].endswith(("các ", "những "))
    )
    return 0 if _FALSE.match(low, at) and not listed else match.end() - at


def head_at(low: str, at: int) -> tuple[Kind, int] | None:
    """The head of a name at a place, with its length; None if there is none."""
    if person := _PERSON.match(low, at):
        body = _BODY.match(low, at)
        if body and body.end() > person.end():
            return Kind.BODY, body.end() - at
        return None if _FALSE.match(low, at) else (Kind.PERSON, person.end() - at)
    if low.startswith("tổ chức, ", at) and not _FALSE.match(low, at):
        return Kind.GENERIC, len("tổ chức")
    if (body := _BODY.match(low, at)) and not _FALSE.match(low, at):
        return Kind.BODY, body.end() - at
    return None


_SHORT = re.compile(
    r"(?:(?:P|TT|VP|CA)\.(?=\s?[A-ZĐ])"
    r"|(?:CA|CAT|CAH|CATP|BQL|BQLDA|BCH|BCHQS|BCĐ|CCB|LHPN|TTYT|TYT|VPĐK|VPĐKĐĐ|KBNN|NHCSXH|QLTT"
    r"|THADS|BVĐK|PGD|SNV|STC|SXD|SCT|SYT|STP|SGDĐT|SKHCN|SNNMT|TTPVHCC|TTPTQĐ|TTVH|MTTQVN)(?!\w))"
)
"""Heads as offices shorten them, in capitals."""


def head_in(text: str, low: str, at: int) -> tuple[Kind, int] | None:
    """The head of a name at a place, as ``head_at``; capitals tell «Báo Bắc Sơn» from «báo cáo»."""
    if short := _SHORT.match(text, at):
        return Kind.BODY, short.end() - at
    for word in ("Báo ", "Thanh tra "):
        if text.startswith(word, at) and text[at + len(word) : at + len(word) + 1].isupper():
            return Kind.BODY, len(word) - 1
    return head_at(low, at)
