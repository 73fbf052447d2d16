"""The bodies of many notices as one list: one id means one body, whatever notice names it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from iocplan.plan.rows import Person, Plan, Unit

Body = TypeVar("Body", Unit, Person)


def all_bodies(plans: Iterable[Plan]) -> Plan:
    """A plan without tasks that knows the units and people of all of some plans.

    A body that is called otherwise in another notice is found by either name.

    Args:
        plans: at least one.
    """
    plans = list(plans)
    units = _joined(unit for plan in plans for unit in plan.units.values())
    people = _joined(person for plan in plans for person in plan.people.values())
    return plans[0]._replace(units=units, people=people, events={}, sections=(), tasks=())


def units_known(path: Path, *, use_cache: bool = True) -> list[Unit]:
    """The units of a workspace's file, then those of its sound notices, each id once.

    Args:
        path: ``iocplan.yaml``.
        use_cache: whether the notices may come from the cache.

    Raises:
        UnreadableError: the file cannot be read.
        BrokenPlanError: the file has Problems.
    """
    from iocplan.notice.compile import unit_row
    from iocplan.notice_file.problem_places import BrokenPlanError
    from iocplan.workspace.load import load_workspace
    from iocplan.workspace.read import read_workspace

    declared = load_workspace(path).file.units
    found = {id_: unit_row(id_, entry) for id_, entry in declared.items()}
    try:
        plans = read_workspace(path, list, use_cache=use_cache).plans
    except BrokenPlanError:  # it finds no notice yet
        plans = []
    for plan in plans:
        for id_, unit in plan.units.items():
            found.setdefault(id_, unit)
    return list(found.values())


def _joined(bodies: Iterable[Body]) -> dict[str, Body]:
    """Each body once: by its id, and where another notice calls it otherwise by that, too."""
    found: dict[str, Body] = {}
    for body in bodies:
        known = found.setdefault(body.id, body)
        if known is not body and known != body:
            found[f"{body.id} {hash(body)}"] = body
    return found
