"""Pages that are pictures: ``pdftoppm`` draws them, ``tesseract`` reads them, both from PATH."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from iocplan.ooxml.failures import refuse
from iocplan.texts import draft as texts

_SECONDS = 180
_DPI = "300"


def recognise(pdf: bytes, page: int) -> str:
    """The text of one page of a PDF, read off its picture.

    Raises:
        RefusedError: a program or its Vietnamese is missing, or it failed.
    """
    drawer, reader = shutil.which("pdftoppm"), shutil.which("tesseract")
    if not drawer or not reader:
        raise refuse(texts.NO_OCR, texts.NO_OCR_HINT)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.pdf"
        source.write_bytes(pdf)
        number = str(page)
        picture = _run(
            [drawer, "-r", _DPI, "-gray", "-png", "-f", number, "-l", number, str(source)]
        )
        return _run([reader, "stdin", "stdout", "-l", "vie", "--psm", "4"], picture).decode(
            "utf-8", errors="replace"
        )


def _run(command: list[str], given: bytes | None = None) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - our own words and a temporary file
            command, input=given, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        raise refuse(texts.OCR_FAILED(program=Path(command[0]).name), texts.NO_OCR_HINT) from None
    if done.returncode:
        raise refuse(texts.OCR_FAILED(program=Path(command[0]).name), texts.NO_OCR_HINT)
    return done.stdout
