"""Makes Typer's command of a function: spreads out shared options and adds the common ones.

Typer would look at the function's signature three times over, which takes longer than to parse a
command line; here each parameter is looked at once.
"""

import inspect
from collections.abc import Callable
from typing import Any

from typer.core import TyperCommand
from typer.main import get_click_param
from typer.models import OptionInfo, ParameterInfo, ParamMeta

from iocplan.cli.commands import Command
from iocplan.cli.common_options import Common
from iocplan.cli.dispatch import dispatch
from iocplan.cli.help import Spoken, examples_of
from iocplan.cli.option_group import OptionGroup
from iocplan.cli.session import Session
from iocplan.record import Record


class _Parameter(Record):
    """A parameter as it is declared: its name, its annotated type, its default."""

    name: str
    hint: Any
    default: Any


class SpokenCommand(Spoken, TyperCommand):
    """A command of the table, whose help is given in the language of the run.

    Its function takes a ``Session`` first. A parameter whose type is an ``OptionGroup`` stands for
    all the options in it and receives them as one object.
    """

    def __init__(self, name: str, command: Command) -> None:
        self._name = name
        self._function = command.load()
        own, self._groups = _parted(self._function)
        groups = (*self._groups.values(), Common)
        made = [get_click_param(_meta(p)) for p in own] + options_of(*groups)
        self._convertors = {param.name: convert for param, convert in made if convert}
        examples = "\n".join(f"  {line}" for line in examples_of(self._function))
        arguments = [param for param, _ in made if param.param_type_name == "argument"]
        self._arguments = {str(param.name): param.metavar or "" for param in arguments}
        super().__init__(
            name,
            context_settings={"help_option_names": ["-h", "--help"]},
            params=[param for param, _ in made],
            help=self._function.__doc__,
            epilog=f"\b\nExamples:\n{examples}",
            short_help=command.help,
            rich_markup_mode=None,
        )

    def invoke(self, ctx: Any) -> None:
        """Run the function with the values of the command line."""
        values = {
            name: self._convertors[name](value) if name in self._convertors else value
            for name, value in ctx.params.items()
        }
        session: Session = ctx.obj.with_options(Common.gather(values))
        ctx.find_root().obj = session  # whose language even a wrong option is told in
        session.console.check_options()
        gathered = {name: group.gather(values) for name, group in self._groups.items()}
        dispatch(session, self._name, self._function, values | gathered, self._arguments)


def _parted(function: Callable[..., None]) -> tuple[list[_Parameter], dict[str, type[OptionGroup]]]:
    """A function's own parameters after the first, and those that stand for groups."""
    own, groups = [], {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        hint = parameter.annotation
        if isinstance(hint, type) and issubclass(hint, OptionGroup):
            groups[parameter.name] = hint
        else:
            own.append(_Parameter(parameter.name, hint, parameter.default))
    return own, groups


def options_of(*groups: type[OptionGroup]) -> list[tuple[Any, Any]]:
    """Make Typer's options of groups, each with what converts its value, if anything does."""
    return [
        get_click_param(_meta(_Parameter(name, hint, getattr(group, name))))
        for group in groups
        for name, hint in group.__annotations__.items()
    ]


def _meta(parameter: _Parameter) -> ParamMeta:
    """Describe a parameter as Typer does itself once it has read a signature."""
    declared: ParameterInfo = parameter.hint.__metadata__[0]
    info = type(declared).__new__(type(declared))
    vars(info).update(vars(declared))
    if isinstance(info, OptionInfo) and info.default is not ...:
        first = str(info.default)  # the name that was given first
        info.param_decls = (first, *(info.param_decls or ()))
    is_required = parameter.default is inspect.Parameter.empty
    info.default = ... if is_required else parameter.default
    return ParamMeta(name=parameter.name, default=info, annotation=parameter.hint.__origin__)
