"""What comes round on every screen: its period, the last six and the next, its own words."""

import json
import subprocess
from pathlib import Path

import pytest

from running import run

NOW = "2026-03-20T09:00"
PLAN = """\
plan: p
notice: {kind: thong-bao, issued: 2026-01-05, subject: Báo cáo, subject_en: Reports}
units: {u: {name: Đơn vị, name_en: Unit}}
sections:
  - number: V
    unit: u
    mode: assign
    tasks:
      - id: V.1
        title: Báo cáo quý
        title_en: Report each quarter
        due: {every: quarter, before: 25, quote: trước ngày 25}
        periods:
          - {of: 2026-Q1, done: 2026-03-19, proof: 1/BC}
      - id: V.2
        title: Báo cáo tuần
        title_en: Report each week
        due: {every: week, by: fri, until: 2026-12-31, quote: thứ Sáu hằng tuần}
        periods:
          - {of: 2026-W02, done: 2026-01-12}
          - {of: 2026-W09, done: 2026-02-27}
      - id: V.3
        title: Tổng hợp quý
        title_en: Collect each quarter
        due: {every: quarter, quote: định kỳ hằng quý}
"""


@pytest.fixture(autouse=True)
def _plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notice.yaml").write_text(PLAN, encoding="utf-8")


def said(*args: str, lang: str = "en", width: int | None = 80) -> str:
    ran = run(*args, "--lang", lang, "--color", "never", now=NOW, width=width)
    assert ran.status == 0, ran.err
    return ran.out


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "en",
            (
                "week 03 of 2026; 7 more periods overdue",
                "Periods   week 07 of 2026: 35 days overdue, last day 13 Feb 2026",
                "week 09 of 2026: done on time, on 27 Feb 2026",
                "week 12 of 2026: due today, last day 20 Mar 2026",
                "week 13 of 2026: not yet due, last day 27 Mar 2026",
                "for week 03 of 2026",
                "recurring until 31 Dec 2026",
                "History   12 Jan 2026  week 02 of 2026: done",
            ),
        ),
        (
            "vi",
            (
                "tuần 03/2026; 7 kỳ khác cũng quá hạn",
                "Các kỳ      tuần 07/2026: quá hạn 35 ngày, hạn cuối 13/02/2026",
                "tuần 09/2026: hoàn thành đúng hạn, ngày 27/02/2026",
                "tuần 12/2026: đến hạn hôm nay, hạn cuối 20/3/2026",
                "tuần 13/2026: trong hạn, hạn cuối 27/3/2026",
                "hạn của tuần 03/2026",
                "định kỳ đến 31/12/2026",
                "Diễn biến   12/01/2026  tuần 02/2026: hoàn thành",
            ),
        ),
    ],
)
def test_the_period_the_last_six_and_the_next_are_told(lang: str, lines: tuple[str, ...]) -> None:
    shown = said("status", lang=lang) + said("show", "V.2", lang=lang)
    flat = " ".join(shown.split())
    assert [line for line in lines if " ".join(line.split()) not in flat] == []
    assert "2026-W" not in shown


def test_it_has_its_own_column_while_nothing_of_it_is_overdue() -> None:
    total = next(line for line in said("status").splitlines() if line.startswith("  All"))
    assert any(
        line.split()[-4:-2] == ["overdue", "recurring"] for line in said("status").splitlines()
    )
    counts = json.loads(said("status", "--json", width=None))["counts"]
    assert (counts["open_recurring"], counts["open_overdue"], counts["open_not_stated"]) == (
        2,
        1,
        0,
    )
    assert (counts["open_not_due"], counts["open_no_deadline"]) == (1, 1)
    assert total.split()[1] == "3"


def test_that_column_is_not_for_what_is_late_with_a_later_period() -> None:
    said("move", "V.2@2026-W03", "2026-12-01", "--because", "x", "--by-whom", "y")
    counts = json.loads(said("status", "--json", width=None))["counts"]
    assert (counts["open_recurring"], counts["open_not_due"]) == (2, 2)
    assert "week 03 of 2026: not yet due; 7 more periods overdue" in said("list", width=None)


def test_no_deadline_stated_is_not_said_where_something_comes_round() -> None:
    for lang, words in (("en", "no deadline"), ("vi", "không nêu hạn")):
        shown = said("list", lang=lang) + said("show", "V.3", lang=lang) + said("due", lang=lang)
        assert words not in shown


def test_json_tells_the_period_and_how_it_comes_round() -> None:
    task = json.loads(said("show", "V.2", "--json", width=None))["task"]
    assert (task["due"], task["period"], task["overdue_periods"]) == ("2026-01-16", "2026-W03", 7)
    rule = {
        key: task["deadline"][key] for key in ("kind", "every", "by", "before", "until", "date")
    }
    assert rule == {
        "kind": "recurring",
        "every": "week",
        "by": "fri",
        "before": None,
        "until": "2026-12-31",
        "date": None,
    }
    assert [entry["of"] for entry in task["periods"]] == ["2026-W02", "2026-W09"]
    assert (task["first_period"], task["last_period"]) == ("2026-W02", "2026-W52")
    expected = json.loads(said("show", "V.3", "--json", width=None))["task"]
    assert (expected["due"], expected["target"], expected["timing"]) == (
        None,
        "2026-03-31",
        "ongoing",
    )


def test_a_period_stands_for_its_task_where_that_is_shown() -> None:
    assert said("show", "V.1@2026-Q2") == said("show", "V.1")
    assert said("log", "V.1@2026-Q2") == said("log", "V.1")
    assert "V.1 has no period 2020-Q1." in run("show", "V.1@2020-Q1", now=NOW).err


def test_csv_names_the_period() -> None:
    rows = said("list", "--csv", width=None).splitlines()
    place = rows[0].split(",").index("period")
    assert [row.split(",")[place] for row in rows[1:]] == ["2026-Q2", "2026-W03", "2026-Q1"]


def test_diff_and_log_name_the_period(tmp_path: Path) -> None:
    for words in (["init", "-q", "."], ["add", "."], ["commit", "-q", "-m", "x"]):
        who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *who, *words], cwd=tmp_path, check=True)
    said("check", "V.2@2026-W03", "V.2@2026-W04", "--on", "20/3")
    said("uncheck", "V.1")
    moved = ("--because", "chờ", "--by-whom", "Chủ tịch")
    said("move", "V.1@2026-Q2", "2026-07-05", *moved)
    shown = said("diff")
    for line in (
        "V.1 (Q2 2026) extended 24 Jun 2026 → 5 Jul 2026: chờ (Chủ tịch)",
        "V.1 (Q1 2026) completion of Thu 19 Mar 2026 taken back, document 1/BC",
        "V.2 (week 03 of 2026) checked off on Fri 20 Mar 2026",
        "V.2 (week 04 of 2026) checked off on Fri 20 Mar 2026",
    ):
        assert line.removesuffix(", document 1/BC") in shown
    assert "→" in shown
    assert "Moved along" not in shown
    assert "week 04 of 2026: done" in said("log", "V.2")


def test_a_promise_is_kept_by_the_period_that_came() -> None:
    said("note", "V.2", "gửi thứ Tư", "--promised", "18/3", "--on", "16/3")
    assert "V.2" in said("due", "--promises")
    said("check", "V.2@2026-W03", "--on", "18/3")
    assert "V.2" not in said("due", "--promises")


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "3 open: 0 not yet due, 1 overdue, 0 without a deadline, 2 recurring."),
        ("vi", "Chưa hoàn thành 3: trong hạn 0, quá hạn 1, không hạn 0, định kỳ 2."),
    ],
)
def test_the_official_sentence_counts_as_the_columns_do(tmp_path: Path, lang: str, sentence: str):
    said("report", "-o", str(tmp_path / "r.md"), lang=lang)
    assert sentence in (tmp_path / "r.md").read_text(encoding="utf-8")
