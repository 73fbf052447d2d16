"""The options of every command, which may stand before its name, too."""

from typing import Annotated

import typer

from iocplan.cli.option_group import OptionGroup


class Common(OptionGroup):
    """The options of every command."""

    file: Annotated[
        str | None,
        typer.Option("--file", "-f", metavar="PATH", help="The notice file (IOCPLAN_FILE)."),
    ] = None
    notice: Annotated[
        list[str] | None,
        typer.Option(metavar="PLAN", help="Of many notices this one (iocplan.yaml)."),
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

    def over(self, outer: "Common") -> "Common":
        """These options, falling back on those given before the command's name."""
        given = {
            name: value for name, value in vars(self).items() if value not in (None, False, [])
        }
        return Common(**vars(outer) | given)
