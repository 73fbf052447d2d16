"""The goals: each a ratio of two commands, and the most that it should be."""

from collections.abc import Iterator
from typing import NamedTuple

from bench import BEFORE, Bench
from command import Command

SEEN = (("status",), ("due",), ("next",), ("show", "1.2"), ("timeline",))
"""What a person looks at: on a terminal, in colour."""


class Goal(NamedTuple):
    """One ratio and the most that it should be; ``theirs`` is None if a peer is not installed.

    ``measure`` names a method of ``Command``. Instructions are counted for what takes so little
    that they tell best; time for what a person waits for, and where the peer is not Python.
    """

    name: str
    ours: Command
    theirs: Command | None
    most: float
    measure: str = "instructions"


def small_goals(bench: Bench) -> Iterator[Goal]:
    """Yield the goals for the shipped notice's 15 tasks, what is typed most often first."""
    for args in SEEN:
        name = f"{' '.join(args)}, terminal, later run / import typer"
        yield Goal(name, bench.later(15, *args, terminal=True), bench.typer, 1.5)
    topydo = bench.topydo(15, "ls", f"due:<{BEFORE}")
    yield Goal("due, pipe, later run / topydo", bench.due(15), topydo, 1.0)
    listed = bench.later(15, "list", "--json")
    yield Goal("list --json, later run / import typer", listed, bench.typer, 1.3)
    yield Goal("completion, later run / import typer", bench.completion(15), bench.typer, 1.3)
    first = bench.due(15, cached=False)
    yield Goal("due, first run / typer, pydantic, yaml", first, bench.triple, 1.7)
    yield Goal("check one task / typer, pydantic, yaml", bench.check(15), bench.triple, 1.8)


def report_goal(bench: Bench) -> Goal:
    """Return the goal that shows whether a page of many tasks is made in linear time."""
    small, large = (
        bench.later(size, "report", "--format", "html", "-o", "-") for size in (250, 1000)
    )
    return Goal("report in HTML, 1,000 tasks / 250 tasks", large, small, 3.0, "cpu")


def large_goals(bench: Bench) -> Iterator[Goal]:
    """Yield the goals for 10,000 tasks."""
    size = 10_000
    load = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), yaml.CSafeLoader)"
    loading = bench.python_c(load, str(bench.plan(size)))
    first, later = bench.due(size, cached=False), bench.due(size)
    warrior = bench.taskwarrior(size)
    yield Goal("due, 10,000 tasks, later run / Taskwarrior", later, warrior, 0.85, "time")
    yield Goal("due, 10,000 tasks, first run / CSafeLoader", first, loading, 0.6, "time")
    yield Goal("check one of 10,000 / ruamel.yaml", bench.check(size), bench.ruamel(size), 0.05,
               "time")  # fmt: skip
    export = bench.later(size, "export", "-o", "-")  # both print a calendar
    yield Goal("export, 10,000 tasks / topydo", export, bench.topydo(size, "ls", "-f", "ical"), 1.0,
               "time")  # fmt: skip
