"""Measures every goal as a ratio of whole processes, running an installed wheel.

    python benchmarks/run.py --peers VENV [--rounds N] [--quick]

Builds this checkout's wheel and installs it, with compiled bytecode, in its own environment. VENV
is an environment with topydo and ruamel.yaml; Taskwarrior's ``task`` is looked for in PATH. A
missing program is noted, and its goal is left open.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import plans
from timing import Command, interleave, ratio

HERE = Path(__file__).resolve().parent
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


class Goal(NamedTuple):
    """A ratio and the most that it should be."""

    name: str
    ours: Command
    theirs: Command | None
    most: float | None
    note: str = ""


class Bench:
    """The installed wheel, the peers and the plans of one measurement."""

    def __init__(self, folder: Path, peers: Path | None, sizes: list[int]) -> None:
        self.folder = folder
        self.python = str(_install_wheel(folder))
        self.peers = peers
        self.sizes = sizes
        self.tasks = {size: plans.items(size) for size in sizes}
        for size, tasks in self.tasks.items():
            self.plan(size).write_text(plans.yaml_of(tasks), encoding="utf-8")

    def plan(self, size: int) -> Path:
        """Return the path of the plan of one size."""
        return self.folder / f"plan-{size}.yaml"

    def iocplan(self, size: int, *args: str, cached: bool = True) -> Command:
        """Return a command of ours, run on the plan of one size."""
        env = {"XDG_CACHE_HOME": str(self.folder / "cache"), "IOCPLAN_TODAY": DAY}
        if not cached:
            env["IOCPLAN_NO_CACHE"] = "1"
        iocplan = str(Path(self.python).with_name("iocplan"))
        return Command([iocplan, "-f", str(self.plan(size)), *args], self.folder, env)

    def due(self, size: int, *, cached: bool) -> Command:
        """Return the everyday question: what is due?"""
        return self.iocplan(size, "due", "--before", BEFORE, cached=cached)

    def python_c(self, code: str, *args: str) -> Command:
        """Return a command that runs Python code in the wheel's environment."""
        return Command([self.python, "-c", code, *args], self.folder)

    def topydo(self, size: int, *args: str) -> Command | None:
        """Return topydo on the same tasks, None if it is not installed.

        Its first iCalendar output writes ids into its file, which takes very long. The file is
        kept, so that this is not measured.
        """
        program = self.peers / "bin" / "topydo" if self.peers else None
        if program is None or not program.exists():
            return None
        file, source = self.folder / f"todo-{size}.txt", plans.todo_txt_of(self.tasks[size])
        done, config = self.folder / f"done-{size}.txt", self.folder / "topydo.conf"
        config.write_text("[topydo]\narchive_filename =\n", encoding="utf-8")

        def restore() -> None:
            if not file.exists():
                file.write_text(source, encoding="utf-8")

        argv = [str(program), "-c", str(config), "-t", str(file), "-d", str(done), *args]
        return Command(argv, self.folder, {"HOME": str(self.folder)}, restore)

    def taskwarrior(self, size: int) -> Command | None:
        """Return Taskwarrior on the same tasks, None if it is not installed."""
        program = shutil.which("task")
        if program is None:
            return None
        home = self.folder / f"task-{size}"
        env = {"TASKDATA": str(home), "TASKRC": str(home / "rc")}
        if not home.exists():
            home.mkdir()
            (home / "rc").write_text("confirmation=no\nverbose=nothing\n", encoding="utf-8")
            rows = json.dumps(plans.taskwarrior_of(self.tasks[size]))
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
        """Return ruamel.yaml setting one value, None if it is not installed."""
        python = self.peers / "bin" / "python" if self.peers else None
        if python is None or not any(python.parent.parent.glob("lib/*/site-packages/ruamel*")):
            return None
        return Command([str(python), "-c", RUAMEL, str(self.plan(size))], self.folder)

    def check(self, size: int) -> Command:
        """Return the checking off of one task; the plan is restored before each run."""
        command = self.iocplan(size, "check", "1.1", "--on", DAY)
        source = self.plan(size).read_bytes()
        command.before = lambda: self.plan(size).write_bytes(source)
        return command


def _install_wheel(folder: Path) -> Path:
    """Build the wheel of this checkout, install it, compile it; return its Python."""
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder)]
    subprocess.run([*build, str(HERE.parent)], check=True)  # noqa: S603
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)  # noqa: S603
    python = folder / "venv" / "bin" / "python"
    wheel = str(next(folder.glob("iocplan-*.whl")))
    subprocess.run([python, "-m", "pip", "install", "--quiet", wheel], check=True)  # noqa: S603
    subprocess.run([python, "-m", "compileall", "-q", folder / "venv" / "lib"], check=False)  # noqa: S603
    return python


def goals(bench: Bench) -> Iterator[Goal]:
    """Yield every goal that can be measured with the sizes at hand."""
    triple = bench.python_c("import typer, pydantic, yaml")
    typer, bare = bench.python_c("import typer"), bench.python_c("pass")
    first, later = bench.due(15, cached=False), bench.due(15, cached=True)
    yield Goal("due, 15 tasks, first run / imports of typer, pydantic, yaml", first, triple, 1.5)
    yield Goal("due, 15 tasks, later run / import typer", later, typer, 1.05)
    yield Goal("import typer / python -c pass", typer, bare, None)
    yield Goal("due, 15 tasks, later run / topydo", later, bench.topydo(15, "ls", _due()), 0.7)
    if 10_000 in bench.sizes:
        yield from _goals_10k(bench)
    if 100_000 in bench.sizes:
        size = 100_000
        later = bench.due(size, cached=True)
        yield Goal(
            "due, 100,000 tasks, later run / Taskwarrior", later, bench.taskwarrior(size), 0.3
        )


def _goals_10k(bench: Bench) -> Iterator[Goal]:
    size = 10_000
    load = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), yaml.CSafeLoader)"
    loading = bench.python_c(load, str(bench.plan(size)))
    first, later = bench.due(size, cached=False), bench.due(size, cached=True)
    yield Goal("due, 10,000 tasks, first run / yaml.CSafeLoader", first, loading, 0.45)
    yield Goal("due, 10,000 tasks, later run / Taskwarrior", later, bench.taskwarrior(size), 0.85)
    yield Goal("check one of 10,000 / ruamel.yaml", bench.check(size), bench.ruamel(size), 0.05)
    export = bench.iocplan(size, "export", "-o", "-")  # both print a calendar
    yield Goal("export, 10,000 tasks / topydo", export, bench.topydo(size, "ls", "-f", "ical"), 1.0)


def _due() -> str:
    return f"due:<{BEFORE}"


def report(goal: Goal) -> str:
    """Return a row of the table, left open if the other program is missing."""
    if goal.theirs is None:
        return f"| {goal.name} | {goal.most} | – | peer not installed |"
    middle, low, high = ratio(goal.ours, goal.theirs)
    met = "–" if goal.most is None else "yes" if middle <= goal.most else "**no**"
    times = f"{goal.ours.median * 1000:.0f} / {goal.theirs.median * 1000:.0f} ms"
    aim = "–" if goal.most is None else f"≤ {goal.most}"
    return f"| {goal.name} | {aim} | {middle:.2f} ({low:.2f}–{high:.2f}), {times} | {met} |"


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", type=Path, help="an environment with topydo and ruamel.yaml")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--quick", action="store_true", help="without 100,000 tasks")
    args = parser.parse_args()
    sizes = [15, 10_000] if args.quick else [15, 10_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), args.peers and args.peers.resolve(), sizes)
        print("| ratio, one interleaved run | goal | measured | met |\n|---|---|---|---|")
        for goal in goals(bench):
            commands = [goal.ours, goal.theirs] if goal.theirs else []
            interleave(commands, args.rounds)
            print(report(goal), flush=True)
        growth(bench, args.rounds)


def growth(bench: Bench, rounds: int) -> None:
    """Print how reading grows with the size, in milliseconds per run, first and later."""
    print("\n| due | " + " | ".join(f"{size:,}" for size in bench.sizes) + " |")
    print("|---|" + "---|" * len(bench.sizes))
    for name, cached in (("first run", False), ("later run", True)):
        commands = [bench.due(size, cached=cached) for size in bench.sizes]
        interleave(commands, max(3, rounds // 3))
        cells = " | ".join(f"{command.median * 1000:.0f} ms" for command in commands)
        print(f"| {name} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
