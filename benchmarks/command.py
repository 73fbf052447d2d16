"""A command as it is measured: in a pipe or on a pseudo-terminal, by time or by instructions."""

import os
import pty
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

VALGRIND = shutil.which("valgrind")
_COLLECTED = re.compile(r"Collected : (\d+)")
_TERMINAL = {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "40"}


@dataclass
class Command:
    """A command to measure.

    Attributes:
        argv: its words.
        cwd: where it runs.
        env: what it finds in the environment besides.
        before: what to do, unmeasured, before each run.
        terminal: whether its output is a (pseudo-)terminal, as a person has one.
        seconds: the times of the runs that count.
    """

    argv: Sequence[str]
    cwd: Path
    env: Mapping[str, str] = field(default_factory=dict)
    before: Callable[[], object] | None = None
    terminal: bool = False
    seconds: list[float] = field(default_factory=list)

    def time(self) -> float:
        """Run once and return the seconds; raises ``CalledProcessError`` where it fails."""
        start = time.perf_counter()
        self._run([])
        return time.perf_counter() - start

    def cpu(self) -> float:
        """Run once and return the seconds of the processor that it took."""
        start = os.times()
        self._run([])
        end = os.times()
        return end.children_user + end.children_system - start.children_user - start.children_system

    def instructions(self) -> int:
        """Run once under valgrind and return the instructions: the same number on any machine."""
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as log:
            counting = ["--tool=callgrind", "--callgrind-out-file=/dev/null"]
            self._run([str(VALGRIND), *counting, f"--log-file={log.name}"])
            found = _COLLECTED.search(log.read())
        return int(found[1]) if found else 0

    def _run(self, prefix: list[str]) -> None:
        if self.before:
            self.before()
        argv = [*prefix, *self.argv]
        env = {**os.environ, "PYTHONHASHSEED": "0", **self.env}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        run = _on_a_terminal if self.terminal else _in_a_pipe
        status = run(argv, env, self.cwd)
        if status:
            raise subprocess.CalledProcessError(status, argv)


def _in_a_pipe(argv: list[str], env: dict[str, str], cwd: Path) -> int:
    done = subprocess.run(  # noqa: S603 - our own commands
        argv, cwd=cwd, env=env, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return done.returncode


def _on_a_terminal(argv: list[str], env: dict[str, str], cwd: Path) -> int:
    child, screen = pty.fork()
    if not child:
        os.chdir(cwd)
        os.execve(argv[0], argv, env | _TERMINAL)  # noqa: S606 - our own commands
    while _reads(screen):
        pass
    os.close(screen)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _reads(screen: int) -> bool:
    try:
        return bool(os.read(screen, 1 << 16))
    except OSError:  # how Linux says that the other side is gone
        return False


def interleave(commands: Sequence[Command], rounds: int, measure: str = "time") -> None:
    """Run all commands in turn, once uncounted: a slow minute of the machine hits all alike."""
    for command in commands:
        command.seconds = []
        command.time()
    for _ in range(rounds):
        for command in commands:
            command.seconds.append(getattr(command, measure)())
