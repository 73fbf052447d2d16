"""The group of all commands, and the boundary at which errors become messages."""

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from iocplan.cli.build import build
from iocplan.cli.commands import COMMANDS
from iocplan.errors import IocplanError


class CommandGroup(TyperGroup):
    """The commands of the table, known by name without importing them."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Return the names in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:  # noqa: ARG002
        """Import and build one command."""
        command = COMMANDS.get(cmd_name)
        return build(cmd_name, command) if command else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Reject an unknown name, suggesting the nearest known one."""
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            from iocplan.texts.similar import closest

            near = closest(args[0], COMMANDS)
            hint = f" Did you mean '{near}'?" if near else ""
            ctx.fail(f"No such command '{args[0]}'.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """Write the table of commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.help) for name, command in COMMANDS.items()])

    def invoke(self, ctx: Any) -> Any:
        """Run a command; turn an error of ours into a message and an exit status."""
        try:
            return super().invoke(ctx)
        except IocplanError as error:
            from iocplan.cli.failure import report

            report(error, ctx.obj.console)
            raise typer.Exit(error.status) from None
