"""How an error is told: on standard error, in the session's language, never as a traceback."""

from iocplan.cli.context import Session
from iocplan.errors import IocplanError, UsageError
from iocplan.notice_file.places import BrokenPlanError
from iocplan.texts.problems import LINE_HINT
from iocplan.texts.safe import safe
from iocplan.texts.text import Lang


def report(error: IocplanError, session: Session) -> None:
    """Write an error, with everything found where a plan is broken."""
    lang = _lang(session)
    if isinstance(error, BrokenPlanError):
        from iocplan.render.plain import print_lines
        from iocplan.render.problems import problem_lines

        print_lines(problem_lines(error.found, lang), session.err)
        return
    session.err.write(f"iocplan: {safe(error.message.say(lang))}\n")
    if error.hint:
        session.err.write(f"  {safe(LINE_HINT(hint=error.hint).say(lang))}\n")


def _lang(session: Session) -> Lang:
    """Return the session's language; English where just that option is wrong."""
    try:
        return session.lang
    except UsageError:
        return "en"
