"""What a report says of following up: promises, papers on their way, difficulties, proposals."""

import re

import pytest

from running import on_task, run, write_notice

NOTES = (
    on_task(
        "1.2",
        "notes:",
        "  - {on: 2023-03-20, text: hẹn trình, promised: 2023-03-22}",
        "  - {on: 2023-03-21, text: trao đổi qua điện thoại}",
        "  - {on: 2023-03-21, text: gửi Phòng, kind: urged, to: qldt}",
    ),
    on_task(
        "2.1",
        "notes:",
        "  - {on: 2023-03-20, text: chưa có chỉ tiêu, kind: difficulty}",
        "  - {on: 2023-03-22, text: xin bổ sung biên chế, kind: proposal}",
        "  - {on: 2023-03-22, text: thiếu kinh phí, kind: difficulty}",
    ),
    on_task("1.1", "submissions:", "  - {on: 2023-03-18}"),
    on_task("4.1", "notes:", "  - {on: 2023-03-20, text: hẹn gửi kịch bản, promised: 2023-03-22}"),
)


@pytest.fixture
def file(tmp_path):
    return write_notice(tmp_path, *NOTES)


def parts(file, *options, lang="vi", day="2023-03-24"):
    """The rows of the tables of a report below their headings, in the order of the page."""
    options = ("--format", "md", "--lang", lang, "--today", day, *options)
    text = run("report", "-o", "-", "-f", file, *options).out
    found = re.split(r"^#{1,3} ", text, flags=re.MULTILINE)[1:]
    return {part.partition("\n")[0]: part.partition("\n")[2] for part in found}


def named(told, title):
    return next((text for name, text in told.items() if name.startswith(title)), "")


def test_what_was_promised_and_not_received_stands_on_the_first_sheet(file):
    told = parts(file)
    broken = named(told, "Đã hẹn, chưa nhận được")
    assert "1.2" in broken
    assert "T4 22/3" in broken
    assert "4.1" in broken
    names = list(told)
    first = [name for name in names if name.startswith(("Việc quá hạn", "Đã hẹn", "Chờ cấp"))]
    assert [name.split(" (")[0] for name in first] == [
        "Việc quá hạn",
        "Đã hẹn, chưa nhận được",
        "Chờ cấp có thẩm quyền",
    ]
    assert max(map(names.index, first)) < next(
        i for i, n in enumerate(names) if n.startswith(("Phụ lục", "Số liệu theo"))
    )


def test_a_promise_is_broken_on_the_day_after_it(file):
    assert named(parts(file, day="2023-03-22"), "Đã hẹn") == ""
    assert "1.2" in named(parts(file, day="2023-03-23"), "Đã hẹn")


def test_what_lies_with_the_authority_stands_under_it_and_not_under_the_unit(file):
    told = parts(file, lang="en")
    elsewhere = named(told, "Awaiting decision")
    assert "1.1" in elsewhere
    assert "18 Mar 2023" in elsewhere
    assert "6 days with Party Board" in elsewhere
    assert "1.1" not in named(told, "Overdue")
    assert "1.1" not in named(told, "Due within seven days")


def test_difficulties_hold_difficulties_and_proposals_stand_apart(file):
    told = parts(file)
    difficulties, proposals = named(told, "Khó khăn, vướng mắc"), named(told, "Đề xuất, kiến nghị")
    assert difficulties.index("thiếu kinh phí") < difficulties.index("chưa có chỉ tiêu")
    assert "xin bổ sung biên chế" in proposals
    for text in ("hẹn trình", "trao đổi qua điện thoại", "gửi Phòng", "xin bổ sung"):
        assert text not in difficulties
    assert "2.1" not in named(told, "Đã hẹn")


def test_contacts_stand_in_the_history_of_their_task(file):
    text = run("report", "-o", "-", "--format", "md", "-f", file, "--lang", "vi").out
    assert text.count("trao đổi qua điện thoại") == 1
    assert "đã đôn đốc: “gửi Phòng”" in text


def test_a_units_sheet_tells_it_of_no_broken_promise_and_of_its_papers_on_their_way(file):
    told = parts(file, "--unit", "qldt")
    assert named(told, "Đã hẹn") == ""
    assert "1.1" in named(told, "Chờ cấp có thẩm quyền")
    assert named(parts(file, "--unit", "viettel"), "Đã hẹn") == ""


def test_what_is_submitted_is_told_apart_in_the_numbers(file):
    text = run("report", "-o", "-", "--format", "md", "-f", file, "--today", "2023-03-24").out
    assert "1 of them submitted and awaiting comments or approval." in text
    head = next(line for line in text.splitlines() if "on time" in line and line.startswith("|"))
    assert "submitted" in head
