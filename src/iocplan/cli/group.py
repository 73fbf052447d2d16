"""The group of all commands, and the boundary at which errors become messages."""

import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from iocplan.cli.build import SpokenCommand, options_of
from iocplan.cli.commands import BY_PURPOSE, COMMANDS
from iocplan.cli.common_options import Common
from iocplan.cli.dispatch import dispatch
from iocplan.cli.help import Spoken, lang_of, remember
from iocplan.cli.option_group import OptionGroup
from iocplan.cli.session import Session
from iocplan.cli.surroundings import Surroundings
from iocplan.errors import IocplanError


def _version(value: bool) -> None:
    if value:
        from iocplan.version import __version__

        typer.echo(f"iocplan {__version__}")
        raise typer.Exit


class _Program(OptionGroup):
    """The options of the program alone."""

    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="The version.")
    ] = False


class CommandGroup(Spoken, TyperGroup):
    """The commands of the table, known by name without importing them; ``status`` without one."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.params = [option for option, _ in options_of(Common, _Program)]

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """The names in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> SpokenCommand | None:  # noqa: ARG002
        """Import and build one command."""
        command = COMMANDS.get(cmd_name)
        return SpokenCommand(cmd_name, command) if command else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Reject an unknown name, suggesting the nearest; ``help`` of a command is its own."""
        if args[0] == "help" and (asked := next((w for w in args[1:] if w in COMMANDS), None)):
            args = [asked, "--help", *args[1:]]
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            from iocplan.texts.similar import closest

            near = closest(args[0], COMMANDS)
            hint = f" Did you mean '{near}'?" if near else ""
            ctx.fail(f"No such command '{args[0]}'.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """Write the tables of commands, one for each purpose."""
        width = max(map(len, COMMANDS))
        for purpose, commands in BY_PURPOSE.items():
            with formatter.section(purpose):
                formatter.write_dl([(f"{name:{width}}", c.help) for name, c in commands.items()])

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse what stands before a command's name."""
        remember(ctx, ctx.obj or Surroundings(), args)
        try:
            return super().parse_args(ctx, args)
        except typer.TyperException as error:
            raise _told(error, ctx) from None

    def invoke(self, ctx: Any) -> Any:
        """Run a command; turn an error of ours into a message and an exit status."""
        ctx.obj = Session(ctx.obj or Surroundings(), Common.gather(dict(ctx.params)))
        self.callback = lambda **_: _without_a_command(ctx)
        try:
            return super().invoke(ctx)
        except typer.TyperException as error:
            raise _told(error, ctx) from None
        except IocplanError as error:
            from iocplan.cli.failure import report

            report(error, ctx.obj.console)
            raise typer.Exit(error.status) from None


def _without_a_command(ctx: Any) -> None:
    if ctx.invoked_subcommand is None:
        from iocplan.cli.options import Supposed
        from iocplan.cli.status import status

        dispatch(ctx.obj, "status", status, {"supposed": Supposed()}, {})


def _told(error: typer.TyperException, ctx: Any) -> Exception:
    """What ends the run: Typer's error, which it tells in English, or an exit."""
    if hasattr(error, "possibilities"):
        error.possibilities = _options_meant(error)
    if lang_of(ctx) == "en":
        return error
    from iocplan.cli.vietnamese_help import write_usage_error

    write_usage_error(error, sys.stderr)
    return typer.Exit(error.exit_code)


def _options_meant(error: Any) -> list[str]:
    """The options that begin as one that does not exist, else the one that is nearest.

    Typer's own guesses compare the dashes as well, to which every short word is near.
    """
    from iocplan.texts.similar import closest

    names = [name[2:] for p in error.ctx.command.params for name in p.opts if name[:2] == "--"]
    word = error.option_name.lstrip("-")
    if not word or error.option_name != f"--{word}":
        return []
    begun = [name for name in names if name.startswith(word)]
    return [f"--{name}" for name in begun or filter(None, [closest(word, names)])]
