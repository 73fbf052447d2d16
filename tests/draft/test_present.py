"""Who was at the meeting, and who directs those who do a task."""

import pytest

from iocplan.draft.understanding.attended import attended
from iocplan.draft.understanding.understand import understand
from iocplan.draft.writing.people import Person, person_of


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Tham dự có lãnh đạo các sở: Y tế, Nội vụ; Công an tỉnh. Sau khi nghe báo cáo",
         ["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"]),
        ("Cùng dự có đại diện lãnh đạo Hạt Kiểm lâm, Phòng Nội vụ.",
         ["Hạt Kiểm lâm", "Phòng Nội vụ"]),
        ("Dự họp có đại diện một số hộ dân.", ["đại diện một số hộ dân"]),
        ("Chủ tịch UBND tỉnh chủ trì cuộc họp.", []),
    ],
)  # fmt: skip
def test_those_who_attended_are_read_out_of_their_sentence(sentence, names):
    assert attended([sentence]) == names


def test_who_directs_stands_apart_from_who_does_it():
    text = (
        "KẾ HOẠCH\n1. Giao đồng chí Trần Văn Ba chỉ đạo, Sở Xây dựng tham mưu đề án.\n"
        "TT | Nhiệm vụ | Lãnh đạo phụ trách | Đơn vị thực hiện\n1 | Thu phí | Lê Thị Tư | Sở Y tế\n"
    )
    told = [(task.leader, task.leads) for task in understand(text).tasks]
    assert told == [("đồng chí Trần Văn Ba", ("Sở Xây dựng",)), ("Lê Thị Tư", ("Sở Y tế",))]


def test_where_nobody_else_does_it_the_one_who_directs_leads():
    text = "KẾ HOẠCH\nTT | Nhiệm vụ | Lãnh đạo phụ trách\n1 | Thu phí | đồng chí Lê Thị Tư\n"
    assert [task.leads for task in understand(text).tasks] == [("đồng chí Lê Thị Tư",)]


def test_an_office_before_a_name_is_its_role():
    assert person_of("PCT Trần Văn Ba") == Person("Trần Văn Ba", "PCT")
    assert person_of("Phó Chủ tịch UBND tỉnh Lê Thị Tư") == Person(
        "Lê Thị Tư", "Phó Chủ tịch UBND tỉnh"
    )
