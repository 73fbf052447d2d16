"""Words of orders whose marks a scan has lost: «Đề nghi», «phối hợp vơi», «xây dưng».

Tesseract reads the letters right and now and then a mark wrong. A phrase that is one mark away
from one of these is that phrase; what is a word of its own («cảnh báo cao») is left alone.
"""

import re
import unicodedata

from iocplan.draft.language.plain import plain

_PHRASES = """
đề nghị | yêu cầu | chủ trì | phối hợp | phối hợp với | chủ trì phối hợp | tham mưu | hoàn thành
báo cáo | chậm nhất | trước ngày | đến hết ngày | hằng tháng | hằng quý | hằng tuần | hằng ngày
định kỳ | thường xuyên | khẩn trương | thực hiện | triển khai | xây dựng | kiểm tra | rà soát
hướng dẫn | tuyên truyền | đôn đốc | theo dõi | tổng hợp | chuẩn bị | kịp thời | bố trí | phân công
chịu trách nhiệm | có trách nhiệm | trách nhiệm | tăng cường | tiếp tục | tập trung | đẩy nhanh
đẩy mạnh | xử lý | giải quyết | thành lập | kiện toàn | bảo đảm | đảm bảo | thống nhất | ghi nhận
nghiêm túc | vận động | công khai | niêm yết | cập nhật | đề xuất | khắc phục | kết luận
ủy ban nhân dân | ủy ban | nhân dân | hội đồng nhân dân | công an | quân sự | kiểm lâm | văn phòng
biên phòng | nông nghiệp | môi trường | nội vụ | tư pháp | giáo dục | đào tạo | khoa học
công nghệ | công thương | thể thao | du lịch | dân tộc | tôn giáo | thành phố | thị trấn
trung tâm | ban quản lý | quản lý dự án | dự án | chủ tịch | giám đốc | hiệu trưởng | bí thư
huyện ủy | tỉnh ủy | thành ủy | đảng ủy | đồng chí | cơ quan | đơn vị | địa phương | sở tài chính
phòng tài chính | sở xây dựng | sở y tế | phòng y tế | trung tâm y tế | công an huyện
kiểm lâm huyện | quân sự huyện | ủy ban nhân dân huyện | ubnd huyện | trên địa bàn huyện
mặt trận | tổ quốc | đoàn thanh niên | hội nông dân | hội phụ nữ | cựu chiến binh | liên đoàn
nơi nhận | kính gửi | thông báo kết luận
"""
_WORDS = (
    *("báo cao", "thanh trà", "hàng tháng", "hàng quý", "hàng tuần", "hàng ngày", "mỗi trường"),
    *("mọi trường", "bì thư", "văn phong", "quân sư", "phần công", "đông chí", "khóa học"),
)
"""What is right as it stands although it is near a phrase."""
_NUMBERED = re.compile(r"(?<!\w)(?:ngay(?= \d{1,2}\s?[/.-]\s?\d)|thang(?= \d{1,2}(?:\s?/| năm)))")
_RIGHT = {"ngay": "ngày", "thang": "tháng"}


def _bare(low: str) -> str:
    """The letters without their marks, one for one; «đ» stays."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in low)


_OF = {
    _bare(phrase): phrase
    for line in _PHRASES.strip().splitlines()
    for phrase in (words.strip() for words in line.split("|"))
}
_ANY = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_OF, key=len, reverse=True))})(?!\w)")


def mended(text: str) -> str:
    """The text with such marks put right, letter by letter as long as it was."""
    low = plain(text)
    letters = list(text)
    for match in _ANY.finditer(_bare(low)):
        said, right = low[match.start() : match.end()], _OF[match[0]]
        wrong = [i for i, (one, other) in enumerate(zip(said, right, strict=True)) if one != other]
        if len(wrong) == 1 and said not in _WORDS:
            at = match.start() + wrong[0]
            letters[at] = _cased(right[wrong[0]], text[at])
    for match in _NUMBERED.finditer(low):
        for i, letter in enumerate(_RIGHT[match[0]], match.start()):
            letters[i] = _cased(letter, text[i])
    return "".join(letters)


def _cased(letter: str, like: str) -> str:
    return letter.upper() if like.isupper() else letter
