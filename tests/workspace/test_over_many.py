"""Reading commands over many notices, and how one of them is named."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from iocplan.cli.app import app
from iocplan.cli.common_options import Common
from iocplan.cli.complete import suggest
from iocplan.cli.session import Session
from iocplan.cli.surroundings import Surroundings
from running import run

DAY = ("--today", "2026-03-24")


def ids(*args):
    ran = run(*args, "--ids", *DAY)
    assert ran.status == 0, ran.err
    return ran.lines


def data(*args):
    ran = run(*args, "--json", *DAY)
    assert ran.status == 0, ran.err
    return json.loads(ran.out)


@pytest.mark.usefixtures("office")
def test_ids_name_their_notice_and_are_taken_again():
    found = ids("list", "--unit", "noi-vu")
    assert found == [
        "giao-ban-thang-3/I.1",
        "giao-ban-thang-3/I.2",
        "khai-truong-thu-vien/2.1",
        "so-hoa-ho-so/1.1",
        "so-hoa-ho-so/1.2",
    ]
    assert [task["id"] for task in data("show", *found)["tasks"]] == [
        "I.1",
        "I.2",
        "2.1",
        "1.1",
        "1.2",
    ]


@pytest.mark.usefixtures("office")
def test_json_has_no_plan_but_plans_and_the_plan_of_each_task():
    for command in (("list",), ("due",), ("next",), ("status",), ("log",), ("show", "so-hoa/1.1")):
        found = data(*command)
        assert found["plan"] is None
        assert found["plans"][0] == "giao-ban-thang-3"
    tasks = data("due", "--overdue")["tasks"]
    assert [(task["plan"], task["id"]) for task in tasks] == [
        ("giao-ban-thang-3", "I.1"),
        ("khai-truong-thu-vien", "1.1"),
        ("phong-chay-rung", "3"),
        ("phong-chay-rung", "1"),
    ]


@pytest.mark.usefixtures("office")
def test_status_counts_over_all_and_by_notice():
    found = data("status")
    assert found["counts"]["tasks"] == 15
    assert found["counts"]["open_overdue"] == len(found["overdue"]) == 4
    by_plan = {row["plan"]: row for row in found["notices"]}
    assert sum(row["counts"]["tasks"] for row in by_plan.values()) == 15
    assert by_plan["khai-truong-thu-vien"]["launch"]["bound"] == "2026-04-30"
    assert by_plan["so-hoa-ho-so"]["next_day"] == "2026-03-31"
    units = {row["unit"]: row for row in found["by_responsible"]}
    assert (units["noi-vu"]["tasks"], units["noi-vu"]["open_overdue"]) == (5, 1)
    assert run("status", "--short", *DAY).out == "4 notices · 4 overdue · 1 due soon · 1/15 done\n"


@pytest.mark.usefixtures("office")
def test_tasks_are_sorted_over_all_notices():
    assert ids("list", "--sort", "title")[:3] == [
        "giao-ban-thang-3/I.1",
        "phong-chay-rung/3",
        "khai-truong-thu-vien/2.1",
    ]
    days = [task["due"] for task in data("due")["tasks"] if task["due"]]
    assert days == sorted(days)


@pytest.mark.usefixtures("office")
def test_a_filter_of_one_notice_leaves_the_others_out_and_of_none_is_told():
    assert ids("list", "--section", "II") == ["giao-ban-thang-3/II.1", "giao-ban-thang-3/II.2"]
    assert ids("list", "--unit", "Bưu điện") == ["so-hoa-ho-so/3.1"]
    assert ids("list", "--state", "submitted") == ["so-hoa-ho-so/1.1"]
    for args in (("--unit", "xyz"), ("--section", "9"), ("--officer", "ai")):
        ran = run("list", *args)
        assert (ran.out, ran.status) == ("", 4)


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("name", ["so-hoa-ho-so", "so", "12/KH-UBND", "12/kh-ubnd"])
def test_a_notice_is_named_by_its_id_its_number_or_a_beginning_that_is_its_alone(name):
    assert {task["plan"] for task in data("list", "--notice", name)["tasks"]} == {"so-hoa-ho-so"}
    assert data("show", f"{name}/1.1")["task"]["title_en"] == "List the archives"


@pytest.mark.usefixtures("office")
def test_a_name_of_none_or_of_several_is_told():
    ran = run("show", "khac/1.1")
    assert (ran.status, ran.err.splitlines()[0]) == (4, "iocplan: There is no notice “khac”.")
    ran = run("list", "--notice", "so-hoa-ho-xo")
    assert (ran.status, ran.err.splitlines()[1]) == (4, "  Hint: Did you mean “so-hoa-ho-so”?")
    ran = run("show", "1.1")
    assert ran.status == 4
    assert "Write khai-truong-thu-vien/1.1, so-hoa-ho-so/1.1." in ran.err
    assert run("show", "so-hoa/9.9").status == 4


@pytest.mark.usefixtures("office")
def test_narrowed_to_one_notice_its_ids_stand_alone_too():
    assert data("show", "1.1", "--notice", "so-hoa")["task"]["plan"] == "so-hoa-ho-so"
    assert run("status", "--notice", "so-hoa", *DAY).lines[0].startswith("Digitising")
    assert len(run("timeline", "--notice", "so-hoa", *DAY).lines) > 5


@pytest.mark.usefixtures("office")
def test_what_is_about_one_notice_asks_for_one():
    for command in (("timeline",), ("report", "-o", "r.html"), ("edit",)):
        ran = run(*command)
        assert (ran.out, ran.status) == ("", 2)
        assert "Add --notice with one of: giao-ban-thang-3, khai-truong-thu-vien" in ran.err


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("command", ["status", "list", "due", "next"])
def test_no_launch_is_supposed(command):
    ran = run(command, "--launch", "2026-04-20")
    assert (ran.out, ran.status) == ("", 2)
    assert "--launch is for one notice" in ran.err


def test_csv_has_the_notice_in_a_last_column(office):
    lines = run("list", "--csv", *DAY).lines
    assert lines[0].endswith(",plan")
    assert lines[1].endswith(",giao-ban-thang-3")
    alone = run("list", "--csv", "-f", office / "so-hoa-ho-so/notice.yaml").lines
    assert not alone[0].endswith(",plan")


@pytest.mark.usefixtures("office")
def test_the_log_is_one_the_newest_first():
    entries = data("log")["entries"]
    assert entries[0]["plan"] == "phong-chay-rung"
    assert [e["on"] for e in entries] == sorted((e["on"] for e in entries), reverse=True)
    assert {e["plan"] for e in data("log", "so-hoa/1.1")["entries"]} == {"so-hoa-ho-so"}


def test_today_is_that_of_each_notices_zone(office):
    file = office / "so-hoa-ho-so/notice.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"timezone: Pacific/Kiritimati\n{text}", encoding="utf-8")

    def clock(timezone):
        return datetime(2026, 3, 24, 15, tzinfo=UTC).astimezone(ZoneInfo(timezone))

    around = Surroundings(env={"LANG": "C"}, now=clock)
    rows = json.loads(CliRunner().invoke(app, ["status", "--json"], obj=around).stdout)["notices"]
    days = {row["plan"]: row["today"] for row in rows}
    assert days["so-hoa-ho-so"] == "2026-03-25"
    assert days["phong-chay-rung"] == "2026-03-24"


@pytest.mark.usefixtures("office")
def test_status_says_whom_to_call_over_all_notices():
    said = run("status", "--color", "never", *DAY, width=160).out
    called = said[said.index("CALL TODAY") : said.index("DONE")].splitlines()[1:-1]
    assert called[0] == "  Rangers       2 overdue: phong-chay-rung/3 phong-chay-rung/1"
    line = "1 overdue: giao-ban-thang-3/I.1; 1 due soon: khai-truong-thu-vien/2.1"
    assert called[1] == f"  Home Affairs  {line}"
    assert called[4] == "  Post          1 without news: so-hoa-ho-so/3.1"


def test_in_the_folder_of_one_notice_its_name_may_stand_before_ids(office, monkeypatch):
    monkeypatch.chdir(office / "so-hoa-ho-so")
    assert run("show", "so-hoa/1.1").lines[0].startswith("1.1  List the archives")
    assert run("check", "so-hoa-ho-so/1.1", *DAY).status == 0
    assert run("list", "--notice", "so-hoa", "--ids").lines[0] == "1.1"
    for args in (("show", "khac/1.1"), ("list", "--notice", "khac"), ("check", "khac/1.1")):
        assert run(*args).status == 4


def test_a_body_of_two_names_is_told_where_it_is_asked_for(office):
    file = office / "so-hoa-ho-so/notice.yaml"
    text = file.read_text(encoding="utf-8").replace("Phòng Nội vụ", "Ban Nội vụ")
    file.write_text(text, encoding="utf-8")
    ran = run("list", "--unit", "Ban Nội vụ", "--ids", *DAY)
    assert (len(ran.lines), ran.status) == (5, 0)
    assert ran.err == "noi-vu: more than one name in these notices. Look: iocplan validate\n"
    assert run("list", "--unit", "van-hoa", *DAY).err == ""


def test_where_a_notice_is_not_known_what_is_broken_is_told(office):
    (office / "phong-chay-rung/notice.yaml").write_text("plan: [", encoding="utf-8")
    ran = run("check", "phong/1", *DAY)
    assert (ran.out, ran.status) == ("", 4)
    assert "phong-chay-rung/notice.yaml:1:7: The [ that opens here" in ran.err
    assert "There is no notice “phong”." in ran.err


@pytest.mark.usefixtures("office")
def test_completion_knows_notices_and_then_their_ids():
    def suggested(word, *before):
        around = Surroundings(env={"LANG": "C", "_IOCPLAN_WORD": f":{word}"})
        session = Session(around, Common())
        found = suggest(get_command(app), list(before), word, session)
        return [line.partition("\t")[0] for line in found]

    assert suggested("", "show")[:2] == ["giao-ban-thang-3/", "khai-truong-thu-vien/"]
    assert suggested("so", "show")[:2] == ["so-hoa-ho-so/1.1", "so-hoa-ho-so/1.2"]
    assert suggested("khai-truong-thu-vien/1.1", "check") == [
        "khai-truong-thu-vien/1.1",
        "khai-truong-thu-vien/1.1.b",
    ]
    assert suggested("gi", "status", "--notice") == ["giao-ban-thang-3"]
    assert "kiem-lam" in suggested("", "list", "--unit")
    assert suggested("", "show", "--notice", "so-hoa")[0] == "so-hoa-ho-so/1.1"
