"""Every command that records: a dry run shows what it would write, --undo leaves the very bytes."""

from pathlib import Path

import pytest

from iocplan.cli.commands import BY_PURPOSE
from running import run

NOON = "2023-03-24T12:00"
DECIDED = ("--because", "chờ ý kiến", "--by-whom", "Chủ tịch")
EVERY: dict[str, list[tuple[str, ...]]] = {
    "start": [("start", "1.1")],
    "check": [("check", "1.1", "--proof", "45/TTr")],
    "check an item": [("check", "1.1.a")],
    "check an event": [("check", "team-established")],
    "correct": [("check", "1.1"), ("check", "1.1", "--on", "22/3", "--because", "nhầm")],
    "correct a document": [("check", "1.1", "--proof", "4"), ("check", "1.1", "--proof", "5")],
    "correct an item": [("check", "1.2.a"), ("check", "1.2.a", "--on", "22/3")],
    "correct an event": [
        ("check", "team-established"),
        ("check", "team-established", "--on", "22/3"),
    ],
    "submit": [("submit", "1.1", "--proof", "45/TTr", "--to", "ubnd-tp")],
    "return": [("submit", "1.1"), ("return", "1.1", "--because", "thiếu", "--again-by", "29/3")],
    "note": [("note", "1.1", "hẹn", "--promised", "27/3")],
    "note a difficulty": [("note", "1.1", "thiếu người", "--difficulty")],
    "note a wish": [("note", "1.1", "xin thêm", "--asks-until", "29/3")],
    "note again": [("note", "1.1", "một"), ("note", "1.1", "hai")],
    "move": [("move", "1.1", "29/3", *DECIDED)],
    "move an event": [("move", "launch", "8/8", *DECIDED)],
    "add": [("add", "Mua máy chiếu", "--section", "1", "--by", "29/3", *DECIDED)],
    "reassign": [("reassign", "1.1", "noi-vu", "viettel", *DECIDED)],
    "answer": [("answer", "A4", "Có", "--by-whom", "Chủ tịch")],
    "drop": [("drop", "1.1", *DECIDED)],
}
UNDO_NAMES = {"add": "1.4"}


def test_every_command_that_records_is_here():
    recorded = {commands[-1][0] for commands in EVERY.values()}
    assert recorded | {"uncheck", "urge"} >= set(BY_PURPOSE["Record"])


def recording(*args: str) -> str:
    ran = run(*args, now=NOON)
    assert ran.status == 0, ran
    return ran.out


def marked(diff: str, sign: str) -> list[str]:
    lines = [line for line in diff.splitlines() if line[:1] == sign and line[:3] != sign * 3]
    return [line[1:] for line in lines]


def without(data: bytes, block: list[str]) -> list[str]:
    """The lines of a file without some that stand in it one behind the other."""
    lines = data.decode().splitlines()
    at = next(i for i in range(len(lines) + 1) if lines[i : i + len(block)] == block)
    return lines[:at] + lines[at + len(block) :]


@pytest.mark.parametrize("name", EVERY)
def test_a_dry_run_shows_just_what_is_written_and_taken_back_the_very_bytes_return(
    notice: Path, name: str
) -> None:
    *before, command = EVERY[name]
    for args in before:
        recording(*args)
    start = notice.read_bytes()
    shown = recording(*command, "--dry-run")
    assert notice.read_bytes() == start
    recording(*command)
    new, gone = marked(shown, "+"), marked(shown, "-")
    assert without(notice.read_bytes(), new) == without(start, gone)
    assert len(gone) == name.endswith("an item")  # which stands in braces, on one line
    assert new
    recording(command[0], UNDO_NAMES.get(command[0], command[1]), "--undo")
    assert notice.read_bytes() == start
