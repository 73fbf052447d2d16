"""The fields of administration that departments and divisions are named after."""

import re

_DOMAINS = """
nông nghiệp và môi trường | nông nghiệp và phát triển nông thôn | nông nghiệp và ptnt
tài nguyên và môi trường | tài nguyên - môi trường | khoa học và công nghệ | giáo dục và đào tạo
thông tin và truyền thông | văn hóa, thể thao và du lịch | văn hóa, thể thao và truyền thanh
văn hóa, khoa học và thông tin | văn hóa và thông tin | văn hóa - xã hội | văn hóa và thể thao
văn hóa thông tin | dân tộc và tôn giáo | kế hoạch và đầu tư | lao động - thương binh và xã hội
lao động, thương binh và xã hội | tài chính - kế hoạch | kinh tế - hạ tầng | kinh tế và hạ tầng
kinh tế, hạ tầng và đô thị | quản lý đô thị | giao thông vận tải | công thương | tài chính
xây dựng | nội vụ | tư pháp | y tế | du lịch | ngoại vụ | dân tộc | kinh tế | hạ tầng
thanh tra | môi trường | giao thông | công nghiệp | thương mại | quốc phòng | công an
ngoại giao | văn hóa | thể thao | nông nghiệp | lao động | hành chính | tổng hợp
hành chính - tổng hợp | kế hoạch tổng hợp | kế hoạch - tổng hợp | kế hoạch - nghiệp vụ
tổ chức - hành chính | tổ chức hành chính | hành chính - quản trị | hành chính quản trị
tài chính - kế toán | tài chính kế toán | kế toán - tài vụ | quản trị thiết bị
vật tư - thiết bị | tổ chức - cán bộ | kinh tế - tổng hợp | tổ chức cán bộ
đào tạo | quy hoạch - kiến trúc | tài nguyên | thủy sản
chăn nuôi và thú y | chăn nuôi, thú y và thủy sản | trồng trọt và bảo vệ thực vật | chăn nuôi
lâm nghiệp | kiểm lâm | quản lý chất lượng | đăng ký đất đai | khuyến nông
gd&đt | nn&mt | kh&cn | vh,tt&dl | tn&mt
"""
_ENTRIES = {" ".join(w.split()) for line in _DOMAINS.strip().splitlines() for w in line.split("|")}
_DOMAIN = re.compile(
    rf"(?:{'|'.join(map(re.escape, sorted(_ENTRIES, key=len, reverse=True)))})(?!\w)"
)


def domain_at(low: str, at: int) -> int:
    """The length of the field named at a place, in plain writing; 0 if there is none."""
    match = _DOMAIN.match(low, at)
    return match.end() - at if match else 0
