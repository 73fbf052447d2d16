"""A morning over the example workspace, as approved: both languages, two widths."""

import os
from pathlib import Path

import pytest

from running import run

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent / "snapshots"
COMMANDS = (
    ("status",),
    ("due", "--within", "7"),
    ("next",),
    ("list", "--unit", "noi-vu"),
    ("show", "khai-truong-thu-vien/1.1"),
    ("log", "-n", "5"),
    ("status", "--notice", "so-hoa"),
)


@pytest.mark.parametrize("width", [80, 160])
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_morning_looks_as_it_was_approved(lang, width, monkeypatch):
    monkeypatch.chdir(ROOT)
    common = (
        "-f",
        "examples/workspace",
        "--today",
        "2026-03-24",
        "--lang",
        lang,
        "--color",
        "never",
    )
    said = []
    for command in COMMANDS:
        ran = run(*command, *common, "--color", "never", width=width)
        assert (ran.err, ran.status) == ("", 0)
        said.append(f"$ iocplan {' '.join(command)}\n{ran.out}")
    text = "\n".join(said)
    path = FOLDER / f"morning.{lang}.{width}.txt"
    if os.environ.get("IOCPLAN_UPDATE"):
        path.write_text(text, encoding="utf-8", newline="")
    assert text == path.read_bytes().decode(), f"{path} differs; IOCPLAN_UPDATE=1 writes it"
    if width == 80:
        assert max(map(len, text.splitlines())) <= width
