"""A worker that reads hostile files with the real commands and reports in JSON how it went.

``python torment.py SEED FIRST COUNT SOURCE...`` tries the mutations FIRST to FIRST + COUNT of some
files. It runs by itself, because a limit of memory and a hook on what Python does last as long as
the process.
"""

import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from hostile import unsafe
from mutations import mutated

from running import run

SECONDS = 2
MEMORY = 500 << 20
STATUSES = {0, 1, 3, 4}
COMMANDS = (
    ("status",),
    ("list",),
    ("list", "--json"),
    ("list", "--csv", "--sort", "title"),
    ("due", "--all"),
    ("due", "--within", "9999", "--json"),
    ("next",),
    ("next", "--json"),
    ("status", "--json"),
    ("status", "--launch", "9999-12-31"),
    ("timeline",),
    ("timeline", "--json", "--launch", "+7d"),
    ("export", "-o", "-"),
    ("export", "-o", "-", "--todos"),
    ("list", "--search", "IOC", "--ids"),
    ("report", "-o", "-", "--format", "html"),
    ("report", "-o", "-", "--format", "md", "--launch", "+7d"),
    ("validate", "--strict"),
    ("log",),
    ("log", "--json"),
    ("diff", "seed.yaml"),
    ("diff", "seed.yaml", "--md"),
    ("diff", "seed.yaml", "--json"),
)
RECORDS = (
    ("check",),
    ("check", "--on", "2023-03-17", "--proof", "12/BC-UBND"),
    ("start",),
    ("drop", "--because", "x: # y", "--by-whom", "z"),
    ("note", "a: 'b' # c"),
)
TODAYS = ("2023-03-18", "2023-04-16", "0001-01-01", "9999-12-31", "2024-02-29")
_FORBIDDEN = (
    *("os.system", "subprocess.Popen", "os.exec", "os.fork", "os.posix_spawn", "os.spawn"),
    *("pty.spawn", "socket.connect", "ctypes.dlopen", "shutil.rmtree"),
)


class TooSlowError(BaseException):
    """More than the seconds that a file below a megabyte may take."""


class Watch:
    """An audit hook that notices, while ``on``, what a plan must not make Python do."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.on = False
        self.seen: list[str] = []
        sys.addaudithook(self._hook)

    def _hook(self, event: str, args: tuple[object, ...]) -> None:
        if not self.on:
            return
        if (event == "open" and self._is_outside(*args)) or event.startswith(_FORBIDDEN):
            self.seen.append(f"{event} {args}"[:300])

    def _is_outside(self, path: object, _: object, flags: object) -> bool:
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)
        if not writes or isinstance(path, int):
            return False
        return not os.fsdecode(path).startswith((self.folder, "/dev/null"))


@contextmanager
def time_limit() -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TooSlowError

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def located(path: Path, text: str) -> str:
    """What is wrong with the Problems that ``validate --json`` gave, else nothing."""
    problems = json.loads(text)["problems"]
    lines = path.read_bytes().count(b"\n") + path.read_bytes().count(b"\r") + 1
    for problem in problems:
        if not (1 <= problem["line"] <= lines and problem["column"] >= 1 and problem["message"]):
            return f"not located: {problem}"[:300]
    return "" if problems else "refused without a Problem"


def torment(path: Path, rng: Random) -> tuple[bool, str]:
    """Whether a file is a sound plan, and what went wrong in reading it, else nothing."""
    lang = ("vi", "--color", "never") if rng.random() < 0.5 else ("en", "--color", "never")
    width = rng.choice((None, 20, 80, 200))
    with time_limit():
        checked = run("validate", "--json", "-f", path, "--lang", *lang)
    if checked.status:
        with time_limit():
            told = run("validate", "-f", path, "--lang", *lang, width=width)
            refused = run("status", "-f", path, "--lang", *lang, width=width)
        if (told.status, refused.status, refused.out) != (1, 3, ""):
            return False, f"statuses {told.status} {refused.status}"
        return False, located(path, checked.out) or unsafe(told.out + refused.err)
    tasks = [*run("list", "--ids", "-f", path).lines, "1.1"]
    shown = (("show", rng.choice(tasks)), ("show", rng.choice(tasks), "--json"))
    today = rng.choice(TODAYS)
    beyond = {2} if today == date.max.isoformat() else set()  # a week later is no day
    for command in (*rng.sample(COMMANDS, 5), *shown):
        with time_limit():
            ran = run(*command, "-f", path, "--lang", *lang, "--today", today, width=width)
        found = ran.out and command[0] != "validate"
        if ran.status not in (STATUSES | beyond) or (ran.status and found):
            return True, f"{command}: status {ran.status}, {ran.err[:200]}"
        if "--json" in command and not ran.status:
            json.loads(ran.out)
        is_text = command[0] != "export" and not {"--json", "--csv"} & set(command)
        if is_text and (wrong := unsafe(ran.out)):
            return True, f"{command}: {wrong}"
    return True, recorded(path, rng, rng.choice(tasks))


def recorded(path: Path, rng: Random, task: str) -> str:
    """Record something about a task; return what is wrong with the file afterwards, if anything."""
    command, *words = rng.choice(RECORDS)
    before = path.read_bytes()
    with time_limit():
        ran = run(command, task, *words, "-f", path, "--today", "2023-03-18")
    after = path.read_bytes()
    if ran.status and after != before:
        return f"{command} {task}: refused, and yet the file is another"
    if not ran.status and run("validate", "-f", path).status:
        return f"{command} {task}: the file is a sound plan no more"
    return ""


def main(seed: str, first: int, count: int, sources: list[str]) -> None:
    import resource

    seeds = [Path(source).read_bytes() for source in sources]
    with TemporaryDirectory() as name:
        os.environ["XDG_CACHE_HOME"] = f"{name}/cache"
        path = Path(name) / "notice.yaml"
        watch = Watch(Path(name))
        os.chdir(name)
        path.write_bytes(seeds[0])
        Path("seed.yaml").write_bytes(seeds[0])
        for command in (*COMMANDS, ("show", "1.1"), ("validate",), ("check", "1.1")):
            run(*command, "-f", path)  # everything is imported before anything is watched
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        report = {"sound": 0, "slowest": 0.0, "failures": []}
        for number in range(first, first + count):
            rng = Random(f"{seed} {number}")  # noqa: S311
            data = mutated(rng, seeds)
            path.write_bytes(data)
            watch.on, begun = True, time.perf_counter()
            try:
                sound, wrong = torment(path, rng)
            except BaseException:  # noqa: BLE001 - whatever it is, it is what we look for
                sound, wrong = False, traceback.format_exc(limit=-4)
            watch.on = False
            report["slowest"] = max(report["slowest"], time.perf_counter() - begun)
            report["sound"] += sound
            if watch.seen:
                wrong, watch.seen = f"{watch.seen}", []
            if wrong:
                kept = keep(data, seed, number)
                report["failures"].append({"number": number, "wrong": wrong, "file": kept})
        report["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        sys.stdout.write(json.dumps(report))


def keep(data: bytes, seed: str, number: int) -> str:
    """Keep a file that broke something, if ``IOCPLAN_KEEP`` names a folder for such files."""
    folder = os.environ.get("IOCPLAN_KEEP")
    if not folder:
        return ""
    path = Path(folder) / f"{seed}-{number}.yaml".replace(" ", "_")
    path.write_bytes(data)
    return str(path)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
