"""Makes Typer's command of a function: spreads out shared options and adds the common ones."""

import inspect
from collections.abc import Callable
from typing import Any

import typer
from typer.core import TyperCommand

from iocplan.cli.commands import Command
from iocplan.cli.help import examples_of
from iocplan.cli.option_group import OptionGroup
from iocplan.cli.options import Common
from iocplan.cli.session import Session


def build(name: str, command: Command) -> TyperCommand:
    """Import a command's module and make Typer's command of its function."""
    from typer.main import get_command_from_info
    from typer.models import CommandInfo

    function = command.load()
    info = CommandInfo(
        name,
        cls=TyperCommand,
        callback=spread(function),
        context_settings={"help_option_names": ["-h", "--help"]},
        epilog="\b\nExamples:\n" + "\n".join(f"  {line}" for line in examples_of(function)),
        short_help=command.help,
    )
    built = get_command_from_info(info, pretty_exceptions_short=True, rich_markup_mode=None)
    assert isinstance(built, TyperCommand)  # noqa: S101 - that is what cls asks for
    return built


def spread(function: Callable[..., None]) -> Callable[..., None]:
    """Give a function the flat signature that Typer understands.

    Args:
        function: takes a ``Session`` first; a parameter whose type is an ``OptionGroup``
            stands for all the options in it and receives them as one object.

    Returns:
        A function of the Typer context, the function's own options, then the shared and the
        common ones.
    """
    hints = function.__annotations__
    shared = {name: hint for name, hint in hints.items() if _is_group(hint)}
    parameters = [p for name, p in inspect.signature(function).parameters.items()][1:]
    own = [p.replace(annotation=hints[p.name]) for p in parameters if p.name not in shared]

    def run(ctx: typer.Context, **values: Any) -> None:
        session: Session = ctx.obj.with_options(Common.gather(values))
        session.console.check_options()
        ctx.find_root().obj = session
        grouped = {name: hint.gather(values) for name, hint in shared.items()}
        function(session, **values, **grouped)

    context = inspect.Parameter("ctx", inspect.Parameter.POSITIONAL_ONLY, annotation=typer.Context)
    groups = [*shared.values(), Common]
    flat = [context, *map(_keyword, own), *(p for group in groups for p in _options(group))]
    run.__signature__ = inspect.Signature(flat)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in flat}
    run.__doc__ = function.__doc__
    return run


def _is_group(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, OptionGroup)


def _keyword(parameter: inspect.Parameter) -> inspect.Parameter:
    return parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY)


def _options(group: type[OptionGroup]) -> list[inspect.Parameter]:
    kind = inspect.Parameter.KEYWORD_ONLY
    return [
        inspect.Parameter(name, kind, default=getattr(group, name), annotation=hint)
        for name, hint in group.__annotations__.items()
    ]
