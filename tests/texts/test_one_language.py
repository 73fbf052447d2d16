"""Vietnamese is Vietnamese throughout, and English is English."""

import pytest
from test_texts import TEXTS

from iocplan.notice.describe import keys_of, models
from languages import english_in, vietnamese_in

KEYS = {key.name for model in models() for key in keys_of(model)}


def test_no_vietnamese_text_has_an_english_word():
    found = {name: english_in(text.vi, known=KEYS) for name, text in TEXTS.items()}
    assert {name: words for name, words in found.items() if words} == {}


def test_no_english_text_has_a_vietnamese_word():
    found = {name: vietnamese_in(text.en) for name, text in TEXTS.items()}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Không có việc {id}; xem iocplan status.", set()),
        ("Ghi lại: iocplan uncheck {id} --on NGÀY", set()),
        ("Tệp notice.yaml không đọc được (IOCPLAN_FILE).", set()),
        ("Thiếu deadline của việc", {"deadline"}),
        ("No such option", {"such", "option"}),
        ("Việc the task", {"the", "task"}),
    ],
)
def test_english_words_are_found_in_vietnamese(text, found):
    assert english_in(text) == found


def test_vietnamese_words_are_found_in_english():
    assert vietnamese_in("The việc is quá late for «chậm nhất»") == {"việc", "quá"}
