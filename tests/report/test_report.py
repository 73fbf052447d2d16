"""The page of ``report``: one computation with ``status``, the same bytes for the same day."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from running import NOTICE, on_event, on_task, run, write_notice

DONE = on_task("1.1", "done: 2023-03-21", "notes:", '  - {on: 2023-03-20, text: "hẹn thứ Hai"}')
LATE = on_task("1.2", "notes:", '  - {on: 2023-03-23, text: "hẹn trình sáng thứ Hai"}')
DROPPED = on_task("2.1", 'dropped: {on: 2023-03-20, because: "có người"}')
HELD = on_event("launch", "happened: 2023-04-12")


class Counts(HTMLParser):
    """The numbers of the page's table, by section and by their names in JSON."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.sections: dict[str, dict[str, int]] = {}
        self._section = self._name = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self._section = found.get("data-section", self._section if tag != "tr" else "")
        self._name = found.get("data-count", "")

    def handle_data(self, data):
        if self._name:
            self.sections.setdefault(self._section, {})[self._name] = int(data)
            self._name = ""


def page(tmp_path: Path, *options: str, name: str = "page.html", notice: Path = NOTICE) -> str:
    ran = run("report", "-o", tmp_path / name, "-f", notice, *options)
    assert (ran.status, ran.out) == (0, ""), ran.err
    return (tmp_path / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("today", ["0001-01-01", "9999-12-31"])
def test_there_is_a_page_on_the_first_and_the_last_day_of_the_calendar(tmp_path, today):
    notice = write_notice(tmp_path, DONE)
    assert 'id="progress"' in page(tmp_path, "--today", today, notice=notice)


@pytest.mark.parametrize("today", ["2023-03-15", "2023-03-18", "2023-03-24", "2023-04-16"])
@pytest.mark.parametrize("edits", [(), (DONE, LATE), (DONE, DROPPED, HELD)])
@pytest.mark.parametrize("options", [(), ("--launch", "10/4")])
def test_the_page_has_the_numbers_of_status(tmp_path, today, edits, options):
    if HELD in edits and options:
        pytest.skip("nothing is left to suppose")
    notice = write_notice(tmp_path, *edits)
    status = json.loads(run("status", "--json", "-f", notice, "--today", today, *options).out)
    shown = Counts(page(tmp_path, "--today", today, *options, notice=notice)).sections
    told = {str(row["section"]): row for row in status["sections"]} | {"all": status["counts"]}
    assert list(shown) == list(told)
    for section, numbers in shown.items():
        assert numbers == {name: told[section][name] for name in numbers}
        assert {"tasks", "with_deadline", "open_overdue"} <= set(numbers)
    assert ("dropped" in shown["all"]) == (status["counts"]["dropped"] > 0)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_the_same_plan_and_day_give_the_same_bytes(tmp_path, lang, name):
    first = page(tmp_path, "--lang", lang, name=name)
    (tmp_path / name).unlink()
    assert page(tmp_path, "--lang", lang, name=name) == first
    again = run("report", "-o", tmp_path / name, "-f", NOTICE, "--lang", lang)
    assert "is unchanged" in again.err or "không đổi" in again.err


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page_asks_for_nothing_from_anywhere(tmp_path, lang):
    text = page(tmp_path, "--lang", lang)
    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|\bsrc=|https?:", text)
    assert "default-src 'none'" in text
    assert f'<html lang="{lang}">' in text
    assert all(href.startswith("#") for href in re.findall(r'href="([^"]*)"', text))


def test_every_link_of_the_page_leads_somewhere_and_every_id_is_there_once(tmp_path):
    text = page(tmp_path, "--today", "2023-03-24", notice=write_notice(tmp_path, DONE, LATE))
    ids = re.findall(r'\bid="([^"]*)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]*)"', text)) <= set(ids)


@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_every_task_is_there_with_the_notices_phrase_and_its_items(tmp_path, name):
    text = page(tmp_path, "--lang", "vi", name=name).replace("\\", "")
    tasks = json.loads(run("list", "--json", "-f", NOTICE).out)["tasks"]
    assert len(tasks) == 15
    for task in tasks:
        assert task["title"] in text
        assert not task["deadline"] or task["deadline"]["quote"] in text
        assert all(f"{item['id']}" in text for item in task["deliverables"])


@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_what_is_late_behind_difficult_and_unclear_is_said(tmp_path, name):
    notice = write_notice(tmp_path, DONE, LATE)
    text = page(tmp_path, "--today", "2023-04-16", name=name, notice=notice)
    for said in (
        "holds up 2.2",
        "hẹn trình sáng thứ Hai",
        "the latest day",
        "Does “before 23/3/2023”",
    ):
        assert said in text
    assert "Questions for the Chairman of the City People's Committee" in text.replace("&#39;", "'")


@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_a_heading_without_anything_below_it_is_left_out(tmp_path, name):
    early = page(tmp_path, "--today", "2023-03-15", name=name)
    headings = ("Overdue", "Past their expected day", "Difficulties", "Progress over time")
    assert not re.findall(rf"(?:<h2[^>]*>|## )({'|'.join(headings)})", early)
    hard = on_task("2.1", "notes:", "  - {on: 2023-03-23, text: khó tuyển, kind: difficulty}")
    dated = write_notice(tmp_path, DONE, LATE, hard, on_event("launch", "date: 2023-04-12"))
    late = page(tmp_path, "--today", "2023-04-13", name=name, notice=dated)
    assert set(re.findall(rf"(?:<h2[^>]*>|## )({'|'.join(headings)})", late)) == set(headings)


@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_progress_comes_from_the_days_recorded(tmp_path, name):
    notice = write_notice(tmp_path, DONE, on_task("2.3", "done: 2023-03-22"))
    text = page(tmp_path, "--today", "2023-03-24", name=name, notice=notice)
    assert "2 of 15 tasks done by 24 Mar 2023." in text
    rows = re.findall(r"(Tue 21 Mar|Wed 22 Mar)\D+?(1\.1|2\.3)\D+?(\d/15)", text)
    assert rows == [("Tue 21 Mar", "1.1", "1/15"), ("Wed 22 Mar", "2.3", "2/15")]


@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_a_supposed_launch_is_said_first_and_changes_nothing_recorded(tmp_path, name):
    before = NOTICE.read_bytes()
    text = page(tmp_path, "--launch", "8/8/2023", name=name)
    said = "WHAT IF the launch is on 8 Aug 2023; nothing is written."
    assert text.index(said) < text.index("Figures by section")
    assert "What that day would change" in text
    assert "WHAT IF" not in page(tmp_path, name=name)
    assert NOTICE.read_bytes() == before


def test_standard_output_takes_a_report_with_a_format():
    ran = run("report", "-o", "-", "--format", "md", "-f", NOTICE)
    assert ran.status == 0
    assert ran.out.startswith("<!-- iocplan report -->\n\n# Launch of the IOC")
    assert ran.err == ""


@pytest.mark.parametrize("name", ["page", "-", "page.odt"])
def test_a_name_without_a_known_ending_is_refused(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    ran = run("report", "-o", name, "-f", NOTICE)
    assert (ran.status, ran.out) == (2, "")
    assert "--format" in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_only_a_report_is_written_over_unless_forced(tmp_path, name):
    mine = tmp_path / name
    mine.write_bytes(b"my own notes")
    ran = run("report", "-o", mine, "-f", NOTICE)
    assert (ran.status, mine.read_bytes()) == (1, b"my own notes")
    assert "was not made by this program" in ran.err
    assert run("report", "-o", mine, "-f", NOTICE, "--force").status == 0
    assert run("report", "-o", mine, "-f", NOTICE, "--lang", "vi").status == 0


def test_the_plan_itself_is_never_written_over(tmp_path):
    notice = tmp_path / "notice.md"
    notice.write_bytes(NOTICE.read_bytes())
    ran = run("report", "-o", notice, "-f", notice, "--force")
    assert (ran.status, notice.read_bytes()) == (1, NOTICE.read_bytes())


def test_a_plan_without_launch_tasks_or_anything_recorded_has_a_page(tmp_path):
    notice = tmp_path / "n.yaml"
    notice.write_text(
        "plan: p\ntimezone: UTC\nnotice: {kind: tb, subject: Họp}\nunits: {a: {name: A}}\n"
        'sections: [{number: 1, unit: a, mode: assign, tasks: [{id: "1.1", title: T}]}]\n',
        encoding="utf-8",
    )
    text = page(tmp_path, notice=notice)
    assert "<h1>Họp</h1>" in text
    assert set(re.findall(r'<section id="([^"]*)"', text)) == {"counts", "timeline", "tasks"}


FAR = """\
plan: far
notice: {kind: plan, issued: 2026-01-05, subject: A long plan}
units: {a: {name: A}}
sections:
  - number: 1
    mode: assign
    tasks:
      - {id: "1", title: Near, lead: a, due: {by: 2026-02-05}}
      - {id: "2", title: Far, lead: a, due: {by: 2030-12-31}}
"""


def test_a_bar_that_leaves_the_picture_says_its_day(tmp_path):
    notice = tmp_path / "far.yaml"
    notice.write_text(FAR, encoding="utf-8")
    page = tmp_path / "far.html"
    run("report", "-o", page, "-f", notice, "--today", "2026-01-10")
    text = page.read_text(encoding="utf-8")
    assert re.findall(r'class="beyond"[^>]*>([^<]*)<', text) == ["→ 31 Dec 2030"]
