"""Turns the shared filter options into a Query, and prints chosen tasks in the format asked for."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from iocplan.cli.filters import Filters
from iocplan.cli.options import Output
from iocplan.cli.session import Session
from iocplan.query.lookup import check_section, find_body, find_person, with_branches
from iocplan.query.query import Query, only_involved
from iocplan.query.states import by_axis
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import errors as texts

if TYPE_CHECKING:
    from iocplan.render.blocks import Screen
    from iocplan.say.wording import Wording


def query_of(session: Session, filters: Filters) -> Query:
    """Make the Query that the options ask for.

    Args:
        session: supplies the plan.
        filters: the options.

    Raises:
        UsageError: there is no such state.
        UnknownNameError: there is no such unit, person or section.
    """

    def units(names: Iterable[str] | None) -> frozenset[str]:
        found = (with_branches(session.plan, find_body(session.plan, n)) for n in names or ())
        return frozenset().union(*found)

    for name in filters.unit or ():
        if n := only_involved(session.plan, units([name])):
            session.console.note(texts.ONLY_INVOLVED, name=name, n=n)
    return Query(
        sections=frozenset(check_section(session.plan, n) for n in filters.section or ()),
        units=units(filters.unit),
        coordinating=units(filters.with_),
        involving=units(filters.involving),
        officers=frozenset(find_person(session.plan, name) for name in filters.officer or ()),
        modes=frozenset(filters.mode or ()),
        states=by_axis(tuple(filters.state or ())),
        bases=frozenset(filters.basis or ()),
        search=tuple(filters.search or ()),
        sort=tuple(filters.sort or ()),
    )


def print_tasks(
    session: Session,
    output: Output,
    tasks: Sequence[TaskStanding],
    screen: "Callable[[Wording, int | None], Screen]",
) -> None:
    """Print tasks in the format asked for; text means a screen, or bare rows in a pipe."""
    match output.format:
        case "json":
            from iocplan.data.plan_json import tasks_json

            session.console.write_json(tasks_json(session.standing, tasks, session.what_if))
        case "csv":
            from io import StringIO

            from iocplan.data.task_csv import write_csv

            session.note_what_if()
            written = StringIO(newline="")
            write_csv(session.plan, tasks, written)
            session.console.write_data(written.getvalue())
        case "ids":
            session.note_what_if()
            session.console.out.writelines(f"{task.task.id}\n" for task in tasks)
        case "text" if session.console.is_terminal or session.console.color:
            session.console.show([*session.banner, *screen(session.words, session.console.width)])
        case "text":
            from iocplan.render.task_table import plain_rows

            session.note_what_if()
            session.console.write(plain_rows(session.words, tasks))
