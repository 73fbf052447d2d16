"""Draws the pictures of the READMEs and the docs: real output on the story of ``tests/monday``.

Run ``python tools/pictures.py`` in a checkout; it rewrites the files in ``docs/pictures``, those of
the report only where Chromium, LibreOffice and poppler are there.
"""

import io
import re
import shutil
import subprocess
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
DAY = "2023-03-24"
PICTURES = {
    "status": "status --lang en",
    "status-vi": "status --lang vi",
    "timeline": "timeline --lang en",
    "timeline-vi": "timeline --lang vi",
}
FONTS = "Consolas, SF Mono, Cousine, Noto Sans Mono, Fira Code, monospace"
"""Fonts of the usual systems that have all of Vietnamese; none is fetched from elsewhere."""
REPORTS = {"report": "en", "report-vi": "vi"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SHOT = ("--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1000,820")


def picture(command: str, file: Path) -> str:
    """Draw the coloured output of a command as SVG."""
    args = (*command.split(), "-f", file, "--color", "always", "--no-cache")
    out = run(*args, now=f"{DAY}T08:00", width=WIDTH).out
    console = Console(record=True, width=WIDTH, file=io.StringIO())
    console.print(Text.from_ansi(out))
    # a fixed id, so that a picture changes only where its text does
    drawn = console.export_svg(title=f"iocplan {command}", unique_id="iocplan")
    drawn = re.sub(r" *@font-face \{.*?\}\n", "", drawn, flags=re.DOTALL)
    return drawn.replace("Fira Code, monospace", FONTS)


def photograph(lang: str, file: Path, target: Path, browser: str) -> None:
    """Take a picture of the top of a report."""
    page = file.with_name(f"{lang}.html")
    run("report", "-f", file, "-o", page, "--lang", lang, now=f"{DAY}T08:00")
    shot = [browser, *SHOT, f"--screenshot={target}", page.as_uri()]
    subprocess.run(shot, check=True, capture_output=True)  # noqa: S603 - a browser of this machine


def on_paper(paper: Path, target: Path, height: int = 0) -> None:
    """Take a picture of the first page of a document, or of so many pixels at its top."""
    top = ["-x", 0, "-y", 0, "-W", 661, "-H", height] if height else []
    for command in (
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", paper.parent, paper],
        ["pdftoppm", "-png", "-singlefile", "-r", "80", *top, paper.with_suffix(".pdf"), target],
    ):
        subprocess.run([*map(str, command)], check=True, capture_output=True)  # noqa: S603


def main() -> None:
    """Write every picture."""
    pictures = ROOT / "docs" / "pictures"
    with tempfile.TemporaryDirectory() as folder:
        file = tell(Path(folder))[DAY]
        for name, command in PICTURES.items():
            drawn = picture(command, file)
            (pictures / f"{name}.svg").write_text(drawn, encoding="utf-8")
        browser = next(filter(None, map(shutil.which, BROWSERS)), None)
        for name, lang in REPORTS.items() if browser else ():
            photograph(lang, file, pictures / f"{name}.png", str(browser))
        if shutil.which("soffice") and shutil.which("pdftoppm"):
            report, letter = (file.with_name(f"{name}.docx") for name in ("report", "letter"))
            run("report", "-f", file, "-o", report, now=f"{DAY}T08:00")
            on_paper(report, pictures / "report-docx")
            example = file.with_name("example.yaml")
            run("draft", ROOT / "examples" / "thong-bao.docx", "-o", example)
            asked = ("--unit", "van hoa", "--reply-by", "20/3", "-o", letter)
            run("urge", "-f", example, *asked, now="2026-03-19T08:00")
            on_paper(letter, pictures / "letter", height=450)


if __name__ == "__main__":
    main()
