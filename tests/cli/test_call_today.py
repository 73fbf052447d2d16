"""``status`` says whom to call today, about what, and what lies with whoever decides."""

import json

import pytest
from test_status import called, status

from running import NOTICE, on_task, run, write_notice

SUBMITTED = ("submissions:", "  - {on: 2023-03-18}")


def calls(file, today):
    data = json.loads(run("status", "--json", "-f", file, "--today", today).out)
    return [(c["to"], [(r["id"], r["why"]) for r in c["reasons"]]) for c in data["calls"]]


def test_the_overdue_come_first_then_broken_promises_then_what_is_due_soon_then_silence(tmp_path):
    file = write_notice(
        tmp_path,
        on_task("1.1", "done: 2023-03-20"),
        on_task("2.3", "done: 2023-03-20"),
        on_task("2.1", "notes:", "  - {on: 2023-03-15, text: hẹn, promised: 2023-03-21}"),
        on_task("3.1", "moves:", "  - {date: 2023-03-30, on: 2023-03-20, because: x}"),
        on_task("4.1", "target: {by: 2023-03-30}"),
    )
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace(
            "        target: {before: launch, quote: kịch bản chi tiết cho lễ khai trương}\n", ""
        ),
        encoding="utf-8",
    )
    assert calls(file, "2023-03-28") == [
        ("qldt", [("1.2", "overdue")]),
        ("noi-vu", [("2.1", "broken")]),
        ("vhtttt", [("3.1", "soon")]),
        ("viettel", [("4.1", "silent")]),
    ]
    assert called(status(file, "2023-03-28")) == [
        "Urban Mgmt    1.2 missing all 6 items, holds up 2.2",
        "Home Affairs  2.1 missing all 2 items, promised for 21 Mar, not received",
        "Culture Ctr   3.1 due in 2 days, missing all 3 items",
        "Viettel NT    4.1 no news for a week".replace("4.1", "~4.1"),
    ]


def test_each_fact_stands_with_its_task_and_a_unit_has_one_line(tmp_path):
    file = write_notice(
        tmp_path,
        on_task(
            "1.2",
            "started: 2023-03-17",
            "notes:",
            "  - {on: 2023-03-20, text: hẹn, promised: 2023-03-23}",
        ),
        on_task("1.1", "notes:", "  - {on: 2023-03-21, text: gửi, kind: urged, to: qldt}"),
    )
    lines = called(status(file, "2023-03-24", lang="en"))
    assert lines[0] == ("Urban Mgmt    1.1 missing all 3 items, urged once; and 1 more")
    wide = called(status(file, "2023-03-24", width=200))
    assert wide[0] == (
        "Urban Mgmt    1.1 missing all 3 items, urged once; 1.2 missing all 6 items, holds up 2.2, "
        "promised for 23 Mar, not received"
    )


def test_a_promise_is_due_on_its_day(tmp_path):
    file = write_notice(
        tmp_path, on_task("2.1", "notes:", "  - {on: 2023-03-16, text: hẹn, promised: 2023-03-17}")
    )
    assert calls(file, "2023-03-16") == []
    assert ("noi-vu", [("2.1", "soon")]) in calls(file, "2023-03-17")
    assert ("noi-vu", [("2.1", "broken")]) in calls(file, "2023-03-18")


@pytest.mark.parametrize(
    ("day", "said", "colour"),
    [("16", "promised for 17 Mar", "2"), ("17", "promised for today", "33"), ("18", None, "31")],
)
@pytest.mark.parametrize("command", ["list", "next"])
def test_a_promise_is_amber_on_its_day_and_red_after_it(command, day, said, colour, tmp_path):
    file = write_notice(
        tmp_path, on_task("2.1", "notes:", "  - {on: 2023-03-16, text: hẹn, promised: 2023-03-17}")
    )
    at = ("-f", file, "--today", f"2023-03-{day}", "--color", "always")
    lines = run(command, *at, width=80).lines
    told = next(line for line in lines if "promised for" in line)
    assert (said or "promised for 17 Mar, not received") in told
    assert f"{colour}m" in told


def test_the_office_does_not_call_itself_and_a_body_is_called_through_its_branch():
    found = dict(calls(NOTICE, "2023-04-14"))
    assert "van-phong" not in found
    lines = called(status(NOTICE, "2023-04-14"))
    assert "Viettel NT    ~4.1 ~4.2 ~4.3 no news for a week" in lines


def test_what_was_submitted_is_nobodys_call_and_stands_under_whom_it_lies_with(tmp_path):
    file = write_notice(tmp_path, on_task("1.1", *SUBMITTED), on_task("2.3", *SUBMITTED))
    assert [to for to, _ in calls(file, "2023-03-24")] == ["qldt"]
    text = " ".join(line.strip() for line in status(file, "2023-03-24"))
    assert "AWAITING DECISION: 1.1: 6 days with Party Board; 2.3: 6 days with People's" in text
    vietnamese = " ".join(s.strip() for s in status(file, "2023-03-24", lang="vi"))
    assert (
        "CHỜ CẤP CÓ THẨM QUYỀN: 1.1 chờ 6 ngày tại TT Thành ủy; 2.3 chờ 6 ngày tại UBND TP"
        in vietnamese
    )
    data = json.loads(run("status", "--json", "-f", file, "--today", "2023-03-24").out)
    assert data["awaiting"] == [
        {"id": "1.1", "with": "tt-thanh-uy", "since": "2023-03-18"},
        {"id": "2.3", "with": "ubnd-tp", "since": "2023-03-18"},
    ]
    assert data["counts"]["submitted"] == 2


@pytest.mark.parametrize("width", [80, 200])
@pytest.mark.parametrize(
    ("lang", "column", "told"),
    [("en", "submitted", "2 of them submitted"), ("vi", "đã trình", "trong đó 2 việc đã trình")],
)
def test_what_is_submitted_is_told_apart_in_the_counts(lang, column, told, width, tmp_path):
    file = write_notice(tmp_path, on_task("1.1", *SUBMITTED), on_task("2.3", *SUBMITTED))
    lines = status(file, "2023-03-24", lang=lang, width=width)
    head = next(line for line in lines if line.startswith(("  SECTION", "  ĐƠN VỊ")))
    text = " ".join(line.strip() for line in lines)
    assert (column in head) != (told in text)
    assert (column in head) or width == 80
    if column in head:
        total = next(line for line in lines if line.startswith(("  All", "  Cộng")))
        assert total.split()[-1] == "2"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "OVERDUE: 3 of 4 with a deadline, 1 submitted"),
        ("vi", "QUÁ HẠN: 3 trong 4 việc có hạn, 1 đã trình"),
    ],
)
def test_the_heading_counts_what_is_overdue_wherever_it_lies(lang, said, tmp_path):
    file = write_notice(tmp_path, on_task("1.1", "done_when: accepted", *SUBMITTED))
    lines = status(file, "2023-03-24", lang=lang)
    assert any(line.startswith(said) for line in lines)
    total = next(line for line in lines if line.startswith(("  All", "  Cộng")))
    assert "3" in total.split()


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_many_bodies_to_call_leave_room_for_the_rest(lang, tmp_path):
    units = "".join(f"  u{i}: {{name: Phòng {i}, short: P{i}}}\n" for i in range(30))
    tasks = "".join(
        f'      - {{id: "1.{i}", title: Việc {i}, lead: u{i}, due: {{by: 2023-03-20}}}}\n'
        for i in range(30)
    )
    file = tmp_path / "notice.yaml"
    file.write_text(
        f"plan: p\nnotice: {{kind: thong-bao}}\nunits:\n{units}sections:\n"
        f"  - number: 1\n    mode: assign\n    tasks:\n{tasks}",
        encoding="utf-8",
    )
    lines = status(file, "2023-03-24", lang=lang)
    assert len(lines) <= 24
    assert any("iocplan urge" in line for line in lines)
    assert any("iocplan due --overdue" in line for line in lines)
    assert sum(line.startswith("  P") for line in lines) >= 3


ASKED = """\
plan: p
notice: {kind: thong-bao, issued: 2026-01-05, subject: Họp}
units: {dl: {name: Điện lực}}
sections:
  - number: 1
    unit: dl
    mode: request
    tasks:
      - id: "1.1"
        title: Kiểm tra điện
        due: {by: 2026-01-20, quote: ngày 20/01}
        notes:
          - {on: 2026-01-21, text: gửi, kind: urged, to: dl}
"""


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("vi", "Điện lực  1.1 qua ngày đề nghị 3 ngày, đã đề nghị 1 lần"),
        ("en", "Điện lực  1.1 3 days past the day asked for, asked once"),
    ],
)
def test_a_body_that_was_only_asked_is_neither_late_nor_urged(tmp_path, lang, line):
    file = tmp_path / "notice.yaml"
    file.write_text(ASKED, encoding="utf-8")
    assert f"  {line}" in status(file, "2026-01-23", lang=lang)
