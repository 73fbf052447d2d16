"""What belongs to a workspace, and what is told where something of it is wrong."""

import json
import os
import shutil

import pytest

from running import NOTICE, run

PLANS = ["giao-ban-thang-3", "khai-truong-thu-vien", "phong-chay-rung", "so-hoa-ho-so"]
DAY = "2026-03-24"


def plans(*args, status=0):
    ran = run("list", "--json", "--today", DAY, *args)
    assert ran.status == status, ran.err
    return json.loads(ran.out)["plans"]


def test_its_file_is_found_upwards(office, monkeypatch):
    assert plans() == PLANS
    (office / "letters/march").mkdir(parents=True)
    monkeypatch.chdir(office / "letters/march")
    assert plans() == PLANS


def test_the_nearest_file_wins_and_a_notice_before_a_workspace(office, monkeypatch):
    monkeypatch.chdir(office / "so-hoa-ho-so")
    assert json.loads(run("list", "--json").out)["plan"] == "so-hoa-ho-so"
    monkeypatch.chdir(office)
    shutil.copy(NOTICE, office / "notice.yaml")
    assert json.loads(run("list", "--json").out)["plan"] == "phan-rang-ioc-launch"
    assert plans("-f", "iocplan.yaml") == PLANS


def test_a_folder_is_named_by_the_option_or_the_environment(office, monkeypatch):
    monkeypatch.chdir(office.parent)
    assert plans("-f", "office") == plans("-f", office / "iocplan.yaml") == PLANS
    ran = run("list", "--json", env={"IOCPLAN_FILE": "office"})
    assert json.loads(ran.out)["plans"] == PLANS


def test_a_folder_without_the_file_means_its_yaml_files(office, monkeypatch):
    monkeypatch.chdir(office.parent)
    flat = office.parent / "flat"
    flat.mkdir()
    for plan in PLANS:
        shutil.copy(office / plan / "notice.yaml", flat / f"{plan}.yaml")
    assert plans("-f", "flat") == PLANS
    empty = office.parent / "empty"
    empty.mkdir()
    ran = run("status", "-f", "empty")
    assert (ran.out, ran.status) == ("", 3)
    assert "neither iocplan.yaml nor any .yaml file" in ran.err


def test_globs_of_any_depth_find_each_file_once(office):
    (office / "iocplan.yaml").write_text(
        'notices: ["so-hoa-ho-so/*.yaml", "**/notice.yaml"]\n', encoding="utf-8"
    )
    assert plans() == PLANS


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("notices: []\n", "1:1: This value is empty."),
        ("notices: '*/notice.yaml'\n", "1:10: This has to be a list"),
        ("notices: ['*/notice.yaml']\nunit: {}\n", "2:1: There is no key “unit” here."),
        ("notices: ['*/notice.yaml']\nunits: {noi-vu: {nam: P}}\n", "2:18"),
        ("units: {}\n", "“notices”"),
        ("", "1:1"),
        ("notices: [\n", "never closed"),
    ],
)
def test_what_is_wrong_with_its_file_is_told_with_the_place(text, said, office):
    (office / "iocplan.yaml").write_text(text, encoding="utf-8")
    ran = run("status")
    assert (ran.out, ran.status) == ("", 3)
    assert ran.err.startswith("iocplan.yaml:")
    assert said in ran.err
    ran = run("validate")
    assert (ran.err, ran.status) == ("", 1)
    assert said in ran.out


def test_a_glob_that_finds_nothing_is_told_with_its_place_and_the_others_are_shown(office):
    (office / "iocplan.yaml").write_text(
        'notices:\n  - "*/notice.yaml"\n  - "old/*.yaml"\n', encoding="utf-8"
    )
    assert plans(status=3) == PLANS
    assert run("status").err.startswith("iocplan.yaml:3:5: “old/*.yaml” finds no file.")
    assert "[nothing-found]" in run("validate").out


def test_a_broken_notice_is_told_with_its_place_and_the_others_are_shown(office):
    file = office / "phong-chay-rung/notice.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "bad: [\n", encoding="utf-8")
    for command in ("status", "list", "due", "next"):
        ran = run(command, "--today", DAY)
        assert ran.status == 3
        assert "phong-chay-rung/notice.yaml:45:6: The [ that opens here" in ran.err
        assert "so-hoa-ho-so" in ran.out
        assert "phong-chay-rung" not in ran.out
    assert run("due", "--overdue", "--exit-code", "--today", DAY).status == 3
    assert run("list", "--notice", "so-hoa").status == 0
    assert run("show", "so-hoa/1.1").status == 3
    assert run("validate").status == 1


def test_where_all_are_broken_nothing_is_shown(office):
    for plan in PLANS:
        (office / plan / "notice.yaml").write_text("plan: [", encoding="utf-8")
    ran = run("status")
    assert (ran.out, ran.status, ran.err.count("never closed")) == ("", 3, 4)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root reads everything")
def test_a_notice_that_cannot_be_read_is_told(office):
    (office / "so-hoa-ho-so/notice.yaml").chmod(0)
    assert plans(status=3) == PLANS[:3]


def test_an_id_that_two_notices_have_is_told_and_the_first_is_shown(office):
    shutil.copytree(office / "so-hoa-ho-so", office / "so-hoa-lai")
    assert plans(status=3) == PLANS
    said = "so-hoa-lai/notice.yaml:2:7: The id so-hoa-ho-so is that of so-hoa-ho-so/notice.yaml"
    assert run("list").err.startswith(said)
    assert said in run("validate").out


def test_a_body_with_two_names_is_told_by_validate(office):
    file = office / "so-hoa-ho-so/notice.yaml"
    text = file.read_text(encoding="utf-8").replace("Phòng Nội vụ", "Ban Nội vụ")
    file.write_text(text, encoding="utf-8")
    ran = run("validate")
    assert ran.status == 1
    assert "notice.yaml:12:18: noi-vu is “Ban Nội vụ” here, and “Phòng Nội vụ” in" in ran.out
    assert run("validate", "--notice", "so-hoa").status == 0


@pytest.mark.usefixtures("office")
def test_what_is_sound_says_nothing():
    ran = run("validate")
    assert (ran.out, ran.err, ran.status) == ("", "", 0)
    data = json.loads(run("validate", "--json", "--strict").out)["problems"]
    assert {os.path.dirname(problem["path"]) for problem in data} <= set(PLANS)  # noqa: PTH120
