"""``iocplan draft``."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag
from iocplan.cli.session import Session
from iocplan.errors import ExitStatus, UsageError
from iocplan.notice_file.which_file import NAMES, WORKSPACE
from iocplan.texts import draft as texts
from iocplan.texts.progress import READING_PAGES

if TYPE_CHECKING:
    from iocplan.draft.model import Draft
    from iocplan.draft.writing.units import Known


@examples(
    "iocplan draft thong-bao.docx",
    "iocplan draft thong-bao.pdf -o notice.yaml",
    "iocplan draft thong-bao.docx --json",
    "iocplan draft thong-bao.docx --against notice.yaml --exit-code",
    "iocplan draft cong-van.txt --units iocplan.yaml",
)
def draft(
    session: Session,
    document: Annotated[
        str, typer.Argument(metavar="FILE", help="A .docx, .pdf, .md or .txt; - is standard input.")
    ],
    *,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="A new file; in a folder a folder of its own.",
        ),
    ] = None,
    json: JsonFlag = False,
    against: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Compare a plan with the document.")
    ] = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="With --against: exit with 1 if anything differs.")
    ] = False,
    units: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Bodies that have ids already.")
    ] = None,
) -> None:
    """Read a notice and write the plan that a careful reader would begin with.

    Every task has its lead, its deadline with the document's own words, and a question for every
    doubt; nothing is made up. Scanned pages are read with tesseract. What was no task stands in
    comments with the reason.
    """
    if against and output:
        raise UsageError(texts.NO_YAML_AGAINST())
    if exit_code and not against:
        raise UsageError(texts.EXIT_CODE_ALONE())
    known = _known(units) if units else _known_in(session, output)
    read = _read(session, document)
    if against:
        _compare(session, read, against, json=json, exit_code=exit_code)
    elif json:
        from iocplan.draft.writing.as_json import draft_json

        session.console.write_json(draft_json(read, known, session.console.lang))
    else:
        _write(session, read, known, document, output)


def _known_in(session: Session, output: Path | None) -> "list[Known]":
    """The bodies of the workspace into whose folder a draft goes: of its file, of its notices."""
    if output is None or not (output / WORKSPACE).is_file():
        return []
    from iocplan.draft.writing.units import Known
    from iocplan.workspace.bodies import units_known

    found = units_known(output / WORKSPACE, use_cache=session.use_cache)
    return [
        Known(u.id, u.name.vi, u.short.vi if u.short != u.name else None, list(u.aliases))
        for u in found
    ]


def _known(path: Path) -> "list[Known]":
    from iocplan.draft.writing.known_units import known_units

    return known_units(path)


def _read(session: Session, document: str) -> "Draft":
    from iocplan.draft.reading import limits
    from iocplan.draft.reading.document import read_bytes, read_file
    from iocplan.draft.understanding.understand import understand

    def track(pages: Sequence[int]) -> Iterable[int]:
        return session.console.track(pages, READING_PAGES)

    if document == "-":
        return understand(read_bytes(sys.stdin.buffer.read(limits.FILE + 1), track))
    return understand(read_file(Path(document), track))


def _compare(session: Session, read: "Draft", path: Path, *, json: bool, exit_code: bool) -> None:
    from iocplan.draft.against.compare import compare
    from iocplan.draft.against.tell import finding_lines, findings_json
    from iocplan.notice_file.load import load_plan

    plan, lang = load_plan(path), session.console.lang
    findings = compare(read, plan)
    if json:
        session.console.write_json(findings_json(findings, plan.id, lang))
    else:
        for sentence in finding_lines(findings, lang):
            session.console.say(sentence)
    if exit_code and not all(finding.agrees for finding in findings):
        raise typer.Exit(ExitStatus.FINDINGS)


def _write(
    session: Session, read: "Draft", known: "list[Known]", document: str, output: Path | None
) -> None:
    from iocplan.draft.writing.as_yaml import draft_yaml
    from iocplan.draft.writing.book import open_book

    name = "-" if document == "-" else Path(document).name
    text = draft_yaml(read, open_book(read, known), name, session.console.lang)
    if output in (None, Path("-")):
        session.console.write_data(text)
        return
    from iocplan.draft.writing.as_yaml import plan_id
    from iocplan.editing.destination import make_folder
    from iocplan.editing.store import create

    if output.is_dir():
        output = output / plan_id(read) / NAMES[0]
        make_folder(output.parent)
    create(output, text.encode())
    questions = len(read.doubts) + sum(len(task.doubts) for task in read.tasks)
    session.console.note(
        texts.WRITTEN,
        path=output,
        tasks=len(read.tasks),
        questions=questions,
        left=len(read.left_out),
    )
    is_found = output.name == NAMES[0] and output.parent == Path()
    session.console.note(texts.CHECK_IT, file="" if is_found else f" {output}")
