"""Lines of a page put together to the paragraphs that they were broken from."""

import textwrap

import pytest

from iocplan.draft.text.cleaning import paragraphs
from iocplan.draft.text.folded import lines_of
from iocplan.draft.understanding.headings import stands_alone

LETTER = [
    "UBND TỈNH LONG BÌNH",
    "Số: 930/SXD-QLHT",
    "Long Bình, ngày 10 tháng 6 năm 2026",
    "Kính gửi: Hiệu trưởng các trường mầm non, tiểu học và trung học trên địa bàn huyện",
    "Căn cứ Công văn số 22/UBND-XD, Sở Xây dựng đề nghị các đơn vị thực hiện các việc sau:",
    "1. UBND các phường rà soát các điểm ngập úng, gửi về Sở Xây dựng chậm nhất ngày 15/6/2026.",
    "2. Đề nghị Ủy ban MTTQ Việt Nam huyện và các tổ chức chính trị - xã hội",
    "Tuyên truyền đến từng hộ dân, từng thôn về việc giữ gìn vệ sinh chung nơi mình ở.",
    "3. Các đơn vị cử đầu mối liên hệ, kèm theo số điện thoại, báo cáo trước ngày 11/6/2026.",
    "Trên đây là ý kiến của Sở Xây dựng./.",
]


def joined(width: int) -> list[str]:
    page = "\n".join(line for words in LETTER for line in textwrap.wrap(words, width))
    return [p.words.text for p in paragraphs(lines_of(page), stands_alone)]


@pytest.mark.parametrize("width", [62, 70, 78, 86])
def test_sentences_are_whole_again_and_paragraphs_apart(width):
    assert joined(width) == [words.removeprefix(words[:3] * (words[1] == ".")) for words in LETTER]


def test_a_line_never_ends_a_paragraph_on_a_word_that_ends_no_sentence():
    text = "Giao Sở Y tế báo cáo trước ngày\n15/4/2026.\nGiao Sở Nội vụ rà soát.\n"
    assert len(paragraphs(lines_of(text))) == 2


def test_a_heading_of_markdown_is_one_line():
    text = "## 1. Về mặt bằng\nGiao Sở Y tế rà soát.\n"
    assert [p.words.text for p in paragraphs(lines_of(text))] == [
        "Về mặt bằng",
        "Giao Sở Y tế rà soát.",
    ]
