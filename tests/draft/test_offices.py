"""The office of whoever chaired, where the words stand beside the name."""

import pytest

from iocplan.draft.understanding.offices import office_of
from iocplan.draft.understanding.understand import understand


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        (
            "Ngày 02/3, Chủ tịch UBND phường Lê Thị Hạnh chủ trì cuộc họp.",
            "Lê Thị Hạnh",
            "Chủ tịch UBND phường",
        ),
        (
            "Đồng chí Trần Minh – Phó Giám đốc Sở Y tế, chủ trì hội nghị.",
            "Trần Minh",
            "Phó Giám đốc Sở Y tế",
        ),
        ("ông Trần Minh, Phó Chủ tịch UBND tỉnh đã chủ trì", "Trần Minh", "Phó Chủ tịch UBND tỉnh"),
        ("Giám đốc Sở, đồng chí Trần Minh chủ trì", "Trần Minh", None),
        ("Đồng chí Trần Minh chủ trì cuộc họp.", "Trần Minh", None),
        ("Đồng chí Trần Minh chủ trì cuộc họp.", None, None),
    ],
)
def test_an_office_is_read_beside_the_name_and_never_made_up(text, name, office):
    assert office_of(name, [text]) == office


def test_who_is_to_lead_by_an_order_did_not_lead_the_meeting():
    order = "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát hộ nghèo."
    asked = "Đề nghị ông Trần Văn Nam chủ trì việc rà soát."
    assert understand(f"THÔNG BÁO\nKết luận cuộc họp\n1. {order}\n2. {asked}\n").head.chair is None
