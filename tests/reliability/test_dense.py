"""Whatever there is very much of, a file below a megabyte takes two seconds and 500 MB at most.

``report`` has a card for every task and may take four.
"""

import os
import sys
from pathlib import Path

import pytest
from dense import dense_plans

pytestmark = pytest.mark.skipif(not hasattr(os, "wait4"), reason="POSIX counts what a child took")

SECONDS = {"report": 4.0}
MOST_SECONDS = 2.0
MEMORY = 500 << 20
MEGABYTE = 1_000_000
COMMANDS = (
    ("validate", "--strict"),
    ("validate", "--json"),
    ("status",),
    ("status", "--json"),
    ("list",),
    ("list", "--json"),
    ("due", "--all"),
    ("next",),
    ("show", "4.1"),
    ("timeline",),
    ("report", "-o", "-", "--format", "html"),
    ("report", "-o", "-", "--format", "md"),
    ("export", "-o", "-"),
    ("log",),
    ("check", "4.1", "--undo", "--dry-run"),
)


def is_sound(name: str) -> bool:
    return name.startswith(("many", "long", "needs", "recurring")) and "cycles" not in name


def ran(plan: Path, command: tuple[str, ...]) -> tuple[int, float, int, str]:
    """Run a command by itself; return its status, seconds, bytes, and what it complained of."""
    errors = plan.with_suffix(".err")
    child = os.fork()
    if not child:
        nothing = os.open(os.devnull, os.O_RDWR)
        told = os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for stream, target in ((0, nothing), (1, nothing), (2, told)):
            os.dup2(target, stream)
        words = [sys.executable, "-m", "iocplan", "-f", str(plan), *command]
        os.execve(sys.executable, words, {**os.environ, "IOCPLAN_TODAY": "2023-06-01"})  # noqa: S606
    _, status, usage = os.wait4(child, 0)
    kilobytes = usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
    seconds = usage.ru_utime + usage.ru_stime
    told_text = errors.read_text(encoding="utf-8", errors="replace")
    return os.waitstatus_to_exitcode(status), seconds, kilobytes << 10, told_text


def test_very_many_of_one_thing_take_two_seconds_and_500_mb_at_most(rng, how_many, tried, tmp_path):
    size = how_many(60_000, 700_000)
    plans = list(dense_plans(size))
    chosen = rng.sample(plans, how_many(4, len(plans)))
    slowest, number = ("", 0.0), 0
    for name, text_of in chosen:
        plan = tmp_path / "notice.yaml"
        plan.write_text(text_of(), encoding="utf-8", newline="")
        assert plan.stat().st_size < MEGABYTE, name
        for command in rng.sample(COMMANDS, how_many(3, len(COMMANDS))):
            status, seconds, memory, told = ran(plan, command)
            said = f"{name}: {' '.join(command)}: {seconds:.2f} s, {memory >> 20} MB"
            assert "Traceback" not in told, said
            assert status in ((0, 1, 4) if is_sound(name) else (0, 1, 3, 4)), f"{said}, {status}"
            assert seconds <= SECONDS.get(command[0], MOST_SECONDS), said
            assert memory <= MEMORY, said
            number += 1
            slowest = max(slowest, (said, seconds), key=lambda run: run[1])
    tried(f"{number} runs on {len(chosen)} dense plans; the slowest: {slowest[0]}")
