"""The verbs of orders: where the name of a body ends and what it has to do begins.

A *weak* verb also stands within names («Ban quản lý dự án», «Trung tâm kiểm soát bệnh tật»): right
after the head of a name, or after words that only names have there, it is no verb.
"""

import re

_STRONG = """
tổng (?:rà soát¦kiểm tra¦kiểm kê¦điều tra¦duyệt¦ra quân) | đồng loạt
cấp phép | cấp giấy | cấp đổi | cấp mới | lắp đặt | xử phạt | đấu nối | cắm mốc | điều tiết
phân luồng | thi công | nạo vét | cưỡng chế | di dời | tháo dỡ | gia cố | diễn tập | khoanh vùng
sơ tán | đo đạc | kiểm đếm | chi trả | phun thuốc | tiêm phòng | cắt tỉa
tài trợ | ủng hộ | ủy quyền | hoàn tất | tổng vệ sinh | sinh hoạt | thăm | học tập | khai báo
tự giác | sử dụng | luân phiên | tìm hiểu | trao đổi | thảo luận | thi đua | nhân rộng
lồng ghép | đối thoại | mở(?! rộng) | phân loại | điều chỉnh | bổ sung | sửa đổi | gia hạn
hạch toán | kết nối | liên hệ | cài đặt | khởi tạo | bám sát | đánh số | xây mới | lựa chọn
được yêu cầu | được đề nghị | đồng chủ trì | cùng chủ trì | lãnh đạo(?! các) | chủ trì
phối hợp | chủ động | khẩn trương | tiếp tục | tăng cường | nghiêm túc | tham mưu
có trách nhiệm | có nhiệm vụ | có văn bản | có báo cáo | có biện pháp | có kế hoạch
có phương án | có giải pháp | có ý kiến | có hình thức | chịu trách nhiệm | phụ trách
thường xuyên | kịp thời | tập trung | đẩy mạnh | đẩy nhanh | phải | cần | được giao | báo cáo
theo dõi | đôn đốc | triển khai | thực hiện | căn cứ | theo chức năng | theo thẩm quyền
theo nhiệm vụ | theo phân cấp | theo phạm vi | trên cơ sở | trong phạm vi | rà soát | hướng dẫn
nâng cao | quán triệt | phổ biến | tuyên truyền | bố trí | cân đối | cử | lập | gửi | trình
xem xét | giải quyết | tiếp nhận | thu thập | tổng hợp | phân công | chuẩn bị | hoàn thành
hoàn thiện | bảo đảm | đảm bảo | duy trì | cập nhật | công bố | công khai | niêm yết | đăng tải
đăng ký | đề xuất | kiến nghị | khắc phục | chấn chỉnh | xử lý | tháo gỡ | làm việc | làm rõ
làm đầu mối | làm tốt | là cơ quan | là đơn vị | là đầu mối | tăng | giảm | hạn chế | ngăn chặn
phát hiện | khảo sát | thống kê | kê khai | cung cấp | chia sẻ | ký(?! túc) | ban hành
phê duyệt | quyết định | chỉ đạo | chấp hành | tuân thủ | quản lý chặt chẽ | sớm | sẵn sàng
tích cực | phát động | phát huy | vận động | huy động | khuyến khích | tạo điều kiện | ưu tiên
chú trọng | quan tâm | lưu ý | nghiên cứu | xác minh | xác định | thẩm tra | đối chiếu
giao(?! thông¦ dịch¦ lưu¦ tiếp) | yêu cầu | đề nghị | mời | lựa chọn | bàn giao | tiến hành
thành lập | kiện toàn | củng cố | tham gia | tham dự | dự họp | cùng(?! cấp) | đồng thời
ngoài nhiệm vụ | sau khi | trước khi | khi có | đến ngày | trực tiếp | chậm nhất | hằng
hàng ngày | hàng tuần | hàng tháng | hàng quý | hàng năm | định kỳ | nộp | trả | thu hồi
thanh toán | quyết toán | giải ngân | phân bổ | cấp phát | mua sắm | trang bị | sửa chữa
nâng cấp | trang trí | đón tiếp | phát hành | in ấn | viết | soạn thảo | dự thảo | thông báo
thông tin | nhắc nhở | cam kết | ghi nhận | đánh giá cao | biểu dương | thống nhất | nhất trí
đồng ý | cơ bản | kết luận | nhận được | nhận thấy | xây dựng dự thảo | căn cứ vào | không
tuyệt đối | kiên quyết | nghiêm cấm | nêu cao | cụ thể hóa | sắp xếp | kiểm điểm
rút kinh nghiệm | đi vào | di dời | hỗ trợ | khen thưởng | xét duyệt | bình xét | chấm điểm
tổ chức thực hiện | ra quân | ứng trực | trực ban | trực(?! thuộc) | túc trực | đóng góp | đóng
thay mặt | giữ | quản lý | chuyển(?! đổi) | nhập | số hóa | đưa | tra cứu | bồi dưỡng | tập huấn
huấn luyện | dạy(?! nghề) | ôn tập | coi thi | chấm thi | xin ý kiến | lấy ý kiến | góp ý
cho ý kiến | tham gia ý kiến | phản biện | thuyết minh | đầu mối | tổ chức sơ kết | sơ kết
tổng kết | nghiệm thu | khởi công | đấu thầu | giải phóng mặt bằng | chi trả | kiểm đếm | đo đạc
thu gom | phun | tiêm | khám(?! chữa) | điều trị | cách ly | khử khuẩn | truy vết | treo
định hướng | giúp | giải tỏa | cải tạo | tạm dừng | đình chỉ | phát dọn | phát quang | lấy mẫu
tiêu hủy | tiêu độc | san lấp | tuần tra | truy quét | đấu tranh | triệt phá | xét xử | truy tố
tuyển sinh(?! tại) | tuyển dụng | tuyển chọn | thăm hỏi | cứu trợ | tiếp sóng | phát sóng | đưa tin
biên soạn | biên tập | in ấn | lưu trữ | sao lưu | khôi phục | cải thiện | cải tiến | rút ngắn
cắt giảm | tinh giản | luân chuyển | điều động | bổ nhiệm | tích hợp | liên thông | chuẩn hóa
làm sạch | xác thực | ký số | trợ cấp | cho vay | truy thu | hoàn trả | hoàn ứng | đối soát | chốt
đặt hàng | giữ gìn | bảo tồn | tôn tạo | trùng tu | đơn giản hóa | nêu rõ
sửa | mua | đăng tin | thu nợ | thu tiền | thu phí
gặp mặt | tiếp công dân | tiếp dân | nắm tình hình | đổi mới(?! sáng tạo)
dọn dẹp | quét dọn | trồng | chăm sóc | nuôi | phòng ngừa | ứng phó | khoanh vùng | sơ tán
"""

_WEAK = """
xây dựng | tổ chức | kiểm tra | kiểm soát | giám sát | phát triển | đào tạo | bảo vệ | phục vụ
tư vấn | thi công | điều hành | giới thiệu | sản xuất | vận hành | khai thác | thi hành | đầu tư
phòng chống | phòng, chống | tiếp công dân | ứng dụng | chuyển giao | quy hoạch | thẩm định
đánh giá | kiểm định | thanh tra | điều tra | bảo trì | bảo dưỡng | vệ sinh | nắm bắt | nắm chắc
vận tải
"""

_IN_NAMES = ("quản lý", "hỗ trợ", "tổng hợp", "đăng ký", "trực", "giải phóng mặt bằng")
_BEFORE_WEAK = (
    *("dự án", "đầu tư", "cổ phần", "công trình", "tnhh", "mtv", "dịch vụ", "khu"),
    *("an toàn", "liên ngành", "công ty", "quỹ", "tư vấn", "thi công", "vận hành"),
)
_HEADS_WITH_VERBS = (
    *("ban", "tổ", "phòng", "trung tâm", "đội", "trạm", "cục", "viện", "công ty", "nhóm"),
    *("hội đồng", "bộ phận", "quỹ", "hội", "đơn vị", "cơ quan", "doanh nghiệp", "nhà thầu", "bql"),
)
"""«Ban quản lý», «Đoàn kiểm tra»; but «Sở tổ chức», «UBND xã xây dựng» are whole sentences."""
_WATCHING = ("kiểm tra", "giám sát", "thanh tra", "điều hành", "bảo vệ", "tư vấn")
_COMPOUNDS = {
    "thường xuyên": ("giáo dục",),
    "tổng hợp": ("dịch vụ", "kế hoạch", "hành chính", "kinh tế", "quản lý điện"),
    "trình": (" công", " chương", " quy", " lộ", " quá"),
    "lập": (" công", " độc", " dân"),
    "trả": (" chi",),
    "trực": ("thường",),
    "ký": (" thư", "thư", " chữ", " đăng"),
    "phụ trách": (" tổng",),
    "không": ("hàng",),
}
"""Words that are verbs but for what stands before them: «công trình», «công lập»."""


def _pattern(words: str) -> re.Pattern[str]:
    entries = [" ".join(w.split()) for line in words.strip().splitlines() for w in line.split("|")]
    entries = sorted({e for e in entries if e}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(entries).replace('¦', '|')})(?!\w)")


STRONG = _pattern(_STRONG)
WEAK = _pattern(_WEAK)

ORDERS = re.compile(
    r"(?:giao nhiệm vụ cho|giao cho|giao(?! lưu| dịch| thông| nhận| nộp| khoán| tiếp| thừa"
    r"| ban(?:\s*[,.;:)]|$| (?:tuần|tháng|quý|hằng|hàng|định kỳ|đầu|cuối|viện|với|trực|mỗi|báo"
    r"|đánh giá|kiểm điểm|nắm|trao đổi|rút)))"
    r"|yêu cầu|đề nghị|phân công|chỉ đạo)(?!\w)"
)
"""What the head of the house does to others."""

TRADES = (
    "tư vấn",
    "thi công",
    "vận hành",
    "khai thác",
    "sản xuất",
    "vận tải",
    "quản lý",
    "kiểm định",
    "bảo trì",
    "thiết kế",
    "cung cấp",
    "cung ứng",
)
"""What bodies are told apart by: «các đơn vị thi công»."""

OF_AUTHORITY = re.compile(
    r"(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo|kết luận|thống nhất|nhất trí|đồng ý|ghi nhận"
    r"|biểu dương|đánh giá cao|có ý kiến|nhận được|ban hành|quyết định|thông báo|cơ bản|nhận thấy"
    r"|khen|hoan nghênh|xét|phê duyệt|chấp thuận)(?!\w)"
)
"""What the issuing body says of itself: then it is not the one who is ordered."""


def verb_at(
    text: str, low: str, at: int, *, name: str = "", after_head: bool = False, many: bool = False
) -> int:
    """The length of the verb that begins at a place, 0 if there is none.

    Args:
        text: the text itself, whose capitals tell names.
        low: the same in its plain writing.
        at: the place, at the begin of a word.
        name: what has been read of the name before it, in plain writing.
        after_head: only the head of a name stands before it.
        many: the name is that of a class, «các tiểu ban».
    """
    if text[at : at + 1].isupper():
        return 0
    within = after_head and name.endswith(_HEADS_WITH_VERBS) and "," not in name
    weak = WEAK.match(low, at)
    if weak and many and weak[0] not in (*TRADES, *_WATCHING):
        within = False
    if weak and (within or name.endswith(_BEFORE_WEAK)):
        return 0
    strong = STRONG.match(low, at)
    if strong and within and strong[0] in _IN_NAMES:
        return 0
    if strong and name.endswith(_COMPOUNDS.get(strong[0], "\n")):
        return 0
    found = max((m for m in (strong, weak) if m), key=lambda m: m.end(), default=None)
    return found.end() - at if found else 0
