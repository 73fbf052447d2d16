"""The options that choose tasks."""

from typing import Annotated

import typer

from iocplan.cli.option_group import OptionGroup
from iocplan.plan.kinds import Mode
from iocplan.query.choices import DayBasis, SortKey


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
