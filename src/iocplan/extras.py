"""How to add the library of an extra to the environment that a run is in. It imports nothing."""

import sys
from collections.abc import Sequence
from pathlib import Path


def install_command(packages: Sequence[str], prefix: Path | None = None) -> str:
    """The command to type for libraries that are missing.

    Args:
        packages: their names on PyPI.
        prefix: the environment's folder, this run's where it is None; pipx and uv leave a file of
            their own in those that they make.
    """
    home = prefix or Path(sys.prefix)
    if (home / "pipx_metadata.json").exists():
        return f"pipx inject iocplan {' '.join(packages)}"
    if (home / "uv-receipt.toml").exists():
        also = " ".join(f"--with {package}" for package in packages)
        return f"uv tool install {also} iocplan"
    return f"pip install {' '.join(packages)}"
