"""Who wrote a file, and what identifies a component everywhere."""

from functools import cache
from uuid import NAMESPACE_URL, UUID, uuid5

PRODID = "-//iocplan//iocplan//EN"
KINDS = {"VEVENT": "event", "VTODO": "todo"}


def uid_of(plan: str, kind: str, id_: str) -> str:
    """The UID of a task or event: the same whatever becomes of its title and day."""
    return str(uuid5(_namespace(plan), f"{KINDS[kind]}/{id_}"))


@cache
def _namespace(plan: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"iocplan:{plan}")
