"""How ids may look. None holds anything that a shell, a path or a calendar takes for more."""

import re

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""Of plans, units, people, events and deliverables."""
OF_PERIOD = "@"
"""What stands between a task that comes round and one of its periods: ``V.1@2026-Q2``."""
TASK_ID = re.compile(r"[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*")
"""Of tasks; every slug, and a deliverable's id in full, looks like one as well."""


def owner(id_: str) -> str:
    """The task that a period belongs to; any other id is its own."""
    return id_.partition(OF_PERIOD)[0]
