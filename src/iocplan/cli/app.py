"""The application: a table of commands, and the boundary where errors become messages.

Only the module of the asked command is imported. Each holds one function of the command's name
(``_command`` where that is a keyword or a module's name), and ``EXAMPLES`` for its help.
"""

import os
import sys
from importlib import import_module
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from iocplan.cli.build import spread
from iocplan.cli.context import Choices, Session, Surroundings
from iocplan.cli.options import Common
from iocplan.errors import ExitStatus, IocplanError


class Entry(NamedTuple):
    """A command: the module that holds it, and its line in the list of commands."""

    module: str
    help: str


COMMANDS = {
    "status": Entry("status", "Where the launch stands, what is overdue, what comes next."),
    "list": Entry("list_tasks", "All tasks, or those that filters choose."),
    "due": Entry("due", "Open tasks by their last day."),
    "next": Entry("next_tasks", "What can be done now, and what waits for what."),
    "show": Entry("show", "One task in full, each day explained."),
    "timeline": Entry("timeline", "The weeks to the launch, a bar for every task."),
    "check": Entry("check", "Check off tasks, deliverables and events."),
    "uncheck": Entry("uncheck", "Take completions back."),
    "start": Entry("start", "Record that work on tasks has begun."),
    "note": Entry("note", "Write down a contact, a promise or a difficulty."),
    "move": Entry("move", "Fix or move the launch, set or extend a deadline."),
    "drop": Entry("drop", "Give tasks up, with the reason."),
    "export": Entry("export", "iCalendar files for the calendars people use."),
    "pull": Entry("pull", "Completions made in a calendar program come back."),
    "report": Entry("report", "A page to look at, to print or to send."),
    "diff": Entry("diff", "What changed since a day or a version, in task terms."),
    "log": Entry("log", "All that was recorded, and with --git who committed it."),
    "validate": Entry("validate", "Everything that is wrong with a notice file."),
    "init": Entry("init", "A notice file to start from."),
    "edit": Entry("edit", "Open the notice file in your editor, at a task."),
    "schema": Entry("schema", "The JSON Schema of notice files, for editors."),
    "completion": Entry("completion", "Completion for bash, zsh, fish and PowerShell."),
}


class LazyGroup(TyperGroup):
    """The group of all commands; it knows their names without importing them."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Return the names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:  # noqa: ARG002
        """Return one command, importing its module."""
        entry = COMMANDS.get(cmd_name)
        return _build(cmd_name, entry) if entry else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Refuse an unknown name with the nearest known one."""
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            from iocplan.texts.similar import closest

            near = closest(args[0], COMMANDS)
            hint = f" Did you mean '{near}'?" if near else ""
            ctx.fail(f"No such command '{args[0]}'.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """Write the table of commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in COMMANDS.items()])

    def invoke(self, ctx: Any) -> Any:
        """Run a command; an error of ours becomes a message and an exit status."""
        try:
            return super().invoke(ctx)
        except IocplanError as error:
            from iocplan.cli.failure import report

            report(error, ctx.obj)
            raise typer.Exit(error.status) from None


def _build(name: str, entry: Entry) -> TyperCommand:
    from typer.main import get_command_from_info
    from typer.models import CommandInfo

    module = import_module(f"iocplan.cli.{entry.module}")
    info = CommandInfo(
        name,
        cls=TyperCommand,
        callback=spread(getattr(module, entry.module)),
        context_settings={"help_option_names": ["-h", "--help"]},
        epilog="\b\nExamples:\n" + "\n".join(f"  {line}" for line in module.EXAMPLES),
        short_help=entry.help,
    )
    command = get_command_from_info(info, pretty_exceptions_short=True, rich_markup_mode=None)
    assert isinstance(command, TyperCommand)  # noqa: S101 - that is what cls asks for
    return command


app = typer.Typer(
    cls=LazyGroup,
    add_completion=False,
    rich_markup_mode=None,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)


def _version(value: bool) -> None:
    if value:
        from iocplan import __version__

        typer.echo(f"iocplan {__version__}")
        raise typer.Exit


_EPILOG = """\b
Examples:
  iocplan                        status, from the notice file of this folder
  iocplan due --within 7         what is due within a week
  iocplan show 1.2 --lang vi     one task in full, in Vietnamese
  iocplan COMMAND --help         what a command can do
"""


@app.callback(epilog=_EPILOG)
def _main(
    ctx: typer.Context,
    *,
    file: Annotated[str | None, Common.option("file")] = None,
    today: Annotated[str | None, Common.option("today")] = None,
    lang: Annotated[str | None, Common.option("lang")] = None,
    color: Annotated[str | None, Common.option("color")] = None,
    no_cache: Annotated[bool, Common.option("no_cache")] = False,
    version: Annotated[  # noqa: ARG001
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="The version.")
    ] = False,
) -> None:
    """Follow up what a meeting decided: who must do what by when."""
    ctx.obj = Session(
        ctx.obj or Surroundings(), Choices(file, today, lang, color, no_cache or None)
    )
    if ctx.invoked_subcommand is None:
        from iocplan.cli.options import Supposed
        from iocplan.cli.status import status

        status(ctx.obj, Supposed())


def main() -> None:
    """Run the application with UTF-8 out."""
    around = Surroundings(encoding=getattr(sys.stdout, "encoding", None))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if "_IOCPLAN_WORD" in around.env:  # a shell asks what may come next
        from iocplan.cli.complete import complete

        complete(sys.argv[1:], around)
        return
    try:
        try:
            app(prog_name="iocplan")
        finally:
            sys.stdout.flush()
    except OSError as error:
        _cannot_print(error, around)


def _cannot_print(error: OSError, around: Surroundings) -> None:
    """End a run whose output nobody takes any more: quietly, or saying why.

    What is left of the output goes nowhere, so that the interpreter does not try again.
    """
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - the name is no path of ours
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        from iocplan.cli.failure import report
        from iocplan.texts.errors import CANNOT_PRINT

        reason = (error.strerror or str(error)).lower()
        report(IocplanError(CANNOT_PRINT(reason=reason)), Session(around, Choices()))
    sys.exit(ExitStatus.FINDINGS)
