"""``iocplan list``, ``due`` and ``next``: the tasks that filters choose, in three orders."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.choosing import (
    Chosen,
    choose_all,
    first_words,
    in_order,
    print_tasks,
    queries,
    told,
)
from iocplan.cli.filters import Filters
from iocplan.cli.help import examples
from iocplan.cli.options import Output, Supposed
from iocplan.cli.session import Session
from iocplan.errors import ExitStatus, UsageError
from iocplan.plan.lazy import Lazy
from iocplan.query.choices import SortKey
from iocplan.texts import errors as texts

if TYPE_CHECKING:
    from iocplan.query.by_day import Range
    from iocplan.render.blocks import Screen
    from iocplan.say.wording import Wording
    from iocplan.schedule.standing import TaskStanding


@examples(
    "iocplan list --unit noi-vu",
    'iocplan list --search "noi vu" --state open',
    "iocplan list --state overdue --state due_soon --sort due",
    "iocplan list --involving viettel --csv > viettel.csv",
    "iocplan list --section 1 --ids",
)
def list_tasks(session: Session, filters: Filters, output: Output, supposed: Supposed) -> None:
    """All tasks in the notice's order, or those that the filters choose.

    A unit is given by its id, name, short name or an alias, with or without diacritics; its
    branches count with it. In a pipe each task is one line of columns parted by tabs: id, day,
    days left, lead, title, state, day done.
    """
    session = session.supposing(supposed.launch)
    _print_list(session, output, choose_all(session, filters))


def _print_list(session: Session, output: Output, tasks: list[Chosen]) -> None:
    def screen(words: "Wording", width: int | None) -> "Screen":
        from iocplan.render.task_table import list_screen

        all_tasks = sum(len(one.plan.tasks) for one in session.notices)
        return list_screen(words, told(tasks), width, all_tasks)

    print_tasks(session, output, tasks, screen)


@examples(
    "iocplan due --before 2023-03-23",
    "iocplan due --within 7",
    "iocplan due --from 1/4 --by 15/4 --unit viettel",
    "iocplan due --overdue --exit-code",
    "iocplan due --launch 10/4 --json",
)
def due(  # noqa: PLR0913 - each is an option of its own
    session: Session,
    filters: Filters,
    output: Output,
    supposed: Supposed,
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
    promises: Annotated[
        bool, typer.Option("--promises", help="What is promised, by the day promised.")
    ] = False,
    all_: Annotated[bool, typer.Option("--all", help="Tasks that are done, too.")] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if there is any.")
    ] = False,
) -> None:
    """Open tasks by their last day, or by their expected day, which is marked with ~.

    Dates may be written 2023-03-22, 22/3/2023, 22/3 (day first), 22 Mar, today, tomorrow, Friday or
    +7d, and in Vietnamese. Without its year a day is the plan's own, and the end of a range the
    first one not before its start.
    """
    from iocplan.query.by_day import Range, part_by_day

    session = session.supposing(supposed.launch)
    first, last = _range(session, before, by, from_, within)
    if promises:
        _print_promises(session, filters, output, Range(first, last), exit_code=exit_code)
        return
    wanted = Range(first, last, overdue=overdue, closed=all_)
    asked = queries(session, filters)
    found = [(one, part_by_day(one.standing, query, wanted)) for one, query in asked]
    tasks = [(one, task) for one, days in found for task in days.tasks]
    if session.is_workspace:
        tasks = in_order(tasks, filters, SortKey.DUE)
    no_day = _ids((one, days.undated) for one, days in found)

    def screen(words: "Wording", width: int | None) -> "Screen":
        from iocplan.render.due import DueList, due_screen

        earlier = _ids((one, days.earlier) for one, days in found)
        later = _ids((one, days.later) for one, days in found)
        listed = DueList(told(tasks), first, last, overdue, earlier, later, no_day)
        return due_screen(words, listed, width)

    print_tasks(session, output, tasks, screen)
    if output.format == "text" and no_day and not session.console.is_terminal:
        from iocplan.say.task_day import undated

        session.console.tell(undated(first_words(session), no_day))
    if exit_code and tasks:
        raise typer.Exit(ExitStatus.FINDINGS)


def _ids(found: "Iterable[tuple[Session, Sequence[TaskStanding]]]") -> Lazy[str]:
    """The ids of tasks of some notices, each looked at when somebody asks for it."""
    parts = list(found)
    if len(parts) == 1:
        one, tasks = parts[0]
        return Lazy(len(tasks), lambda place: f"{one.prefix}{tasks[place].task.id}")
    places = [(one, tasks, place) for one, tasks in parts for place in range(len(tasks))]

    def id_at(number: int) -> str:
        one, tasks, place = places[number]
        return f"{one.prefix}{tasks[place].task.id}"

    return Lazy(len(places), id_at)


def _print_promises(
    session: Session, filters: Filters, output: Output, days: "Range", *, exit_code: bool
) -> None:
    """Print the tasks for which a promise stands, by the day promised."""
    from iocplan.schedule.promises import promised_for

    chosen = choose_all(session, filters)
    days_of = [(promised_for(task, days.first, days.last), (one, task)) for one, task in chosen]
    found = [(day, pair) for day, pair in days_of if day]
    tasks = [pair for _, pair in sorted(found, key=lambda entry: entry[0])]
    _print_list(session, output, tasks)
    if exit_code and tasks:
        raise typer.Exit(ExitStatus.FINDINGS)


def _range(
    session: Session, before: str | None, by: str | None, from_: str | None, within: int | None
) -> tuple[date | None, date | None]:
    """The first and last day asked for, both inclusive; None for an open end."""
    ends = {"--before": before, "--by": by, "--within": within}
    given = [name for name, value in ends.items() if value is not None]
    if within is not None and from_ is not None:
        given.append("--from")
    if len(given) > 1:
        raise UsageError(texts.ONE_RANGE(names=", ".join(given)))
    if within is None:
        return session.range(from_, by or before, included=before is None)
    try:
        return session.today, session.today + timedelta(days=within)
    except OverflowError:
        raise UsageError(texts.NO_SUCH_DAY()) from None


@examples(
    "iocplan next",
    "iocplan next --unit qldt",
    "iocplan next --state ready --ids",
)
def next_tasks(session: Session, filters: Filters, output: Output, supposed: Supposed) -> None:
    """What can be done now, the nearest day first, and what waits for what.

    Only what the notice states or a decision sets makes a task wait; what merely seems sensible
    is shown with ~.
    """
    from iocplan.render.next_tasks import next_order, next_screen

    session = session.supposing(supposed.launch)
    tasks = [chosen for chosen in choose_all(session, filters) if chosen[1].is_open]
    tasks.sort(key=lambda chosen: next_order(chosen[1]))
    tasks = in_order(tasks, filters)
    print_tasks(session, output, tasks, lambda words, width: next_screen(words, told(tasks), width))
