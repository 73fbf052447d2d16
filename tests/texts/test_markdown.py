import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from iocplan.texts.markdown import md_escape


@pytest.mark.parametrize(
    "text", ["Việc 1.2: trình dự thảo (bản 2) – 20/3/2023", "1.2", "“hẹn” ≤ T6 14/4", "a-b + c"]
)
def test_ordinary_words_stay_as_they_are(text):
    assert md_escape(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*a*", r"\*a\*"),
        ("a|b", r"a\|b"),
        ("#12 @ann", r"\#12 &#64;ann"),
        ("!12", r"\!12"),
        ("<b>", "&#60;b&#62;"),
        ("https://a.vn", "https&#58;//a.vn"),
        ("www.a.vn", "www&#46;a.vn"),
        ("1. một", r"1\. một"),
        ("- một", r"\- một"),
        ("a\nb", "a b"),
        ("a\u202eb", r"a\\u202eb"),
    ],
)
def test_what_means_something_to_markdown_is_written_out(text, shown):
    assert md_escape(text) == shown


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp", "Zs"])))
def test_a_reader_shows_the_very_words_and_no_element(text):
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(md_escape(text))
    plain = html.strip().removeprefix("<p>").removesuffix("</p>")
    assert "<" not in plain
