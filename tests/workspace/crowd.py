"""A program for tests: many of our processes at work in one workspace, or one that is killed.

It forks, which a test that may run in threads must not do.
"""

import contextlib
import io
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from iocplan.cli.app import app
from iocplan.editing import store

ON = ("--today", "2023-03-24")


def run(*args: str) -> int:
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            app([*args, *ON], prog_name="iocplan")
        except SystemExit as ended:
            return int(ended.code or 0)
    return 0


def in_a_fork(action: Callable[[], int]) -> int:
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        status = action()
    finally:
        os._exit(status)


def together(jobs: list[list[str]]) -> None:
    """Run each job in a process of its own, all of them begun at once."""
    run("check", *jobs[0], "--dry-run")  # what is imported now is not imported in each
    gate, opened = os.pipe()

    def wait_and_check(ids: list[str]) -> int:
        os.close(opened)
        os.read(gate, 1)
        return run("check", *ids)

    children = [in_a_fork(lambda ids=ids: wait_and_check(ids)) for ids in jobs]  # type: ignore[misc]
    os.close(opened)
    sys.exit(max(os.waitpid(child, 0)[1] for child in children))


def killed(ids: list[str], after: int) -> None:
    """Check off ids of several notices; the process ends once so many files are replaced."""

    replace, replaced = store.replace, iter(range(1_000))

    def replace_and_die(path: Path, old: bytes, new: bytes) -> None:
        replace(path, old, new)
        if next(replaced) + 1 == after:
            os.kill(os.getpid(), signal.SIGKILL)

    store.replace = replace_and_die
    status = os.waitpid(in_a_fork(lambda: run("check", *ids)), 0)[1]
    sys.exit(0 if os.WTERMSIG(status) == signal.SIGKILL else 1)


if __name__ == "__main__":
    _, what, *words = sys.argv
    if what == "killed":
        killed(words[1:], int(words[0]))
    together([job.split() for job in words])
