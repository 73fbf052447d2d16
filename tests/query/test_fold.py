"""Text as people search for it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iocplan.query.fold import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Nội vụ", "noi vu"),
        ("PHÒNG NỘI VỤ", "phong noi vu"),
        ("Quản lý đô thị", "quan ly do thi"),
        ("Đôn đốc", "don doc"),
        ("ăâêôơư ẫ ệ ỡ ữ", "aaeoou a e o u"),
        ("Văn phòng HĐND-UBND", "van phong hdnd-ubnd"),
        ("Công nghiệp – Viễn thông", "cong nghiep - vien thong"),
        ("a‐b‑c‒d–e—f−g", "a-b-c-d-e-f-g"),
        ("  Phòng \t\n Nội\u00a0vụ ", "phong noi vu"),
        ("Straße", "strasse"),
        ("1.2", "1.2"),
        ("", ""),
    ],
)
def test_text_is_compared_without_case_diacritics_and_the_look_of_dashes(written, folded):
    assert fold(written) == folded


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_composed_and_decomposed_writing_are_the_same(form):
    assert fold(unicodedata.normalize(form, "Đề nghị Tập đoàn Viễn thông")) == (
        "de nghi tap doan vien thong"
    )


VIETNAMESE = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
)
texts = st.text() | st.text(VIETNAMESE + VIETNAMESE.upper() + "  -–.1")


@given(texts)
def test_to_fold_twice_is_to_fold_once(text):
    assert fold(fold(text)) == fold(text)


@given(texts)
def test_the_normal_form_never_matters(text):
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(st.text(VIETNAMESE + " "))
def test_case_never_matters_and_vietnamese_becomes_plain_letters(text):
    assert fold(text.upper()) == fold(text)
    assert fold(text).isascii()
