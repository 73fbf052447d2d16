"""From what a person types to a notice of a workspace, and to what belongs to it."""

from collections.abc import Mapping, Sequence

from iocplan.errors import UnknownNameError
from iocplan.plan.rows import Plan
from iocplan.query.fold import fold
from iocplan.texts import workspace as texts
from iocplan.texts.similar import closest, listing

PARTED = "/"
"""What parts a notice from what is named of it, as in ``PLAN/1.2``."""


def find_plan(plans: Sequence[Plan], name: str) -> Plan:
    """The notice that a person means.

    Args:
        plans: the notices.
        name: the id of one, its number, or the beginning of an id that is its alone.

    Raises:
        UnknownNameError: no notice is called so, or several.
    """
    wanted = fold(name)
    by_id = {plan.id: plan for plan in plans}
    if name in by_id:
        return by_id[name]
    found = [plan for plan in plans if plan.notice.number and fold(plan.notice.number) == wanted]
    found = found or [plan for plan in plans if wanted and plan.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        several = texts.PLANS_ARE(names=listing([plan.id for plan in found]))
        raise UnknownNameError(texts.AMBIGUOUS_PLAN(name=name), several)
    raise unknown_plan(by_id, name)


def unknown_plan(known: Mapping[str, object], name: str) -> UnknownNameError:
    """The error that no notice is called so."""
    from iocplan.texts.problems import DID_YOU_MEAN

    near = closest(fold(name), list(known))
    hint = DID_YOU_MEAN(name=near) if near else texts.PLANS_ARE(names=listing(list(known)))
    return UnknownNameError(texts.UNKNOWN_PLAN(name=name), hint)


def parted(id_: str) -> tuple[str, str]:
    """The notice that an id names (empty where it names none), and the rest of it."""
    plan, _, rest = id_.rpartition(PARTED)
    return plan, rest
