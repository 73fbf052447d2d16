"""The text of a PDF by pdfplumber, with the indents of the page; pages without text by OCR."""

import time
from collections.abc import Callable
from io import BytesIO
from typing import Any

from iocplan.draft.reading import limits
from iocplan.draft.reading.failures import broken, refuse, too_large
from iocplan.draft.reading.pdf_streams import check_streams
from iocplan.draft.reading.scan import recognise
from iocplan.texts import draft as texts

Progress = Callable[[int, int], None]
"""Told which page of how many is being read off its picture."""

_FEWEST_LETTERS = 12
_EDGES = 6
_SECONDS = 120


def read_pdf(data: bytes, progress: Progress) -> str:
    """The text of a PDF, line by line.

    Args:
        data: the file.
        progress: called before each page that has to be recognised.

    Raises:
        RefusedError: it is damaged or too large, or the program that it needs is missing.
    """
    check_streams(data)
    try:
        import pdfplumber
    except ImportError:
        raise refuse(texts.NO_PDF, texts.NO_PDF_HINT) from None
    import logging

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        with pdfplumber.open(BytesIO(data)) as pdf:
            return _pages(data, pdf, progress)
    except RecursionError:
        raise too_large(texts.NESTING) from None
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OSError, AssertionError):
        raise broken(texts.PDF) from None
    except Exception as error:
        if type(error).__module__.startswith(("pdfminer", "pdfplumber", "struct", "zlib")):
            raise broken(texts.PDF) from None
        raise


def _pages(data: bytes, pdf: Any, progress: Progress) -> str:
    pages = pdf.pages
    if len(pages) > limits.PAGES:
        raise too_large(texts.PAGES)
    if not pages:
        raise broken(texts.PDF)
    end, out = time.monotonic() + _SECONDS, []
    scanned = [
        i for i, page in enumerate(pages) if len(page.chars) < _FEWEST_LETTERS and page.images
    ]
    for number, page in enumerate(pages):
        if number in scanned:
            progress(scanned.index(number) + 1, len(scanned))
            out.append(recognise(data, number + 1))
            end = time.monotonic() + _SECONDS
        else:
            out.append("\n".join(_lines(page)))
        if time.monotonic() > end:
            raise too_large(texts.PAGES)
        page.close()
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
        if not any(t.bbox[1] <= line["top"] <= t.bbox[3] for t in tables):
            indent = " " * int((line["x0"] - left) / (size * 0.42))
            out.append((line["top"], indent + line["text"]))
    for table in tables:
        rows = table.extract()
        out += [(table.bbox[1] + i / 1000, _row(row)) for i, row in enumerate(rows)]
    return [words for _, words in sorted(out, key=lambda entry: entry[0])]


def _row(cells: list[str | None]) -> str:
    return " | ".join(" ".join((cell or "").split()) for cell in cells)
