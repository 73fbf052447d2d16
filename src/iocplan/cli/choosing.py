"""Turns the shared filter options into a Query, and prints chosen tasks in the format asked for."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from iocplan.cli.filters import Filters
from iocplan.cli.options import Output
from iocplan.cli.session import Session
from iocplan.texts import errors as texts

if TYPE_CHECKING:
    from iocplan.query.choices import SortKey
    from iocplan.query.query import Query
    from iocplan.render.blocks import Screen
    from iocplan.say.wording import Told, Wording
    from iocplan.schedule.standing import Standing, TaskStanding


def query_of(session: Session, filters: Filters) -> "Query":
    """Make the Query that the options ask for.

    Args:
        session: supplies the plan.
        filters: the options.

    Raises:
        UsageError: there is no such state.
        UnknownNameError: there is no such unit, person or section.
    """
    from iocplan.query.lookup import check_section, find_body, find_person, with_branches
    from iocplan.query.query import Query, only_involved
    from iocplan.query.states import by_axis

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


Chosen = tuple[Session, "TaskStanding"]
"""A task, and the notice that it is of."""


def queries(session: Session, filters: Filters) -> "list[tuple[Session, Query]]":
    """What is asked of each notice in view; raises as ``query_of``."""
    if not session.is_workspace:
        return [(session, query_of(session, filters))]
    from iocplan.cli.choosing_of_many import queries_of_many

    return queries_of_many(session, filters)


def choose_all(session: Session, filters: Filters) -> list[Chosen]:
    """The tasks that the filters choose of all notices in view, sorted over all of them."""
    from iocplan.query.query import choose

    asked = queries(session, filters)
    found = [(one, task) for one, query in asked for task in choose(one.standing, query)]
    return in_order(found, filters) if session.is_workspace else found


def in_order(found: list[Chosen], filters: Filters, *otherwise: "SortKey") -> list[Chosen]:
    """Tasks of several notices, sorted as the filters ask, or otherwise by some keys."""
    from iocplan.query.query import SORT_KEYS

    for name in reversed(filters.sort or otherwise):
        found.sort(key=partial(_sort_key, SORT_KEYS[name]))
    return found


def _sort_key(key: "Callable[[Standing, TaskStanding], Any]", chosen: Chosen) -> Any:
    return key(chosen[0].standing, chosen[1])


def told(found: Iterable[Chosen]) -> "list[Told]":
    """The tasks with the words of their notices."""
    return [(one.words, task) for one, task in found]


def first_words(session: Session) -> "Wording":
    """The words for what is said of all notices together."""
    return session.notices[0].words


def print_tasks(
    session: Session,
    output: Output,
    tasks: Sequence[Chosen],
    screen: "Callable[[Wording, int | None], Screen]",
) -> None:
    """Print tasks in the format asked for; text means a screen, or bare rows in a pipe."""
    match output.format:
        case "json":
            session.console.write_json(_json(session, tasks))
        case "csv":
            session.note_what_if()
            session.console.write_data(_csv(session, tasks))
        case "ids":
            session.note_what_if()
            session.console.out.writelines(f"{one.prefix}{task.task.id}\n" for one, task in tasks)
        case "text" if session.console.is_terminal or session.console.color:
            shown = screen(first_words(session), session.console.width)
            session.console.show([*session.banner, *shown])
        case "text":
            from iocplan.render.task_table import plain_rows

            session.note_what_if()
            session.console.write(plain_rows(told(tasks)))


def _csv(session: Session, tasks: Sequence[Chosen]) -> str:
    from io import StringIO

    from iocplan.data.task_csv import write_csv, write_csv_of_many

    written = StringIO(newline="")
    if session.is_workspace:
        write_csv_of_many(((one.plan, task) for one, task in tasks), written)
    else:
        write_csv(session.plan, [task for _, task in tasks], written)
    return written.getvalue()


def _json(session: Session, tasks: Sequence[Chosen]) -> object:
    if not session.is_workspace:
        from iocplan.data.plan_json import tasks_json

        return tasks_json(session.standing, [task for _, task in tasks], session.what_if)
    from iocplan.data.many_json import many_tasks_json

    standings = [one.standing for one in session.notices]
    return many_tasks_json(standings, [(one.standing, task) for one, task in tasks])
