"""``iocplan status``."""

from typing import Annotated

import typer

from iocplan.cli.context import Session
from iocplan.cli.options import JsonFlag, Supposed
from iocplan.errors import UsageError
from iocplan.texts import errors as texts

EXAMPLES = (
    "iocplan status --today 2023-03-18",
    "iocplan status --lang vi",
    "iocplan status --launch 8/8/2023",
    "PS1='$(iocplan status --short) \\$ '   # in a prompt",
)


def status(
    session: Session,
    supposed: Supposed,
    *,
    short: Annotated[bool, typer.Option("--short", help="One line, for a prompt.")] = False,
    json: JsonFlag = False,
) -> None:
    """Where the launch stands: its day, what is overdue and whose, what comes next, the counts."""
    session = supposed.over(session)
    if json and short:
        raise UsageError(texts.ONE_FORMAT(names="--short, --json"))
    if json:
        from iocplan.data.plan_json import status_json

        before = session.recorded_standing
        session.write_json(status_json(session.standing, session.what_if, before))
        return
    from iocplan.render.status import status_screen, status_short

    if short:
        session.note_what_if()
        session.out.write(status_short(session.words) + "\n")
    elif session.what_if:
        from iocplan.render.what_if import what_if_screen

        before = session.recorded_standing
        screen = what_if_screen(session.words, before, session.width)
        session.show([*session.banner, *screen])
    else:
        session.show(status_screen(session.words, session.width))
