"""Files with more than one to-do, occurrences of repeated ones, and files under other names."""

import pytest
from other_readers import parse_everywhere
from vdirs import Office, uid

EXCEPTION = """BEGIN:VTODO
UID:{uid}
DTSTAMP:20230318T000000Z
RECURRENCE-ID;VALUE=DATE:20230320
DUE;VALUE=DATE:20230321
STATUS:COMPLETED
COMPLETED:20230320T020000Z
SUMMARY:once
END:VTODO
"""


def todo_of(there: Office, id_: str) -> str:
    text = there.file(id_).read_bytes().decode().replace("\r\n", "\n")
    return text[text.index("BEGIN:VTODO") : text.index("END:VCALENDAR")]


def together(there: Office, *ids: str) -> None:
    """Put the to-dos of some tasks into the file of the first one (khal#329)."""
    todos = "".join(todo_of(there, id_) for id_ in ids)
    for id_ in ids[1:]:
        there.file(id_).unlink()
    head = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//other//EN\nX-NAME:a\n"
    event = "BEGIN:VEVENT\nUID:e\nDTSTAMP:20230318T000000Z\nDTSTART:20230318T000000Z\nEND:VEVENT\n"
    there.file(ids[0]).write_bytes(f"{head}{event}{todos}END:VCALENDAR\n".encode())


def test_several_to_dos_in_one_file_are_brought_up_to_date_together(there):
    together(there, "1.1", "1.2", "2.3")
    assert "is unchanged: 15 to-dos." in there.export().err
    there.run("check", "1.1", "1.2", "--on", "2023-03-20")
    ran = there.export()
    assert (ran.status, "2 changed" in ran.err) == (0, True)
    text = there.file("1.1").read_bytes().decode()
    assert text.count("STATUS:COMPLETED") == 2
    assert "X-NAME:a" in text
    assert "UID:e\r\n" in text
    assert there.pull().err == ""
    assert "is unchanged" in there.export().err
    parse_everywhere(there.vdir)


def test_a_completion_in_a_file_of_several_is_taken(there):
    together(there, "1.1", "1.2")
    text = there.file("1.1").read_text(encoding="utf-8")
    at = text.index("BEGIN:VTODO", text.index("END:VTODO"))
    done = text[at:].replace(
        "STATUS:NEEDS-ACTION", "STATUS:COMPLETED\nCOMPLETED:20230321T020000Z", 1
    )
    there.file("1.1").write_text(text[:at] + done, encoding="utf-8")
    assert there.pull().lines[0].startswith("1.2 done on 21 Mar")


@pytest.mark.parametrize("first", [False, True])
def test_an_occurrence_never_completes_the_task_and_stays(there, first):
    exception = EXCEPTION.format(uid=uid("1.1"))
    parts = (exception, todo_of(there, "1.1")) if first else (todo_of(there, "1.1"), exception)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{''.join(parts)}END:VCALENDAR\n"
    there.file("1.1").write_bytes(text.encode())
    plan = there.text()
    ran = there.pull()
    assert (ran.status, ran.err, there.text()) == (0, "", plan)
    there.run("check", "1.1", "--on", "2023-03-21")
    assert there.export().status == 0
    text = there.file("1.1").read_bytes().decode().replace("\r\n", "\n")
    assert exception in text
    assert "COMPLETED:20230321T050000Z" in text
    parse_everywhere(there.vdir)


def test_an_occurrence_without_its_to_do_gets_it_beside_it(there):
    text = (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{EXCEPTION.format(uid=uid('1.1'))}END:VCALENDAR\n"
    )
    there.file("1.1").write_bytes(text.encode())
    assert "No file of 1 task: 1.1." in there.pull().err
    assert "1 added" in there.export().err
    assert there.file("1.1").read_bytes().count(b"BEGIN:VTODO") == 2
    assert there.pull().err == ""
    assert "is unchanged" in there.export().err
    parse_everywhere(there.vdir)


@pytest.mark.parametrize("suffix", [".ICS", ".Ics"])
def test_a_file_in_capitals_is_a_calendar_too(there, suffix):
    there.file("1.1").rename(there.vdir / f"{uid('1.1').upper()}{suffix}")
    assert there.pull().err == ""
    assert "is unchanged" in there.export().err
    assert len(list(there.vdir.iterdir())) == 15


def test_a_to_do_is_told_once_that_is_no_task(there):
    text = todo_of(there, "1.2").replace(uid("1.2"), "mine")
    (there.vdir / "mine.ics").write_text(
        f"BEGIN:VCALENDAR\n{text}END:VCALENDAR\n", encoding="utf-8"
    )
    assert "is no task of this plan" in there.pull().err
    assert there.pull().err == ""
    there.vdir.joinpath("mine.ics").unlink()
    assert there.pull().err == ""


def test_what_was_told_is_told_again_when_it_comes_again(there):
    there.edit("1.1", ("SUMMARY:1.1 Submit", "SUMMARY:Nộp"))
    assert "Nộp" in there.pull().err
    there.edit("1.1", ("SUMMARY:Nộp", "SUMMARY:1.1 Submit"))
    assert there.pull().err == ""
    there.edit("1.1", ("SUMMARY:1.1 Submit", "SUMMARY:Nộp"))
    assert "Nộp" in there.pull("--dry-run", there.vdir).err
    assert "Nộp" in there.pull().err
    assert there.pull().err == ""
