"""Draws the pictures of the README and the docs: real output on the story of ``tests/monday``.

Run ``python tools/pictures.py`` in a checkout; it rewrites the SVG files in ``docs/pictures``.
"""

import io
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT / "tests" / "monday"))

from story import tell  # noqa: E402 - the tests are no package

from running import run  # noqa: E402

WIDTH = 80
PICTURES = {
    "status": ("2023-03-24", "status --lang en"),
    "timeline": ("2023-03-24", "timeline --lang en"),
    "timeline-vi": ("2023-07-20", "timeline --lang vi"),
}


def picture(command: str, file: Path, day: str) -> str:
    """Draw the coloured output of a command on a day as SVG."""
    args = (*command.split(), "-f", file, "--color", "always", "--no-cache")
    out = run(*args, now=f"{day}T08:00", width=WIDTH).out
    console = Console(record=True, width=WIDTH, file=io.StringIO())
    console.print(Text.from_ansi(out))
    # a fixed id, so that a picture changes only where its text does
    return console.export_svg(title=f"iocplan {command}", unique_id="iocplan")


def main() -> None:
    """Write every picture."""
    with tempfile.TemporaryDirectory() as folder:
        evenings = tell(Path(folder))
        for name, (day, command) in PICTURES.items():
            target = ROOT / "docs" / "pictures" / f"{name}.svg"
            target.write_text(picture(command, evenings[day], day), encoding="utf-8")


if __name__ == "__main__":
    main()
