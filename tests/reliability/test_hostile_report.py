"""Words of a plan that want to be markup: in a report they are only words."""

from html.parser import HTMLParser

import pytest
from hostile import TEXTS
from hostile_plan import plan_of
from markdown_it import MarkdownIt

from iocplan.notice_file.text_checks import CONTROL
from running import run

ALLOWED = [text for text in TEXTS if not CONTROL.search(text) and text.strip()]


class _Page(HTMLParser):
    """What of a page a browser acts on: elements, the names of attributes, addresses."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[tuple[str, ...]] = set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.add((tag, *sorted(name for name, _ in attrs)))
        self.found |= {(tag, name, value) for name, value in attrs if name in ("href", "src")}


@pytest.fixture
def report(tmp_path):
    def write(words: str, kind: str) -> str:
        plan, page = tmp_path / "notice.yaml", tmp_path / f"page{kind}"
        plan.write_text(plan_of(words), encoding="utf-8", newline="")
        page.unlink(missing_ok=True)
        ran = run("report", "-o", page, "-f", plan)
        assert (ran.status, ran.out) == (0, "")
        return page.read_text(encoding="utf-8")

    return write


@pytest.mark.parametrize("words", ALLOWED, ids=ascii)
def test_a_page_has_the_elements_of_a_harmless_plan_and_no_others(words, report):
    harmless = _Page(report("Việc", ".html")).found | _Page(report("Việc " * 99, ".html")).found
    assert _Page(report(words, ".html")).found <= harmless


@pytest.mark.parametrize("words", ALLOWED, ids=ascii)
def test_markdown_is_read_as_the_elements_of_a_harmless_plan_and_no_others(words, report):
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    harmless, found = (_Page(reader.render(report(w, ".md"))).found for w in ("Việc", words))
    assert found <= harmless
