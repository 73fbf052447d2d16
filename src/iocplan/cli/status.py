"""``iocplan status``."""

from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag, Supposed
from iocplan.cli.session import Session
from iocplan.errors import UsageError
from iocplan.texts import errors as texts


@examples(
    "iocplan status --today 2023-03-18",
    "iocplan status --lang vi",
    "iocplan status --launch 8/8/2023",
    r"PS1='$(iocplan status --short) \$ '   # in a prompt",
)
def status(
    session: Session,
    supposed: Supposed,
    *,
    short: Annotated[bool, typer.Option("--short", help="One line, for a prompt.")] = False,
    json: JsonFlag = False,
) -> None:
    """Where things stand: what is overdue and whose, what comes next, whom to call, the counts."""
    session = session.supposing(supposed.launch)
    if json and short:
        raise UsageError(texts.ONE_FORMAT(names="--short, --json"))
    if session.is_workspace and (json or len(session.notices) > 1):
        _of_many(session, short=short, json=json)
    elif json:
        from iocplan.data.plan_json import status_json

        before = session.recorded_standing
        session.console.write_json(status_json(session.standing, session.what_if, before))
    elif short:
        from iocplan.say.overview import prompt

        session.note_what_if()
        session.console.say(prompt(session.words))
    elif session.what_if:
        from iocplan.render.supposed_launch import what_if_screen

        before = session.recorded_standing
        screen = what_if_screen(session.words, before)
        session.console.show([*session.banner, *screen])
    else:
        from iocplan.render.status import status_screen

        session.console.show(status_screen(session.words, session.console.width))


def _of_many(session: Session, *, short: bool, json: bool) -> None:
    """Where many notices stand."""
    if json:
        from iocplan.data.many_status_json import many_status_json

        standings = [one.standing for one in session.notices]
        session.console.write_json(many_status_json(standings))
        return
    notices = [one.words for one in session.notices]
    if short:
        from iocplan.say.many import notice_rows, prompt_of_many

        session.console.say(prompt_of_many(notices[0], notice_rows(notices)))
    else:
        from iocplan.render.many_status import many_status_screen

        session.console.show(many_status_screen(notices[0], notices, session.console.width))
