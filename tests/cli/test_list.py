"""``iocplan list``: the filters, and the columns of a pipe."""

import json
import shlex

import pytest

import situations
from running import NOTICE, run, write_notice


def ids(args: str) -> list[str]:
    return run("list", *shlex.split(args), "--ids", "-f", NOTICE).lines


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ("--section 1", "1.1 1.2 1.3"),
        ("--section 1 --section 3", "1.1 1.2 1.3 3.1 3.2"),
        ("--unit noi-vu", "2.1 2.2 2.3"),
        ("--unit 'Phòng Nội vụ'", "2.1 2.2 2.3"),
        ("--unit 'noi vu'", "2.1 2.2 2.3"),
        ("-u 'Home Affairs'", "2.1 2.2 2.3"),
        ("-u van-phong", "5.1 5.2 5.3"),
        ("--with van-phong", "4.2"),
        ("--involving van-phong", "4.2 5.1 5.2 5.3"),
        ("--involving viettel", "1.1 3.2 4.1 4.2 4.3 4.4 5.1"),
        ("--mode request", "4.1 4.2 4.3 4.4"),
        ("--mode request --with qldt", "4.3"),
        ("--state due_soon", "1.1"),
        ("--state due-soon", "1.1"),
        ("--state blocked", "2.2"),
        ("--state waiting --state blocked", "1.3 2.2 5.2"),
        ("--state ongoing", "5.3"),
        ("--state open --section 2", "2.1 2.2 2.3"),
        ("--state done", ""),
        ("--basis stated", "1.1 1.2 1.3 2.3 3.1 5.3"),
        ("--basis none", "2.1 2.2 4.4"),
        ("--basis inferred --section 4", "4.1 4.2 4.3"),
        ("--search 'giay khen'", "2.3"),
        ("-S 'GIẤY KHEN'", "2.3"),
        ("-S merit", "2.3"),
        ("-S 928-tb", "1.2"),
        ("--sort due --section 1 --section 2", "1.1 1.2 2.3 1.3 2.1 2.2"),
        ("--sort lead --section 5 --section 2", "5.1 5.2 5.3 2.1 2.2 2.3"),
    ],
)
def test_filters_choose_tasks(args, expected):
    found = ids(args + " --today 2023-03-18")
    if "--sort lead" in args:
        assert sorted(found) == sorted(expected.split())
    else:
        assert found == expected.split()


def test_a_pipe_gets_one_line_a_task_parted_by_tabs_without_a_header(tmp_path):
    file = write_notice(tmp_path, *situations.MARCH)
    lines = run("list", "-f", file, "--today", "2023-03-24").lines
    assert len(lines) == 15
    assert {line.count("\t") for line in lines} == {6}
    assert lines[0].split("\t") == [
        "1.1",
        "2023-03-20",
        "",
        "Urban Mgmt",
        "Submit the draft launch plan and programme",
        "done late",
        "2023-03-21",
    ]
    rows = {line.split("\t")[0]: line.split("\t") for line in lines}
    assert rows["1.2"][1:3] == ["2023-03-22", "-2"]
    assert rows["2.2"][1:3] == ["", ""]
    assert rows["3.1"][1:3] == ["≤2023-04-14", "21"]
    assert rows["4.1"][1:3] == ["~2023-04-14", "21"]


def test_json_is_compact_in_a_pipe_and_indented_on_a_terminal():
    piped = run("list", "-f", NOTICE, "--json").out
    shown = run("list", "-f", NOTICE, "--json", width=80).out
    assert piped.count("\n") == 1
    assert shown.startswith('{\n  "schema": 1')
    assert json.loads(piped) == json.loads(shown)


def test_ids_can_be_piped_on():
    assert run("list", "-f", NOTICE, "--ids", "--section", "4").out == "4.1\n4.2\n4.3\n4.4\n"


def test_at_eighty_columns_the_state_is_in_the_mark_and_the_days(tmp_path):
    file = write_notice(tmp_path, *situations.EXTENDED)
    lines = run("list", "-f", file, "--today", "2023-03-30", "--color", "never", width=80).lines
    rows = {line[2:5]: line for line in lines}
    assert rows["1.1"].startswith("✓ 1.1")
    assert "✓ Tue 21 Mar −1 d" in rows["1.1"]
    assert rows["1.2"].startswith("! 1.2")
    assert "Wed 29 Mar −1 d" in rows["1.2"]
    assert lines[lines.index(rows["1.2"]) + 1].strip() == "first deadline Wed 22 Mar"
    assert rows["3.1"].startswith("» 3.1")
    assert rows["4.4"].startswith("× 4.4")
    assert "waits: 1.2" in rows["2.2"]
    assert "ongoing" in rows["5.3"]
