"""Names of bodies and persons in running text: where one ends, and where the next begins."""

import pytest

from iocplan.draft.language.name_lists import read_list
from iocplan.draft.understanding.understand import understand


def names(text: str) -> list[str]:
    return [name.text for name in read_list(text, lone=True)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sở Tài chính rà soát dự toán", ["Sở Tài chính"]),
        ("Sở Xây dựng cấp phép các vị trí còn vướng", ["Sở Xây dựng"]),
        ("Công an huyện phân luồng giao thông", ["Công an huyện"]),
        ("Sở Văn hóa, Thể thao và Du lịch tổ chức", ["Sở Văn hóa, Thể thao và Du lịch"]),
        ("Sở Tài chính, Sở Y tế và Công an tỉnh", ["Sở Tài chính", "Sở Y tế", "Công an tỉnh"]),
        ("các Sở: Y tế, Nội vụ và Tư pháp", ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"]),
        ("Sở Y tế, Nội vụ rà soát", ["Sở Y tế", "Sở Nội vụ"]),
        ("Giám đốc các Sở: Y tế, Nội vụ", ["Giám đốc Sở Y tế", "Giám đốc Sở Nội vụ"]),
        ("các cơ quan, đơn vị, địa phương liên quan lập",
         ["các cơ quan, đơn vị, địa phương liên quan"]),
        ("UBND các xã, phường xây dựng kế hoạch", ["UBND các xã, phường"]),
        ("Tổ chức, cá nhân có giấy phép phải báo cáo", ["Tổ chức, cá nhân có giấy phép"]),
        ("Ban quản lý dự án đầu tư xây dựng công trình giao thông đẩy nhanh",
         ["Ban quản lý dự án đầu tư xây dựng công trình giao thông"]),
        ("Trung tâm giáo dục thường xuyên tổ chức", ["Trung tâm giáo dục thường xuyên"]),
        ("Bộ Tư lệnh vùng/Công an tỉnh", ["Bộ Tư lệnh vùng", "Công an tỉnh"]),
        ("Văn phòng HĐND và UBND huyện; Phòng Tư pháp",
         ["Văn phòng HĐND và UBND huyện", "Phòng Tư pháp"]),
        ("đồng chí Trần Văn Ba - Trưởng ban; các thành viên",
         ["đồng chí Trần Văn Ba - Trưởng ban", "các thành viên"]),
        ("các tổ chức chính trị - xã hội tuyên truyền", ["các tổ chức chính trị - xã hội"]),
    ],
)  # fmt: skip
def test_a_list_of_names_is_read_to_its_last_letter_and_no_further(text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    ["Ban hành quy chế", "Báo cáo kết quả", "Tổ chức hội nghị", "Phòng chống dịch",
     "Bộ tiêu chí mới",
     "Hội nghị tổng kết", "Trường hợp vướng mắc", "Thanh tra việc chấp hành", "Đoàn kết nội bộ"],
)  # fmt: skip
def test_words_that_only_look_like_a_body_are_none(text):
    assert names(text) == []


@pytest.mark.parametrize("verb", ["tổng rà soát", "tổng kiểm tra", "đồng loạt ra quân xử lý"])
def test_a_verb_of_all_at_once_is_no_part_of_a_name(verb):
    text = f"THÔNG BÁO\n1. Giao Công an xã, Phòng Văn hóa - Xã hội {verb} quán karaoke.\n"
    (task,) = understand(text).tasks
    assert task.leads == ("Công an xã", "Phòng Văn hóa - Xã hội")
