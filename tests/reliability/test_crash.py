"""Stopped at any of its file operations, a command leaves the old file or the new one."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from running import NOTICE

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

ON = ("--today", "2023-03-24")
COMMANDS = {
    "check": ("check", "1.1", "1.2.a", *ON),
    "uncheck": ("uncheck", "2.3", *ON),
    "start": ("start", "1.1", *ON),
    "drop": ("drop", "1.1", "--because", "thôi", "--by-whom", "Chủ tịch", *ON),
    "note": ("note", "1.1", "đã gọi", *ON),
    "move": ("move", "launch", "2023-08-08", "--because", "hoãn", *ON),
    "undo": ("note", "2.3", "--undo", *ON),
    "init": ("init", "new.yaml"),
    "export": ("export", "-o", "plan.ics", *ON),
    "per-unit": ("export", "--per-unit", "units", *ON),
    "vdir": ("export", "--vdir", "cal", *ON),
    "report": ("report", "-o", "page.html", *ON),
    "pull": ("pull", "from-a-phone.ics", *ON),
}
FAULTS = {"kill": "kill", "disk full": errno.ENOSPC, "not permitted": errno.EACCES, "io": errno.EIO}
QUICK = {(name, "kill") for name in ("check", "init", "export", "pull")}
QUICK |= {(name, "disk full") for name in ("move", "vdir")}


def prepared(folder: Path) -> dict[str, str]:
    """A plan with records, earlier exports that are out of date, and a phone's file."""
    work = folder / "work"
    work.mkdir()
    shutil.copy(NOTICE, work / "notice.yaml")
    env = {k: v for k, v in os.environ.items() if not k.startswith("IOCPLAN_")}
    env |= {"XDG_CACHE_HOME": str(folder / "cache"), "PYTHONUTF8": "1", "LANG": "C"}
    env |= {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    for args in (
        *(COMMANDS[name] for name in ("export", "per-unit", "vdir", "report")),
        ("export", "--todos", "-o", "from-a-phone.ics", *ON),
        ("check", "2.3", "--on", "2023-03-22", *ON),
        ("note", "2.3", "xong", *ON),
    ):
        run = [sys.executable, "-m", "iocplan", *args]
        subprocess.run(run, cwd=work, env=env, check=True, capture_output=True)
    phone = work / "from-a-phone.ics"
    done = b"STATUS:COMPLETED\r\nCOMPLETED:20230320T010000Z"
    phone.write_bytes(phone.read_bytes().replace(b"STATUS:NEEDS-ACTION", done, 1))
    return env


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", COMMANDS)
def test_stopped_at_every_operation_it_leaves_the_old_or_the_new(
    name, fault, tmp_path, request, tried
):
    if (name, fault) not in QUICK and not request.config.getoption("--long"):
        pytest.skip("only with --long")
    env = prepared(tmp_path)
    script = Path(__file__).with_name("saboteur.py")
    done = subprocess.run(
        [sys.executable, script, tmp_path, str(FAULTS[fault]), *COMMANDS[name]],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 2
    tried(f"{name}: {fault} at each of its {int(done.stdout):3} file operations")
