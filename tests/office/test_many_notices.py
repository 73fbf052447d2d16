"""One sheet over many notices: out with ``PLAN/1.2``, and home to each of them."""

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sheets import fill, row_of, sheet

from running import run

EXAMPLE = Path(__file__).parents[2] / "examples/workspace"
DAY = ("--today", "2026-03-16")


@pytest.fixture
def office(tmp_path, monkeypatch):
    folder = tmp_path / "office"
    shutil.copytree(EXAMPLE, folder)
    monkeypatch.chdir(folder)
    ran = run("export", "-o", "viec.xlsx", *DAY)
    assert (ran.status, ran.out) == (0, ""), ran.err
    return folder


def texts(folder: Path) -> dict[str, str]:
    return {path.parent.name: path.read_text("utf-8") for path in folder.glob("*/notice.yaml")}


def test_the_sheet_has_the_tasks_of_all_notices_by_plan_and_id(office):
    ids = [row[1].value for row in sheet(office / "viec.xlsx").iter_rows(min_row=2)]
    assert {id_.partition("/")[0] for id_ in ids} == set(texts(office))
    assert load_workbook(office / "viec.xlsx").sheetnames == ["Nhiệm vụ"]
    ran = run("export", "-o", "mot.xlsx", "--unit", "noi-vu", *DAY)
    assert ran.status == 0, ran.err
    row = row_of(sheet(office / "mot.xlsx"), "giao-ban-thang-3/I.1")
    assert row["Chủ trì"] == "Phòng Nội vụ"


def test_what_was_typed_comes_home_to_its_notice(office):
    before = texts(office)
    ids = [row[1].value for row in sheet(office / "viec.xlsx").iter_rows(min_row=2)]
    first, other = "giao-ban-thang-3", next(i for i in ids if "giao-ban" not in i)
    fill(office / "viec.xlsx", f"{first}/I.1", {"Ghi chú": "một"})
    fill(office / "viec.xlsx", other, {"Ghi chú": "hai"})
    ran = run("pull", "viec.xlsx", *DAY)
    assert (ran.status, ran.err) == (0, "")
    after = texts(office)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {first, other.partition("/")[0]}
    assert 'text: "một"' in after[first]
    again = run("pull", "viec.xlsx", *DAY)
    assert again.out == "Nothing new in viec.xlsx.\n"
    assert texts(office) == after


def test_a_row_of_no_notice_is_told_once_and_nothing_of_it_is_taken(office):
    fill(office / "viec.xlsx", "giao-ban-thang-3/I.1", {"Mã": "I.1", "Ghi chú": "của ai?"})
    before = texts(office)
    ran = run("pull", "viec.xlsx", *DAY)
    assert ran.status == 1
    assert ran.err.count("Nhiệm vụ!B2: there is no task “I.1” in the plan") == 1
    assert texts(office) == before
