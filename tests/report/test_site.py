"""``report -o DIR/``: an index, a page for the notice and one for every unit, linked as files."""

import os
import posixpath
import re

import pytest

from running import NOTICE, on_task, run, write_notice

TODAY = ("--today", "2023-03-24")


ALONE = """\
plan: alone
notice: {kind: plan, issued: 2023-03-15, subject: Alone}
units: {a: {name: A}}
people: {an: {name: Lê An, role: Phó Chủ tịch, role_en: Vice Chairwoman}}
sections:
  - {number: 1, mode: assign, tasks: [{id: "1", title: Look into it, lead: an}]}
"""


def site(folder, *options, notice=NOTICE):
    ran = run("report", "-o", f"{folder}{os.sep}", "-f", notice, *TODAY, *options)
    assert (ran.status, ran.out) == (0, ""), ran.err
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}, ran


def test_there_is_an_index_a_page_for_the_notice_and_one_for_every_unit_with_tasks(tmp_path):
    pages, ran = site(tmp_path / "site")
    units = ["noi-vu", "qldt", "to-dieu-hanh", "van-phong", "vhtttt", "viettel"]
    expected = ["index.html", "notices/phan-rang-ioc-launch.html"]
    assert list(pages) == sorted([*expected, *(f"units/{unit}.html" for unit in units)])
    assert "8 pages" in ran.err


def test_whoever_leads_without_belonging_to_a_unit_has_a_page_too(tmp_path):
    notice = tmp_path / "alone.yaml"
    notice.write_text(ALONE, encoding="utf-8")
    pages, _ = site(tmp_path / "site", notice=notice)
    assert "Look into it" in pages["units/an.html"]


def test_every_link_leads_to_a_page_of_the_site_and_to_a_place_on_it(tmp_path):
    pages, _ = site(tmp_path)
    reached = set()
    for address, text in pages.items():
        for link in re.findall(r'href="([^"]*)"', text):
            path, _, place = link.partition("#")
            page = posixpath.normpath(f"{address}/../{path}") if path else address
            assert page in pages, (address, link)
            assert not place or f'id="{place}"' in pages[page], (address, link)
            reached.add(page)
    assert reached == set(pages)


def test_no_page_asks_for_anything_or_runs_anything(tmp_path):
    for text in site(tmp_path)[0].values():
        assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|\bsrc=|https?:", text)
        assert "default-src 'none'" in text


def test_a_units_page_is_its_sheet_and_the_notices_page_the_whole_report(tmp_path):
    pages, _ = site(tmp_path, "--lang", "vi")
    assert "Nội dung xin ý kiến" in pages["notices/phan-rang-ioc-launch.html"]
    assert "xin ý kiến" not in pages["units/noi-vu.html"].lower()
    assert re.findall(r'<article id="task-([^"]*)"', pages["units/noi-vu.html"]) == [
        "2.1",
        "2.2",
        "2.3",
    ]


def test_a_unit_that_has_no_task_any_more_keeps_a_page_that_says_so(tmp_path):
    folder, notice = tmp_path / "site", write_notice(tmp_path)
    site(folder, notice=notice)
    text = notice.read_text(encoding="utf-8")
    notice.write_text(text.replace("lead: to-dieu-hanh", "lead: qldt"), encoding="utf-8")
    pages, _ = site(folder, notice=notice)
    assert "<article" not in pages["units/to-dieu-hanh.html"]
    assert "to-dieu-hanh" not in pages["index.html"]


def test_written_again_it_is_the_same(tmp_path):
    before, _ = site(tmp_path)
    after, ran = site(tmp_path)
    assert before == after
    assert "is unchanged" in ran.err


def test_an_existing_folder_needs_no_slash(tmp_path):
    assert run("report", "-o", tmp_path, "-f", NOTICE).status == 0
    assert (tmp_path / "index.html").is_file()


@pytest.mark.parametrize("name", ["index.html", "units/noi-vu.html"])
def test_a_strangers_page_stops_all_of_it_before_anything_is_written(tmp_path, name):
    mine = tmp_path / name
    mine.parent.mkdir(exist_ok=True)
    mine.write_bytes(b"my own page")
    ran = run("report", "-o", tmp_path, "-f", NOTICE)
    assert (ran.status, mine.read_bytes()) == (1, b"my own page")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [mine]
    assert run("report", "-o", tmp_path, "-f", NOTICE, "--force").status == 0


@pytest.mark.parametrize("options", [("--unit", "noi-vu"), ("--format", "md")])
def test_what_a_folder_cannot_take_is_refused(tmp_path, options):
    ran = run("report", "-o", tmp_path, "-f", NOTICE, *options)
    assert (ran.status, list(tmp_path.iterdir())) == (2, [])
    assert options[0] in ran.err


def test_a_supposed_launch_is_said_on_every_page(tmp_path):
    pages, _ = site(tmp_path / "site", "--launch", "8/8/2023", notice=write_notice(tmp_path))
    assert all("WHAT IF the launch is on 8 Aug 2023" in text for text in pages.values())


def test_the_numbers_of_the_index_are_those_of_the_units(tmp_path):
    done = write_notice(tmp_path, on_task("2.1", "done: 2023-03-20"))
    index = site(tmp_path / "site", notice=done)[0]["index.html"]
    row = re.search(r'units/noi-vu\.html".*?</tr>', index, re.DOTALL)[0]
    assert re.findall(r"<td[^>]*>(\d+)</td>", row) == ["3", "1", "1"]
