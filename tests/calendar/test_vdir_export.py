"""One to-do a file: what is written, what is left alone, what is refused."""

import os

import icalendar
import pytest
from vdirs import uid


def snapshot(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_every_task_has_a_file_of_its_uid(there):
    assert len(list(there.vdir.iterdir())) == 15
    (todo,) = icalendar.Calendar.from_ical(there.file("1.2").read_bytes()).walk("VTODO")
    assert (str(todo["UID"]), str(todo["X-IOCPLAN-ID"])) == (uid("1.2"), "1.2")
    assert todo["DUE"].dt.isoformat() == "2023-03-22"
    assert str(todo["X-IOCPLAN-STATE"]) == "OPEN"


def test_a_second_export_touches_nothing(there):
    before = {path: path.stat().st_mtime_ns for path in there.vdir.iterdir()}
    assert "unchanged" in there.export().err
    assert before == {path: path.stat().st_mtime_ns for path in there.vdir.iterdir()}


def test_only_the_changed_file_is_written_and_its_sequence_rises(there):
    before = snapshot(there.vdir)
    there.run("check", "1.1", "--on", "2023-03-20")
    assert "0 added, 1 changed, 0 cancelled" in there.export().err
    changed = [name for name, data in snapshot(there.vdir).items() if data != before[name]]
    assert changed == [there.file("1.1").name]
    now = there.properties("1.1")
    assert (now["SEQUENCE"], now["STATUS"]) == ("1", "COMPLETED")
    assert now["COMPLETED"] == "20230320T050000Z"


def test_filters_leave_the_files_of_others_alone(there):
    there.run("check", "1.1", "2.3", "--on", "2023-03-20")
    there.export("--section", "2")
    assert there.properties("1.1")["STATUS"] == "NEEDS-ACTION"
    assert there.properties("2.3")["STATUS"] == "COMPLETED"


def test_a_dropped_task_is_cancelled_and_gets_no_new_file(there):
    there.file("3.2").unlink()
    for id_ in ("3.1", "3.2"):
        there.run("drop", id_, "--because", "hoãn", "--by-whom", "a")
    assert "0 added, 0 changed, 1 cancelled" in there.export().err
    assert there.properties("3.1")["STATUS"] == "CANCELLED"
    assert not there.file("3.2").exists()


def test_what_others_added_stays(there):
    added = "PRIORITY:3\nX-APPLE-SORT-ORDER:7\nCATEGORIES:Urban Mgmt,của tôi\n"
    alarm = "BEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT5M\nEND:VALARM\n"
    there.edit("1.1", ("CATEGORIES:Urban Mgmt\n", added), ("END:VTODO", alarm + "END:VTODO"))
    assert "unchanged" in there.export().err
    there.run("note", "1.1", "đã gọi")
    there.export()
    text = there.file("1.1").read_bytes().decode().replace("\r\n", "\n")
    for line in (*added.splitlines(), alarm.strip(), "X-IOCPLAN-ID:1.1", "SEQUENCE:1"):
        assert line in text
    assert text.count("BEGIN:VALARM") == 2
    assert text.count("CATEGORIES") == 1


def test_another_order_of_properties_other_folds_and_line_ends_are_no_change(there):
    lines = there.file("1.1").read_bytes().decode().replace("\r\n ", "").split("\r\n")
    head, body, tail = lines[:4], lines[4:14], lines[14:]
    there.file("1.1").write_bytes("\n".join([*head, *reversed(body), *tail]).encode())
    assert "unchanged" in there.export().err


def test_a_to_do_is_found_by_its_uid_whatever_its_file_is_called(there):
    there.file("1.1").rename(there.vdir / "renamed by a server.ics")
    there.run("check", "1.1", "--on", "2023-03-20")
    assert "0 added, 1 changed" in there.export().err
    assert not there.file("1.1").exists()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_completion_made_elsewhere_is_never_overwritten(there, lang):
    there.complete("1.1")
    before = snapshot(there.vdir)
    there.run("note", "2.3", "đã gọi")
    ran = there.export(lang=lang)
    assert (ran.status, ran.out) == (1, "")
    assert "1.1" in ran.err
    assert f"iocplan pull {there.vdir}" in ran.err
    assert snapshot(there.vdir) == before
    assert there.export("--force").status == 0
    assert there.properties("1.1")["STATUS"] == "NEEDS-ACTION"


def test_nor_is_a_re_opening(there):
    there.run("check", "1.1", "--on", "2023-03-20")
    there.export()
    there.edit("1.1", ("STATUS:COMPLETED\n", ""), ("COMPLETED:20230320T050000Z\n", ""))
    ran = there.export()
    assert (ran.status, "re-opened 1.1" in ran.err) == (1, True)


def test_a_malformed_file_is_named_and_left_alone(there):
    odd = there.vdir / "odd.ics"
    odd.write_bytes(b"BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VCALENDAR\n")
    ran = there.export()
    assert f"{odd}:3: VCALENDAR is not closed where it should be" in ran.err
    assert odd.read_bytes().startswith(b"BEGIN:VCALENDAR\nBEGIN:VTODO")


def test_a_file_in_the_way_is_refused_before_anything_is_written(there):
    there.file("2.3").write_bytes(b"not a calendar")
    there.run("check", "1.1", "--on", "2023-03-20")
    before = snapshot(there.vdir)
    ran = there.export()
    assert ran.status == 1
    assert f"{there.file('2.3')} is not the plan's task 2.3" in ran.err
    assert snapshot(there.vdir) == before


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="symbolic links")
def test_nothing_is_written_through_a_link(there, tmp_path):
    outside = tmp_path / "outside.ics"
    there.file("1.1").rename(outside)
    before = outside.read_bytes()
    there.file("1.1").symlink_to(outside)
    there.run("check", "1.1", "--on", "2023-03-20")
    ran = there.export()
    assert ran.status == 1
    assert "no ordinary file" in there.pull().err
    assert outside.read_bytes() == before


@pytest.mark.parametrize("other", ["-o x.ics", "--per-unit units"])
def test_there_is_one_target(there, other):
    assert there.export(*other.split()).status == 2
