"""Real shells, at a terminal: what completion inserts is a word and never a command."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from running import NOTICE

SCRIPTS = Path(__file__).parents[2] / "src/iocplan/cli/shells"
START = {
    "bash": ["bash", "--norc", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["setsid", "--ctty", "fish", "--no-config", "-i"],  # it wants the terminal for itself
}
PREPARE = {
    "bash": "source '{script}'",
    "zsh": "autoload -U compinit; compinit -D -u; source '{script}'",
    "fish": "source '{script}'",
}
Typing = Callable[[str], list[list[str]]]


@pytest.fixture(params=START)
def typed(request, tmp_path) -> Callable[[Path, str], list[list[str]]]:
    """Return a function that types at a shell, and tells how the program was then called."""
    shell = request.param
    if not all(map(shutil.which, (shell, START[shell][0]))):
        pytest.skip(f"there is no {shell} to be started at a terminal")
    log = tmp_path / "called"
    home = tmp_path / "home"
    home.mkdir()

    def at(program: Path, keys: str) -> list[list[str]]:
        env = {
            "PATH": f"{program.parent}:{os.environ['PATH']}",
            "HOME": str(home),
            "TERM": "dumb" if shell != "fish" else "xterm",
            "LC_ALL": "C.UTF-8",
            "CALLED": str(log),
        }
        master, terminal = pty.openpty()
        with subprocess.Popen(
            START[shell],
            stdin=terminal, stdout=terminal, stderr=terminal,
            env=env, cwd=tmp_path, start_new_session=START[shell][0] == shell,
        ) as process:  # fmt: skip
            os.close(terminal)
            setup = PREPARE[shell].format(script=SCRIPTS / f"iocplan.{shell}")
            for line in (setup, "echo rea''dy", keys, "echo do''ne"):
                os.write(master, line.encode() + b"\r")
                if line.startswith("echo"):
                    _read_until(master, line.split()[1].replace("''", "").encode())
            process.kill()
        os.close(master)
        text = log.read_text(encoding="utf-8") if log.exists() else ""
        return [call.split("\0")[:-1] for call in text.split("\n") if call]

    return at


def _read_until(terminal: int, marker: bytes) -> None:
    seen, end = b"", time.monotonic() + 60
    while marker not in seen and time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            seen += os.read(terminal, 4096)
    assert marker in seen, seen


CALLS = """#!/bin/sh
if [ -n "$_IOCPLAN_WORD" ]; then
{complete}
else
    {{ for word in "$@"; do printf '%s\\0' "$word"; done; echo; }} >>"$CALLED"
fi
"""


def program(folder: Path, complete: str) -> Path:
    path = folder / "bin" / "iocplan"
    path.parent.mkdir()
    path.write_text(CALLS.format(complete=complete), encoding="utf-8")
    path.chmod(0o755)
    return path


def suggesting(folder: Path, *lines: str) -> Path:
    """Return a program that suggests just these lines."""
    (folder / "lines").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return program(folder, f'cat "{folder}/lines"')


def the_tool(folder: Path, plan: Path) -> Path:
    """Return the program as it is, on a plan; other calls than for completion are only logged."""
    return program(folder, f'IOCPLAN_FILE="{plan}" exec "{sys.executable}" -m iocplan "$@"')


def test_a_shell_inserts_what_there_is_to_insert(typed, tmp_path):
    assert typed(the_tool(tmp_path, NOTICE), "iocplan show 5.\t3") == [["show", "5.3"]]


@pytest.mark.parametrize(
    "word", ["$(touch${IFS}owned)", "`touch owned`", "a;touch owned", "a b", "a'b", 'a"b', "a&b"]
)
def test_whatever_the_program_suggests_is_one_word_to_the_shell(typed, tmp_path, word):
    assert typed(suggesting(tmp_path, f"{word}\tmeaning"), "iocplan show \t") == [["show", word]]
    assert not (tmp_path / "owned").exists()


HOSTILE = """
units:
  "$(touch${IFS}owned)": {name: A}
  "`touch${IFS}owned`": {name: B}
events:
  "a;touch${IFS}owned": {title: C}
sections:
  - number: "$(touch${IFS}owned)"
    unit: x
    tasks:
      - {id: "$(touch${IFS}owned)", title: D}
      - {id: "1.1", title: "$(touch owned)x"}
      - {id: "1.1", title: "$(touch owned)y"}
      - {id: "1.2", title: E, deliverables: [{id: "$(touch${IFS}owned)", title: F}]}
"""


@pytest.mark.parametrize(
    "keys",
    [
        "iocplan show \t",
        "iocplan show 1.1\t",
        "iocplan check 1.2.\t",
        "iocplan check a\t",
        "iocplan list --unit \t",
        "iocplan list --unit=\t",
        "iocplan list --section \t",
    ],
)
def test_what_no_plan_may_hold_is_not_suggested(typed, tmp_path, keys):
    plan = tmp_path / "notice.yaml"
    plan.write_text(HOSTILE, encoding="utf-8")
    calls = typed(the_tool(tmp_path, plan), keys)
    assert not (tmp_path / "owned").exists()
    assert "touch" not in str(calls)
