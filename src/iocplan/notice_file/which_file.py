"""Which notice or workspace is meant: named, of this folder or above it, or the shipped notice."""

import os
from pathlib import Path

from iocplan.notice_file.file_bytes import is_folder
from iocplan.record import Record

NAMES = ("notice.yaml", "data/notice.yaml")
WORKSPACE = "iocplan.yaml"
"""The file on top of a folder of many notices."""


class Found(Record):
    """What to read; a shipped file is read-only.

    A workspace is its ``iocplan.yaml``, or a folder whose ``*.yaml`` are the notices.
    """

    path: Path
    shipped: bool
    is_workspace: bool = False


def find_file(named: str | None, folder: Path) -> Found:
    """The file to use.

    Args:
        named: the path that ``--file`` or the environment gives, of a file or folder; it need not
            exist.
        folder: where the search upwards begins.
    """
    if named:
        return _named(Path(named))
    for above in (folder, *folder.parents):
        for name in (*NAMES, WORKSPACE):
            if (above / name).is_file():
                return Found(_near(above / name, folder), False, name == WORKSPACE)
    return Found(shipped_notice(), shipped=True)


def _named(path: Path) -> Found:
    if not is_folder(path):
        return Found(path, False, path.name == WORKSPACE)
    on_top = path / WORKSPACE
    return Found(on_top if on_top.is_file() else path, False, True)


def _near(path: Path, folder: Path) -> Path:
    """The path as seen from the folder, which is how a person would write it."""
    return Path(os.path.relpath(path, folder))


def shipped_notice() -> Path:
    """The notice that comes with the program: in the wheel, or in a checkout's data/."""
    package = Path(__file__).resolve().parents[1]
    in_wheel = package / "notice.yaml"
    return in_wheel if in_wheel.is_file() else package.parents[1] / "data" / "notice.yaml"


def template(lang: str, *, launch: bool = False) -> Path:
    """The commented file that ``init`` begins a plan with."""
    name = "template-launch" if launch else "template"
    return Path(__file__).with_name(f"{name}.{lang}.yaml")
