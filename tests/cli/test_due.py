"""``iocplan due``: ranges of days, what lies outside them, and the exit code."""

import shlex

import pytest

import situations
from running import NOTICE, run, write_notice

SIX_TARGETS = ["3.2", "4.1", "4.2", "4.3", "5.1", "5.2"]


def ids(args: str, today: str = "2023-03-18") -> list[str]:
    return run("due", *shlex.split(args), "--ids", "-f", NOTICE, "--today", today).lines


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ("--before 2023-03-23", "1.1 1.2 2.3"),
        ("--before 2023-03-22", "1.1"),
        ("--by 2023-03-22", "1.1 1.2 2.3"),
        ("--by 21/3", "1.1"),
        ("--before 23/3", "1.1 1.2 2.3"),
        ("--within 2", "1.1"),
        ("--within 1", ""),
        ("--within 4", "1.1 1.2 2.3"),
        ("--from 21/3 --by 22/3", "1.2 2.3"),
        ("--from 22/3 --before 23/3", "1.2 2.3"),
        ("--from 2023-04-01", "3.1 3.2 4.1 4.2 4.3 5.1 5.2"),
        ("--by +2d", "1.1"),
        ("--overdue", ""),
        ("--before 23/3 --unit noi-vu", "2.3"),
        ("--by 30/4 --basis stated", "1.1 1.2 2.3 3.1"),
    ],
)
def test_a_range_of_days_chooses_tasks(args, expected):
    assert ids(args) == expected.split()


@pytest.mark.parametrize("today", ["2023-04-14", "2023-04-16", "2026-01-01"])
def test_exactly_three_tasks_become_overdue_of_themselves(today):
    assert ids("--overdue", today) == ["1.1", "1.2", "2.3"]


def test_all_shows_what_is_done_as_well(tmp_path):
    file = write_notice(tmp_path, *situations.MARCH)
    args = ("due", "--by", "23/3", "-f", file, "--today", "2023-03-24", "--ids")
    assert run(*args).lines == ["1.2"]
    assert run(*args, "--all").lines == ["1.1", "1.2", "2.3"]


@pytest.mark.parametrize(
    ("args", "today", "status"),
    [
        ("--overdue --exit-code", "2023-03-20", 0),
        ("--overdue --exit-code", "2023-03-21", 1),
        ("--overdue", "2023-03-21", 0),
        ("--within 7 --exit-code", "2023-03-18", 1),
    ],
)
def test_the_exit_code_says_whether_there_is_any(args, today, status):
    assert run("due", *args.split(), "-f", NOTICE, "--today", today).status == status


def test_what_lies_outside_the_days_is_counted():
    out = run("due", "--within", "7", "-f", NOTICE, "--today", "2023-03-24", width=100).out
    assert "No task matches." in out
    assert "Before that: 3 (1.1 1.2 2.3). Later: 7. Open without any date: 5" in out


def test_in_a_pipe_the_open_tasks_without_a_day_are_told_on_standard_error():
    ran = run("due", "--within", "7", "-f", NOTICE)
    assert [line.split("\t")[0] for line in ran.lines] == ["1.1", "1.2", "2.3"]
    assert ran.err == "Open without any date: 5 (1.3 2.1 2.2 4.4 5.3).\n"


def test_tasks_stand_under_their_day_with_the_words_that_set_it():
    lines = run("due", "-f", NOTICE, "--color", "never", width=80).lines
    at = lines.index("Wed 22 Mar · in 4 days, 3 working days")
    assert lines[at + 1].startswith("  1.2  Draft the IOC's decisions and regulations")
    assert lines[at + 2].strip() == "«trước ngày 23/3/2023»: 22 Mar is the last day"
    assert "2.2 waits for it" in lines[at + 3]
    assert "≤ Fri 14 Apr · in 27 days, 20 working days" in lines
    assert "~ Fri 14 Apr · in 27 days, 20 working days" in lines


@pytest.mark.parametrize(
    ("args", "heading"),
    [
        ("", "Open tasks by their last day"),
        ("--within 7", "Tasks with a last day from Sat 18 Mar to Sat 25 Mar 2023"),
        ("--before 23/3", "Tasks with a last day up to Wed 22 Mar 2023"),
        ("--from 1/4", "Tasks with a last day from Sat 1 Apr 2023"),
        ("--overdue", "Overdue tasks"),
    ],
)
def test_the_heading_says_which_days(args, heading):
    ran = run("due", *args.split(), "-f", NOTICE, "--color", "never", width=80)
    assert ran.lines[0] == heading


def test_an_extension_shows_the_first_deadline_and_the_decision(tmp_path):
    file = write_notice(tmp_path, *situations.EXTENDED)
    out = run("due", "-f", file, "--today", "2023-03-24", "--lang", "vi", width=120).out
    assert "hạn ban đầu T4 22/3 · quyết định ngày 22/3/2023: chờ ý kiến Phòng Nội vụ" in out


@pytest.mark.parametrize(
    ("args", "today", "heading"),
    [
        ("--from today --by 5/1", "2023-12-28", "from Thu 28 Dec to Fri 5 Jan 2024"),
        ("--from 28/12/2023 --before 1/1", "2023-03-18", "from Thu 28 Dec to Sun 31 Dec 2023"),
        ("--from 1/4 --by 15/4", "2026-11-25", "from Sat 1 Apr to Sat 15 Apr 2023"),
        ("--before 23/3", "2026-11-25", "up to Wed 22 Mar 2023"),
    ],
)
def test_a_range_without_years_is_beside_the_plan_and_ends_after_its_start(args, today, heading):
    ran = run("due", *args.split(), "-f", NOTICE, "--today", today, "--color", "never", width=80)
    assert ran.lines[0] == f"Tasks with a last day {heading}"


@pytest.mark.parametrize(
    ("command", "args"),
    [
        ("due", "--from 2023-04-15 --by 2023-04-01"),
        ("due", "--from 2023-04-01 --before 2023-04-01"),
        ("due", "--from tomorrow --by today"),
        ("timeline", "--from 2023-04-15 --to 2023-04-01"),
    ],
)
@pytest.mark.parametrize(
    ("lang", "said"), [("en", "before it begins"), ("vi", "trước khi bắt đầu")]
)
def test_a_range_that_ends_before_it_begins_is_refused(command, args, lang, said):
    ran = run(command, *args.split(), "-f", NOTICE, "--lang", lang)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.parametrize("command", ["due", "list", "next"])
@pytest.mark.parametrize(
    ("lang", "said"), [("en", "leads no task, it only takes part in 6"), ("vi", "tham gia 6 việc")]
)
def test_a_unit_that_leads_nothing_is_pointed_to_involving(command, lang, said):
    unit = ("--unit", "Viettel Ninh Thuận", "-f", NOTICE, "--ids", "--lang", lang)
    ran = run(command, *unit)
    assert ran.out == ""
    assert said in ran.err
    assert '--involving "Viettel Ninh Thuận"' in ran.err
    found = run("list", "--involving", "Viettel Ninh Thuận", "-f", NOTICE, "--ids").lines
    assert len(found) == 6
    assert "involving" not in run(command, "--unit", "viettel", "-f", NOTICE, "--ids").err
