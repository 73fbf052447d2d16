"""Papers that the program has made, read back with python-docx."""

from pathlib import Path

from docx import Document
from docx.document import Document as Paper
from docx.table import Table
from docx.text.paragraph import Paragraph

from running import NOTICE, run


def make(folder: Path, *options: object, notice: Path = NOTICE, name: str = "p.docx") -> Path:
    ran = run("report", "-o", folder / name, "-f", notice, *options)
    assert (ran.status, ran.out) == (0, ""), ran.err
    return folder / name


def paper(folder: Path, *options: object, notice: Path = NOTICE) -> Paper:
    return Document(str(make(folder, *options, notice=notice)))


def paragraphs(document: Paper) -> list[Paragraph]:
    """All of them in order, those in tables too."""
    found: list[Paragraph] = []
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            found += [p for row in part.rows for cell in row.cells for p in cell.paragraphs]
        else:
            found.append(part)
    return found


def texts(document: Paper) -> list[str]:
    return [p.text for p in paragraphs(document) if p.text]


def styled(document: Paper, style: str) -> list[str]:
    return [p.text for p in paragraphs(document) if p.style.name == style]


def xml(part: object) -> str:
    """A part of a document as it is written."""
    return part._element.xml  # noqa: SLF001 - there is no other way
