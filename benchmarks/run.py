"""Measure every goal, as ratios of whole processes of an installed wheel.

    python benchmarks/run.py [--quick] [--peers VENV] [--python PYTHON] [--rounds N]

Without ``--python`` the wheel of this checkout is built and installed, its bytecode compiled, in an
environment of its own. VENV is an environment with topydo and ruamel.yaml; Taskwarrior's ``task``
is taken from PATH. A peer that is not there leaves its goal open.
"""

import argparse
import os
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench import Bench
from command import VALGRIND, Command, interleave
from goals import Goal, large_goals, report_goal, small_goals

QUICK_SIZES = [15, 100, 500, 1000]
ALL_SIZES = [*QUICK_SIZES, 10_000]
UNITS = {"instructions": "M instructions", "time": "ms", "cpu": "ms of processor time"}
GROWTH = {
    "status, terminal, later run": lambda b, size: b.later(size, "status", terminal=True),
    "due, pipe, later run": lambda b, size: b.due(size),
    "due, first run": lambda b, size: b.due(size, cached=False),
    "check one task": lambda b, size: b.check(size),
    "report in HTML": lambda b, size: b.later(size, "report", "--format", "html", "-o", "-"),
    "export": lambda b, size: b.later(size, "export", "-o", "-"),
}


class Measured(NamedTuple):
    """Both sides of a goal, and their ratio with its lowest and highest."""

    ours: float
    theirs: float
    middle: float
    low: float
    high: float


class Counted:
    """Instructions of commands; the same command is counted once."""

    def __init__(self) -> None:
        self._known: dict[int, int] = {}

    def of(self, command: Command) -> float:
        """Return the millions of instructions of a run, after one that warms up."""
        if id(command) not in self._known:
            command.time()
            self._known[id(command)] = command.instructions()
        return self._known[id(command)] / 1e6


def measured(goal: Goal, theirs: Command, rounds: int, counted: Counted) -> Measured:
    """Measure a goal in its way; without valgrind, instructions are measured as time."""
    if goal.measure == "instructions" and VALGRIND:
        ours, other = counted.of(goal.ours), counted.of(theirs)
        return Measured(ours, other, ours / other, ours / other, ours / other)
    interleave([goal.ours, theirs], rounds, "cpu" if goal.measure == "cpu" else "time")
    pairs = zip(goal.ours.seconds, theirs.seconds, strict=True)
    ratios = [ours / other for ours, other in pairs]
    ours, other = (statistics.median(c.seconds) * 1000 for c in (goal.ours, theirs))
    return Measured(ours, other, statistics.median(ratios), min(ratios), max(ratios))


def row(goal: Goal, rounds: int, counted: Counted) -> str:
    """Return a row of the table."""
    if goal.theirs is None:
        return f"| {goal.name} | ≤ {goal.most} | – | peer not installed |"
    found = measured(goal, goal.theirs, rounds, counted)
    met = "yes" if found.middle <= goal.most else "**no**"
    unit = UNITS[goal.measure if goal.measure != "instructions" or VALGRIND else "time"]
    spread = f" ({found.low:.2f}–{found.high:.2f})" if found.low != found.high else ""
    values = f"{found.ours:.0f} / {found.theirs:.0f} {unit}"
    return f"| {goal.name} | ≤ {goal.most} | {found.middle:.2f}{spread}, {values} | {met} |"


def growth(bench: Bench, sizes: list[int]) -> Iterator[str]:
    """Yield a table of how each command grows with the number of tasks, in processor time."""
    yield "| ms of processor time | " + " | ".join(f"{size:,}" for size in sizes) + " |"
    yield "|---|" + "---|" * len(sizes)
    for name, make in GROWTH.items():
        commands = [make(bench, size) for size in sizes]
        interleave(commands, 1, "cpu")
        cells = " | ".join(f"{command.seconds[0] * 1000:.0f}" for command in commands)
        yield f"| {name} | {cells} |"


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", type=Path, help="an environment with topydo and ruamel.yaml")
    parser.add_argument("--python", type=Path, help="of an environment with iocplan installed")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--quick", action="store_true", help="up to 1,000 tasks")
    args = parser.parse_args()
    for name in [name for name in os.environ if name.startswith("IOCPLAN_")]:
        del os.environ[name]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), _absolute(args.python), _absolute(args.peers))
        how = "instructions by valgrind" if VALGRIND else "valgrind is not installed: times"
        print(f"| ratio, one run ({how}) | goal | measured | met |\n|---|---|---|---|")
        counted = Counted()
        wanted = [*small_goals(bench), report_goal(bench)]
        wanted += [] if args.quick else large_goals(bench)
        for goal in wanted:
            print(row(goal, args.rounds, counted), flush=True)
        print()
        for line in growth(bench, QUICK_SIZES if args.quick else ALL_SIZES):
            print(line, flush=True)


def _absolute(path: Path | None) -> Path | None:
    return Path(os.path.abspath(path)) if path else None  # noqa: PTH100 - a link to Python stays one


if __name__ == "__main__":
    main()
