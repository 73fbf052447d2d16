"""What a command imports: start-up is a feature. Each case is a fresh interpreter."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from iocplan.cli.commands import COMMANDS
from running import NOTICE, write_notice

HEAVY = {"rich", "icalendar", "holidays", "pydantic", "yaml"}
REPORT = "import sys; sys.stderr.write('\\n' + ' '.join(sys.modules))"


def loaded(code: str) -> set[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("IOCPLAN_")}
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{REPORT}"],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
        env=env | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"},
    )
    return set(done.stderr.splitlines()[-1].split())


def running(*args: str, file: Path = NOTICE) -> str:
    words = [*args, "-f", str(file), "--today", "2023-03-18"]
    return f"from iocplan.cli.app import app\napp({words!r}, standalone_mode=False)"


def test_the_application_itself_imports_nothing_heavy():
    assert loaded("import iocplan.cli.app") & HEAVY == set()


def test_the_package_imports_nothing_of_its_own():
    assert {name for name in loaded("import iocplan") if name.startswith("iocplan")} == {"iocplan"}


@pytest.mark.parametrize(
    ("args", "unused"),
    [
        (("due", "--json"), {"rich", "icalendar", "holidays"}),
        (("list", "--csv"), {"rich", "icalendar", "holidays"}),
        (("list",), {"rich", "icalendar", "holidays"}),
        (("next",), {"rich", "icalendar", "holidays"}),
        (("status",), {"rich", "icalendar"}),
        (("show", "1.2"), {"rich", "icalendar"}),
    ],
)
def test_a_command_in_a_pipe_imports_only_what_it_needs(args, unused):
    modules = loaded(running(*args))
    assert modules & unused == set()
    others = {command.module for command in COMMANDS.values()} - {COMMANDS[args[0]].module}
    assert len(others) > 10
    assert {f"iocplan.cli.{name}" for name in others} & modules == set()


@pytest.mark.parametrize("args", [("status",), ("due",), ("show", "1.2"), ("check", "1.1", "-n")])
def test_colours_come_of_the_styles_of_rich_alone(args, tmp_path):
    modules = loaded(running(*args, "--color", "always", file=write_notice(tmp_path)))
    assert "rich.style" in modules
    assert {"rich.console", "rich.text", "rich.progress"} & modules == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_imports_its_module_and_no_other_command(name):
    modules = loaded(running(name, "--help"))
    loaded_commands = {c.module for c in COMMANDS.values() if f"iocplan.cli.{c.module}" in modules}
    assert loaded_commands == {COMMANDS[name].module}
