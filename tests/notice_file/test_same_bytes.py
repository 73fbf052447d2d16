from pathlib import Path

import pytest
from typer.main import get_command

from iocplan.cli.app import app
from iocplan.cli.complete import complete
from iocplan.cli.surroundings import Surroundings
from running import NOTICE, run

VALID = sorted((Path(__file__).parents[2] / "examples" / "valid").glob("*.yaml"))
COMMANDS = [
    "status",
    "status --short",
    "status --json",
    "list",
    "list --csv",
    "list --state open --sort due --ids",
    "due",
    "due --within 9 --json",
    "due --overdue",
    "next",
    "next --json",
    "timeline",
    "timeline --json",
    "status --launch 10/4",
]
LINES = ["show ", "check 1.1", "uncheck ", "move ", "list --unit ", "list --section "]


@pytest.fixture(autouse=True)
def _cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.mark.parametrize(("lang", "width"), [("vi", None), ("en", 100)])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_hit_and_a_miss_print_the_same(command, width, lang):
    args = [*command.split(), "--lang", lang, "--today", "2023-03-24", "-f"]
    for path in [NOTICE, *VALID]:
        without, miss, hit = (
            run(*args, str(path), *extra, width=width) for extra in (["--no-cache"], [], [])
        )
        assert without.status == 0 or "--launch" in command
        assert without == miss == hit


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_show_prints_the_same_from_a_hit(lang):
    for json in ([], ["--json"]):
        args = ["show", "1.1", "1.2", "3.1", "--lang", lang, "--today", "2023-03-24", *json]
        miss, hit = (run(*args, "-f", str(NOTICE), width=80) for _ in range(2))
        assert miss.status == 0
        assert miss == hit


@pytest.mark.parametrize("lang", ["vi_VN.UTF-8", "C"])
@pytest.mark.parametrize("line", LINES)
def test_completion_suggests_the_same_from_a_hit(line, lang, capsys):
    *before, word = line.split(" ")
    for path in [NOTICE, *VALID]:
        env = {"LANG": lang, "IOCPLAN_FILE": str(path), "_IOCPLAN_WORD": f":{word}"}
        said = []
        for _ in range(2):
            complete(get_command(app), before, Surroundings(env=env))
            said.append(capsys.readouterr())
            run("status", "-f", str(path))
        assert said[0] == said[1]
