"""What ``iocplan export`` writes for Excel: .xlsx and .csv."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from iocplan.cli.choosing import choose_all
from iocplan.cli.filters import Filters
from iocplan.cli.session import Session
from iocplan.errors import RefusedError, UnknownNameError, UsageError
from iocplan.texts import sheet as texts

if TYPE_CHECKING:
    from iocplan.report.asked import Asked

SUFFIXES = (".xlsx", ".csv")


def refuse_calendar_options(**given: bool) -> None:
    """Refuse the options that only a calendar has.

    Args:
        given: whether each was given, by the option's name.

    Raises:
        UsageError: naming those that were.
    """
    if names := [f"--{name}" for name, is_given in given.items() if is_given]:
        raise UsageError(texts.CALENDAR_ONLY(options=", ".join(names)))


def write_sheet(
    session: Session, path: Path, filters: Filters, *, only_open: bool, force: bool
) -> None:
    """Write the tasks that filters choose as a sheet; over many notices those of all of them.

    One that somebody else has saved is not overwritten.

    Args:
        session: what is read.
        path: the file; its suffix says which kind it is to be.
        filters: the options that choose tasks.
        only_open: whether what is done or dropped is left out.
        force: whether to overwrite any file.

    Raises:
        RefusedError: a file stands there that is no such sheet, or openpyxl is missing.
    """
    from iocplan.editing.destination import look_at, write

    chosen = [(o, t) for o, t in choose_all(session, filters) if t.is_open or not only_open]
    asked = {one.plan.id: _asked(one, filters) for one, _ in chosen}
    tasks = [(asked[one.plan.id], task) for one, task in chosen]
    destination = look_at(path, session.place.path)
    if path.suffix.lower() == ".csv":
        from iocplan.office.sheet.csv import is_ours, to_csv

        data, ours = to_csv(tasks), is_ours
    else:
        from iocplan.office.sheet.book import is_ours, to_xlsx

        whole = None if session.is_workspace else _asked(session, filters)
        is_whole = whole and len(tasks) == len(whole.words.standing.tasks)
        data, ours = to_xlsx(tasks, session.today, whole if is_whole else None), is_ours
    if destination.old is not None and not force and not ours(destination.old):
        raise RefusedError(texts.NOT_OURS(path=path), texts.NOT_OURS_HINT(path=path))
    changed = write(destination, data)
    session.console.note(texts.WRITTEN if changed else texts.UNCHANGED, path=path, n=len(tasks))


def _asked(one: Session, filters: Filters) -> "Asked":
    """What a notice's sheet is about; for a single unit it is told as in the unit's report."""
    from iocplan.query.lookup import find_body
    from iocplan.report.asked import Asked

    unit, names = "", filters.unit or []
    if len(names) == 1:
        with suppress(UnknownNameError):  # another notice has it, else the filters had failed
            unit = find_body(one.plan, names[0])
    return Asked(one.words, unit=unit).worded("vi")
