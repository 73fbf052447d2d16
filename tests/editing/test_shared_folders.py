"""Folders that people share: who could read and write a file still can, on any drive."""

import errno
import os
import shutil
import stat
import struct
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from iocplan.editing import lock
from iocplan.editing.access import access_of
from iocplan.editing.lock import locked
from iocplan.editing.store import create, replace
from iocplan.errors import RefusedError
from running import NOTICE

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such thing")
ROOT = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may act as other users"
)
OLD, NEW = b"old\n", b"new\n"
LAN, MINH, GROUP = 7001, 7002, 7777


# drives that do not know owners, modes or times


def _raising(code: int) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise OSError(code, os.strerror(code))

    return fail


CALLS = ("chmod", "fchmod", "chown", "fchown", "utime", "setxattr", "removexattr", "listxattr")


@pytest.mark.parametrize("code", [errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL])
def test_where_nothing_can_be_set_writing_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    path = tmp_path / "notice.yaml"
    path.write_bytes(OLD)
    path.chmod(0o664)
    for call in CALLS:
        monkeypatch.setattr(os, call, _raising(code), raising=False)
    monkeypatch.setattr(os, "fsync", _raising(errno.EINVAL))
    replace(path, OLD, NEW)
    create(tmp_path / "other.yaml", NEW)
    assert path.read_bytes() == (tmp_path / "other.yaml").read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o664
    assert sorted(p.name for p in tmp_path.iterdir()) == ["notice.yaml", "other.yaml"]


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".yaml")
    create(path, OLD)
    replace(path, OLD, NEW)
    assert path.read_bytes() == NEW


# people who share a folder


@pytest.fixture
def shared() -> Iterator[Path]:
    """Return a folder that a group may write to, which every user can reach."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    (folder / "plans").mkdir()
    os.chown(folder / "plans", 0, GROUP)
    folder.chmod(0o755)
    (folder / "plans").chmod(0o770)
    yield folder / "plans"
    shutil.rmtree(folder)


BECOME = """
    import os, sys
    import filelock, platformdirs, pwd  # what the user may not be able to read
    from pathlib import Path
    from iocplan.editing.lock import locked
    from iocplan.editing.store import RefusedError, replace
    user, groups, before, path = int(sys.argv[1]), eval(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
    if before:
        from iocplan.cli.app import app
        app([*before.split(), "-f", sys.argv[5]], standalone_mode=False)
    os.setgroups(groups), os.setgid(user), os.setuid(user)
    os.environ |= {"HOME": "/nowhere", "LANG": "C"}
"""


def command(user: int, script: str, path: Path, *words: object, **how: Any) -> list[str]:
    """Return a command line that becomes a user, whose own group has the same number, and acts."""
    text = textwrap.dedent(BECOME) + textwrap.dedent(script)
    groups = how.get("groups", [GROUP])
    told = (user, groups, how.get("before", ""), path, *words)
    return [sys.executable, "-c", text, *map(str, told)]


def acting(user: int, script: str, path: Path, *words: object, **how: Any) -> str:
    """Return what a script prints that a user runs."""
    line = command(user, script, path, *words, **how)
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


WRITES = """
    try:
        replace(path, path.read_bytes(), path.read_bytes() + b"more\\n")
    except RefusedError as error:
        print(error, error.hint and error.hint.say("en"))
"""
READS = "print(os.access(path, os.R_OK), os.access(path, os.W_OK))"


def file_of(shared: Path, owner: int, group: int, mode: int) -> Path:
    path = shared / "notice.yaml"
    path.write_bytes(OLD)
    os.chown(path, owner, group)
    path.chmod(mode)
    return path


def owned(path: Path) -> tuple[int, int, str]:
    info = path.stat()
    return info.st_uid, info.st_gid, f"{stat.S_IMODE(info.st_mode):o}"


@ROOT
@pytest.mark.parametrize("mode", [0o660, 0o664, 0o666, 0o770])
def test_a_write_by_one_of_a_group_locks_nobody_out(shared: Path, mode: int) -> None:
    path = file_of(shared, LAN, GROUP, mode)
    assert acting(MINH, WRITES, path) == ""
    assert path.read_bytes() == OLD + b"more\n"
    assert owned(path) == (MINH, GROUP, f"{mode:o}")
    assert acting(LAN, READS, path) == "True True\n"
    assert acting(LAN, WRITES, path) == ""
    assert owned(path) == (LAN, GROUP, f"{mode:o}")


@ROOT
def test_whoever_may_give_a_file_away_keeps_its_owner(shared: Path) -> None:
    path = file_of(shared, LAN, GROUP, 0o640)
    replace(path, OLD, NEW)
    assert owned(path) == (LAN, GROUP, "640")


@ROOT
def test_a_write_that_would_lock_others_out_is_refused(shared: Path) -> None:
    """Minh may write to the file only by its list, and is in no group of it."""
    path = file_of(shared, LAN, 7003, 0o662)
    os.chown(shared, 0, GROUP)
    said = acting(MINH, WRITES.replace("path.read_bytes()", 'b"old\\n"'), path)
    assert "Others could then no longer read or write" in said
    assert "chgrp GROUP" in said
    assert path.read_bytes() == OLD
    assert owned(path) == (LAN, 7003, "662")
    assert [p.name for p in shared.iterdir()] == ["notice.yaml"]


@ROOT
def test_another_group_gets_no_more_than_everybody(shared: Path) -> None:
    path = file_of(shared, LAN, 7003, 0o646)
    assert acting(MINH, WRITES, path) == ""
    assert owned(path) == (MINH, MINH, "646")
    path = file_of(shared, LAN, 7003, 0o606)
    assert acting(MINH, WRITES, path) == ""
    assert owned(path) == (MINH, MINH, "606")


@ROOT
def test_an_owner_whom_this_machine_knows_and_who_is_not_in_the_group_is_not_locked_out(
    shared: Path,
) -> None:
    path = file_of(shared, 1, GROUP, 0o660)  # daemon
    assert "Others could then no longer" in acting(MINH, WRITES, path)
    assert owned(path) == (1, GROUP, "660")


@ROOT
def test_a_program_run_by_one_checks_off_in_a_plan_of_the_other(shared: Path) -> None:
    path = shared / "notice.yaml"
    path.write_bytes(NOTICE.read_bytes())
    os.chown(path, LAN, GROUP)
    path.chmod(0o660)
    check = "app(['check', '1.1', '-f', str(path), '--today', '2023-03-20'])"
    practised = shared.parent / "practice.yaml"
    practised.write_bytes(NOTICE.read_bytes())
    said = acting(MINH, check, path, practised, before="check 1.1 --today 2023-03-20")
    assert "1.1 done on 20 Mar" in said
    assert acting(LAN, READS, path) == "True True\n"


# extended attributes and lists


def acl(*entries: tuple[int, int, int]) -> bytes:
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


ANY = 0xFFFFFFFF


def put(path: Path, name: str, value: bytes) -> None:
    try:
        os.setxattr(path, name, value)
    except (AttributeError, OSError):
        pytest.skip(f"no {name} here")


def test_extended_attributes_stay(tmp_path: Path) -> None:
    path = tmp_path / "notice.yaml"
    path.write_bytes(OLD)
    put(path, "user.label", b"\xff\x00mine")
    replace(path, OLD, NEW)
    assert os.getxattr(path, "user.label") == b"\xff\x00mine"


LIST = acl((1, 6, ANY), (2, 4, 7003), (4, 0, ANY), (8, 6, GROUP), (16, 6, ANY), (32, 0, ANY))


def test_an_access_control_list_stays(tmp_path: Path) -> None:
    path = tmp_path / "notice.yaml"
    path.write_bytes(OLD)
    put(path, "system.posix_acl_access", LIST)
    before = access_of(path)
    replace(path, OLD, NEW)
    assert os.getxattr(path, "system.posix_acl_access") == LIST
    assert access_of(path) == before


def test_a_list_that_a_folder_gives_to_new_files_is_not_given_to_old_ones(tmp_path: Path) -> None:
    path = tmp_path / "notice.yaml"
    path.write_bytes(OLD)
    path.chmod(0o640)
    put(tmp_path, "system.posix_acl_default", LIST)
    replace(path, OLD, NEW)
    assert "system.posix_acl_access" not in os.listxattr(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    create(tmp_path / "other.yaml", NEW)
    assert "system.posix_acl_access" in os.listxattr(tmp_path / "other.yaml")


@ROOT
def test_by_a_list_too_a_write_by_one_locks_nobody_out(shared: Path) -> None:
    path = file_of(shared, LAN, LAN, 0o660)
    put(path, "system.posix_acl_access", LIST)
    assert acting(MINH, WRITES, path) == ""
    assert owned(path)[:2] == (MINH, MINH)
    assert acting(LAN, READS, path) == "True True\n"
    assert acting(7003, READS, path) == "True False\n"
    assert acting(7009, READS, path) == "True True\n"


# one writer at a time, whoever it is


HOLDS = """
    with locked(path):
        print("held", flush=True)
        sys.stdin.read()
"""


@ROOT
def test_the_run_of_another_user_is_waited_for(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file_of(shared, LAN, GROUP, 0o660)
    monkeypatch.setattr(lock, "_PATIENCE", 0)
    line = command(LAN, HOLDS, path)
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(RefusedError, match="Another iocplan is writing"), locked(path):
            pass
        other.communicate()
    with locked(path):
        pass


@POSIX
def test_a_folder_that_cannot_be_locked_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    flock = fcntl.flock

    def on_a_network_drive(handle: int, how: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        flock(handle, how)

    monkeypatch.setattr(fcntl, "flock", on_a_network_drive)
    with locked(tmp_path / "notice.yaml"):
        pass


# the folder of the locks


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder for locks where a user has no cache."""
    monkeypatch.setattr("platformdirs.user_cache_path", lambda _: Path("~/nowhere"))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path / f"iocplan-locks-{os.getuid()}"


def lock_names(folder: Path) -> list[str]:
    return [path.parent.name for path in folder.glob("*/*.lock")]


@POSIX
@pytest.mark.parametrize("kind", ["anybody's", "the group's", "a link", "another's", "a file"])
def test_a_lock_folder_that_others_could_have_made_is_not_used(
    tmp_path: Path, temporary: Path, kind: str
) -> None:
    if kind == "a link":
        (tmp_path / "there").mkdir(mode=0o700)
        temporary.symlink_to(tmp_path / "there")
    elif kind == "a file":
        temporary.touch()
    else:
        temporary.mkdir(mode=0o700)
        temporary.chmod({"anybody's": 0o777, "the group's": 0o770}.get(kind, 0o700))
        if kind == "another's":
            if os.geteuid():
                pytest.skip("only root may give a folder away")
            os.chown(temporary, LAN, LAN)
    with locked(tmp_path / "notice.yaml"):
        assert [name[:8] for name in lock_names(tmp_path)] == ["iocplan-"]
        assert temporary.name not in lock_names(tmp_path)
    assert not temporary.is_dir() or list(temporary.iterdir()) == []


@POSIX
def test_a_link_in_the_place_of_a_lock_is_not_followed(tmp_path: Path, temporary: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(OLD)
    with locked(tmp_path / "notice.yaml"):
        [path] = temporary.glob("*.lock")
    path.unlink(missing_ok=True)
    path.symlink_to(victim)
    with pytest.raises(RefusedError, match="Cannot write"), locked(tmp_path / "notice.yaml"):
        pass
    assert victim.read_bytes() == OLD
