"""``report --unit``: what is sent to one unit says nothing of what is not its business."""

import json
import re

import pytest
from pages import first_sheet, report, sections, words_of

from running import NOTICE, on_event, on_task, run, write_notice

TODAY = ("--today", "2023-03-24")
NOTES = (
    on_task("1.2", "notes:", '  - {on: 2023-03-23, text: "hẹn trình sáng thứ Hai"}'),
    on_task("2.3", "notes:", '  - {on: 2023-03-23, text: "còn chờ chữ ký"}'),
)
REQUEST_LATE = on_task("4.1", 'due: {by: 2023-03-20, quote: "sớm"}')


def ids(html):
    return re.findall(r'<article id="task-([^"]*)"', html)


@pytest.mark.parametrize("unit", ["qldt", "noi-vu", "viettel", "van-phong", "to-dieu-hanh"])
def test_it_has_the_tasks_that_list_has(tmp_path, unit):
    listed = json.loads(run("list", "--unit", unit, "--json", "-f", NOTICE, *TODAY).out)["tasks"]
    assert ids(report(tmp_path, *TODAY, "--unit", unit)) == [task["id"] for task in listed]


@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_others_notes_lateness_and_open_questions_stay_out(tmp_path, name):
    notice = write_notice(tmp_path, *NOTES)
    text = report(tmp_path, *TODAY, "--unit", "noi vu", notice=notice, name=name)
    assert "còn chờ chữ ký" in text
    for others in ("hẹn trình sáng thứ Hai", "A1:", "A9:", "To settle", "assumed:", "Questions"):
        assert others not in text
    assert "Home Affairs Division" in text


def test_its_numbers_are_its_own(tmp_path):
    text = report(tmp_path, *TODAY, "--unit", "noi-vu")
    assert "3 tasks. 0 done" in words_of(text)
    assert "counts" not in sections(text)


@pytest.mark.parametrize(
    ("lang", "heading", "never"),
    [
        ("en", "Past the day that was asked for", ("overdue", "OVERDUE", "late", "Late")),
        ("vi", "Đã qua ngày đề nghị", ("quá hạn", "QUÁ HẠN", "đôn đốc", "yêu cầu")),
    ],
)
@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_a_body_that_was_only_asked_is_never_called_late(tmp_path, lang, heading, never, name):
    notice = write_notice(tmp_path, REQUEST_LATE)
    options = (*TODAY, "--unit", "viettel", "--lang", lang)
    text = report(tmp_path, *options, notice=notice, name=name)
    shown = words_of(text) if name.endswith("html") else text
    assert heading in shown
    assert [word for word in never if re.search(rf"\b{word}\b", shown)] == []
    assert not re.search(r'class="(?:bar |state |stand )?late"', text)


def test_all_that_a_unit_still_has_to_do_stands_on_its_first_sheet(tmp_path):
    shown = sections(first_sheet(report(tmp_path, *TODAY, "--unit", "viettel")))
    assert list(shown) == ["open"]
    assert all(id_ in shown["open"] for id_ in ("4.1", "4.2", "4.3", "4.4"))


def test_after_the_event_a_unit_is_told_nothing_of_what_came_late(tmp_path):
    edits = (on_event("launch", "happened: 2023-08-08"), on_task("1.1", "done: 2023-03-22"))
    options = ("--today", "2023-08-09", "--unit", "qldt")
    shown = sections(report(tmp_path, *options, notice=write_notice(tmp_path, *edits)))
    assert "done-late" not in shown
    assert "1.2" in shown["overdue"]


def test_an_unknown_unit_is_told(tmp_path):
    ran = run("report", "-o", tmp_path / "p.html", "--unit", "noi-vuu", "-f", NOTICE)
    assert (ran.status, list(tmp_path.iterdir())) == (4, [])
    assert "noi-vu" in ran.err
