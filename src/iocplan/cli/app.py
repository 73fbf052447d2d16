"""The application: the options before a command's name, and how a run starts and ends."""

import os
import sys

import typer

from iocplan.cli.common_options import Common
from iocplan.cli.group import CommandGroup
from iocplan.cli.surroundings import Surroundings
from iocplan.errors import ExitStatus, IocplanError

app = typer.Typer(
    cls=CommandGroup,
    add_completion=False,
    rich_markup_mode=None,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)


_EPILOG = """\b
Examples:
  iocplan                        status, from the notice file of this folder
  iocplan due --within 7         what is due within a week
  iocplan show 1.2 --lang vi     one task in full, in Vietnamese
  iocplan COMMAND --help         what a command can do
"""


@app.callback(epilog=_EPILOG)
def _program() -> None:
    """Follow up what a meeting decided: who must do what by when."""


def main() -> None:
    """Run the application, writing UTF-8."""
    around = Surroundings(encoding=getattr(sys.stdout, "encoding", None))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.platform == "win32":  # consoles before Windows 10 do not know colours as sequences
        from colorama import just_fix_windows_console

        just_fix_windows_console()
    if "_IOCPLAN_WORD" in around.env:  # a shell asks what may come next
        from iocplan.cli.complete import complete

        complete(typer.main.get_command(app), sys.argv[1:], around)
        return
    try:
        try:
            app(prog_name="iocplan")
        finally:
            sys.stdout.flush()
    except OSError as error:
        _cannot_print(error, around)


def _cannot_print(error: OSError, around: Surroundings) -> None:
    """End a run that can no longer print: quietly if the reader has gone, otherwise saying why.

    The rest of the output is discarded, so that the interpreter does not try to write it again.
    """
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - the name is no path of ours
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        from iocplan.cli.console import Console
        from iocplan.cli.failure import report
        from iocplan.texts.errors import CANNOT_PRINT
        from iocplan.texts.os_reasons import os_reason

        report(IocplanError(CANNOT_PRINT(reason=os_reason(error))), Console(around, Common()))
    sys.exit(ExitStatus.FINDINGS)
