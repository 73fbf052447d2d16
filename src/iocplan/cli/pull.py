"""``iocplan pull``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.pull_sheet import SUFFIXES, pull_sheet
from iocplan.cli.session import Session
from iocplan.cli.writing import At, DryRunFlag, Writing, write
from iocplan.editing.changes import Change
from iocplan.editing.completions import reopen
from iocplan.editing.incoming import Taken, tick
from iocplan.errors import ExitStatus, RefusedError, UnreadableError
from iocplan.notice_file.file_bytes import is_folder, unreadable
from iocplan.query.items import find_item
from iocplan.query.periods import single_task
from iocplan.schedule.standing import Standing
from iocplan.texts import errors
from iocplan.texts import pull as texts
from iocplan.texts.progress import READING_FILES
from iocplan.texts.text import Said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iocplan.calendar.incoming import Pulled
    from iocplan.calendar.vdir import Folder
    from iocplan.say.wording import Wording


@examples(
    "iocplan pull calendars/office/",
    "iocplan pull calendars/office/ --dry-run",
    "iocplan pull from-the-phone.ics",
    "iocplan pull theo-doi.xlsx --dry-run",
)
def pull(
    session: Session,
    path: Annotated[
        Path, typer.Argument(metavar="DIR|FILE", help="A vdir, one .ics or one .xlsx file.")
    ],
    *,
    taken: Annotated[
        Taken, typer.Option("--as", help="Whether a tick is a unit's report or closes the task.")
    ] = Taken.DONE,
    dry_run: DryRunFlag = False,
) -> None:
    """Take over what was completed or re-opened in a calendar program, or typed into a sheet.

    Titles, days and whatever else was changed there are named once and left alone: the notice
    file is the record. Of a sheet the columns to fill are read; what is recorded already is
    skipped, and a row that cannot be taken is named by its cell. Exits with 1 if a completion, a
    row or a file could not be taken.
    """
    if path.suffix.lower() in SUFFIXES and not is_folder(path):
        pull_sheet(session, path, taken, dry_run=dry_run)
    else:
        _pull_todos(session.only, path, taken, dry_run=dry_run)


def _pull_todos(session: Session, path: Path, taken: Taken, *, dry_run: bool) -> None:
    """Take over what the to-dos of a calendar say."""
    from iocplan.calendar.incoming import Pulled, compare, know_state
    from iocplan.calendar.memory import recall
    from iocplan.calendar.uids import uid_of

    folder, whole = _read(session, path)
    memory = recall(path if whole else None, session.plan.id)
    found = Pulled({}, [], [], [])

    made: dict[str, list[Change]] = {}

    def decide(standing: Standing, at: At) -> list[Change]:
        nonlocal found, made
        found = compare(standing, folder, memory, whole=whole)
        ticks = ((id_, _ticked(standing, at, id_, taken, found)) for id_ in found.completed)
        made = {id_: changes for id_, changes in ticks if changes}
        back = [reopen(at(id_), find_item(standing.plan, id_)) for id_ in found.reopened]
        return [change for changes in (*made.values(), *back) for change in changes]

    def tell(after: "Wording", before: Standing) -> "Iterator[str]":
        from iocplan.say.after_writing import checked, submitted_said, unchecked

        said = submitted_said if taken is Taken.SUBMITTED else checked
        yield from said(after, before, made)
        yield from unchecked(after, before, found.reopened)
        if not (made or found.reopened):
            yield after.say(texts.NOTHING, path=path)

    write(session, Writing(dry_run=dry_run), decide, tell)
    if taken is Taken.SUBMITTED:
        for id_ in made:
            know_state(memory, folder.todos[uid_of(session.plan.id, "VTODO", id_)])
    remarks = memory.untold("pull", found.remarks)
    if not dry_run:
        memory.save()
    _report(session, folder, [*found.conflicts, *(remark.said for remark in remarks)])
    if folder.malformed or found.conflicts:
        raise typer.Exit(ExitStatus.FINDINGS)


def _ticked(standing: Standing, at: At, id_: str, taken: Taken, found: "Pulled") -> list[Change]:
    """What records a task that was ticked; what is refused stands among the conflicts."""
    try:
        task = single_task(standing, find_item(standing.plan, id_), "check")
        return tick(standing, at, task, found.completed[id_], taken)
    except RefusedError as error:
        found.conflicts.append(texts.REFUSED(id=id_, why=error.message))
        return []


def _read(session: Session, path: Path) -> "tuple[Folder, bool]":
    """The to-dos in a folder or file, and whether it is a folder."""
    from iocplan.calendar.reading import calendar_files
    from iocplan.calendar.vdir import read_folder
    from iocplan.notice_file.file_bytes import ensure_ordinary

    try:
        if path.is_dir():
            paths, malformed = calendar_files(path)
            return read_folder(session.console.track(paths, READING_FILES), malformed), True
        if not path.exists():
            raise UnreadableError(errors.NO_FILE(path=path), texts.NOTHING_THERE_HINT(path=path))
        ensure_ordinary(path)
        path.open("rb").close()
    except OSError as error:
        raise unreadable(path, error) from None
    return read_folder([path]), False


def _report(session: Session, folder: "Folder", remarks: list[Said]) -> None:
    for wrong in folder.malformed:
        session.console.remark(wrong.what, wrong.path, wrong.line)
    for remark in remarks:
        session.console.remark(remark)
