"""``iocplan pull``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.cli.writing import At, DryRunFlag, Writing, write
from iocplan.editing.changes import Change, Put
from iocplan.editing.completions import reopen
from iocplan.errors import ExitStatus, UnreadableError
from iocplan.notice_file.file_bytes import unreadable
from iocplan.query.items import find_item
from iocplan.schedule.standing import Standing
from iocplan.texts import errors
from iocplan.texts import pull as texts
from iocplan.texts.progress import READING_FILES
from iocplan.texts.text import Said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iocplan.calendar.vdir import Folder
    from iocplan.say.wording import Wording


@examples(
    "iocplan pull calendars/office/",
    "iocplan pull calendars/office/ --dry-run",
    "iocplan pull from-the-phone.ics",
)
def pull(
    session: Session,
    path: Annotated[Path, typer.Argument(metavar="DIR|FILE", help="A vdir, or one .ics file.")],
    *,
    dry_run: DryRunFlag = False,
) -> None:
    """Take over what was completed or re-opened in a calendar program.

    Titles, days and whatever else was changed there are named once and left alone: the notice
    file is the record. Exits with 1 if a completion or a file could not be taken.
    """
    from iocplan.calendar.incoming import Pulled, compare
    from iocplan.calendar.memory import recall

    folder, whole = _read(session, path)
    memory = recall(path if whole else None, session.plan.id)
    found = Pulled({}, [], [], [])

    def decide(standing: Standing, at: At) -> list[Change]:
        nonlocal found
        found = compare(standing, folder, memory, whole=whole)
        done: list[Change] = [Put(at(id_), "done", day) for id_, day in found.completed.items()]
        back = (reopen(at(id_), find_item(standing.plan, id_)) for id_ in found.reopened)
        return [*done, *(change for changes in back for change in changes)]

    def tell(after: "Wording", before: Standing) -> "Iterator[str]":
        from iocplan.say.after_writing import checked, unchecked

        yield from checked(after, before, found.completed)
        yield from unchecked(after, before, found.reopened)
        if not (found.completed or found.reopened):
            yield after.say(texts.NOTHING, path=path)

    write(session, Writing(dry_run=dry_run), decide, tell)
    remarks = memory.untold("pull", found.remarks)
    if not dry_run:
        memory.save()
    _report(session, folder, [*found.conflicts, *(remark.said for remark in remarks)])
    if folder.malformed or found.conflicts:
        raise typer.Exit(ExitStatus.FINDINGS)


def _read(session: Session, path: Path) -> "tuple[Folder, bool]":
    """Return the to-dos in a folder or file, and whether it is a folder."""
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
