"""``iocplan show``."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from iocplan.cli.help import examples
from iocplan.cli.of_which_notice import by_notice
from iocplan.cli.options import JsonFlag, Supposed
from iocplan.cli.session import Session

if TYPE_CHECKING:
    from iocplan.render.blocks import Screen
    from iocplan.schedule.event_standing import EventStanding
    from iocplan.schedule.standing import TaskStanding


@examples(
    "iocplan show 1.2",
    "iocplan show 1.2 3.1 --lang vi",
    "iocplan show launch",
    "iocplan show 1.2 --json",
)
def show(
    session: Session,
    ids: Annotated[
        list[str], typer.Argument(metavar="ID...", help="Tasks (1.2) and events (launch).")
    ],
    supposed: Supposed,
    *,
    json: JsonFlag = False,
) -> None:
    """One task or event in full: its days and why they are so, who does what, what comes before."""
    session = session.supposing(supposed.launch)
    shown = [_look_up(one, own) for one, own in by_notice(session, ids)]
    if json:
        session.console.write_json(_json(session, shown))
        return
    from iocplan.render.blocks import BLANK

    screens = [screen for each in shown for screen in _screens(each)]
    for number, screen in enumerate(screens):
        session.console.show([BLANK, BLANK, *screen] if number else [*session.banner, *screen])


class _Shown(NamedTuple):
    """What is to be shown of one notice."""

    session: Session
    tasks: "list[TaskStanding]"
    events: "list[EventStanding]"


def _look_up(session: Session, ids: list[str]) -> _Shown:
    """Find tasks and events; an item or a period stands for its task."""
    from iocplan.plan.ids import owner
    from iocplan.plan.rows import Deliverable, Event
    from iocplan.query.items import find_items
    from iocplan.query.lookup import find_task

    items = find_items(session.plan, ids)
    owners = (find_task(session.plan, i.id) if isinstance(i, Deliverable) else i for i in items)
    wanted = {owner(item.id): isinstance(item, Event) for item in owners}
    standing = session.standing
    events = [standing.events[id_] for id_, is_event in wanted.items() if is_event]
    return _Shown(
        session, [standing.task(id_) for id_, event in wanted.items() if not event], events
    )


def _screens(shown: _Shown) -> "Iterator[Screen]":
    from iocplan.render.event_in_full import event_screen
    from iocplan.render.task_in_full import show_screen

    words, file = shown.session.words, str(shown.session.file.path)
    for event in shown.events:
        yield event_screen(words, event)
    for task in shown.tasks:
        yield show_screen(words, task, file)


def _json(session: Session, shown: list[_Shown]) -> object:
    if session.is_workspace:
        from iocplan.data.many_json import many_shown_json

        standings = [one.standing for one in session.notices]
        found = [(each.session.standing, each.tasks, each.events) for each in shown]
        return many_shown_json(standings, found)
    from iocplan.data.plan_json import shown_json

    (one,) = shown
    return shown_json(session.standing, one.tasks, session.what_if, one.events)
