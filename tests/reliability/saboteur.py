"""A program for tests that stops one of our commands at each of its file operations in turn.

``kill`` ends the process there as a power cut would; a number is the errno that the operation fails
with. Afterwards every file has to be the old one or the new one. It forks, which a test that may
run in threads must not do.
"""

import contextlib
import io
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from iocplan.cli.app import app

_OPERATIONS = {"open", "os.rename", "os.link", "os.remove", "os.chmod", "os.mkdir", "os.fsync"}
Files = dict[str, bytes]


def files(folder: Path) -> Files:
    """The files that somebody would look at, which leaves out hidden ones."""
    found = (p for p in folder.rglob("*") if p.is_file() and not p.name.startswith("."))
    return {str(p.relative_to(folder)): p.read_bytes() for p in found}


def run(argv: list[str]) -> tuple[int, str, str]:
    """Run a command in this process; a traceback is not caught."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            app(argv, prog_name="iocplan")
        except SystemExit as ended:
            return int(ended.code or 0), out.getvalue(), err.getvalue()
    return 0, out.getvalue(), err.getvalue()


def sabotaged(folder: Path, at: int, stop: Callable[[], None]) -> None:
    """Stop at an operation of this process on files of a folder, counted from 0."""
    fsync = os.fsync
    count = iter(range(1_000_000))

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event not in _OPERATIONS:
            return
        where = args[0] if args else None
        named = isinstance(where, str | bytes | os.PathLike)
        if event == "open" and not (named and os.path.abspath(where).startswith(str(folder))):  # noqa: PTH100 - a link is not followed
            return
        if next(count) == at:
            stop()

    def audited_fsync(handle: int) -> None:
        sys.audit("os.fsync", handle)
        fsync(handle)

    os.fsync = audited_fsync
    sys.addaudithook(hook)


def in_a_fork(action: Callable[[], int]) -> int:
    """The exit status of a child process that does this."""
    child = os.fork()
    if not child:
        os._exit(action())
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def attempt(folder: Path, argv: list[str], at: int, how: str) -> int:
    """Run a command that is stopped; 100 means that it had no such operation any more."""

    def stop() -> None:
        nonlocal hit
        hit = True
        if how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        raise OSError(int(how), os.strerror(int(how)))

    hit = False
    os.chdir(folder / "work")
    sabotaged(folder, at, stop)
    try:
        status, out, _ = run(argv)
    except BaseException as error:  # noqa: BLE001 - a traceback is what must not be
        sys.stderr.write(f"{argv} at operation {at}: {error!r}\n")
        return 101
    if not hit:
        return 100
    if status and out and argv[0] != "pull":  # which takes what is sound
        sys.stderr.write(f"{argv} at operation {at}: failed, but printed {out!r}\n")
        return 102
    return 0 if status in (0, 1, 3) else 103


def look(plan: Path) -> int:
    """The exit status of a run after the one that was stopped."""
    os.chdir(plan)
    return run(["status", "--today", "2023-03-24"])[0]


def tries(folder: Path, argv: list[str], how: str) -> Iterator[int]:
    """Stop a command at each operation in turn, and look at the files after each."""
    plan = folder / "work"
    backup = folder / "backup"
    shutil.copytree(plan, backup)
    old = files(plan)
    assert in_a_fork(lambda: run(argv)[0]) == 0, argv
    new = files(plan)
    assert new != old, argv
    for at in range(1_000):
        shutil.rmtree(plan)
        shutil.copytree(backup, plan)
        ended = in_a_fork(lambda at=at: attempt(folder, argv, at, how))  # type: ignore[misc]
        if ended == 100:
            break
        assert ended in (0, -signal.SIGKILL), (argv, at, ended)
        for name, data in files(plan).items():
            assert data in (old.get(name), new.get(name)), (argv, at, name)
        assert set(files(plan)) >= set(old), (argv, at)
        assert in_a_fork(lambda: look(plan)) == 0, (argv, at)
        yield at
    shutil.rmtree(plan)
    shutil.copytree(backup, plan)
    shutil.rmtree(backup)


if __name__ == "__main__":
    folder, how, *argv = sys.argv[1:]
    base = Path(folder).resolve()
    os.chdir(base / "work")
    run(["status", "--today", "2023-03-24"])  # what is imported now is no operation later
    print(sum(1 for _ in tries(base, argv, how)))  # noqa: T201 - the answer
