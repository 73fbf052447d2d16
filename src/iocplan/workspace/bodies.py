"""The bodies of many notices as one list: one id means one body, whatever notice names it."""

from collections.abc import Iterable
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


def _joined(bodies: Iterable[Body]) -> dict[str, Body]:
    """Each body once: by its id, and where another notice calls it otherwise by that, too."""
    found: dict[str, Body] = {}
    for body in bodies:
        known = found.setdefault(body.id, body)
        if known is not body and known != body:
            found[f"{body.id} {hash(body)}"] = body
    return found
