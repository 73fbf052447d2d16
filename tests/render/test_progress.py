"""What is shown of long work while it lasts, and that nothing is left of it."""

import os
import subprocess
import sys
from io import StringIO

import pytest

from iocplan.render.progress import track
from running import NOTICE, run


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def shown(items, patience, *, bar=True):
    stream = Terminal()
    return list(track(items, "Reading files", stream, bar=bar, patience=patience)), stream


@pytest.mark.parametrize("patience", [0, 3600])
@pytest.mark.parametrize("items", [[], [1], [1, 2, 3, 4]])
def test_every_item_comes_once_and_in_order(items, patience):
    assert shown(items, patience)[0] == items


def test_quick_work_shows_nothing():
    assert shown(range(1000), 3600)[1].getvalue() == ""


@pytest.fixture
def _a_terminal(monkeypatch):
    for name in ("NO_COLOR", "CI", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.usefixtures("_a_terminal")
def test_long_work_says_how_far_it_is_and_takes_its_line_away():
    written = shown([1, 2, 3], 0)[1].getvalue()
    assert "Reading files" in written
    assert "3/3" in written
    assert "━" in written
    assert written.endswith("\x1b[2K")


@pytest.mark.usefixtures("_a_terminal")
def test_a_terminal_without_unicode_gets_no_bar():
    written = shown([1, 2, 3], 0, bar=False)[1].getvalue()
    assert "3/3" in written
    assert written.isascii()


@pytest.mark.usefixtures("_a_terminal")
def test_work_that_is_left_early_takes_its_line_away_too():
    stream = Terminal()
    work = track(range(100), "Reading files", stream, bar=True, patience=0)
    assert [next(work), next(work), next(work)] == [0, 1, 2]
    work.close()
    assert stream.getvalue().endswith("\x1b[2K")


def test_in_a_pipe_nothing_is_shown_however_long_it_lasts(monkeypatch):
    monkeypatch.setitem(track.__kwdefaults__, "patience", 0)
    ran = run("validate", *[NOTICE] * 5)
    assert (ran.out, ran.err, ran.status) == ("", "", 0)


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals")
def test_on_a_terminal_output_in_a_pipe_stays_what_it_is(tmp_path):
    """Standard error is a terminal, standard output is not: only the first shows progress."""
    import pty

    code = (
        "from iocplan.render import progress\n"
        "progress.track.__kwdefaults__['patience'] = 0\n"
        "from iocplan.cli.app import main; main()\n"
    )
    broken = tmp_path / "broken.yaml"
    broken.write_text("plan: [\n", encoding="utf-8")
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "xterm", "LC_ALL": "C.UTF-8"}
    for name in ("NO_COLOR", "CI", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        env.pop(name, None)
    argv = [sys.executable, "-c", code, "validate", NOTICE, broken, NOTICE]
    ran = subprocess.run(argv, stdout=subprocess.PIPE, stderr=theirs, env=env, check=False)
    os.close(theirs)
    said = os.read(ours, 100_000).decode()
    os.close(ours)
    assert ran.returncode == 1
    assert ran.stdout.decode() == run("validate", NOTICE, broken, NOTICE).out
    assert "Reading files" in said
    assert "Traceback" not in said
