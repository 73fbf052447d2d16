"""``iocplan show``."""

from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag, Supposed
from iocplan.cli.session import Session
from iocplan.query.lookup import find_task


@examples(
    "iocplan show 1.2",
    "iocplan show 1.2 3.1 --lang vi",
    "iocplan show 1.2 --json",
)
def show(
    session: Session,
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Tasks, as in 1.2.")],
    supposed: Supposed,
    *,
    json: JsonFlag = False,
) -> None:
    """One task in full: its days and why they are so, who does what, what comes before it."""
    session = session.supposing(supposed.launch)
    wanted = list(dict.fromkeys(find_task(session.plan, id_).id for id_ in ids))
    by_id = {task.task.id: task for task in session.standing.tasks}
    tasks = [by_id[id_] for id_ in wanted]
    if json:
        from iocplan.data.plan_json import shown_json

        session.console.write_json(shown_json(session.standing, tasks, session.what_if))
        return
    from iocplan.render.blocks import BLANK
    from iocplan.render.task_in_full import show_screen

    for number, task in enumerate(tasks):
        screen = show_screen(session.words, task, str(session.file.path))
        session.console.show([BLANK, BLANK, *screen] if number else [*session.banner, *screen])
