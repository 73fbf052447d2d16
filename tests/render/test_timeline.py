"""``iocplan timeline``: a bar for every task, told apart without colour, in any width."""

import json
from pathlib import Path

import pytest

import situations
from running import NOTICE, run, write_notice


def chart(*args: object, width: int | None = 80, lang: str = "en", file: Path = NOTICE) -> str:
    common = ("-f", file, "--today", "2023-03-24", "--lang", lang, "--color", "never")
    ran = run("timeline", *common, *map(str, args), width=width)
    assert (ran.status, ran.err) == (0, "")
    return ran.out


def row(text: str, id_: str) -> str:
    return next(line for line in text.splitlines() if line[2:].startswith(f"{id_} "))


@pytest.fixture
def march(tmp_path: Path) -> Path:
    return write_notice(tmp_path, *situations.MARCH)


def test_a_bound_in_another_year_is_told_with_its_year():
    assert "  The launch: ≤ Sat 15 Apr 2023" in chart("--today", "2022-12-30")
    assert "  Ngày khai trương: ≤ T7 15/4/2023" in chart("--today", "30/12/2022", lang="vi")


def test_each_kind_of_day_has_a_bar_of_its_own(march):
    text = chart(file=march)
    assert row(text, "1.1").endswith("━━━━━ ]✓  │··      ··      ··      ··")
    assert "━━]!!" in row(text, "1.2")
    assert "4/6" in row(text, "1.2")
    assert "━━✓" in row(text, "2.3")
    assert row(text, "3.1").endswith("════│══ ═══════ ═══════ ════]··")
    assert row(text, "4.1").endswith("┄┄┄┄│┄┄ ┄┄┄┄┄┄┄ ┄┄┄┄┄┄┄ ┄┄┄┄]··")
    assert "no deadline stated" in row(text, "2.1")
    assert "ongoing" in row(text, "5.3")


def test_the_launch_is_a_bound_until_it_has_a_day(tmp_path):
    assert "The launch: ≤ Sat 15 Apr" in chart()
    fixed = chart(file=write_notice(tmp_path, *situations.FIXED_LATE))
    assert "◆ fixed day" in fixed
    assert "The launch: Tue 8 Aug" in fixed
    tentative = chart(file=write_notice(tmp_path, *situations.TENTATIVE))
    assert "The launch: ~ Wed 12 Apr" in tentative
    assert "◈" in tentative


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("width", [20, 60, 79, 80, 93, 120, 200])
@pytest.mark.parametrize("situation", ["MARCH", "EXTENDED", "FIXED_LATE", "HELD"])
def test_no_row_is_wider_than_the_terminal(situation, width, lang, tmp_path):
    file = write_notice(tmp_path, *getattr(situations, situation))
    lines = chart(file=file, width=width, lang=lang).splitlines()
    assert [line for line in lines if len(line) > width] == []


def test_a_wide_terminal_gets_whole_titles_and_wider_days(march):
    text = chart(file=march, width=200)
    assert "Draft the IOC's decisions and regulations" in text
    assert "━━━━━━]!!!!!!" in row(text, "1.2").replace(" ", "")


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("how", ["option", "dumb"])
def test_a_terminal_without_unicode_gets_plain_ascii(how, lang, tmp_path):
    file = write_notice(tmp_path, *situations.EXTENDED)
    args = ("timeline", "-f", file, "--today", "2023-03-24", "--lang", lang, "--color", "never")
    if how == "option":
        text = run(*args, "--ascii", width=80).out
    else:
        text = run(*args, env={"TERM": "dumb"}, width=80).out
    assert text.isascii()
    assert "?" not in text
    assert "~|~~" in text


def test_the_legend_names_only_the_marks_in_use(march):
    assert "late" in chart(file=march).splitlines()[-2]
    legend = chart("--section", "2", "--from", "27/3", file=march).splitlines()[-1]
    assert "late" not in legend
    assert "◇" in legend


def test_a_day_out_of_sight_is_said_in_words(march):
    text = chart("--from", "27/3", "--to", "2/4", file=march)
    assert "done late, Tue 21 Mar" in row(text, "1.1")


def test_filters_choose_the_rows_and_sorting_parts_no_sections(march):
    text = chart("--unit", "viettel", "--search", "4.1", file=march)
    assert "Viettel (requested)" in text
    assert "Urban Mgmt" not in text
    assert "1 Urban Mgmt" not in chart("--sort", "due", file=march)


def test_a_pipe_gets_the_same_chart():
    text = chart(width=None)
    assert text.partition("\n\n")[0] == chart(width=100).partition("\n\n")[0]


def test_five_months_are_shown_by_weeks():
    text = chart("--launch", "8/8/2023", width=80)
    assert text.startswith("WHAT IF the launch is on 8 Aug 2023; nothing is written.\n")
    assert "2 cells are one week" in text
    assert "◆" in text


def test_json_has_the_days_and_the_tasks():
    found = json.loads(chart("--json", "--section", "3", width=None))
    assert (found["kind"], found["from"], found["to"]) == ("timeline", "2023-03-15", "2023-04-15")
    assert "2023-03-25" in found["days_off"]
    assert [task["id"] for task in found["tasks"]] == ["3.1", "3.2"]


def test_a_range_that_ends_before_it_begins_is_refused():
    ran = run("timeline", "-f", NOTICE, "--from", "2/4/2023", "--to", "1/4/2023")
    assert (ran.status, ran.out) == (2, "")
    assert "before it begins" in ran.err
