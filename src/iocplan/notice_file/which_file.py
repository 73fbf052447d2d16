"""Which file is meant: the named one, the one of this folder or above it, or the shipped notice."""

import os
from pathlib import Path

from iocplan.record import Record

NAMES = ("notice.yaml", "data/notice.yaml")


class Found(Record):
    """The file to read; a shipped one is read-only."""

    path: Path
    shipped: bool


def find_file(named: str | None, folder: Path) -> Found:
    """The file to use.

    Args:
        named: the path that ``--file`` or the environment gives; it need not exist.
        folder: where the search upwards begins.
    """
    if named:
        return Found(Path(named), shipped=False)
    for above in (folder, *folder.parents):
        for name in NAMES:
            if (above / name).is_file():
                return Found(_near(above / name, folder), shipped=False)
    return Found(shipped_notice(), shipped=True)


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
