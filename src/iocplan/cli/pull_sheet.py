"""What ``iocplan pull`` takes over from a spreadsheet."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from iocplan.cli.session import Session
from iocplan.cli.writing import At, Job, Writing, write, write_all
from iocplan.editing.changes import Change
from iocplan.editing.incoming import Taken
from iocplan.errors import ExitStatus, RefusedError, UnreadableError
from iocplan.notice_file.file_bytes import ensure_ordinary, unreadable
from iocplan.schedule.standing import Standing
from iocplan.texts import errors, recording
from iocplan.texts import pull as pull_texts
from iocplan.texts import sheet_incoming as texts
from iocplan.texts.text import Said

if TYPE_CHECKING:
    from iocplan.office.incoming.book import FoundBook
    from iocplan.office.incoming.compare import FromSheet
    from iocplan.say.wording import Wording

_OTHER_SUFFIXES = (".csv", ".ods")
_MOST_PROBLEMS = 100
"""How many rows that cannot be taken are named before the rest is only counted."""
SUFFIXES = (".xlsx", ".xlsm", ".xls", *_OTHER_SUFFIXES)


def pull_sheet(session: Session, path: Path, taken: Taken, *, dry_run: bool) -> None:
    """Take over what was typed into the columns to fill, of every notice that has a row.

    Args:
        session: what is read.
        path: the file.
        taken: what a day of completion stands for.
        dry_run: whether to tell and show it only.

    Raises:
        RefusedError: the file is no sheet, or that of another plan.
        Exit: with 1, where a row could not be taken.
    """
    notices = session.notices if session.is_workspace else [session]
    sheet = _Sheet(_book(notices, path), [one.plan.id for one in notices], taken)
    jobs: list[Job] = []
    for one in notices:
        one.collected = jobs
        write(one, Writing(dry_run=dry_run), sheet.decide, sheet.tell, tell_always=True)
    write_all(jobs)
    if not sheet.is_news:
        session.console.say(texts.NOTHING(path=path).say(session.console.lang))
    problems = sheet.problems
    for problem in problems[:_MOST_PROBLEMS]:
        session.console.remark(problem)
    if (more := len(problems) - _MOST_PROBLEMS) > 0:
        session.console.remark(pull_texts.MORE(n=more))
    if problems:
        raise typer.Exit(ExitStatus.FINDINGS)


class _Sheet:
    """A sheet, and what each notice takes of it."""

    def __init__(self, book: "FoundBook", plans: list[str], taken: Taken) -> None:
        self._book, self._plans, self._taken = book, plans, taken
        self._found: dict[str, FromSheet] = {}

    @property
    def is_news(self) -> bool:
        """Whether any notice takes anything over."""
        return any(found.changes for found in self._found.values())

    @property
    def problems(self) -> list[Said]:
        """What cannot be taken, notice by notice."""
        return [problem for found in self._found.values() for problem in found.problems]

    def decide(self, standing: Standing, at: At) -> list[Change]:
        """What a notice is to take over."""
        from iocplan.office.incoming.compare import Whose, compare

        plan, plans = standing.plan.id, self._plans
        default = self._book.plan or (plan if len(plans) == 1 else "")
        whose = Whose(default, frozenset(plans), speaks=plan == plans[0])
        self._found[plan] = compare(standing, at, self._book, self._taken, whose)
        return self._found[plan].changes

    def tell(self, after: "Wording", before: Standing) -> Iterator[str]:
        """What a notice has taken over."""
        from iocplan.say.after_writing import checked, submitted_said

        found = self._found[after.standing.plan.id]
        yield from submitted_said(after, before, found.submitted)
        yield from checked(after, before, found.done)
        for id_, text in found.noted:
            yield after.say(recording.NOTED, id=id_, said=f"“{text}”")


def _book(notices: "Sequence[Session]", path: Path) -> "FoundBook":
    from iocplan.office.incoming.book import read_book
    from iocplan.office.incoming.table import tables_of

    if (suffix := path.suffix.lower()) in _OTHER_SUFFIXES:
        raise RefusedError(texts.ONLY_XLSX(suffix=suffix), texts.SAVE_AS_XLSX())
    book = read_book(_bytes(path))
    if not tables_of(book.sheets):
        raise RefusedError(texts.NO_HEAD(path=path), texts.NO_HEAD_HINT())
    if book.plan and book.plan not in {one.plan.id for one in notices}:
        raise RefusedError(texts.OTHER_PLAN(path=path, plan=book.plan))
    return book


def _bytes(path: Path) -> bytes:
    try:
        path.stat()
        ensure_ordinary(path)
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError(errors.NO_FILE(path=path)) from None
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from None
