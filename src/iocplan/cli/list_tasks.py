"""``iocplan list``."""

from iocplan.cli.choosing import print_tasks, query_of
from iocplan.cli.context import Session
from iocplan.cli.options import Filters, Output, Supposed
from iocplan.query.query import choose

EXAMPLES = (
    "iocplan list --unit noi-vu",
    'iocplan list --search "noi vu" --state open',
    "iocplan list --state overdue --state due_soon --sort due",
    "iocplan list --involving viettel --csv > viettel.csv",
    "iocplan list --section 1 --ids",
)


def list_tasks(session: Session, filters: Filters, output: Output, supposed: Supposed) -> None:
    """All tasks in the notice's order, or those that the filters choose.

    A unit is given by its id, name, short name or an alias, with or without diacritics; its
    branches count with it. In a pipe each task is one line of columns parted by tabs: id, day,
    days left, lead, title, state, day done.
    """
    session = supposed.over(session)
    tasks = choose(session.standing, query_of(session, filters))
    from iocplan.render.task_table import list_screen

    print_tasks(session, output, tasks, lambda words, width: list_screen(words, tasks, width))
