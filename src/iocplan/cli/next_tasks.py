"""``iocplan next``."""

from iocplan.cli.choosing import print_tasks, query_of
from iocplan.cli.context import Session
from iocplan.cli.options import Filters, Output, Supposed
from iocplan.query.query import choose, sort_tasks

EXAMPLES = (
    "iocplan next",
    "iocplan next --unit qldt",
    "iocplan next --state ready --ids",
)


def next_tasks(session: Session, filters: Filters, output: Output, supposed: Supposed) -> None:
    """What can be done now, the nearest day first, and what waits for what.

    Only what the notice states or a decision sets makes a task wait; what merely seems sensible
    is shown with ~.
    """
    from iocplan.render.next import next_order, next_screen

    session = supposed.over(session)
    wanted = query_of(session, filters)
    tasks = next_order(choose(session.standing, wanted._replace(sort=())))
    tasks = sort_tasks(session.standing, tasks, wanted.sort)
    print_tasks(session, output, tasks, lambda words, width: next_screen(words, tasks, width))
