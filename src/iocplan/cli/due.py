"""``iocplan due``."""

from datetime import date, timedelta
from typing import Annotated

import typer

from iocplan.cli.choosing import print_tasks, query_of
from iocplan.cli.context import Session
from iocplan.cli.options import Filters, Output
from iocplan.errors import ExitStatus, UsageError
from iocplan.plan.kinds import Timing
from iocplan.query.query import SortKey, choose, sort_tasks
from iocplan.render.due import DueList, due_screen, undated_line
from iocplan.schedule.standing import TaskStanding
from iocplan.words import errors as words

EXAMPLES = (
    "iocplan due --before 2023-03-23",
    "iocplan due --within 7",
    "iocplan due --from 1/4 --by 15/4 --unit viettel",
    "iocplan due --overdue --exit-code",
)


def due(  # noqa: PLR0913 - each is an option of its own
    session: Session,
    filters: Filters,
    output: Output,
    *,
    before: Annotated[
        str | None, typer.Option(metavar="DATE", help="Last day before DATE (DATE not included).")
    ] = None,
    by: Annotated[
        str | None, typer.Option(metavar="DATE", help="Last day up to DATE (included).")
    ] = None,
    from_: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Last day from DATE (included).")
    ] = None,
    within: Annotated[
        int | None, typer.Option(metavar="N", min=0, help="From today to N days from today.")
    ] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what is overdue.")] = False,
    all_: Annotated[bool, typer.Option("--all", help="Tasks that are done, too.")] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if there is any.")
    ] = False,
) -> None:
    """Open tasks by their last day, or by their expected day, which is marked with ~.

    Dates may be written 2023-03-22, 22/3/2023, 22/3 (day first), today, tomorrow or +7d.
    """
    first, last = _range(session, before, by, from_, within)
    wanted = query_of(session, filters)
    matching = [t for t in choose(session.standing, wanted) if all_ or t.is_open]
    if overdue:
        matching = [t for t in matching if t.timing is Timing.OVERDUE]
    dated = [t for t in matching if t.day is not None]
    found = choose_days(dated, first, last)
    tasks = sort_tasks(session.standing, found, wanted.sort or (SortKey.DUE,))
    undated = [t for t in matching if t.is_open and t.day is None]
    later = sum(1 for t in dated if last and t.day and t.day > last)
    listed = DueList(tasks, first, last, overdue, later, undated)
    print_tasks(session, output, tasks, lambda w, width: due_screen(w, listed, width))
    if output.format == "text" and undated and not session.is_terminal:
        session.err.write(undated_line(session.words, undated) + "\n")
    if exit_code and tasks:
        raise typer.Exit(ExitStatus.FINDINGS)


def choose_days(
    tasks: list[TaskStanding], first: date | None, last: date | None
) -> list[TaskStanding]:
    """Return the tasks whose day lies from ``first`` to ``last``, both inclusive."""
    return [
        t
        for t in tasks
        if t.day and (first is None or t.day >= first) and (last is None or t.day <= last)
    ]


def _range(
    session: Session, before: str | None, by: str | None, from_: str | None, within: int | None
) -> tuple[date | None, date | None]:
    """Return the first and last day asked for, both inclusive."""
    ends = {"--before": before, "--by": by, "--within": within}
    given = [name for name, value in ends.items() if value is not None]
    if within is not None and from_ is not None:
        given.append("--from")
    if len(given) > 1:
        raise UsageError(words.ONE_RANGE(names=", ".join(given)))
    if within is not None:
        return session.today, session.today + timedelta(days=within)
    first, until = session.day(from_), session.day(before)
    return first, until - timedelta(days=1) if until else session.day(by)
