"""Compare output with text files; ``IOCPLAN_UPDATE=1`` writes them anew for you to look at."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "snapshots"


def check_snapshot(name: str, text: str, folder: Path = FOLDER) -> None:
    path = folder / f"{name}.txt"
    if os.environ.get("IOCPLAN_UPDATE"):
        path.write_text(text, encoding="utf-8", newline="")
    assert path.is_file(), f"{path} is missing; IOCPLAN_UPDATE=1 writes it"
    assert text == path.read_bytes().decode(), f"{path} differs; IOCPLAN_UPDATE=1 writes it"
