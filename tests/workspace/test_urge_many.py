"""What to send over many notices: by the words of each."""

import json

import pytest

from iocplan.notice_file.load import load_plan
from running import run

DAY = ("--today", "2026-03-24")


@pytest.mark.usefixtures("office")
def test_a_unit_is_written_to_about_each_notice_in_turn():
    out = run("urge", "--unit", "Hạt Kiểm lâm", *DAY).out
    assert out.startswith("phong-chay-rung · Forest fires in the dry season\n")
    assert "khai-truong" not in out
    found = json.loads(run("urge", "--json", *DAY).out)
    assert (found["plan"], len(found["plans"])) == (None, 4)
    assert [(letter["plan"], letter["to"]) for letter in found["letters"]][:2] == [
        ("giao-ban-thang-3", "noi-vu"),
        ("khai-truong-thu-vien", "van-hoa"),
    ]


@pytest.mark.usefixtures("office")
def test_nobody_to_write_to_and_an_unknown_unit_are_told():
    ran = run("urge", "--unit", "tai-chinh", *DAY)
    assert (ran.out, ran.err) == ("", "There is nothing to send (4 notices).\n")
    assert run("urge", "--unit", "ai", *DAY).status == 4


def test_what_was_sent_is_written_down_in_each_notice(office):
    ran = run("urge", "--record", "--proof", "9/VP", *DAY)
    assert ran.status == 0, ran.err
    sent = {
        f"{plan.id}/{task.id}"
        for plan in map(load_plan, office.glob("*/notice.yaml"))
        for task in plan.tasks
        if any(note.kind == "urged" for note in task.notes)
    }
    assert sent >= {"giao-ban-thang-3/I.1", "khai-truong-thu-vien/1.1", "phong-chay-rung/1"}


def test_named_tasks_of_several_notices_are_urged_and_recorded(office):
    ids = ("giao-ban/I.1", "khai-truong/1.1")
    ran = run("urge", *ids, "--record", *DAY)
    assert ran.status == 0, ran.err
    before = {path: path.read_bytes() for path in office.glob("*/notice.yaml")}
    assert run("urge", *ids, "--undo", *DAY).status == 0
    assert {path: path.read_bytes() for path in before} != before
