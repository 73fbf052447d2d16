"""The options that several commands share.

A parameter of a command whose type is one of these classes stands for all the options in it.
"""

from typing import Annotated, Literal

import typer

from iocplan.cli.option_group import OptionGroup
from iocplan.errors import UsageError
from iocplan.texts import errors as texts

TaskFormat = Literal["text", "json", "csv", "ids"]


class Output(OptionGroup):
    """How tasks are printed."""

    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
    csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False
    ids: Annotated[bool, typer.Option("--ids", help="Print ids only, one a line.")] = False

    @property
    def format(self) -> TaskFormat:
        """The format asked for.

        Raises:
            UsageError: more than one format is asked for.
        """
        asked: list[TaskFormat] = [f for f in ("json", "csv", "ids") if getattr(self, f)]
        if len(asked) > 1:
            raise UsageError(texts.ONE_FORMAT(names=", ".join(f"--{name}" for name in asked)))
        return asked[0] if asked else "text"


class Supposed(OptionGroup):
    """What a reading command supposes in place of what is recorded."""

    launch: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="What if the launch were on DATE? Nothing is written."),
    ] = None


JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON.")]
