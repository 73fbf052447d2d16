"""The Office's mornings, from the meeting to the launch: what it sees each day, as approved."""

import os
from pathlib import Path

import pytest
from story import LOOKED_AT, tell

from running import run

FOLDER = Path(__file__).parent / "snapshots"
SCREENS = {
    "status": ("status",),
    "due": ("due", "--within", "7"),
    "next": ("next",),
    "timeline": ("timeline",),
    "urge": ("urge",),
}


@pytest.fixture(scope="session")
def evenings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return tell(tmp_path_factory.mktemp("story"))


def screen(name: str, file: Path, day: str, lang: str) -> str:
    common = ("-f", file, "--lang", lang, "--color", "never", "--no-cache")
    ran = run(*SCREENS[name], *common, now=f"{day}T17:00", width=80)
    assert ran.status == 0
    assert name == "urge" or not ran.err
    return ran.out + ran.err


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("day", LOOKED_AT)
def test_each_day_looks_as_it_was_approved(day, lang, evenings):
    texts = [
        f"$ iocplan {' '.join(command)}\n{screen(name, evenings[day], day, lang)}"
        for name, command in SCREENS.items()
    ]
    path = FOLDER / f"{day}.{lang}.txt"
    text = "\n".join(texts)
    if os.environ.get("IOCPLAN_UPDATE"):
        path.write_text(text, encoding="utf-8", newline="")
    assert path.is_file(), f"{path} is missing; IOCPLAN_UPDATE=1 writes it"
    assert text == path.read_bytes().decode(), f"{path} differs; IOCPLAN_UPDATE=1 writes it"


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("day", LOOKED_AT)
def test_status_fits_a_terminal_on_each_day(day, lang, evenings):
    lines = screen("status", evenings[day], day, lang).splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


MUST_BE_SEEN = {
    "2023-03-18": ("! 1.1 ", "CALL TODAY", "  Urban Mgmt  1.1 due in 2 days"),
    "2023-03-21": (
        "! 1.2 ",
        "! 2.3 ",
        "CALL TODAY",
        "1.2 due in 1 day, missing e, f, holds up 2.2",
    ),
    "2023-03-24": ("OVERDUE: 1 of 4", "! 1.2 ", "1.2 missing e, f, holds up 2.2", "Next: 3.1"),
    "2023-04-10": (
        "OVERDUE: 1 of 4",
        "1.2 missing f",
        "3.1 ~3.2 no news",
        "~4.1 ~4.2 ~4.3 no news",
    ),
    "2023-04-14": ("! 1.2 ", "1.2 missing f, holds up 2.2", "3.1 due today", "~4.1 ~4.2 no news"),
    "2023-04-16": ("NO DATE FIXED", "! 1.2 ", "1.2 missing f", "3.1 ~3.2 no news"),
}


@pytest.mark.parametrize("day", MUST_BE_SEEN)
def test_what_the_day_is_about_never_gives_way(day, evenings):
    shown = screen("status", evenings[day], day, "en")
    assert [said for said in MUST_BE_SEEN[day] if said not in shown] == []
    assert shown.count("\n  All  ") == 1


def test_every_snapshot_is_of_a_day_that_is_looked_at():
    expected = {f"{day}.{lang}.txt" for day in LOOKED_AT for lang in ("en", "vi")}
    assert {path.name for path in FOLDER.iterdir()} == expected
