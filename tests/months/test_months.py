"""The Office's evenings over five months: what it sees and what it sends, as approved."""

import os
from pathlib import Path

import pytest
from events import EVENTS, LOOKED_AT, tell

from iocplan.cli.commands import BY_PURPOSE
from running import run

FOLDER = Path(__file__).parent / "snapshots"
SCREENS = ("status", "next", "urge")


@pytest.fixture(scope="session")
def evenings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return tell(tmp_path_factory.mktemp("months"))


def screen(name: str, file: Path, day: str, lang: str) -> str:
    common = ("-f", file, "--lang", lang, "--color", "never", "--no-cache")
    ran = run(name, *common, now=f"{day}T17:00", width=80)
    assert ran.status == 0
    return ran.out + ran.err


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("day", LOOKED_AT)
def test_each_evening_looks_as_it_was_approved(day, lang, evenings):
    file = evenings[day]
    texts = [f"$ iocplan {name}\n{screen(name, file, day, lang)}" for name in SCREENS]
    path = FOLDER / f"{day}.{lang}.txt"
    text = "\n".join(texts)
    if os.environ.get("IOCPLAN_UPDATE"):
        path.write_text(text, encoding="utf-8", newline="")
    assert path.is_file(), f"{path} is missing; IOCPLAN_UPDATE=1 writes it"
    assert text == path.read_bytes().decode(), f"{path} differs; IOCPLAN_UPDATE=1 writes it"
    status = screen("status", file, day, lang).splitlines()
    assert len(status) <= 24
    assert max(map(len, status)) <= 80


def test_every_command_that_records_is_used_in_these_months():
    used = {command[0] for commands in EVENTS.values() for command in commands}
    assert used == set(BY_PURPOSE["Record"]) - {"uncheck"} | {"urge"}


def test_every_snapshot_is_of_a_day_that_is_looked_at():
    expected = {f"{day}.{lang}.txt" for day in LOOKED_AT for lang in ("en", "vi")}
    assert {path.name for path in FOLDER.iterdir()} == expected
