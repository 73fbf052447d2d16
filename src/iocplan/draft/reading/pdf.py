"""The text of a PDF by pdfplumber, with the indents of the page; pages without text by OCR."""

import time
from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from typing import Any

from iocplan.draft.reading import limits
from iocplan.draft.reading.pdf_streams import check_streams
from iocplan.draft.reading.scan import recognise
from iocplan.extras import install_command
from iocplan.ooxml.failures import broken, refuse, too_large
from iocplan.texts import draft as texts

Track = Callable[[Sequence[int]], Iterable[int]]
"""Passes on the numbers of pages that are read off their pictures, showing how far that is."""

_FEWEST_LETTERS = 12
_EDGES = 6
_SECONDS = 120


def read_pdf(data: bytes, track: Track) -> str:
    """The text of a PDF, line by line.

    Args:
        data: the file.
        track: passes on the pages that have to be recognised, while somebody waits.

    Raises:
        RefusedError: it is damaged or too large, or the program that it needs is missing.
    """
    check_streams(data)
    try:
        import pdfplumber
    except ImportError:
        hint = texts.NO_PDF_HINT(command=install_command(["pdfplumber"]))
        raise refuse(texts.NO_PDF, hint) from None
    import logging

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        with pdfplumber.open(BytesIO(data)) as pdf:
            return _pages(data, pdf, track)
    except RecursionError:
        raise too_large(texts.NESTING) from None
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OSError, AssertionError):
        raise broken(texts.PDF) from None
    except Exception as error:
        if type(error).__module__.startswith(("pdfminer", "pdfplumber", "struct", "zlib")):
            raise broken(texts.PDF) from None
        raise


def _pages(data: bytes, pdf: Any, track: Track) -> str:
    pages = pdf.pages
    if len(pages) > limits.PAGES:
        raise too_large(texts.PAGES)
    if not pages:
        raise broken(texts.PDF)
    scanned = [
        number
        for number, page in enumerate(pages)
        if len(page.chars) < _FEWEST_LETTERS and page.images
    ]
    recognised = {number: recognise(data, number + 1) for number in track(scanned)}
    end, out = time.monotonic() + _SECONDS, []
    for number, page in enumerate(pages):
        out.append(recognised.get(number) or "\n".join(_lines(page)))
        page.close()
        if time.monotonic() > end:
            raise too_large(texts.PAGES)
    return "\n\n".join(out)


def _lines(page: Any) -> list[str]:
    """The lines of a page with their indents, and its ruled tables in rows."""
    edges = len(page.rects) + len(page.lines) + len(page.curves)
    tables = page.find_tables() if edges >= _EDGES else []
    tables = [t for t in tables if len(t.rows) > 1 and max(len(r.cells) for r in t.rows) > 2]  # noqa: PLR2004
    lines = page.extract_text_lines(return_chars=False)
    if not lines:
        return []
    left = min(line["x0"] for line in lines)
    size = sorted(line["bottom"] - line["top"] for line in lines)[len(lines) // 2] or 12
    out: list[tuple[float, str]] = []
    for line in lines:
        middle = (line["top"] + line["bottom"]) / 2
        if not any(t.bbox[1] <= middle <= t.bbox[3] for t in tables):
            indent = " " * int((line["x0"] - left) / (size * 0.42))
            out.append((line["top"], indent + line["text"]))
    for table in tables:
        rows = table.extract()
        out += [(table.bbox[1] + i / 1000, _row(row)) for i, row in enumerate(rows)]
    return [words for _, words in sorted(out, key=lambda entry: entry[0])]


def _row(cells: list[str | None]) -> str:
    return " | ".join(" ".join((cell or "").split()) for cell in cells)
