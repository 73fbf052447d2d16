"""Calendars over many notices: one, one for each unit, to-dos in a folder."""

import re

import pytest

from running import run

DAY = ("--today", "2026-03-24")


def components(path):
    text = path.read_bytes().decode().replace("\r\n ", "")
    return {
        (re.search(r"UID:(.*)\r", body)[1], re.search(r"SUMMARY.*?:(.*)\r", body)[1])
        for body in re.findall(r"BEGIN:VEVENT.*?END:VEVENT", text, re.DOTALL)
    }


def test_one_calendar_has_the_uids_and_titles_of_each_notice(office, tmp_path):
    assert run("export", "-o", tmp_path / "all.ics", *DAY).status == 0
    alone = set()
    for number, notice in enumerate(sorted(office.glob("*/notice.yaml"))):
        path = tmp_path / f"{number}.ics"
        assert run("export", "-o", path, "-f", notice, *DAY).status == 0
        alone |= components(path)
    assert components(tmp_path / "all.ics") == alone


@pytest.mark.parametrize("kind", [(), ("--todos",)])
def test_an_export_over_itself_changes_nothing_and_tells_what_changed(kind, office, tmp_path):
    path = tmp_path / "all.ics"
    run("export", "-o", path, *kind, *DAY)
    before = path.read_bytes()
    ran = run("export", "-o", path, *kind, *DAY)
    assert "all.ics is unchanged" in ran.err
    assert path.read_bytes() == before
    run("check", "so-hoa/1.1", *DAY)
    assert "(0 added, 1 changed, 0 cancelled)" in run("export", "-o", path, *kind, *DAY).err
    assert office.is_dir()


@pytest.mark.usefixtures("office")
def test_each_unit_has_one_calendar_over_all_notices(tmp_path):
    folder = tmp_path / "units"
    ran = run("export", "--per-unit", folder, *DAY)
    assert ran.status == 0, ran.err
    assert "noi-vu.ics: 6 events" in ran.err
    assert len(components(folder / "noi-vu.ics")) == 6
    again = run("export", "--per-unit", folder, *DAY).err
    assert again.count("unchanged") == 6


@pytest.mark.usefixtures("office")
def test_a_folder_of_to_dos_is_shared_by_all_notices(tmp_path):
    folder = tmp_path / "vdir"
    run("export", "--vdir", folder, *DAY)
    assert len(list(folder.glob("*.ics"))) == 15
    assert run("export", "--vdir", folder, *DAY).err.count("is unchanged") == 4


@pytest.mark.usefixtures("office")
def test_what_is_not_ours_is_not_overwritten(tmp_path):
    path = tmp_path / "all.ics"
    path.write_text("BEGIN:VCALENDAR\r\nPRODID:x\r\nEND:VCALENDAR\r\n", encoding="utf-8")
    ran = run("export", "-o", path, *DAY)
    assert ran.status == 1
    assert run("export", "-o", path, "--force", *DAY).status == 0
    assert run("export", "-o", "-", "--unit", "noi-vu", *DAY).out.count("BEGIN:VEVENT") == 6
