"""The options that several commands share.

A parameter of a command whose type is one of these classes stands for all the options in it.
"""

from typing import Annotated, Any, Literal

import typer

from iocplan.cli.option_group import OptionGroup
from iocplan.errors import UsageError
from iocplan.plan.kinds import Mode
from iocplan.query.query import DayBasis, SortKey
from iocplan.texts import errors as texts

TaskFormat = Literal["text", "json", "csv", "ids"]


class Common(OptionGroup):
    """The options of every command."""

    file: Annotated[
        str | None,
        typer.Option("--file", "-f", metavar="PATH", help="The notice file (IOCPLAN_FILE)."),
    ] = None
    today: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="Look as on that day; without a year the plan's (IOCPLAN_TODAY)."
        ),
    ] = None
    lang: Annotated[
        str | None,
        typer.Option(metavar="vi|en", help="Language (IOCPLAN_LANG, else the locale)."),
    ] = None
    color: Annotated[
        str | None,
        typer.Option(metavar="auto|always|never", help="Colour; auto honours NO_COLOR."),
    ] = None

    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Read the file anew. [env: IOCPLAN_NO_CACHE]")
    ] = False

    @classmethod
    def option(cls, name: str) -> Any:
        """Return Typer's description of an option, to accept it before a command's name, too."""
        return cls.__annotations__[name].__metadata__[0]

    def over(self, outer: "Common") -> "Common":
        """Return these options, falling back on those given before the command's name."""
        given = {name: value for name, value in vars(self).items() if value not in (None, False)}
        return Common(**vars(outer) | given)


class Filters(OptionGroup):
    """Which tasks: repeated options are alternatives, different options must all hold."""

    section: Annotated[list[str] | None, typer.Option(metavar="N", help="Tasks of a section.")] = (
        None
    )
    unit: Annotated[
        list[str] | None,
        typer.Option(
            "--unit", "-u", metavar="U", help="U has the section, leads, or answers for it."
        ),
    ] = None
    with_: Annotated[
        list[str] | None, typer.Option("--with", metavar="U", help="U coordinates.")
    ] = None
    involving: Annotated[
        list[str] | None,
        typer.Option(metavar="U", help="U leads, coordinates, is the contact or has the section."),
    ] = None
    officer: Annotated[
        list[str] | None,
        typer.Option(metavar="WHO", help="WHO follows it up in the office."),
    ] = None
    mode: Annotated[
        list[Mode] | None, typer.Option(help="Assigned (Giao) or requested (Đề nghị).")
    ] = None
    state: Annotated[
        list[str] | None,
        typer.Option(
            "--state",
            "-s",
            metavar="S",
            help="open, todo, doing, submitted, done, dropped; not_due, due_soon, overdue, "
            "on_time, late, no_deadline, ongoing; ready, blocked, waiting; behind; or as it is "
            "shown.",
        ),
    ] = None
    basis: Annotated[list[DayBasis] | None, typer.Option(help="Where the day comes from.")] = None
    search: Annotated[
        list[str] | None,
        typer.Option("--search", "-S", metavar="TEXT", help="Text, with or without diacritics."),
    ] = None
    sort: Annotated[
        list[SortKey] | None, typer.Option(help="Sort by this; repeat for further keys.")
    ] = None


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
