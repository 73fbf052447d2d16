"""``submit``, ``return`` and promises: written, taken back, and told in every screen."""

import json
from pathlib import Path

import pytest

from running import run

NOON = "2023-03-24T12:00"


def said(*args: str, lang: str = "en", status: int = 0, now: str = NOON) -> str:
    ran = run(*args, "--lang", lang, now=now)
    assert ran.status == status, ran.err
    return ran.out + ran.err


SUBMITTED = ("submit", "1.1", "--on", "20/3", "--proof", "12/TTr")
RETURNED = ("return", "1.1", "--because", "thiếu dự toán", "--on", "22/3")
AGAIN = ("--again-by", "29/3", "--by-whom", "Chủ tịch")


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "en",
            (
                "1.1 submitted on 20 Mar, on time.\n",
                "1.1 returned on 22 Mar.\n1.1 is to be submitted again by 29 Mar 2023.\n",
                "The return of 1.1 is taken back.\n",
                "The submission of 1.1 is taken back.\n",
            ),
        ),
        (
            "vi",
            (
                "Đã ghi trình 1.1 ngày 20/3, đúng hạn.\n",
                "Đã ghi trả lại 1.1 ngày 22/3.\nHạn trình lại 1.1: 29/3/2023.\n",
                "Đã hủy lần trả lại 1.1.\n",
                "Đã hủy lần trình của 1.1.\n",
            ),
        ),
    ],
)
def test_a_paper_goes_comes_back_and_both_are_taken_back(
    notice: Path, lang: str, lines: tuple[str, ...]
) -> None:
    start = notice.read_bytes()
    assert said(*SUBMITTED, lang=lang) == lines[0]
    one = notice.read_bytes()
    assert b'submissions:\n          - {on: 2023-03-20, proof: "12/TTr"}\n' in one
    assert said(*RETURNED, *AGAIN, lang=lang) == lines[1]
    assert said("return", "1.1", "--undo", lang=lang) == lines[2]
    assert notice.read_bytes() == one
    assert said("submit", "1.1", "--undo", lang=lang) == lines[3]
    assert notice.read_bytes() == start


@pytest.mark.usefixtures("notice")
def test_it_stands_in_every_screen_and_format() -> None:
    said(*SUBMITTED)
    said("submit", "1.2", "--to", "ubnd-tp")
    status = run("status", "--color", "never", now="2023-03-26T12:00", width=100).out
    assert "AWAITING DECISION: 1.1: 6 days with Party Board; 1.2: 2 days with" in status
    assert "! 1.2" not in status
    assert "1.1" not in run("due", "--overdue", "--ids", now=NOON).out.split()
    waits = run("next", now=NOON, width=100).out.partition("HAS TO WAIT")[2]
    assert "submitted for comments, 4 days with Party Board" in waits
    shown = said("show", "1.1", "1.2")
    assert "submitted on time" in shown
    assert "submitted 2 days late" in shown
    assert "20 Mar 2023  submitted, document 12/TTr" in shown
    assert "submitted to City People's Committee" in said("log", "1.2")
    assert run("list", "--state", "submitted", "--ids", now=NOON).lines == ["1.1", "1.2"]
    data = json.loads(run("list", "--json", now=NOON).out)["tasks"]
    assert data[0]["submitted"]["on"] == "2023-03-20"
    assert (data[0]["process"], data[0]["timing"]) == ("submitted", "on_time")
    todo = run("export", "-o", "-", "--todos", now=NOON).out
    assert "STATUS:IN-PROCESS" in todo


@pytest.mark.usefixtures("notice")
def test_what_was_accepted_is_judged_by_the_day_it_was_handed_in() -> None:
    said(*SUBMITTED)
    assert said("check", "1.1").startswith("1.1 done on 24 Mar, on time.")
    assert said("submit", "1.1", status=1).startswith("iocplan: 1.1 was already done")


@pytest.mark.usefixtures("notice")
def test_without_a_day_the_last_day_is_at_least_that_of_the_return() -> None:
    said(*SUBMITTED)
    told = said("return", "1.1", "--because", "x")
    assert "submitted again by 24 Mar 2023" in told
    shown = said("show", "1.1")
    assert "returned on 24 Mar 2023: x" in shown
    assert "the first deadline was 20 Mar 2023" in shown


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_what_cannot_be_is_refused_with_the_way(notice: Path, lang: str) -> None:
    assert "iocplan submit 1.1" in said("return", "1.1", "--because", "x", lang=lang, status=1)
    said(*SUBMITTED)
    before = notice.read_bytes()
    assert "iocplan return 1.1" in said("submit", "1.1", lang=lang, status=1)
    said("return", "1.1", "--because", "x", "--on", "19/3", lang=lang, status=1)
    said("return", "1.1", lang=lang, status=2)
    said("submit", "1.1", "--undo", "--proof", "x", lang=lang, status=2)
    said("return", "1.1", "--undo", lang=lang, status=1)
    said("submit", "1.1.a", lang=lang, status=1)
    said("submit", "1.2", "--to", "nobody", lang=lang, status=4)
    assert notice.read_bytes() == before


def test_a_promise_is_due_on_its_day_and_broken_after_it(notice: Path) -> None:
    start = notice.read_bytes()
    told = said("note", "2.1", "hẹn", "--promised", "25/3")
    assert told == "Noted on 2.1: “hẹn”; promised for 25 Mar 2023\n"
    assert "promised" not in said("status")
    due = said("status", now="2023-03-25T12:00")
    assert "2.1 missing all 2 items, promised for today\n" in due
    late = said("status", now="2023-03-26T12:00")
    assert "2.1 missing all 2 items, promised for 25 Mar, not received\n" in late
    assert run("due", "--promises", "--ids", now=NOON).lines == ["2.1"]
    assert run("due", "--promises", "--by", "24/3", "--ids", now=NOON).lines == []
    said("submit", "2.1", now="2023-03-26T12:00")
    assert "promised" not in said("status", now="2023-03-27T12:00")
    said("submit", "2.1", "--undo", now="2023-03-26T12:00")
    said("note", "2.1", "--undo")
    assert notice.read_bytes() == start


@pytest.mark.usefixtures("notice")
def test_what_a_unit_asks_for_stays_a_wish_and_the_task_overdue() -> None:
    said("note", "1.1", "xin thêm", "--asks-until", "29/3")
    told = said("status")
    assert "! 1.1" in told
    assert "asked to extend to 29 Mar" in told
    assert (
        "difficulty: “thiếu”" in said("log") if said("note", "1.2", "thiếu", "--difficulty") else 0
    )
    said("note", "1.2", "x", "--difficulty", "--proposal", status=2)


def test_taken_back_is_what_was_recorded_last_whatever_its_place(notice: Path) -> None:
    said("note", "1.1", "b", "--on", "22/3")
    first = notice.read_bytes()
    said("note", "1.1", "a", "--on", "21/3")
    said("note", "1.1", "--undo")
    left = notice.read_text(encoding="utf-8")
    assert 'text: "a"' in left
    assert 'text: "b"' not in left
    assert notice.read_bytes() != first
