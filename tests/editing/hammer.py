"""A program for tests: many of our processes at work on one file, and processes that are killed.

It forks, which a test that may run in threads must not do.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import platformdirs
from styles import chance

from iocplan.editing.changes import Append, Put, TakeBack
from iocplan.editing.transaction import record
from iocplan.notice_file.load import load_plan

DAY = date(2023, 3, 22)


def check(path: Path, id_: str) -> None:
    record(path, lambda _, at: [Put(at(id_), "done", DAY)])


def uncheck(path: Path, id_: str) -> None:
    record(path, lambda _, at: [TakeBack(at(id_), "done")])


def record_note(path: Path, id_: str, text: str) -> None:
    record(path, lambda _, at: [Append(at(id_), "notes", {"on": DAY, "text": text})])


def in_a_fork(action: Callable[[], None]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        action()
    except BaseException as error:  # noqa: BLE001 - a fork ends here, whatever happens
        sys.stderr.write(f"{error}\n")
        os._exit(1)
    os._exit(0)


def together(path: Path, ids: list[str]) -> None:
    """Check off every id at once, each in a process of its own."""
    load_plan(path)  # what is imported now is not imported sixteen times
    gate, opened = os.pipe()

    def wait_and_check(id_: str) -> None:
        os.close(opened)
        os.read(gate, 1)
        check(path, id_)

    children = [in_a_fork(lambda id_=id_: wait_and_check(id_)) for id_ in ids]  # type: ignore[misc]
    os.close(opened)
    sys.exit(max(os.waitpid(child, 0)[1] for child in children))


def rounds(path: Path, times: int, writers: int, readers: int) -> None:
    """Let writers record notes, each on a task of its own, while readers load what they find.

    Every reader ends with the first plan that has all notes, or in an error at an unsound one.
    """
    ids = [task.id for task in load_plan(path).tasks]

    def write(number: int) -> None:
        for turn in range(times):
            record_note(path, ids[number % len(ids)], f"{number}.{turn}")

    def read() -> None:
        seen = 0
        while seen < writers * times:
            found = sum(len(task.notes) for task in load_plan(path).tasks)
            assert found >= seen, "a note was lost"
            seen = found

    jobs = [lambda n=n: write(n) for n in range(writers)] + [read] * readers  # type: ignore[misc]
    children = [in_a_fork(job) for job in jobs]
    sys.exit(max(os.waitpid(child, 0)[1] for child in children))


def killed(path: Path, times: int, seed: int) -> None:
    """Kill a process that keeps writing, at random moments; after each kill the file is sound."""
    old = path.read_bytes()
    check(path, "1.2")
    new = path.read_bytes()
    moments = chance(seed)

    def work() -> None:
        while True:
            (uncheck if path.read_bytes() == new else check)(path, "1.2")

    for number in range(times):
        child = in_a_fork(work)
        time.sleep(moments.uniform(0.0, 0.12))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert path.read_bytes() in (old, new), number
        (uncheck if path.read_bytes() == new else check)(path, "1.2")


if __name__ == "__main__":
    cache, file, what, *rest = sys.argv[1:]
    platformdirs.user_cache_path = lambda *_: Path(cache)  # type: ignore[assignment]
    if what == "together":
        together(Path(file), rest)
    elif what == "rounds":
        rounds(Path(file), *map(int, rest))
    else:
        killed(Path(file), *map(int, rest))
