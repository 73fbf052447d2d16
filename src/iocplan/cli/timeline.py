"""``iocplan timeline``."""

from typing import Annotated

import typer

from iocplan.cli.choosing import query_of
from iocplan.cli.filters import Filters
from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag, Supposed
from iocplan.cli.session import Session


@examples(
    "iocplan timeline",
    "iocplan timeline --from today --to +6w --state open",
    "iocplan timeline --unit viettel --lang vi",
    "iocplan timeline --launch 8/8/2023",
    "iocplan timeline --ascii | lpr",
)
def timeline(
    session: Session,
    filters: Filters,
    supposed: Supposed,
    *,
    from_: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Show from the week of DATE.")
    ] = None,
    to: Annotated[
        str | None, typer.Option(metavar="DATE", help="Show up to the week of DATE.")
    ] = None,
    ascii_: Annotated[
        bool, typer.Option("--ascii", help="ASCII only, as on a terminal without Unicode.")
    ] = False,
    json: JsonFlag = False,
) -> None:
    """The weeks ahead: a bar for every task up to its last day, by section.

    Stated days, days that move with an event and days that are only expected have bars of their
    own; a task without a day says why. A day is as wide as there is room for; where the weeks are
    too many, a cell is a week or more.
    """
    from iocplan.render.timeline import Timeline, timeline_screen
    from iocplan.schedule.strokes import shown_days

    session = session.supposing(supposed.launch)
    first, last = session.range(from_, to)
    from iocplan.query.query import choose

    tasks = choose(session.standing, query_of(session, filters))
    days = shown_days(session.standing, tasks, first, last)
    if json:
        from iocplan.data.plan_json import timeline_json

        data = timeline_json(session.standing, tasks, days, session.what_if)
        session.console.write_json(data)
        return
    shown = Timeline(tasks, days, not filters.sort, ascii_ or not session.console.unicode)
    session.console.show(
        [*session.banner, *timeline_screen(session.words, shown, session.console.width)]
    )
