import errno
import os
import stat
import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from iocplan.editing.changes import Change, Put
from iocplan.editing.store import replace
from iocplan.editing.transaction import Recorded, record
from iocplan.errors import RefusedError, UnreadableError
from iocplan.notice_file.problem_places import BrokenPlanError

NOTICE = Path(__file__).parents[2].joinpath("data/notice.yaml").read_bytes()
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such thing")
OLD, NEW = b"old: 1\n", b"new: 22\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "office"
    path.mkdir(exist_ok=True)
    return path


@pytest.fixture
def file(folder: Path) -> Path:
    path = folder / "notice.yaml"
    path.write_bytes(OLD)
    return path


def check(path: Path, id_: str = "1.2", meanwhile: Callable[[], Any] = lambda: None) -> Recorded:
    def decide(_: Any, at: Any) -> list[Change]:
        meanwhile()
        return [Put(at(id_), "done", date(2023, 3, 22))]

    return record(path, decide)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# replacing


def test_the_new_bytes_stand_alone_in_the_folder(file: Path) -> None:
    replace(file, OLD, NEW)
    assert file.read_bytes() == NEW
    assert names(file.parent) == ["notice.yaml"]


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755, 0o640])
def test_the_mode_is_kept_whatever_the_umask_is(file: Path, mode: int) -> None:
    file.chmod(mode)
    before = os.umask(0o077)
    try:
        replace(file, OLD, NEW)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == mode


@POSIX
def test_the_owner_is_kept_where_that_is_allowed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = []
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    monkeypatch.setattr(os, "chown", lambda _, *owner: given.append(owner))
    replace(file, OLD, NEW)
    info = file.stat()
    assert given == [(info.st_uid, info.st_gid)]


@POSIX
@pytest.mark.parametrize("target", ["../there/plan.yaml", "{}/there/plan.yaml"])
def test_a_symbolic_link_is_followed_and_stays_one(
    folder: Path, tmp_path: Path, target: str
) -> None:
    there = tmp_path / "there" / "plan.yaml"
    there.parent.mkdir()
    there.write_bytes(NOTICE)
    link, chain = folder / "notice.yaml", folder / "chain.yaml"
    link.symlink_to(target.format(tmp_path))
    chain.symlink_to("notice.yaml")
    check(chain)
    assert link.is_symlink()
    assert chain.is_symlink()
    assert b"done: 2023-03-22" in there.read_bytes()
    assert names(there.parent) == ["plan.yaml"]


@POSIX
def test_links_that_go_round_are_no_file(folder: Path) -> None:
    (folder / "a.yaml").symlink_to("b.yaml")
    (folder / "b.yaml").symlink_to("a.yaml")
    with pytest.raises(UnreadableError):
        check(folder / "a.yaml")


@POSIX
def test_several_hard_links_are_refused(notice: Path) -> None:
    (notice.parent / "other.yaml").hardlink_to(notice)
    with pytest.raises(RefusedError, match="several hard links"):
        check(notice)
    assert notice.read_bytes() == NOTICE


def test_a_read_only_file_is_refused(notice: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != notice)
    with pytest.raises(RefusedError, match="is read-only"):
        check(notice)
    assert notice.read_bytes() == NOTICE


def _raising(code: int) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise OSError(code, os.strerror(code))

    return fail


FAILURES = {
    "a read-only folder": ("os.open", errno.EACCES, "permission denied"),
    "a read-only disk": ("os.open", errno.EROFS, "read-only file system"),
    "a full disk": ("os.fsync", errno.ENOSPC, "no space left on device"),
    "a failing disk": ("os.fsync", errno.EIO, "input/output error"),
    "a refused rename": ("os.replace", errno.EBUSY, "device or resource busy"),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failing_write_leaves_the_old_file_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch, failure: str
) -> None:
    call, code, reason = FAILURES[failure]
    monkeypatch.setattr(call, _raising(code))
    with pytest.raises(RefusedError, match=f"Cannot write .*notice.yaml: {reason}"):
        replace(file, OLD, NEW)
    assert file.read_bytes() == OLD
    assert names(file.parent) == ["notice.yaml"]


@POSIX
def test_a_really_full_disk_leaves_the_old_file_alone(notice: Path) -> None:
    script = """
        import resource, signal, sys
        from pathlib import Path
        from iocplan.editing import store
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        path = Path(sys.argv[1])
        try:
            store.replace(path, path.read_bytes(), b"x" * 5000)
        except store.RefusedError as error:
            print(error)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), notice],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "file too large" in done.stdout
    assert notice.read_bytes() == NOTICE
    assert names(notice.parent) == ["notice.yaml"]


_CALLS = {"open", "fdopen", "write", "flush", "fsync", "chmod", "chown", "replace", "stat", "read"}


def _with_a_failure_at(number: int, error: BaseException, action: Callable[[], Any]) -> int:
    """Run an action in which one system call fails; return how many there were up to it."""
    seen = 0

    def profile(_: Any, event: str, call: Any) -> None:
        nonlocal seen
        if event == "c_call" and call.__name__ in _CALLS:
            seen += 1
            if seen == number:
                raise error

    sys.setprofile(profile)
    try:
        action()
    except (RefusedError, type(error)):
        pass
    finally:
        sys.setprofile(None)
    return seen


@POSIX
@pytest.mark.parametrize("error", [OSError(errno.EIO, "broken"), KeyboardInterrupt()])
def test_wherever_a_call_fails_the_old_file_or_the_new_one_is_there(
    file: Path, error: BaseException
) -> None:
    number, found = 0, set()
    while True:
        number += 1
        file.write_bytes(OLD)
        seen = _with_a_failure_at(number, error, lambda: replace(file, OLD, NEW))
        found.add(file.read_bytes())
        assert names(file.parent) == ["notice.yaml"]
        if seen < number:
            break
    assert number > 8
    assert found == {OLD, NEW}


# somebody else, in between


def test_an_edit_by_somebody_else_in_between_is_refused(notice: Path) -> None:
    edited = NOTICE + b"# seen\n"
    with pytest.raises(RefusedError, match="changed meanwhile"):
        check(notice, meanwhile=lambda: notice.write_bytes(edited))
    assert notice.read_bytes() == edited
    assert names(notice.parent) == ["notice.yaml"]


def test_a_file_that_is_gone_is_not_made_anew(notice: Path) -> None:
    with pytest.raises(RefusedError, match="no such file"):
        check(notice, meanwhile=notice.unlink)
    assert names(notice.parent) == []


@POSIX
@pytest.mark.parametrize("other", [os.mkdir, os.mkfifo])
def test_something_else_in_its_place_is_left_alone(
    notice: Path, other: Callable[[Path], None]
) -> None:
    def put() -> None:
        notice.unlink()
        other(notice)

    with pytest.raises(RefusedError, match="changed meanwhile"):
        check(notice, meanwhile=put)
    assert names(notice.parent) == ["notice.yaml"]


@POSIX
@pytest.mark.parametrize("other", [os.mkdir, os.mkfifo])
def test_a_folder_or_pipe_is_no_plan(folder: Path, other: Callable[[Path], None]) -> None:
    other(folder / "plan.yaml")
    with pytest.raises(UnreadableError, match="not an ordinary file"):
        check(folder / "plan.yaml")


def test_a_broken_plan_is_not_written(file: Path) -> None:
    with pytest.raises(BrokenPlanError):
        check(file)
    assert file.read_bytes() == OLD


def test_a_plan_that_an_edit_would_break_is_not_written(notice: Path) -> None:
    def decide(_: Any, at: Any) -> list[Change]:
        return [Put(at("1.2"), "done", "soon")]

    with pytest.raises(RefusedError, match="would break the plan"):
        record(notice, decide)
    assert notice.read_bytes() == NOTICE


def test_nothing_decided_writes_nothing(notice: Path) -> None:
    notice.chmod(0o444)
    recorded = record(notice, lambda *_: [])
    assert recorded.old_text == recorded.new_text


def test_a_dry_run_writes_nothing(notice: Path) -> None:
    recorded = record(
        notice, lambda _, at: [Put(at("launch"), "happened", "2023-04-15")], dry_run=True
    )
    assert recorded.after.events["launch"].happened
    assert notice.read_bytes() == NOTICE


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte order mark"])
def test_a_byte_order_mark_stays(notice: Path, start: bytes) -> None:
    notice.write_bytes(start + NOTICE)
    new = check(notice).new_text
    assert notice.read_bytes() == start + new.encode()
