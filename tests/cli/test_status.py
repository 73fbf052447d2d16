"""``iocplan status``: the launch, what is late and whom it holds up, the counts."""

import re
from itertools import takewhile
from pathlib import Path

import pytest

import situations
from iocplan.render.measure import cells
from running import NOTICE, Edit, item_done, on_task, run, write_notice


def status(
    file: Path, today: str = "2023-03-18", lang: str = "en", width: int | None = 80
) -> list[str]:
    args = ("-f", file, "--today", today, "--lang", lang, "--color", "never")
    return run("status", *args, width=width).lines


def called(lines: list[str]) -> list[str]:
    """Whom to call today, as far as there are lines for it."""
    start = lines.index("CALL TODAY") + 1
    return [line.strip() for line in takewhile(lambda line: line.startswith("  "), lines[start:])]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("today", ["2023-03-18", "2023-03-24", "2023-04-16"])
def test_a_name_of_one_endless_word_takes_a_line_like_any_other(today, lang, tmp_path):
    long = "Supercalifragilistic" * 5
    file = write_notice(
        tmp_path,
        lambda text: text.replace("short: P. QLĐT", f"short: {long}"),
        lambda text: text.replace("short_en: Urban Mgmt", f"short_en: {long}"),
    )
    lines = status(file, today, lang)
    assert len(lines) <= 23
    assert max(map(cells, lines)) <= 80
    assert any("Supercalifrag…" in line for line in lines)


@pytest.mark.parametrize(
    ("edits", "today", "en", "vi"),
    [
        (
            (),
            "2023-03-18",
            "No date fixed. Latest day under the notice: Sat 15 Apr, 28 days (20 working).",
            "Chưa ấn định ngày; chậm nhất thứ Bảy 15/4: còn 28 ngày, 20 ngày làm việc.",
        ),
        (
            (),
            "2022-12-30",
            "No date fixed. Latest day under the notice: 15 Apr 2023, 106 days (69 working).",
            "Chưa ấn định ngày; chậm nhất 15/4/2023: còn 106 ngày, 69 ngày làm việc.",
        ),
        (
            (),
            "2023-04-15",
            "No date fixed, and today is the last day that the notice allows.",
            "Chưa ấn định ngày; hôm nay là ngày chậm nhất mà thông báo nêu.",
        ),
        (
            (),
            "2023-04-16",
            "NO DATE FIXED; the latest day, Sat 15 Apr 2023, passed 1 day ago.",
            "CHƯA ẤN ĐỊNH NGÀY TỔ CHỨC, ĐÃ QUÁ HẠN 15/4/2023: 1 NGÀY.",
        ),
        (
            situations.TENTATIVE,
            "2023-03-24",
            "Planned for Wed 12 Apr 2023: 19 days, 13 working days.",
            "Dự kiến thứ Tư 12/4/2023: còn 19 ngày, 13 ngày làm việc.",
        ),
        (
            situations.POSTPONED,
            "2023-04-14",
            "Postponed on 10 Apr 2023, no new date: thiết bị chưa về đủ",
            "Tạm hoãn từ ngày 10/4/2023, chưa có ngày mới: thiết bị chưa về đủ",
        ),
        (
            situations.FIXED_LATE,
            "2023-08-01",
            "Set for Tue 8 Aug 2023: 7 days, 5 working days.",
            "Ấn định thứ Ba 08/8/2023: còn 7 ngày, 5 ngày làm việc.",
        ),
        (
            situations.FIXED_LATE,
            "2023-08-08",
            "Set for Tue 8 Aug 2023: today.",
            "Ấn định thứ Ba 08/8/2023: hôm nay.",
        ),
        (
            situations.FIXED_LATE,
            "2023-08-10",
            "Tue 8 Aug 2023 was 2 days ago and is not recorded as held.",
            "Ngày 08/8/2023 đã qua 2 ngày mà chưa ghi là đã tổ chức.",
        ),
        (situations.HELD, "2023-08-09", "Held on Tue 8 Aug 2023.", "Đã tổ chức thứ Ba 08/8/2023."),
    ],
)
def test_the_second_line_says_where_the_launch_stands(edits, today, en, vi, tmp_path):
    file = write_notice(tmp_path, *edits)
    assert status(file, today)[1] == en
    assert status(file, today, "vi")[1] == vi


@pytest.mark.parametrize("edits", [situations.FIXED_LATE, situations.HELD])
def test_a_launch_after_the_bound_says_by_how_much(edits, tmp_path):
    file = write_notice(tmp_path, *edits)
    assert status(file, "2023-08-08")[2].startswith(
        "115 days after the notice's bound (Sat 15 Apr)."
    )


def test_a_passed_bound_shows_what_to_do():
    assert status(NOTICE, "2023-04-16")[2] == (
        '  Record it: iocplan move launch DATE --because "why"; put off: --undated'
    )


def test_a_late_task_shows_the_last_contact_and_who_is_called_what_is_missing(tmp_path):
    lines = status(write_notice(tmp_path, *situations.MARCH), "2023-03-24", width=200)
    at = next(i for i, line in enumerate(lines) if line.startswith("OVERDUE: 1 of 4"))
    assert lines[at + 1].split() == (
        [
            "!",
            "1.2",
            "Draft",
            "the",
            "IOC's",
            "decisions",
            "and",
            "regulations",
            "Wed",
            "22",
            "Mar",
            "2",
            "d",
            "Urban",
            "Mgmt",
        ]
    )
    assert lines[at + 2].strip() == "last contact 23 Mar: “hẹn trình sáng thứ Hai”"
    assert called(lines) == ["Urban Mgmt  1.2 missing e, f, holds up 2.2"]


def test_the_last_contact_is_the_latest_day_whatever_the_order(tmp_path):
    notes = on_task(
        "1.1",
        "notes:",
        "  - {on: 2023-03-19, text: gọi lần hai}",
        "  - {on: 2023-03-17, text: gọi lần đầu}",
    )
    assert any(
        "gọi lần hai" in line for line in status(write_notice(tmp_path, notes), "2023-03-21")
    )


def test_more_than_four_late_tasks_are_counted(tmp_path):
    edits: list[Edit] = [
        on_task(id_, "moves:", "  - {date: 2023-03-17, on: 2023-03-16, because: gấp}")
        for id_ in ("2.1", "4.1", "4.3")
    ]
    lines = status(write_notice(tmp_path, *edits), "2023-03-24")
    assert lines[3].startswith("OVERDUE: 6 of 7 with a deadline")
    assert any(line.strip() == "and 2 more: iocplan due --overdue" for line in lines)


def test_once_the_bound_has_passed_nobody_is_late_for_what_hangs_on_the_launch(tmp_path):
    lines = status(NOTICE, "2023-04-16")
    assert any(line.startswith("OVERDUE: 3 of 4") for line in lines)
    done = [on_task(id_, "done: 2023-03-20") for id_ in ("1.1", "1.2", "2.3")]
    heard = [on_task(id_, "started: 2023-04-15") for id_ in ("3.1", "3.2", "4.1", "4.2", "4.3")]
    lines = status(write_notice(tmp_path, *done, *heard), "2023-04-16")
    assert "Waiting for the launch, not overdue: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2" in lines


def test_a_passed_target_is_behind_and_not_overdue(tmp_path):
    done = on_task("3.1", "done: 2023-08-01")
    late = item_done("1.2", "e", "f", on="2023-08-07")
    file = write_notice(tmp_path, *situations.FIXED_LATE, done, late)
    run("check", "1.2", "-f", file, now="2023-08-07T09:00")
    lines = status(file, "2023-08-08")
    assert (
        "Past their expected day, not overdue: ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2 (Mon 7 Aug)" in lines
    )


def test_the_counts_add_up_and_keep_their_denominators(tmp_path):
    lines = status(write_notice(tmp_path, *situations.EXTENDED), "2023-03-24", width=200)
    start = next(i for i, line in enumerate(lines) if line.startswith("  SECTION"))
    rows = [line.split() for line in lines[start + 1 : -1]]
    figures = [[0 if cell == "." else int(cell) for cell in row[-8:]] for row in rows]
    *sections, total = figures
    assert [sum(column) for column in zip(*sections, strict=True)] == total
    assert total == [15, 1, 1, 0, 3, 0, 1, 8]
    assert lines[-1].endswith("dropped, in none of the columns: 4.4")


@pytest.mark.parametrize(
    ("edits", "today", "line"),
    [
        ((), "2023-03-18", "launch ≤ Sat 15 Apr, 28 d · 1 due soon · 0/15 done"),
        ((), "2023-04-16", "launch ≤ Sat 15 Apr, 1 d ago · 3 overdue · 0/15 done"),
        (situations.TENTATIVE, "2023-03-24", "launch ~ Wed 12 Apr, 19 d · 1 overdue · 2/15 done"),
        (situations.POSTPONED, "2023-04-14", "launch no date · 1 overdue · 2/15 done"),
        (situations.HELD, "2023-08-09", "launch ✓ Tue 8 Aug · 2 overdue · 2/15 done"),
    ],
)
def test_short_is_one_line_for_a_prompt(edits, today, line, tmp_path):
    file = write_notice(tmp_path, *edits)
    assert run("status", "--short", "-f", file, "--today", today).out == line + "\n"


def test_a_plan_long_past_says_which_day_to_look_at():
    assert any("--today 2023-03-18" in line for line in status(NOTICE, "2026-01-01"))
    assert not any("--today" in line for line in status(NOTICE, "2024-03-01"))


def many_sections(number: int, each: int, *extra: str) -> str:
    """A notice of many undated tasks, and one that is due."""
    lines = [
        "plan: many",
        "notice: {kind: thong-bao, meeting_date: 2023-03-15, subject: Nhiều việc}",
        "units:",
        *(f"  u{n}: {{name: Phòng số {n}}}" for n in range(1, number + 1)),
        *extra,
        "sections:",
    ]
    for n in range(1, number + 1):
        lines += [f"  - {{number: {n}, unit: u{n}, mode: assign, tasks: ["]
        lines += [f'      {{id: "{n}.{t}", title: Việc {n}.{t}}},' for t in range(1, each + 1)]
        due = ", due: {by: 2023-04-10}" if n == number else ""
        lines += [f'      {{id: "{n}.{each + 1}", title: Việc cuối {n}{due}}}]}}']
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("number", [5, 15, 40])
def test_the_next_dated_task_never_goes_for_want_of_lines(number, lang, tmp_path):
    file = tmp_path / "notice.yaml"
    file.write_text(many_sections(number, 3), encoding="utf-8")
    lines = status(file, "2023-03-20", lang)
    assert len(lines) <= 24
    assert any(f"{number}.4" in line and "10" in line for line in lines)
    total = next(line for line in lines if line.startswith(("  All", "  Cộng")))
    assert str(number * 4) in total
    others = [line for line in lines if "other sections" in line or "mục khác" in line]
    assert len(others) == (number > 5)


def test_what_there_are_no_lines_for_is_said():
    lines = status(NOTICE, "2023-03-24")
    assert "What waits (1 line): iocplan next" in lines


@pytest.mark.parametrize("day", ["2023-04-14", "2023-04-15", "2023-04-16", "2023-05-20"])
def test_silence_is_told_after_the_bound_too(day):
    told = called(status(NOTICE, day))
    assert told[0].startswith("Urban Mgmt    1.1 missing all 3 items; 1.2 missing all 6 items")
    assert told[1].startswith("Home Affairs  2.3 missing all 3 items")
    assert told[2].startswith("Culture Ctr   3.1 ")
    assert told[3] == "Viettel NT    ~4.1 ~4.2 ~4.3 no news for a week"


def test_silence_is_told_when_the_launch_is_put_off(tmp_path):
    file = write_notice(tmp_path, *situations.POSTPONED)
    assert "Culture Ctr  3.1 ~3.2 no news for a week" in called(status(file, "2023-05-20"))


def test_units_without_short_names_widen_no_table(tmp_path):
    text = re.sub(
        r"^ +short(_en)?: .*\n", "", NOTICE.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    file = tmp_path / "notice.yaml"
    file.write_text(text, encoding="utf-8")
    for command in ("status", "list", "due", "next", "timeline", "list --sort lead"):
        for lang in ("en", "vi"):
            for width in (60, 80, 100):
                at = ("-f", file, "--today", "2023-04-16", "--lang", lang, "--color", "never")
                lines = run(*command.split(), *at, width=width).lines
                assert max(map(cells, lines)) <= width, (command, lang, width)
