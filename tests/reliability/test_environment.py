"""The program in odd surroundings: an answer or a clear error, and never a traceback."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from running import NOTICE

posix = pytest.mark.skipif(os.name != "posix", reason="shells, signals and /dev of POSIX")


def surroundings(folder: Path, **more: str | None) -> dict[str, str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("IOCPLAN_", "LC_"))}
    env |= {"XDG_CACHE_HOME": str(folder / "cache"), "LANG": "C", "IOCPLAN_FILE": str(NOTICE)}
    env |= {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "IOCPLAN_TODAY": "2023-03-18"}
    changed = env | {name: value for name, value in more.items() if value is not None}
    return {name: value for name, value in changed.items() if more.get(name, "") is not None}


def started(args: str, env: dict[str, str], options: str = "", **more) -> subprocess.Popen[str]:
    command = [sys.executable, *options.split(), "-m", "iocplan", *args.split()]
    return subprocess.Popen(
        command, env=env, text=True, encoding="utf-8", errors="replace",
        stderr=subprocess.PIPE, **({"stdout": subprocess.PIPE} | more),
    )  # fmt: skip


def answer(args: str, env: dict[str, str], options: str = "") -> str:
    process = started(args, env, options)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err.count("Traceback")) == (0, 0), err
    return out


ODD: list[dict[str, str | None]] = [
    {"HOME": None, "XDG_CACHE_HOME": None},
    {"HOME": "/nonexistent/home", "XDG_CACHE_HOME": None},
    {"HOME": "", "XDG_CACHE_HOME": ""},
    {"XDG_CACHE_HOME": "/dev/null"},
    {"XDG_CACHE_HOME": "relative"},
    {"LANG": None},
    {"LANG": "xx_YY.nonsense", "LC_ALL": "nonsense"},
    {"TERM": "dumb", "COLUMNS": "nonsense"},
    {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "4711"},
    {"TZ": "Pacific/Kiritimati"},
    {"TZ": "nonsense"},
]


@pytest.mark.parametrize("odd", ODD, ids=str)
def test_the_answer_is_the_same_in_odd_surroundings(odd, tmp_path):
    usual = answer("list --json", surroundings(tmp_path))
    assert answer("list --json", surroundings(tmp_path, **odd)) == usual


@pytest.mark.parametrize("options", ["-W error", "-O", "-X utf8=0", "-I -W error"])
def test_and_with_pythons_own_options(options, tmp_path):
    if "-I" in options and subprocess.run([sys.executable, "-Ic", "import iocplan"], check=False,
                                          capture_output=True).returncode:  # fmt: skip
        pytest.skip("not installed, only on the path")
    usual = answer("status", surroundings(tmp_path))
    assert answer("status", surroundings(tmp_path), options) == usual


@posix
@pytest.mark.parametrize("args", ["list", "list --json", "status", "validate --strict", "schema"])
def test_a_reader_that_has_seen_enough_ends_it_quietly(args, tmp_path):
    with started(args, surroundings(tmp_path)) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == ""


@posix
@pytest.mark.parametrize("args", ["list", "status --json", "export -o -"])
def test_a_full_disk_behind_standard_output_is_an_error(args, tmp_path):
    with Path("/dev/full").open("w") as full:
        process = started(args, surroundings(tmp_path), stdout=full)
        _, err = process.communicate(timeout=60)
    assert process.returncode != 0
    assert err != ""
    assert "Traceback" not in err


@posix
@pytest.mark.parametrize("args", ["list", "check 1.1"])
def test_ctrl_c_at_any_moment_ends_it_without_a_traceback(args, tmp_path, rng, how_many, tried):
    plan = tmp_path / "notice.yaml"
    old = NOTICE.read_bytes()
    times = how_many(4, 60)
    env = surroundings(tmp_path, IOCPLAN_FILE=str(plan))
    for _ in range(times):
        plan.write_bytes(old)
        process = started(args, env, "-X importtime")
        assert process.stderr
        for line in process.stderr:  # from here on it is our code that runs
            if line.endswith("iocplan.cli.app\n"):
                break
        time.sleep(rng.uniform(0, 0.15))
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert process.returncode in (0, 1, 130, -signal.SIGINT)
        assert "Traceback" not in err
        lines = [line for line in plan.read_bytes().splitlines() if b"done: 2023-03-18" not in line]
        assert lines == old.splitlines()
    tried(f"{args}: interrupted at {times} moments")


def test_a_folder_that_is_gone_is_no_traceback(tmp_path):
    gone = tmp_path / "gone"
    code = (
        f"import os; os.mkdir({str(gone)!r}); os.chdir({str(gone)!r}); os.rmdir({str(gone)!r})\n"
        "from iocplan.__main__ import main; main()"
    )
    if os.name != "posix":
        pytest.skip("a folder in use cannot be removed")
    env = surroundings(tmp_path, IOCPLAN_FILE=None)
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
