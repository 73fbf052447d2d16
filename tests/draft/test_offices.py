"""The office of whoever chaired, where the words stand beside the name."""

import pytest

from iocplan.draft.understanding.offices import office_of


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
