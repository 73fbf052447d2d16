"""What comes round: each period checked off, moved, handed in and taken back by itself."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from running import run

NOW = "2026-03-20T09:00"
QUARTERS = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2"]
LAST_DAYS = ["2026-03-24", "2026-06-24", "2026-09-24", "2026-12-24", "2027-03-24", "2027-06-24"]
PLAN = """\
plan: p
notice: {kind: thong-bao, issued: 2026-01-05}
units: {u: {name: U}}
sections:
  - number: V
    unit: u
    mode: assign
    tasks:
      - id: V.1
        title: Báo cáo quý
        due: {every: quarter, before: 25, quote: trước ngày 25 của tháng cuối quý}
      - id: V.2
        title: Báo cáo tuần
        due: {every: week, by: fri, until: 2026-03-31}
      - {id: V.3, title: Tổng hợp, due: {every: quarter, quote: định kỳ hằng quý}}
      - id: V.4
        title: Việc một lần
"""


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "notice.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


def said(*args: str, status: int = 0, now: str = NOW, lang: str = "en") -> str:
    ran = run(*args, "--lang", lang, now=now)
    assert ran.status == status, ran.out + ran.err
    return ran.out + ran.err


def shown(id_: str, now: str = NOW) -> tuple[str | None, str | None, int, str]:
    """What lists tell of a task: its period, last day, other late periods and timing."""
    task = next(
        t for t in json.loads(run("list", "--json", now=now).out)["tasks"] if t["id"] == id_
    )
    return task["period"], task["due"] or task["target"], task["overdue_periods"], task["timing"]


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "en",
            [
                "V.1 (Q1 2026) done on 20 Mar, on time.",
                "Next for V.1: Q2 2026, last day Wed 24 Jun.",
                "V.1 (Q1 2026) is open again.",
                "Next for V.1: Q1 2026, last day Tue 24 Mar.",
                "V.3 (Q1 2026) done on 20 Mar.",
                "Next for V.3: Q2 2026, expected by Tue 30 Jun.",
            ],
        ),
        (
            "vi",
            [
                "Đã ghi V.1 (quý I/2026) hoàn thành ngày 20/3, đúng hạn.",
                "Kỳ tiếp theo của V.1: quý II/2026, hạn cuối T4 24/6.",
                "Đã bỏ ghi hoàn thành V.1 (quý I/2026).",
                "Kỳ tiếp theo của V.1: quý I/2026, hạn cuối T3 24/3.",
                "Đã ghi V.3 (quý I/2026) hoàn thành ngày 20/3.",
                "Kỳ tiếp theo của V.3: quý II/2026, dự kiến T3 30/6.",
            ],
        ),
    ],
)
def test_the_earliest_open_period_is_closed_named_and_taken_back(
    plan: Path, lang: str, lines: list[str]
) -> None:
    checked = said("check", "V.1", "--proof", "12/BC", lang=lang)
    entry = 'periods:\n          - {of: 2026-Q1, done: 2026-03-20, proof: "12/BC"}\n'
    assert entry in plan.read_text(encoding="utf-8")
    back = said("uncheck", "V.1", lang=lang)
    assert plan.read_text(encoding="utf-8") == PLAN
    expected = said("check", "V.3", lang=lang)
    assert (checked + back + expected).splitlines() == lines
    assert "{id: V.3," in plan.read_text(encoding="utf-8")
    said("check", "V.3", "--undo")
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.usefixtures("plan")
def test_a_period_that_has_not_begun_has_to_be_named() -> None:
    said("check", "V.1")
    refused = said("check", "V.1", status=1)
    assert "The period 2026-Q2 of V.1 begins on 1 Apr 2026; nothing recorded." in refused
    assert "iocplan check V.1@2026-Q2" in refused
    assert "V.1 (Q2 2026) done on 20 Mar, on time." in said("check", "V.1@2026-q2")
    assert shown("V.1") == ("2026-Q3", "2026-09-24", 0, "not_due")


@pytest.mark.usefixtures("plan")
def test_what_is_still_late_is_told() -> None:
    assert said("check", "V.2") == (
        "V.2 (week 02 of 2026) done on 20 Mar, 70 days late.\n"
        "V.2 is still 63 days late with week 03 of 2026, and with 8 periods more.\n"
    )
    assert shown("V.2") == ("2026-W03", "2026-01-16", 8, "overdue")


@pytest.mark.usefixtures("plan")
def test_a_series_that_is_over_is_done() -> None:
    weeks = [f"V.2@2026-W{week:02}" for week in range(2, 14)]
    assert said("check", *weeks).endswith("All periods of V.2 are done.\n")
    ended = json.loads(run("show", "V.2", "--json", now=NOW).out)["task"]
    assert (ended["process"], ended["period"], ended["due"]) == ("done", None, "2026-03-27")
    assert "iocplan uncheck V.2@2026-W13" in said("check", "V.2", status=1)
    said("uncheck", "V.2@2026-W05")
    assert shown("V.2") == ("2026-W05", "2026-01-30", 0, "overdue")


@pytest.mark.parametrize(
    ("command", "reason", "hint"),
    [
        ("check V.1@2026-06", "V.1 is due every quarter; “2026-06” is no quarter.", "V.1@2026-Q2"),
        ("check V.1@soon", "V.1 is due every quarter; “soon” is no quarter.", "V.1@2026-Q2"),
        ("check V.1@2025-Q4", "V.1 has no period 2025-Q4.", "The first one is 2026-Q1."),
        ("check V.2@2026-W14", "V.2 has no period 2026-W14.", "2026-W02, the last one 2026-W13."),
        ("check V.4@2026-Q1", "V.4 does not come round.", "Write V.4, without the @."),
        ("check V.9@2026-Q1", "There is no task V.9.", "V.1, V.2, V.3, V.4"),
    ],
)
def test_a_period_that_is_not_there_is_unknown(
    plan: Path, command: str, reason: str, hint: str
) -> None:
    refused = said(*command.split(), status=4)
    assert reason in refused
    assert hint in refused
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("move V.1 30/3 --because x --by-whom y", "iocplan move V.1@2026-Q1 …"),
        ("move V.1 --undo", "iocplan move V.1@2026-Q1 …"),
        ("submit V.1", "iocplan submit V.1@2026-Q1 …"),
        ("return V.1 --because x", "iocplan return V.1@2026-Q1 …"),
        ("start V.1@2026-Q1", "this is for the whole task"),
        ("drop V.1@2026-Q1 --because x --by-whom y", "this is for the whole task"),
        ("note V.1@2026-Q1 x", "this is for the whole task"),
        ("uncheck V.1", "No period of V.1 is done."),
        ("uncheck V.1@2026-Q1", "V.1@2026-Q1 is not recorded as done."),
    ],
)
def test_which_commands_are_of_a_period_and_which_of_the_task(
    plan: Path, command: str, reason: str
) -> None:
    assert reason in said(*command.split(), status=1)
    assert plan.read_text(encoding="utf-8") == PLAN


def test_a_period_is_extended_handed_in_and_returned_by_itself(plan: Path) -> None:
    decided = ("--because", "chờ số liệu", "--by-whom", "Chủ tịch")
    assert said("move", "V.1@2026-Q1", "30/3", *decided) == (
        "V.1 (Q1 2026) extended from 24 Mar 2026 to 30 Mar 2026. The first deadline is kept.\n"
    )
    assert shown("V.1") == ("2026-Q1", "2026-03-30", 0, "not_due")
    one = plan.read_text(encoding="utf-8")
    assert 'because: "chờ số liệu", by_whom: "Chủ tịch", of: 2026-Q1}' in one
    assert said("submit", "V.1@2026-Q1") == "V.1 (Q1 2026) submitted on 20 Mar.\n"
    assert "- {on: 2026-03-20, of: 2026-Q1}\n" in plan.read_text(encoding="utf-8")
    said("return", "V.1@2026-Q1", "--because", "thiếu", "--again-by", "2/4")
    assert shown("V.1") == ("2026-Q1", "2026-04-02", 0, "not_due")
    said("check", "V.1")
    assert shown("V.1") == ("2026-Q2", "2026-06-24", 0, "not_due")
    said("uncheck", "V.1")
    said("return", "V.1@2026-Q1", "--undo")
    said("submit", "V.1@2026-Q1", "--undo")
    assert plan.read_text(encoding="utf-8") == one
    assert "30 Mar 2026 → 24 Mar 2026" in said("move", "V.1@2026-Q1", "--undo")
    assert plan.read_text(encoding="utf-8") == PLAN


def test_a_completion_of_a_period_is_corrected_beside_what_was_recorded(plan: Path) -> None:
    said("check", "V.1@2026-Q1")
    one = plan.read_text(encoding="utf-8")
    assert "V.1 (Q1 2026) corrected: 20 Mar 2026 to 19 Mar 2026, on time." in said(
        "check", "V.1@2026-Q1", "--on", "19/3"
    )
    said("check", "V.1@2026-Q1", "--undo")
    assert plan.read_text(encoding="utf-8") == one


def test_dropping_ends_the_series(plan: Path) -> None:
    said("drop", "V.1", "--because", "thay chế độ báo cáo", "--by-whom", "UBND")
    assert "iocplan drop V.1 --undo" in said("check", "V.1", status=1)
    said("drop", "V.1", "--undo")
    assert plan.read_text(encoding="utf-8") == PLAN


ACTS = st.lists(
    st.tuples(st.sampled_from(["check", "uncheck", "move", "back"]), st.integers(0, 5)), max_size=7
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS)
def test_any_order_gives_what_a_list_written_by_hand_gives(
    plan: Path, acts: list[tuple[str, int]]
) -> None:
    """Each act on a list of six quarters; then all is taken back, and the bytes return."""
    plan.write_text(PLAN, encoding="utf-8")
    done: list[int] = []
    moved: list[int] = []
    texts = [PLAN]
    for act, place in acts:
        id_ = f"V.1@{QUARTERS[place]}"
        if act == "check" and place not in done:
            said("check", id_)
            done.append(place)
        elif act == "uncheck" and done:
            said("uncheck", "V.1")
            done.pop()
        elif act == "move" and place not in done and place not in moved:
            said("move", id_, f"{LAST_DAYS[place][:-2]}28", "--because", "x", "--by-whom", "y")
            moved.append(place)
        elif act == "back" and moved and moved[-1] not in done:
            said("move", f"V.1@{QUARTERS[moved[-1]]}", "--undo")
            moved.pop()
        first = next(i for i in range(7) if i not in done)
        if first < len(QUARTERS):
            day = LAST_DAYS[first][:-2] + ("28" if first in moved else "24")
            assert shown("V.1")[:2] == (QUARTERS[first], day)
            late = [i for i, d in enumerate(LAST_DAYS) if i not in done and i != first
                    and d[:-2] + ("28" if i in moved else "24") < "2026-12-26"]  # fmt: skip
            assert shown("V.1", now="2026-12-26T09:00")[2] == len(late)
        texts.append(plan.read_text(encoding="utf-8"))
    for place in reversed(done):
        assert f"({'Q' + QUARTERS[place][-1]} {QUARTERS[place][:4]})" in said("uncheck", "V.1")
    for place in reversed(moved):
        said("move", f"V.1@{QUARTERS[place]}", "--undo")
    assert plan.read_text(encoding="utf-8") == PLAN
