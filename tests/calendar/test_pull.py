"""What comes home from a calendar program, and what is only said."""

import os

import pytest
from vdirs import TODAY, uid

from running import run


def test_a_completion_comes_home_as_one_line(there):
    before = there.text()
    there.complete("1.1")
    ran = there.pull()
    assert (ran.status, ran.err) == (0, "")
    assert ran.lines[0] == "1.1 done on 20 Mar, on time."
    assert there.lines_changed(before) == ["+done: 2023-03-20"]


def test_as_submitted_a_tick_is_the_units_report_and_once_taken_no_news(there):
    before = there.text()
    there.complete("1.1")
    ran = there.pull(there.vdir, "--as", "submitted")
    assert (ran.status, ran.err) == (0, "")
    assert ran.lines[0] == "1.1 submitted on 20 Mar, on time."
    assert there.lines_changed(before) == ["+submissions:", "+  - {on: 2023-03-20}"]
    assert there.pull(there.vdir, "--as", "submitted").out == f"Nothing new from {there.vdir}.\n"
    assert there.export().status == 0
    assert "STATUS:IN-PROCESS" in there.file("1.1").read_text("utf-8")
    assert there.pull().out == f"Nothing new from {there.vdir}.\n"


@pytest.mark.parametrize(
    ("completed", "day"),
    [
        ("COMPLETED:20230320T165959Z", "2023-03-20"),
        ("COMPLETED:20230320T170000Z", "2023-03-21"),
        ("COMPLETED:20230320T233000", "2023-03-20"),
        ("COMPLETED;TZID=Asia/Ho_Chi_Minh:20230320T233000", "2023-03-20"),
        ("COMPLETED;VALUE=DATE:20230319", "2023-03-19"),
    ],
)
def test_the_day_is_the_one_in_the_plans_time_zone(there, completed, day):
    there.edit("1.1", ("STATUS:NEEDS-ACTION", f"STATUS:COMPLETED\n{completed}"))
    assert there.pull().status == 0
    assert f"        done: {day}\n" in there.text()


def test_a_completion_without_a_status_is_one(there):
    there.edit("1.1", ("STATUS:NEEDS-ACTION", "COMPLETED:20230320T010000Z"))
    assert there.pull().out.startswith("1.1 done on 20 Mar")


def test_a_re_opening_takes_the_very_line_back(there):
    before = there.text()
    there.run("check", "1.1", "--on", "2023-03-20", "--proof", "45/TTr")
    there.export()
    there.edit(
        "1.1",
        ("STATUS:COMPLETED\n", ""),
        ("COMPLETED:20230320T050000Z\n", ""),
        ("PERCENT-COMPLETE:100\n", ""),
    )
    assert "1.1" in there.pull().out
    assert there.text() == before
    assert there.pull().out == f"Nothing new from {there.vdir}.\n"


def test_pulling_again_and_exporting_in_between_changes_nothing(there):
    there.complete("1.1")
    there.pull()
    text = there.text()
    assert there.pull().out == f"Nothing new from {there.vdir}.\n"
    assert "1 changed" in there.export().err
    assert there.pull().out == f"Nothing new from {there.vdir}.\n"
    assert "unchanged" in there.export().err
    assert there.text() == text


def test_a_stale_file_never_undoes_what_the_plan_has_recorded(there):
    there.run("check", "1.1", "--on", "2023-03-20")
    text = there.text()
    assert there.pull().status == 0
    there.export()
    there.run("uncheck", "1.1")
    assert there.pull().out == f"Nothing new from {there.vdir}.\n"
    assert there.text() == text.replace("        done: 2023-03-20\n", "")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_where_both_sides_completed_it_the_plans_day_stays(there, lang):
    there.run("check", "1.1", "--on", "2023-03-20")
    there.complete("1.1", "20230321T020000Z")
    text = there.text()
    ran = there.pull(lang=lang)
    assert ran.status == 1
    assert "21/3/2023" in ran.err or "21 Mar 2023" in ran.err
    assert there.text() == text


def test_a_dropped_task_is_not_completed_from_outside(there):
    there.run("drop", "1.1", "--because", "thôi", "--by-whom", "a")
    there.complete("1.1")
    ran = there.pull()
    assert (ran.status, "1.1 was done there and is dropped here" in ran.err) == (1, True)
    there.run("drop", "1.1", "--undo")
    assert there.pull().status == 0
    assert "        done: 2023-03-20\n" in there.text()


@pytest.mark.parametrize(("at", "why"), [("20230401T000000Z", "future"), ("20230301T000000Z", "")])
def test_a_day_that_cannot_be_is_refused_for_that_task_alone(there, at, why):
    there.complete("1.1", at)
    there.complete("2.3")
    ran = there.pull()
    assert ran.status == 1
    assert ran.err.startswith("1.1: ")
    assert why in ran.err
    assert ran.out.startswith("2.3 done on 20 Mar")


def test_what_comes_home_is_told_in_the_order_of_the_plan(there):
    for id_ in ("2.3", "1.2", "1.1"):
        there.complete(id_)
    said = [line.split()[0] for line in there.pull().lines if " done on " in line]
    assert said == ["1.1", "1.2", "2.3"]


def test_dry_run_shows_the_change_and_writes_nothing(there):
    before = there.text()
    there.complete("1.1")
    ran = there.pull(there.vdir, "--dry-run")
    assert "+        done: 2023-03-20" in ran.out
    assert there.text() == before


def test_other_titles_and_days_are_said_and_not_taken_over(there):
    before = there.text()
    there.edit("1.1", ("SUMMARY:1.1 Submit", "SUMMARY:Nộp"), ("20230320", "20230327"))
    there.edit("1.2", ("DUE;VALUE=DATE:20230322\n", ""), ("NEEDS-ACTION", "CANCELLED"))
    ran = there.pull()
    assert ran.status == 0
    assert "1.1 is called “Nộp the draft launch plan and programme” there" in ran.err
    assert "1.1 is due Mon 27 Mar 2023 there" in ran.err or "27" in ran.err
    assert "1.2 is due on no day there" in ran.err
    assert "1.2 was cancelled there" in ran.err
    assert there.text() == before


def test_strangers_and_missing_files_are_said(there):
    stranger = there.vdir / "stranger.ics"
    there.complete("1.2")
    text = there.file("1.2").read_text(encoding="utf-8")
    stranger.write_text(text.replace(uid("1.2"), "someone-else"), encoding="utf-8")
    there.file("1.1").unlink()
    ran = there.pull()
    assert ran.status == 0
    assert f"{stranger}: “1.2 Draft the IOC's decisions and regulations” is no task" in ran.err
    assert "No file of 1 task: 1.1." in ran.err
    assert ran.out.startswith("1.2 done")


def test_a_single_file_of_several_to_dos_serves_as_well(there, tmp_path):
    phone = tmp_path / "phone.ics"
    there.run("export", "--todos", "-o", phone)
    text = phone.read_bytes().decode()
    at = text.index("BEGIN:VTODO")
    done = "STATUS:COMPLETED\r\nCOMPLETED:20230320T010000Z"
    phone.write_bytes((text[:at] + text[at:].replace("STATUS:NEEDS-ACTION", done, 2)).encode())
    ran = there.pull(phone)
    assert ran.lines[0].startswith("1.1 done")
    assert ran.lines[2].startswith("1.2 done")
    assert ran.err == ""


MALFORMED = [
    (b"", 1, "no calendar file"),
    (b"hello\n", 1, "no calendar file"),
    (b"\xff\xfe", 1, "not UTF-8"),
    (b"BEGIN:VCALENDAR\nBEGIN:VTODO\n", 2, "VTODO is not closed"),
    (b"BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n", 2, "without a UID"),
    (b"BEGIN:VCALENDAR\nBEGIN:VTODO\nUID\nEND:VTODO\nEND:VCALENDAR\n", 3, "no content line"),
    (
        b"BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nDUE:soon\nEND:VTODO\nEND:VCALENDAR\n",
        4,
        "DUE is no day: “soon”",
    ),
    (
        (
            b"BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nCOMPLETED:20231345T000000Z\nEND:VTODO\n"
            b"END:VCALENDAR\n"
        ),
        4,
        "COMPLETED is no day",
    ),
]


@pytest.mark.parametrize(("data", "line", "what"), MALFORMED)
def test_a_malformed_file_is_named_and_the_sound_ones_are_taken(there, data, line, what):
    there.complete("1.1")
    odd = there.vdir / "a.ics"
    odd.write_bytes(data)
    ran = there.pull()
    assert ran.status == 1
    assert f"{odd}:{line}: " in ran.err
    assert what in ran.err
    assert ran.out.startswith("1.1 done on 20 Mar")


def test_a_file_that_cannot_be_read_is_not_said_to_be_missing(there):
    there.file("1.1").write_bytes(b"not a calendar")
    there.file("1.2").unlink()
    ran = there.pull()
    assert ran.status == 1
    assert f"{there.file('1.1')}:1: no calendar file" in ran.err
    assert "No file of 1 task: 1.2." in ran.err


def test_what_is_no_ordinary_or_no_calendar_file_is_left_alone(there):
    (there.vdir / "folder.ics").mkdir()
    (there.vdir / ".hidden.ics").write_bytes(b"x")
    (there.vdir / "notes.txt").write_bytes(b"x")
    if hasattr(os, "mkfifo"):
        os.mkfifo(there.vdir / "fifo.ics")
    ran = there.pull()
    assert ran.err.count("no ordinary file") == (2 if hasattr(os, "mkfifo") else 1)
    assert "hidden" not in ran.err


def test_a_second_file_of_a_uid_is_reported_and_does_not_count(there):
    there.complete("1.1")
    (there.vdir / "zz.ics").write_bytes(there.file("1.1").read_bytes().replace(b"0320", b"0317"))
    ran = there.pull()
    assert "its UID is in" in ran.err
    assert ran.out.startswith("1.1 done on 20 Mar")


def test_a_huge_file_is_not_read(there):
    (there.vdir / "huge.ics").write_bytes(b"BEGIN:VCALENDAR\n" + b"x" * (1 << 20))
    assert "larger than 1 MB" in there.pull().err


def test_what_a_file_says_reaches_the_terminal_harmless(there):
    there.edit("1.1", ("SUMMARY:1.1", "SUMMARY:\x1b]0;x\x07\u202e[red]"))
    err = there.pull().err
    assert "\x1b" not in err
    assert "\\u001b]0;x\\u0007\\u202e[red]" in err


def test_a_folder_that_is_missing_is_an_error(there):
    ran = there.pull(there.folder / "nowhere")
    assert (ran.status, ran.out) == (3, "")
    assert f"Export first: iocplan export --vdir {there.folder / 'nowhere'}" in ran.err


def test_the_shipped_notice_takes_nothing(there, tmp_path, monkeypatch):
    there.complete("1.1")
    (tmp_path / "cal").mkdir(exist_ok=True)
    empty = tmp_path / "cal" / "empty"
    empty.mkdir()
    there.plan.unlink()
    monkeypatch.chdir(empty)
    ran = run("pull", there.vdir, "--today", TODAY)
    assert (ran.status, ran.out) == (1, "")
    assert "read-only" in ran.err


def test_mutated_files_never_break_a_pull(there, rng, how_many, tried):
    there.complete("1.1")
    whole = b"".join(path.read_bytes() for path in sorted(there.vdir.iterdir()))
    text = there.text()
    number = how_many(150, 4000)
    for _ in range(number):
        data = bytearray(rng.choice(sorted(there.vdir.iterdir())).read_bytes())
        for _ in range(rng.randrange(1, 6)):
            at = rng.randrange(len(data) + 1)
            match rng.randrange(4):
                case 0:
                    data[at : at + 1] = bytes([rng.randrange(256)])
                case 1:
                    del data[at : at + rng.randrange(1, 40)]
                case 2:
                    start = rng.randrange(len(whole))
                    data[at:at] = whole[start : start + rng.randrange(60)]
                case _:
                    data = data[: at + 1]
        odd = there.folder / "odd.ics"
        odd.write_bytes(data)
        ran = there.pull(odd, "--dry-run")
        assert ran.status in (0, 1)
        assert "Traceback" not in ran.err
    assert there.text() == text
    tried(f"{number} mutated calendar files pulled: said or taken, none broke it")
