"""What ``iocplan pull`` takes over from a spreadsheet."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from iocplan.cli.session import Session
from iocplan.cli.writing import At, Writing, write
from iocplan.editing.changes import Change
from iocplan.editing.incoming import Taken
from iocplan.errors import ExitStatus, RefusedError, UnreadableError
from iocplan.notice_file.file_bytes import ensure_ordinary, unreadable
from iocplan.schedule.standing import Standing
from iocplan.texts import errors, recording
from iocplan.texts import pull as pull_texts
from iocplan.texts import sheet_incoming as texts

if TYPE_CHECKING:
    from iocplan.office.incoming.book import FoundBook
    from iocplan.say.wording import Wording

_OTHER_SUFFIXES = (".csv", ".ods")
_MOST_PROBLEMS = 100
"""How many rows that cannot be taken are named before the rest is only counted."""
SUFFIXES = (".xlsx", ".xlsm", ".xls", *_OTHER_SUFFIXES)


def pull_sheet(session: Session, path: Path, taken: Taken, *, dry_run: bool) -> None:
    """Take over what was typed into the columns to fill.

    Args:
        session: the plan.
        path: the file.
        taken: what a day of completion stands for.
        dry_run: whether to tell and show it only.

    Raises:
        RefusedError: the file is no sheet of this plan.
        Exit: with 1, where a row could not be taken.
    """
    from iocplan.office.incoming.compare import FromSheet, compare

    book = _book(session, path)
    found = FromSheet([], [], [], [], [])

    def decide(standing: Standing, at: At) -> list[Change]:
        nonlocal found
        found = compare(standing, at, book, taken)
        return found.changes

    def tell(after: "Wording", before: Standing) -> Iterator[str]:
        from iocplan.say.after_writing import checked, submitted_said

        yield from submitted_said(after, before, found.submitted)
        yield from checked(after, before, found.done)
        for id_, text in found.noted:
            yield after.say(recording.NOTED, id=id_, text=text)
        if not found.changes:
            yield after.say(texts.NOTHING, path=path)

    write(session, Writing(dry_run=dry_run), decide, tell, tell_always=True)
    for problem in found.problems[:_MOST_PROBLEMS]:
        session.console.remark(problem)
    if (more := len(found.problems) - _MOST_PROBLEMS) > 0:
        session.console.remark(pull_texts.MORE(n=more))
    if found.problems:
        raise typer.Exit(ExitStatus.FINDINGS)


def _book(session: Session, path: Path) -> "FoundBook":
    from iocplan.office.incoming.book import read_book
    from iocplan.office.incoming.table import tables_of

    if (suffix := path.suffix.lower()) in _OTHER_SUFFIXES:
        raise RefusedError(texts.ONLY_XLSX(suffix=suffix), texts.SAVE_AS_XLSX())
    book = read_book(_bytes(path))
    if not tables_of(book.sheets):
        raise RefusedError(texts.NO_HEAD(path=path), texts.NO_HEAD_HINT())
    if book.plan and book.plan != session.plan.id:
        raise RefusedError(texts.OTHER_PLAN(path=path, plan=book.plan))
    return book


def _bytes(path: Path) -> bytes:
    try:
        if not path.exists():
            raise UnreadableError(errors.NO_FILE(path=path))
        ensure_ordinary(path)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from None
