"""``iocplan show``."""

from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag, Supposed
from iocplan.cli.session import Session
from iocplan.plan.rows import Deliverable, Event
from iocplan.query.items import find_items
from iocplan.query.lookup import find_task


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
    items = find_items(session.plan, ids)
    owners = (find_task(session.plan, i.id) if isinstance(i, Deliverable) else i for i in items)
    wanted = {owner.id: isinstance(owner, Event) for owner in owners}
    by_id = {task.task.id: task for task in session.standing.tasks if task.task.id in wanted}
    events = [session.standing.events[id_] for id_, is_event in wanted.items() if is_event]
    tasks = [by_id[id_] for id_, is_event in wanted.items() if not is_event]
    if json:
        from iocplan.data.plan_json import shown_json

        session.console.write_json(shown_json(session.standing, tasks, session.what_if, events))
        return
    from iocplan.render.blocks import BLANK
    from iocplan.render.event_in_full import event_screen
    from iocplan.render.task_in_full import show_screen

    file = str(session.file.path)
    screens = [event_screen(session.words, event) for event in events]
    screens += [show_screen(session.words, task, file) for task in tasks]
    for number, screen in enumerate(screens):
        session.console.show([BLANK, BLANK, *screen] if number else [*session.banner, *screen])
