"""Measure many notices at once: later runs as ratios to one notice's, the first run, memory.

    python benchmarks/many.py [--sizes 1,300,3000] [--python PYTHON]

Each notice has 15 tasks, a third of them done; in one of ten notices something is due this week.
Measure an installed wheel. Ratios are of instructions where valgrind is there, else of time.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from command import VALGRIND, Command
from plans import items, yaml_of

TODAY = "2023-03-18"
LATER = (
    ("status",),
    ("due", "--within", "7"),
    ("due", "--overdue"),
    ("list", "--unit", "u3"),
    ("list", "--unit", "u3", "--json"),
    ("next", "--unit", "u3"),
)
EVERYTHING = (("due",), ("list",), ("status", "--json"))
ONE_IN = 10


def make(folder: Path, size: int) -> Path:
    """Write a workspace of so many notices; of one, the file of that notice is returned."""
    for number in range(size):
        its = folder / f"n{number:04}"
        its.mkdir(parents=True)
        tasks = items(15, seed=number, near=3 * (number % ONE_IN == 0))
        (its / "notice.yaml").write_text(yaml_of(tasks, f"plan-{number:04}"), encoding="utf-8")
    top = folder / "iocplan.yaml"
    top.write_text('notices: ["*/notice.yaml"]\n', encoding="utf-8")
    return top if size > 1 else folder / "n0000/notice.yaml"


def memory(command: Command) -> int:
    """The most memory that a run takes, in megabytes."""
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL,"
        " stderr=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
    )
    env = {**os.environ, **command.env}
    argv = [sys.executable, "-c", script, *command.argv]
    ran = subprocess.run(  # noqa: S603
        argv, cwd=command.cwd, env=env, capture_output=True, text=True, check=True
    )
    return int(ran.stdout)


def measure(python: str, folder: Path, size: int, one: dict[tuple[str, ...], float]) -> None:
    """Print the figures of a workspace; ``one`` has those of a single notice, or is given them."""
    top = make(folder / str(size), size)
    env = {"XDG_CACHE_HOME": str(folder / f"cache-{size}"), "PYTHONDONTWRITEBYTECODE": ""}

    def command(*args: str) -> Command:
        words = [python, "-m", "iocplan", *args, "-f", str(top), "--today", TODAY]
        return Command(words, folder, env)

    first = command("status")
    print(f"## {size} notices\n\nfirst run: {first.time():.1f} s")
    for args in (*LATER, *EVERYTHING):
        later = command(*args)
        later.time()
        cost = (
            later.instructions() / 1e6 if VALGRIND else 1000 * min(later.time() for _ in range(5))
        )
        seconds = min(later.time() for _ in range(3))
        ratio = cost / one.setdefault(args, cost)
        print(f"{' '.join(args)}: {seconds:.2f} s, {cost:.0f}, {ratio:.1f} x, {memory(later)} MB")


def main() -> None:
    """Measure every size in turn."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="1,300")
    parser.add_argument("--python", default=sys.executable)
    given = parser.parse_args()
    one: dict[tuple[str, ...], float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in map(int, given.sizes.split(",")):
            measure(given.python, Path(folder), size, one)


if __name__ == "__main__":
    main()
