"""What was added, given to another lead or corrected, in calendars."""

from pathlib import Path

import pytest

from running import run, write_notice

DECIDED = ("--because", "giao ban", "--by-whom", "Chủ tịch")


@pytest.fixture
def notice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write_notice(tmp_path)


def said(*args: str, day: str) -> str:
    ran = run(*args, "--lang", "en", now=f"{day}T12:00")
    assert ran.status == 0, ran
    return ran.out


def entry(id_: str, day: str) -> dict[str, str]:
    """The entry of a task in the calendar file, exported on a day, by its properties."""
    said("export", "-o", "plan.ics", "--todos", day=day)
    text = Path("plan.ics").read_text(encoding="utf-8").replace("\r\n", "\n").replace("\n ", "")
    parts = text.split("BEGIN:VTODO\n")[1:]
    lines = next(p for p in parts if f"X-IOCPLAN-ID:{id_}\n" in p).partition("\nBEGIN:")[0]
    return dict(line.split(":", 1) for line in lines.splitlines() if ":" in line)


@pytest.mark.usefixtures("notice")
def test_they_change_the_entry_and_its_stamps() -> None:
    said("add", "Mua máy chiếu", "--section", "1", "--by", "29/3", *DECIDED, day="2023-03-20")
    first = entry("1.4", "2023-03-20")
    assert "Added later: on 20 Mar 2023: giao ban (Chủ tịch)" in first["DESCRIPTION"]
    assert first["LAST-MODIFIED"].startswith("20230319T17")
    assert first["DUE;VALUE=DATE"] == "20230329"
    said("reassign", "1.4", "noi-vu", *DECIDED, day="2023-03-22")
    second = entry("1.4", "2023-03-22")
    assert "Lead: Home Affairs Division" in second["DESCRIPTION"]
    assert second["CATEGORIES"] == "Home Affairs"
    assert int(second["SEQUENCE"]) == int(first["SEQUENCE"]) + 1
    said("check", "1.4", "--on", "22/3", day="2023-03-23")
    said("check", "1.4", "--on", "21/3", "--because", "nhầm", day="2023-03-24")
    third = entry("1.4", "2023-03-24")
    assert third["STATUS"] == "COMPLETED"
    assert third["COMPLETED"].startswith("20230321")
    assert third["LAST-MODIFIED"] > second["LAST-MODIFIED"]
