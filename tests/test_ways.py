"""The ways through the house that CONTRIBUTING draws are the ways that the commands really take."""

import re
import shlex
import sys
from pathlib import Path

import pytest

from running import run, write_notice

ROOT = Path(__file__).parents[1]
WAY = re.compile(r"^iocplan (.+?) {2,}(\S+(?: → \S+)+)$", re.MULTILINE)
WAYS = WAY.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
OPTIMIZED = 1  # a function's code has this flag, a class's has not


def test_there_are_five_ways():
    assert len(WAYS) == 5


@pytest.mark.parametrize(("command", "way"), WAYS)
def test_a_command_calls_the_modules_in_the_order_in_which_they_are_drawn(command, way, tmp_path):
    drawn = [f"iocplan.{name}" for name in way.split(" → ")]
    called = modules_called(shlex.split(command), tmp_path)
    assert [name for name in called if name in drawn] == drawn


def modules_called(args: list[str], folder: Path) -> list[str]:
    """The modules of ours whose functions a command calls, each once, by their first call."""
    file = write_notice(folder)
    args = [str(folder / arg) if arg.endswith((".ics", ".html")) else arg for arg in args]
    found = {}

    def look(frame, event, _):
        code = frame.f_code
        if event == "call" and code.co_flags & OPTIMIZED and not code.co_name.startswith("<"):
            found.setdefault(frame.f_globals.get("__name__", ""))

    sys.setprofile(look)
    try:
        ran = run(*args, "-f", file, "--today", "2023-03-20", width=80)
    finally:
        sys.setprofile(None)
    assert ran.status == 0, ran.err
    return list(found)
