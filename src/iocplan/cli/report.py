"""``iocplan report``."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import Supposed
from iocplan.cli.own_files import is_folder, write_own
from iocplan.cli.session import Session
from iocplan.errors import UsageError
from iocplan.texts import report as texts

if TYPE_CHECKING:
    from iocplan.report.asked import Asked


class PageFormat(StrEnum):
    """The formats of a report."""

    HTML = "html"
    MD = "md"
    DOCX = "docx"


_BY_SUFFIX = {
    ".html": PageFormat.HTML,
    ".htm": PageFormat.HTML,
    ".md": PageFormat.MD,
    ".markdown": PageFormat.MD,
    ".docx": PageFormat.DOCX,
}


@examples(
    "iocplan report -o report.html",
    "iocplan report -o bao-cao.html --lang vi --since 20/3",
    "iocplan report -o noi-vu.html --unit noi-vu",
    "iocplan report -o bao-cao.docx",
    "iocplan report -o site/",
    "iocplan report -o - --format md",
    "iocplan report -o what-if.html --launch 8/8/2023",
)
def report(
    session: Session,
    supposed: Supposed,
    *,
    output: Annotated[
        str,
        typer.Option(
            "--output", "-o", metavar="DIR|FILE", help="The file or folder; - is standard output."
        ),
    ],
    unit: Annotated[
        str | None,
        typer.Option("--unit", "-u", metavar="U", help="Only what U has to do, to send to U."),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Also what was carried over, new and done since DATE."),
    ] = None,
    format_: Annotated[
        PageFormat | None, typer.Option("--format", help="Instead of what the file's name says.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite a file that is not such a report.")
    ] = False,
) -> None:
    """One page of where things stand: to look at, to print on A4, or to send.

    Its first sheet is the whole message: what is overdue and whose, what was promised and has not
    come, what awaits a decision, what is due within seven days, at most three questions, the
    official numbers. All else follows as an annex, with every task. An .html page needs neither
    network nor script; .md has the same content for a merge request or a chat; .docx is a report on
    paper, in Vietnamese, in the form of Decree 30/2020, with what is not known left blank. A folder
    (DIR/) gets an index, a page for the notice and one for every unit.
    """
    session = session.supposing(supposed.launch)
    if is_folder(output):
        _refuse_in_site(unit, format_)
        notices = [_asked(one, "", since) for one in session.notices]
        _write_site(session, Path(output), notices, force=force)
        return
    format_ = format_ or _BY_SUFFIX.get(Path(output).suffix.lower())
    if format_ is None:
        raise UsageError(texts.NEEDS_FORMAT(path=output), texts.NEEDS_FORMAT_HINT())
    data, marker = _written(_asked(session, unit or "", since), format_)
    if output == "-":
        session.console.out.flush()
        session.console.out.buffer.write(data)
    else:
        path = Path(output)
        changed = write_own(session, {path: data}, b"" if force else marker, hint=texts.OR_FORCE)
        session.console.note(texts.WRITTEN if changed else texts.UNCHANGED, path=path)


def _refuse_in_site(unit: str | None, format_: PageFormat | None) -> None:
    if unit:
        raise UsageError(texts.SITE_IS_WHOLE(), texts.SITE_HINT(option="--unit"))
    if format_ not in (None, PageFormat.HTML):
        raise UsageError(texts.SITE_IS_HTML(), texts.SITE_HINT(option="--format"))


def _asked(session: Session, unit: str, since: str | None) -> "Asked":
    """What the options ask for.

    Raises:
        UsageError: the period begins after the day of the report.
        UnknownNameError: there is no such unit.
    """
    from iocplan.query.lookup import find_body
    from iocplan.report.asked import Asked

    return Asked(
        session.words._replace(prefix=""),
        unit=find_body(session.plan, unit) if unit else "",
        since=_since(session, since),
        supposed=session.what_if,
        before=session.recorded_standing if session.what_if else None,
    )


def _since(session: Session, text: str | None) -> date | None:
    day = session.day(text)
    if day and day > session.today:
        raise UsageError(texts.SINCE_AHEAD(day=day, today=session.today))
    return day


def _written(asked: "Asked", format_: PageFormat) -> tuple[bytes, bytes]:
    """The report, and the sign by which an earlier one is known."""
    if format_ is PageFormat.DOCX:
        from iocplan.office.paper import document
        from iocplan.report.progress_report import progress_report

        return document.to_docx(progress_report(asked.worded("vi"))), document.MARKER
    from iocplan.report.outline import outline

    page = outline(asked)
    if format_ is PageFormat.MD:
        from iocplan.report import markdown

        return markdown.to_markdown(page).encode(), markdown.MARKER
    from iocplan.report import html

    return html.to_html(page).encode(), html.MARKER


def _write_site(session: Session, folder: Path, notices: "list[Asked]", *, force: bool) -> None:
    """Write all pages; each is made, and its place looked at, before the first is written."""
    from iocplan.report import html
    from iocplan.report.site import site

    made = site(notices, lambda address: (folder / address).exists())
    pages = {folder / address: html.to_html(page).encode() for address, page in made.items()}
    marker = b"" if force else html.MARKER
    changed = write_own(session, pages, marker, folders=True, hint=texts.OR_FORCE)
    text = texts.WRITTEN_SITE if changed else texts.SAME_SITE
    session.console.note(text, path=folder, n=len(pages))
