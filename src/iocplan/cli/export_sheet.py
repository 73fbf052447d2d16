"""What ``iocplan export`` writes for Excel: .xlsx and .csv."""

from pathlib import Path
from typing import TYPE_CHECKING

from iocplan.cli.filters import Filters
from iocplan.cli.session import Session
from iocplan.errors import RefusedError, UsageError
from iocplan.schedule.standing import TaskStanding
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
    session: Session, path: Path, tasks: list[TaskStanding], filters: Filters, *, force: bool
) -> None:
    """Write tasks as a sheet; one that somebody else has saved is not overwritten.

    Args:
        session: the plan.
        path: the file; its suffix says which kind it is to be.
        tasks: which tasks.
        filters: the options that chose them.
        force: whether to overwrite any file.

    Raises:
        RefusedError: a file stands there that is no such sheet, or openpyxl is missing.
    """
    from iocplan.editing.destination import look_at, write

    asked = _asked(session, filters)
    destination = look_at(path, session.file.path)
    if path.suffix.lower() == ".csv":
        from iocplan.office.sheet.csv import is_ours, to_csv

        data, ours = to_csv(asked, tasks), is_ours
    else:
        from iocplan.office.sheet.book import is_ours, to_xlsx

        data, ours = to_xlsx(asked, tasks), is_ours
    if destination.old is not None and not force and not ours(destination.old):
        raise RefusedError(texts.NOT_OURS(path=path), texts.NOT_OURS_HINT(path=path))
    changed = write(destination, data)
    session.console.note(texts.WRITTEN if changed else texts.UNCHANGED, path=path, n=len(tasks))


def _asked(session: Session, filters: Filters) -> "Asked":
    """What the sheet is about; for a single unit it is told as in the unit's report."""
    from iocplan.query.lookup import find_body
    from iocplan.report.asked import Asked

    names = filters.unit or ()
    unit = find_body(session.plan, names[0]) if len(names) == 1 else ""
    return Asked(session.words, unit=unit).worded("vi")
