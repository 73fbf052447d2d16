"""What is measured: the installed wheel, its peers, and the same tasks for all of them."""

import json
import os
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path

import plans
from command import Command

HERE = Path(__file__).resolve().parent
SHIPPED = HERE.parent / "data/notice.yaml"
NOTICE = 15
"""How many tasks the shipped notice has."""

DAY = "2023-03-18"
BEFORE = "2023-03-23"
RUAMEL = """
import sys
from ruamel.yaml import YAML
yaml = YAML()
path = sys.argv[1]
with open(path, encoding="utf-8") as file:
    data = yaml.load(file)
data["sections"][0]["tasks"][0]["done"] = "2023-03-18"
with open(path + ".ruamel", "w", encoding="utf-8") as file:
    yaml.dump(data, file)
"""


class Bench:
    """Makes the commands of one measurement; 15 tasks are those of the shipped notice."""

    def __init__(self, folder: Path, python: Path | None, peers: Path | None) -> None:
        self.folder = folder
        self.peers = peers
        self.python = str(python or install_wheel(folder))

    def plan(self, size: int) -> Path:
        """Return the path of the plan of a size."""
        path = self.folder / f"plan-{size}.yaml"
        if not path.exists():
            text = SHIPPED.read_text("utf-8") if size == NOTICE else plans.yaml_of(_items(size))
            path.write_text(text, "utf-8")
        return path

    def first(self, size: int, *args: str) -> Command:
        """Return a run that reads the YAML."""
        command = self._iocplan(size, *args)
        command.env = {**command.env, "IOCPLAN_NO_CACHE": "1"}
        return command

    def later(self, size: int, *args: str, terminal: bool = False) -> Command:
        """Return a run that finds what an earlier one has left in the cache."""
        command = self._iocplan(size, *args)
        command.terminal = terminal
        return command

    def _iocplan(self, size: int, *args: str) -> Command:
        env = {"XDG_CACHE_HOME": str(self.folder / "cache"), "IOCPLAN_TODAY": DAY, "LANG": "C"}
        program = str(Path(self.python).with_name("iocplan"))
        argv = [self.python, program, "-f", str(self.plan(size)), *args]
        return Command(argv, self.folder, env)

    def due(self, size: int, *, cached: bool = True) -> Command:
        """Return the question of every day, in a pipe."""
        run = self.later if cached else self.first
        return run(size, "due", "--before", BEFORE)

    def completion(self, size: int) -> Command:
        """Return what a shell asks when somebody presses Tab behind ``show ``."""
        command = self.later(size)
        command.argv = [*command.argv, "show"]
        command.env = {**command.env, "_IOCPLAN_WORD": ":"}
        return command

    def check(self, size: int) -> Command:
        """Return checking off one task of a plan that is as it was before each run."""
        plan = self.plan(size)
        path = plan.with_name(f"check-{size}.yaml")
        command = self.later(size, "check", "1.1", "--on", DAY)
        command.argv = [str(path) if word == str(plan) else word for word in command.argv]
        command.before = lambda: path.write_bytes(plan.read_bytes())
        return command

    def python_c(self, code: str, *args: str) -> Command:
        """Return a few lines of Python in the wheel's environment."""
        return Command([self.python, "-I", "-c", code, *args], self.folder)

    def topydo(self, size: int, *args: str) -> Command | None:
        """Return topydo on the same tasks, None where it is not installed.

        Its first iCalendar output writes ids into its file, which takes very long; so the file is
        kept, and that is not what is measured.
        """
        program = self.peers / "bin/topydo" if self.peers else None
        if program is None or not program.exists():
            return None
        file, config = self.folder / f"todo-{size}.txt", self.folder / "topydo.conf"
        config.write_text("[topydo]\narchive_filename =\n", encoding="utf-8")
        if not file.exists():
            file.write_text(plans.todo_txt_of(_items(size)), encoding="utf-8")
        files = ["-c", str(config), "-t", str(file), "-d", str(self.folder / f"done-{size}.txt")]
        python = str(program.with_name("python"))
        return Command(
            [python, str(program), *files, *args], self.folder, {"HOME": str(self.folder)}
        )

    def taskwarrior(self, size: int) -> Command | None:
        """Return Taskwarrior on the same tasks, None where it is not installed."""
        program = shutil.which("task")
        if program is None:
            return None
        home = self.folder / f"task-{size}"
        env = {"TASKDATA": str(home), "TASKRC": str(home / "rc")}
        if not home.exists():
            home.mkdir()
            (home / "rc").write_text("confirmation=no\nverbose=nothing\n", encoding="utf-8")
            rows = json.dumps(plans.taskwarrior_of(_items(size)))
            (home / "import.json").write_text(rows, encoding="utf-8")
            subprocess.run(  # noqa: S603
                [program, "import", str(home / "import.json")],
                env={**os.environ, **env},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=True,
            )
        argv = [program, "rc.gc=off", f"due.before:{BEFORE}", "status:pending", "list"]
        return Command(argv, self.folder, env)

    def ruamel(self, size: int) -> Command | None:
        """Return ruamel.yaml setting one value, None where it is not installed."""
        python = self.peers / "bin/python" if self.peers else None
        if python is None or not any(python.parent.parent.glob("lib/*/site-packages/ruamel*")):
            return None
        return Command([str(python), "-c", RUAMEL, str(self.plan(size))], self.folder)

    @cached_property
    def typer(self) -> Command:
        """Return what every command of a Typer program pays."""
        return self.python_c("import typer")

    @cached_property
    def triple(self) -> Command:
        """Return what every program pays that reads YAML into Pydantic models."""
        return self.python_c("import typer, pydantic, yaml")


def _items(size: int) -> list[plans.Item]:
    return plans.items(size)


def install_wheel(folder: Path) -> Path:
    """Build the wheel of this checkout, install it, compile it; return its Python."""
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder)]
    subprocess.run([*build, str(HERE.parent)], check=True)  # noqa: S603
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)  # noqa: S603
    python = folder / "venv/bin/python"
    wheel = str(next(folder.glob("iocplan-*.whl")))
    subprocess.run([python, "-m", "pip", "install", "--quiet", wheel], check=True)  # noqa: S603
    subprocess.run([python, "-m", "compileall", "-q", folder / "venv/lib"], check=False)  # noqa: S603
    return python
