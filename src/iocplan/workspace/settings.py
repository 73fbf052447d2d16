"""``iocplan.yaml`` read: which notices belong to a workspace."""

import json
import os
from contextlib import suppress
from pathlib import Path

from iocplan.notice_file.cache.folder import cache_folder
from iocplan.notice_file.cache.key import hashed, holds, make_key, traces
from iocplan.notice_file.cache.private_file import read_sealed, write_sealed
from iocplan.notice_file.file_bytes import read_bytes

_MOST_BYTES = 1 << 20


def read_globs(path: Path, *, use_cache: bool = True) -> list[str]:
    """The patterns under ``notices:``, kept by an earlier run or read anew.

    Args:
        path: ``iocplan.yaml``.
        use_cache: whether what an earlier run kept may serve, and this run may keep its own.

    Raises:
        UnreadableError: there is no such ordinary file, or it cannot be read.
        BrokenPlanError: the file has Problems.
    """
    content = read_bytes(path) if use_cache else None
    if content is not None and (kept := _load(path, content)):
        return kept
    from iocplan.workspace.load import load_workspace

    loaded = load_workspace(path)
    globs = list(loaded.file.notices)
    if use_cache:
        _keep(path, loaded.source.data, globs)
    return globs


def _load(path: Path, content: bytes) -> list[str] | None:
    with suppress(OSError, ValueError, TypeError, AttributeError, LookupError, RuntimeError):
        sealed = read_sealed(_kept_file(path))
        if sealed and holds(sealed[0], content):
            return [str(pattern) for pattern in json.loads(sealed[1])]
    return None


def _keep(path: Path, content: bytes, globs: list[str]) -> None:
    code = traces(str(file) for file in sorted(Path(__file__).parent.glob("*.py")))
    with suppress(OSError, ValueError, RuntimeError):
        data = json.dumps(globs).encode()
        write_sealed(_kept_file(path), make_key(content, code), data, most=_MOST_BYTES)


def _kept_file(path: Path) -> Path:
    name = hashed(os.fsencode(os.path.realpath(path)), 16)
    return cache_folder() / "plans" / f"{name}.globs"
