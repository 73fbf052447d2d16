"""Tells an error: on standard error, in the run's language, never as a traceback."""

from iocplan.cli.console import Console
from iocplan.errors import IocplanError
from iocplan.notice_file.problem_places import BrokenPlanError
from iocplan.texts.problems import LINE_HINT


def report(error: IocplanError, console: Console) -> None:
    """Write an error; for a broken plan, everything that was found in it."""
    lang = console.lang_of_errors
    if isinstance(error, BrokenPlanError):
        from iocplan.render.plain import print_lines
        from iocplan.render.problems import problem_lines

        print_lines(problem_lines(error.found, lang), console.err)
        return
    console.tell(f"iocplan: {error.message.say(lang)}")
    if error.hint:
        console.tell(LINE_HINT(hint=error.hint).say(lang), indent=2)
