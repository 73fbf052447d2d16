"""Ids as ``PLAN/1.2``: of which notice each is."""

from collections.abc import Iterable

from iocplan.cli.session import Session
from iocplan.errors import UnknownNameError


def by_notice(session: Session, ids: Iterable[str]) -> list[tuple[Session, list[str]]]:
    """The notices that ids name, in that order, each with its own ids, which it knows bare.

    Where one notice is read, all ids are its own.

    Raises:
        UnknownNameError: an id names no notice in view, or none at all where there are several.
    """
    if not session.is_workspace:
        return [(session, list(ids))]
    from iocplan.workspace.naming import find_plan, parted

    notices = {one.plan.id: one for one in session.notices}
    found: dict[str, list[str]] = {}
    for given in ids:
        plan, id_ = parted(given)
        if plan:
            named = find_plan([one.plan for one in notices.values()], plan).id
        elif len(notices) == 1:
            named = next(iter(notices))
        else:
            raise _without_plan(session, given)
        found.setdefault(named, []).append(id_)
    return [(notices[plan], own) for plan, own in found.items()]


def in_notice(session: Session, id_: str) -> str:
    """An id of the only notice that is read, without its name before it.

    Raises:
        UnknownNameError: another notice is named.
    """
    from iocplan.workspace.naming import find_plan, parted

    plan, bare = parted(id_)
    if plan:
        find_plan([session.plan], plan)
    return bare


def _without_plan(session: Session, id_: str) -> UnknownNameError:
    from iocplan.query.items import find_item
    from iocplan.texts import workspace as texts
    from iocplan.texts.similar import listing
    from iocplan.workspace.naming import PARTED

    having = []
    for one in session.notices:
        try:
            find_item(one.plan, id_)
        except UnknownNameError:
            continue
        having.append(one.prefix + id_)
    names = listing(having) or f"PLAN{PARTED}{id_}"
    return UnknownNameError(texts.WITHOUT_PLAN(id=id_), texts.WITHOUT_PLAN_HINT(names=names))
