"""``iocplan status``."""

from typing import Annotated

import typer

from iocplan.cli.context import Session
from iocplan.cli.options import JsonFlag

EXAMPLES = (
    "iocplan status --today 2023-03-18",
    "iocplan status --lang vi",
    "PS1='$(iocplan status --short) \\$ '   # in a prompt",
)


def status(
    session: Session,
    *,
    short: Annotated[bool, typer.Option("--short", help="One line, for a prompt.")] = False,
    json: JsonFlag = False,
) -> None:
    """Where the launch stands: its day, what is overdue and whose, what comes next, the counts."""
    if json:
        from iocplan.export.as_json import status_json

        session.write_json(status_json(session.standing))
        return
    from iocplan.render.status import status_screen, status_short

    if short:
        session.out.write(status_short(session.words) + "\n")
    else:
        session.show(status_screen(session.words, session.width))
