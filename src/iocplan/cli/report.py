"""``iocplan report``."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import Supposed
from iocplan.cli.session import Session
from iocplan.errors import RefusedError, UsageError
from iocplan.texts import report as texts

_FAR_ENOUGH = 4096
"""How many bytes of a file are searched for the mark that a report carries."""


class PageFormat(StrEnum):
    """The formats of a report."""

    HTML = "html"
    MD = "md"


_SUFFIXES = {PageFormat.HTML: (".html", ".htm"), PageFormat.MD: (".md", ".markdown")}
_BY_SUFFIX = {suffix: form for form, suffixes in _SUFFIXES.items() for suffix in suffixes}


@examples(
    "iocplan report -o report.html",
    "iocplan report -o bao-cao.html --lang vi",
    "iocplan report -o - --format md",
    "iocplan report -o what-if.html --launch 8/8/2023",
)
def report(
    session: Session,
    supposed: Supposed,
    *,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="The file; - is standard output.")
    ],
    format_: Annotated[
        PageFormat | None, typer.Option("--format", help="Instead of what the file's name says.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite a file that is not such a report.")
    ] = False,
) -> None:
    """One page of where things stand: to look at, to print on A4, or to send.

    The official counts, what is overdue and whose, what is due within seven days,
    difficulties, open questions, a timeline, progress, and every task. An .html page
    needs neither network nor script; .md has the same content for a merge request or a chat.
    """
    format_ = format_ or _BY_SUFFIX.get(Path(output).suffix.lower())
    if format_ is None:
        raise UsageError(texts.NEEDS_FORMAT(path=output), texts.NEEDS_FORMAT_HINT())
    session = session.supposing(supposed.launch)
    text, marker = _written(session, format_)
    if output == "-":
        session.console.out.write(text)
    else:
        _write(session, Path(output), text.encode(), b"" if force else marker)


def _written(session: Session, format_: PageFormat) -> tuple[str, bytes]:
    """Return the report and the mark by which an earlier one is recognised."""
    from iocplan.report.outline import outline

    before = session.recorded_standing if session.what_if else None
    page = outline(session.words, session.what_if, before)
    if format_ is PageFormat.MD:
        from iocplan.report import markdown

        return markdown.to_markdown(page), markdown.MARKER
    from iocplan.report import html

    return html.to_html(page), html.MARKER


def _write(session: Session, path: Path, data: bytes, marker: bytes) -> None:
    from iocplan.editing.destination import look_at, write

    destination = look_at(path, session.file.path)
    if destination.old is not None and marker not in destination.old[:_FAR_ENOUGH]:
        raise RefusedError(texts.NOT_A_REPORT(path=path), texts.NOT_A_REPORT_HINT())
    changed = write(destination, data)
    session.console.note(texts.WRITTEN if changed else texts.UNCHANGED, path=path)
