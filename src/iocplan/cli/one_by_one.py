"""Commands that know one notice, run over ids of several: ``check a/1.2 b/3.1``.

Each is run for one notice with the ids that are its own. What they write is collected, and then
written together: all or nothing is checked first.
"""

from collections.abc import Callable
from typing import Any

from iocplan.cli.of_which_notice import by_notice
from iocplan.cli.session import Session
from iocplan.cli.writing import Job, read_ids, write_all


def run(session: Session, function: Callable[..., None], values: dict[str, Any], name: str) -> None:
    """Run a command for the notices that its ids name; without ids for the only one in view.

    Args:
        session: the workspace.
        function: the command.
        values: its parameters.
        name: which of them has the ids, empty where none has.

    Raises:
        UnknownNameError: an id names no notice.
        UsageError: there are no ids, and several notices.
    """
    given = values.get(name)
    if not given:
        function(session.only, **values)
        return
    several = isinstance(given, list)
    groups = by_notice(session, read_ids(session, given) if isinstance(given, list) else [given])
    jobs: list[Job] = []
    for one, ids in groups:
        one.collected = jobs if len(groups) > 1 else None
        function(one, **values | {name: ids if several else ids[0]})
    if jobs:
        write_all(jobs)
