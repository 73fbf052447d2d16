import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from iocplan.editing import lock, store
from iocplan.editing.lock import locked
from iocplan.editing.store import create
from iocplan.errors import RefusedError

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such thing")


def _no_links(*_: Any, **__: Any) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.fixture(params=["links", "no links"])
def _file_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "no links":
        monkeypatch.setattr(os, "link", _no_links)


@pytest.mark.usefixtures("_file_system")
class TestCreate:
    def test_a_new_file_is_there_whole_and_alone(self, tmp_path: Path) -> None:
        create(tmp_path / "plan.yaml", b"plan: x\n")
        assert [p.name for p in tmp_path.iterdir()] == ["plan.yaml"]
        assert (tmp_path / "plan.yaml").read_bytes() == b"plan: x\n"

    @POSIX
    def test_its_mode_is_that_of_any_new_file(self, tmp_path: Path) -> None:
        (tmp_path / "other").touch()
        create(tmp_path / "plan.yaml", b"")
        assert (tmp_path / "plan.yaml").stat().st_mode == (tmp_path / "other").stat().st_mode

    def test_what_is_there_is_never_touched(self, tmp_path: Path) -> None:
        path = tmp_path / "plan.yaml"
        path.write_bytes(b"mine")
        with pytest.raises(RefusedError, match="exists already"):
            create(path, b"new")
        assert path.read_bytes() == b"mine"

    @POSIX
    def test_neither_is_a_link_that_leads_nowhere(self, tmp_path: Path) -> None:
        (tmp_path / "plan.yaml").symlink_to("nowhere")
        with pytest.raises(RefusedError, match="exists already"):
            create(tmp_path / "plan.yaml", b"new")
        assert not (tmp_path / "nowhere").exists()

    def test_nor_what_comes_in_between(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "plan.yaml"
        monkeypatch.setattr(os, "fsync", lambda _: path.write_bytes(b"mine"))
        with pytest.raises(RefusedError, match="exists already"):
            create(path, b"new")
        assert path.read_bytes() == b"mine"
        assert [p.name for p in tmp_path.iterdir()] == ["plan.yaml"]

    def test_a_full_disk_leaves_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(_: int) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(RefusedError, match="no space left"):
            create(tmp_path / "plan.yaml", b"new")
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(RefusedError, match=r"Cannot write .*2026.*plan\.yaml"):
            create(tmp_path / "2026" / "plan.yaml", b"new")


def test_a_name_that_was_taken_for_nothing_is_given_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", _no_links)
    monkeypatch.setattr(os, "replace", _no_links)
    with pytest.raises(RefusedError, match="not permitted"):
        create(tmp_path / "plan.yaml", b"new")
    assert list(tmp_path.iterdir()) == []


def test_on_windows_a_plain_rename_refuses_a_taken_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "_RENAME_REFUSES", True)
    create(tmp_path / "plan.yaml", b"new")
    assert (tmp_path / "plan.yaml").read_bytes() == b"new"


# the lock


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "cache"
    monkeypatch.setattr("platformdirs.user_cache_path", lambda _: path)
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return path


def locks(folder: Path) -> list[Path]:
    return list(folder.glob("**/*.lock"))


def test_a_lock_leaves_nothing_beside_the_plan(tmp_path: Path, cache: Path) -> None:
    office = tmp_path / "office"
    office.mkdir()
    with locked(office / "notice.yaml"):
        assert len(locks(cache)) == 1
        assert list(office.iterdir()) == []


@POSIX
def test_a_link_and_its_target_share_a_lock(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link.yaml").symlink_to("notice.yaml")
    monkeypatch.setattr(lock, "_PATIENCE", 0)
    with (
        locked(tmp_path / "notice.yaml"),
        pytest.raises(RefusedError, match="Another iocplan is writing"),
        locked(tmp_path / "link.yaml"),
    ):
        pass
    assert len(locks(cache)) == 1


@pytest.mark.parametrize("homeless", ["~/.cache/iocplan", "file/iocplan"])
def test_without_a_home_the_lock_is_in_the_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: Path, homeless: str
) -> None:
    (tmp_path / "file").touch()
    folder = Path(homeless) if homeless[0] == "~" else tmp_path / homeless
    monkeypatch.setattr("platformdirs.user_cache_path", lambda _: folder)
    monkeypatch.chdir(tmp_path)
    with locked(tmp_path / "notice.yaml"):
        assert len(locks(tmp_path / "temporary")) == 1
    assert not (tmp_path / "~").exists()
    assert not cache.exists()


def test_where_nothing_may_be_written_but_a_new_folder_that_is_used(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with locked(tmp_path / "notice.yaml"):
        assert [p.parent.name[:8] for p in locks(tmp_path)] == ["iocplan-"]
    assert locks(cache) == []


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left"), NotImplementedError("no")]
)
@pytest.mark.usefixtures("cache")
def test_a_lock_that_cannot_be_is_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(_: Any) -> None:
        raise error

    monkeypatch.setattr("filelock.FileLock.acquire", fail)
    with pytest.raises(RefusedError, match="Cannot write"), locked(tmp_path / "notice.yaml"):
        pass


def test_the_lock_of_a_dead_process_holds_nobody_up(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        "import os, sys, platformdirs; from pathlib import Path\n"
        "platformdirs.user_cache_path = lambda _: Path(sys.argv[1])\n"
        "from iocplan.editing.lock import locked\n"
        "with locked(Path(sys.argv[2])): print('held', flush=True); os._exit(9)\n"
    )
    died = subprocess.run(
        [sys.executable, "-c", script, cache, tmp_path / "notice.yaml"],
        capture_output=True,
        check=False,
    )
    assert (died.stdout.strip(), died.returncode) == (b"held", 9)
    monkeypatch.setattr(lock, "_PATIENCE", 0)
    with locked(tmp_path / "notice.yaml"):
        assert len(locks(cache)) == 1
