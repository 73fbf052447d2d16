"""Times whole processes in turn, so that a slow minute of the machine affects all of them alike."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Command:
    """A command to time, and what to do, untimed, before each run."""

    argv: Sequence[str]
    cwd: Path
    env: Mapping[str, str] = field(default_factory=dict)
    before: Callable[[], object] | None = None
    seconds: list[float] = field(default_factory=list)

    def run(self) -> float:
        """Run once and return the wall time in seconds.

        Raises:
            subprocess.CalledProcessError: the command failed; a failing run is no measurement.
        """
        if self.before:
            self.before()
        start = time.perf_counter()
        done = subprocess.run(  # noqa: S603 - our own commands
            self.argv,
            cwd=self.cwd,
            env={**os.environ, **self.env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        seconds = time.perf_counter() - start
        done.check_returncode()
        return seconds

    @property
    def median(self) -> float:
        """The median of all counted runs, in seconds."""
        return statistics.median(self.seconds)


def interleave(commands: Sequence[Command], rounds: int) -> None:
    """Run all commands in turn: once without counting, then ``rounds`` times."""
    for command in commands:
        command.seconds = []
        command.run()
    for _ in range(rounds):
        for command in commands:
            command.seconds.append(command.run())


def ratio(a: Command, b: Command) -> tuple[float, float, float]:
    """Return the median, lowest and highest of the ratios a/b, taken round by round."""
    ratios = [x / y for x, y in zip(a.seconds, b.seconds, strict=True)]
    return statistics.median(ratios), min(ratios), max(ratios)
