"""Who has changed what: only what the plan has changed is written, whatever is remembered."""

import shutil
import unicodedata

import pytest
from other_readers import parse_everywhere
from vdirs import Office


def lines_of(there: Office, id_: str = "1.1") -> list[str]:
    text = there.file(id_).read_bytes().decode()
    return text.replace("\r\n ", "").split("\r\n")


def move(there: Office, day: str = "2023-03-28") -> None:
    ran = there.run(
        "move", "1.1", day, "--because", "chờ", "--by-whom", "Chủ tịch", "--on", "2023-03-20"
    )
    assert ran.status == 0, ran.err


def forget(monkeypatch, tmp_path) -> None:
    """As on another computer, where nothing was exported yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "elsewhere"))


def strip(there: Office) -> None:
    """As a server that keeps no X-properties."""
    for path in there.vdir.iterdir():
        lines = path.read_bytes().split(b"\r\n")
        path.write_bytes(b"\r\n".join(line for line in lines if not line.startswith(b"X-")))


def test_two_colleagues_with_two_languages_write_nothing_back_and_forth(
    there, monkeypatch, tmp_path
):
    before = {path: path.read_bytes() for path in there.vdir.iterdir()}
    assert "không đổi: 15 việc" in there.export(lang="vi").err
    forget(monkeypatch, tmp_path)
    assert "không đổi: 15 việc" in there.export(lang="vi").err
    assert there.pull(lang="vi").err == ""
    assert {path: path.read_bytes() for path in there.vdir.iterdir()} == before
    there.run("note", "1.1", "đã gọi", "--on", "2023-03-20")
    there.export(lang="vi")
    assert any(line.startswith("DESCRIPTION:Last day") for line in lines_of(there))
    assert any("Note: " in line for line in lines_of(there))


def test_another_language_is_had_by_force(there):
    there.edit("1.2", ("CATEGORIES:Urban Mgmt", "CATEGORIES:Urban Mgmt,gấp"))
    assert "sửa 15" in there.export("--force", lang="vi").err
    assert "CATEGORIES:P. QLĐT,gấp" in lines_of(there, "1.2")
    assert any(line.startswith("DESCRIPTION:Hạn cuối") for line in lines_of(there))


@pytest.mark.parametrize("forgotten", [False, True])
def test_a_server_that_strips_our_marks_changes_nothing(there, monkeypatch, tmp_path, forgotten):
    strip(there)
    if forgotten:
        forget(monkeypatch, tmp_path)
    before = {path: path.read_bytes() for path in there.vdir.iterdir()}
    assert there.pull().err == ""
    for _ in range(2):
        assert "is unchanged: 15 to-dos." in there.export().err
    assert {path: path.read_bytes() for path in there.vdir.iterdir()} == before
    move(there)
    assert "1 changed" in there.export().err
    assert "DUE;VALUE=DATE:20230328" in lines_of(there)


def test_a_re_opening_is_known_where_our_marks_are_stripped(there):
    there.run("check", "1.1", "--on", "2023-03-20")
    there.export()
    strip(there)
    there.edit("1.1", ("STATUS:COMPLETED", "STATUS:NEEDS-ACTION"))
    assert there.export().status == 1
    assert "1.1" in there.pull().out
    assert "done: 2023-03-20" not in there.text()
    assert there.export().status == 0
    assert there.pull().out.startswith("Nothing new")


@pytest.mark.parametrize("record", ["move", "note", "start"])
def test_what_the_plan_recorded_goes_out_where_nothing_is_remembered(
    there, monkeypatch, tmp_path, record
):
    forget(monkeypatch, tmp_path)
    if record == "move":
        move(there)
    else:
        there.run(record, "1.1", *(["đã gọi"] if record == "note" else []), "--on", "2023-03-20")
    ran = there.export()
    assert (ran.status, "1 changed" in ran.err) == (0, True)
    assert len(ran.err.splitlines()) == 1
    assert "is unchanged" in there.export().err


def test_what_nobody_remembers_is_theirs(there, monkeypatch, tmp_path):
    strip(there)
    there.edit("1.1", ("SUMMARY:1.1 Submit", "SUMMARY:Nộp"), ("20230320", "20230327"))
    forget(monkeypatch, tmp_path)
    ran = there.export()
    assert ran.status == 0
    assert "1.1: the title changed elsewhere is kept: “Nộp the draft" in ran.err
    assert "1.1: the day changed elsewhere is kept: 27 Mar 2023." in ran.err
    text = there.file("1.1").read_text(encoding="utf-8")
    assert "SUMMARY:Nộp" in text
    assert "20230327" in text


def test_a_remembered_state_that_is_damaged_is_as_none(there, tmp_path, monkeypatch):
    import os

    folder = tmp_path / "state"
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    there.export()
    (path,) = folder.rglob("*.json")
    for data in (
        b"",
        b"[]",
        b'{"schema":1}',
        b'{"schema":1,"written":{"a":1},"told":{},"lang":"vi"}',
        os.urandom(99),
    ):
        path.write_bytes(data)
        assert "is unchanged" in there.export().err
    shutil.rmtree(folder)
    folder.write_bytes(b"no folder")
    assert "is unchanged" in there.export().err


def test_where_both_changed_it_the_plans_word_is_written_and_theirs_told(there):
    there.edit("1.1", ("20230320", "20230327"))
    there.pull()
    move(there)
    ran = there.export()
    assert ran.status == 0
    assert (
        "1.1: the day was changed on both sides, the plan's is written; it was 27 Mar 2023."
        in ran.err
    )
    assert "DUE;VALUE=DATE:20230328" in lines_of(there)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("DUE;TZID=Asia/Ho_Chi_Minh:20230320T170000", "DUE;TZID=Asia/Ho_Chi_Minh:20230328T170000"),
        ("DUE:20230320T010000Z", "DUE:20230328T010000Z"),
        ("DUE:20230319T180000Z", "DUE:20230327T180000Z"),
        ("DUE:20230320T170000", "DUE:20230328T170000"),
        ("DUE;VALUE=DATE:20230320\nDTSTART;VALUE=DATE:20230318", "DUE;VALUE=DATE:20230328"),
        ("DTSTART:20230320T010000Z\nDURATION:PT1H", "DUE:20230328T010000Z"),
        ("DUE;VALUE=DATE:20230320\nDTSTART:20230318T010000Z", "DUE:20230328T010000Z"),
        ("DUE;VALUE=DATE:20230320\nDTSTART:soon", "DUE;VALUE=DATE:20230328"),
    ],
)
def test_a_day_with_an_hour_keeps_the_hour(there, old, new):
    there.edit("1.1", ("DUE;VALUE=DATE:20230320", old))
    move(there)
    ran = there.export()
    assert (ran.status, len(ran.err.splitlines())) == (0, 1)
    lines = lines_of(there)
    assert new in lines
    assert not [line for line in lines if line.startswith("DURATION")]
    assert there.pull().err == ""


def test_a_start_is_never_left_behind_the_day(there):
    both = "DUE:20230322T010000Z\nDTSTART:20230320T010000Z"
    there.edit("1.1", ("DUE;VALUE=DATE:20230320", both))
    there.pull()
    move(there, "2023-03-19")
    there.export()
    assert {"DUE:20230319T010000Z", "DTSTART:20230317T010000Z"} <= set(lines_of(there))
    parse_everywhere(there.vdir)


def test_a_re_opened_task_that_was_dropped_is_left_and_told(there):
    there.run("drop", "1.1", "--because", "thôi", "--by-whom", "a")
    there.export()
    there.edit("1.1", ("STATUS:CANCELLED", "STATUS:NEEDS-ACTION"))
    assert "1.1 was re-opened there and is dropped here" in there.pull().err
    assert there.pull().err == ""
    assert "the status changed elsewhere is kept: not begun." in there.export().err
    assert "is unchanged" in there.export().err
    assert "STATUS:NEEDS-ACTION" in there.file("1.1").read_text(encoding="utf-8")


def test_a_sentence_of_theirs_survives_every_change_of_ours(there):
    there.edit("1.1", ("DESCRIPTION:Last day", r"DESCRIPTION:Gọi anh Nam\, nhé.\nLast day"))
    for text in ("một", "hai"):
        there.run("note", "1.1", text, "--on", "2023-03-20")
        assert there.export().status == 0
        (line,) = (found for found in lines_of(there) if found.startswith("DESCRIPTION:Gọi"))
        assert text in line
        assert line.count("Last day") == 1
    assert "is unchanged" in there.export().err


def test_a_deleted_reminder_stays_deleted_and_a_dismissed_one_dismissed(there):
    there.edit("1.1", ("ACTION:DISPLAY\n", "ACTION:DISPLAY\nACKNOWLEDGED:20230319T020000Z\n"))
    text = there.file("1.2").read_text(encoding="utf-8")
    end = text.index("END:VTODO")
    there.file("1.2").write_text(text[: text.index("BEGIN:VALARM")] + text[end:], encoding="utf-8")
    move(there)
    there.run("note", "1.2", "đã gọi", "--on", "2023-03-20")
    assert "2 changed" in there.export().err
    assert "ACKNOWLEDGED:20230319T020000Z" in lines_of(there)
    assert "BEGIN:VALARM" not in lines_of(there, "1.2")


def test_our_tag_follows_the_plan_among_the_tags_of_others(there):
    there.edit("1.1", ("CATEGORIES:Urban Mgmt", r"CATEGORIES;X-A=b:gấp,Urban Mgmt,a\,b"))
    plan = there.plan.read_text(encoding="utf-8")
    there.plan.write_text(
        plan.replace("short_en: Urban Mgmt", "short_en: Urban\\, dept"), encoding="utf-8"
    )
    there.export()
    assert r"CATEGORIES;X-A=b:Urban\\\, dept,gấp,a\,b" in lines_of(there)


def test_texts_in_nfd_are_no_change(there):
    path = there.file("1.1")
    there.export("--force", lang="vi")
    path.write_bytes(unicodedata.normalize("NFD", path.read_text(encoding="utf-8")).encode())
    assert there.pull().err == ""
    assert "không đổi" in there.export(lang="vi").err


def test_lines_folded_within_a_character_are_read_and_mended(there):
    there.export("--force", lang="vi")
    for path in there.vdir.iterdir():
        lines = path.read_bytes().replace(b"\r\n ", b"").split(b"\r\n")
        folded = (
            b"\n ".join(line[at : at + 40] for at in range(0, len(line), 40)) for line in lines
        )
        path.write_bytes(b"\n".join(folded))
    assert "không đổi" in there.export(lang="vi").err
    assert there.pull().err == ""
    move(there)
    there.export(lang="vi")
    there.file("1.1").read_text(encoding="utf-8")


def test_two_plans_share_a_folder(there, tmp_path):
    other = tmp_path / "other.yaml"
    text = there.plan.read_text(encoding="utf-8").replace("phan-rang-ioc-launch", "other-plan")
    other.write_text(text, encoding="utf-8")
    from running import run

    ran = run("export", "--vdir", there.vdir, "-f", other, "--today", "2023-03-24", "--lang", "vi")
    assert (ran.status, len(list(there.vdir.iterdir()))) == (0, 30)
    assert "is unchanged: 15 to-dos." in there.export().err


def test_a_vdir_made_anew_is_a_first_export(there):
    shutil.rmtree(there.vdir)
    assert "thêm 15" in there.export(lang="vi").err
    assert any(line.startswith("DESCRIPTION:Hạn cuối") for line in lines_of(there))
