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


ON_A_TERMINAL = "import sys; sys.stdout.isatty = lambda: True\n"


def running(*args: str, file: Path = NOTICE) -> str:
    words = [*args, "-f", str(file), "--today", "2023-03-18"]
    return f"from iocplan.cli.app import app\napp({words!r}, standalone_mode=False)"


def test_the_application_itself_imports_nothing_heavy():
    assert loaded("import iocplan.cli.app") & HEAVY == set()


def test_the_package_imports_nothing_of_its_own():
    assert {name for name in loaded("import iocplan") if name.startswith("iocplan")} == {"iocplan"}


READING = (("status",), ("list",), ("due",), ("next",), ("show", "1.2"), ("timeline",), ("urge",))
WITHOUT_CSV = ("status", "show", "timeline", "urge")
CASES = [
    (command, how)
    for command in READING
    for how in ("terminal", "pipe", "--json", "--csv")
    if how != "--csv" or command[0] not in WITHOUT_CSV
]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A plan that earlier runs have left in the cache, with the days off that its screens name."""
    folder = tmp_path_factory.mktemp("kept")
    file = write_notice(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        loaded(running("status", file=file))
        yield file


@pytest.mark.parametrize(("command", "how"), CASES, ids=str)
def test_a_later_run_loads_none_of_what_is_heavy(kept, command, how):
    extra = {"terminal": ["--color", "always"], "pipe": []}.get(how, [how])
    code = running(*command, *extra, file=kept)
    modules = loaded(ON_A_TERMINAL + code if how == "terminal" else code)
    heavy = {"holidays", "dateutil", "rich.console", "rich.text", "yaml", "pydantic", "icalendar"}
    assert modules & heavy == set()
    assert ("rich.style" in modules) == (how == "terminal")
    others = {command.module for command in COMMANDS.values()} - {COMMANDS[command[0]].module}
    assert len(others) > 10
    assert {f"iocplan.cli.{name}" for name in others} & modules == set()


@pytest.mark.usefixtures("kept")
def test_the_days_off_of_a_year_are_learnt_once_and_with_them_those_of_the_years_beside():
    ask = "from iocplan.notice_file.cache.kept_days_off import kept_days\nassert kept_days({}).off"
    assert "holidays" not in loaded(ask.format(2023))
    assert "holidays" in loaded(ask.format(2031))
    for year in (2023, 2030, 2031, 2033):
        assert "holidays" not in loaded(ask.format(year))


@pytest.mark.parametrize("args", [("check", "1.1", "-n"), ("start", "1.1", "-n")])
def test_the_colours_of_a_diff_come_of_the_styles_of_rich_alone(args, tmp_path):
    modules = loaded(running(*args, "--color", "always", file=write_notice(tmp_path)))
    assert "rich.style" in modules
    assert {"rich.console", "rich.text", "rich.progress"} & modules == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_imports_its_module_and_no_other_command(name):
    modules = loaded(running(name, "--help"))
    loaded_commands = {c.module for c in COMMANDS.values() if f"iocplan.cli.{c.module}" in modules}
    assert loaded_commands == {COMMANDS[name].module}
