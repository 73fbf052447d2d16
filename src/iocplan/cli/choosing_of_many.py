"""The shared filter options over many notices: bodies are joined by their ids."""

from collections.abc import Collection, Iterable
from typing import Any

from iocplan.cli.filters import Filters
from iocplan.cli.session import Session
from iocplan.errors import UnknownNameError
from iocplan.plan.rows import Plan, SectionNumber
from iocplan.query.lookup import check_section, find_body, find_person, with_branches
from iocplan.query.query import Query
from iocplan.query.states import by_axis
from iocplan.texts.workspace import SOME_TWO_NAMES
from iocplan.workspace.bodies import all_bodies


def queries_of_many(session: Session, filters: Filters) -> list[tuple[Session, Query]]:
    """What the filters ask of each notice in view; a notice without anything named is left out.

    Raises:
        UsageError: there is no such state.
        UnknownNameError: no notice has such a unit, person or section.
    """
    plans = [one.plan for one in session.notices]
    everybody = all_bodies(plans)

    def bodies(names: Iterable[str] | None) -> list[str]:
        return [find_body(everybody, name) for name in names or ()]

    units, with_, involving = map(bodies, (filters.unit, filters.with_, filters.involving))
    _note_two_names(session, everybody, {*units, *with_, *involving})
    officers = [find_person(everybody, name) for name in filters.officer or ()]
    sections = _sections(plans, filters.section or ())
    common = Query(
        modes=frozenset(filters.mode or ()),
        states=by_axis(tuple(filters.state or ())),
        bases=frozenset(filters.basis or ()),
        search=tuple(filters.search or ()),
        sort=tuple(filters.sort or ()),
    )
    found = []
    for one in session.notices:
        asked: dict[str, tuple[Collection[str], frozenset[Any]]] = {
            "sections": (filters.section or (), sections.get(one.plan.id, frozenset())),
            "units": (units, _family(one.plan, units)),
            "coordinating": (with_, _family(one.plan, with_)),
            "involving": (involving, _family(one.plan, involving)),
            "officers": (officers, frozenset(who for who in officers if who in one.plan.people)),
        }
        if all(here for wanted, here in asked.values() if wanted):
            named: dict[str, Any] = {field: here for field, (_, here) in asked.items()}
            found.append((one, common._replace(**named)))
    return found


def _note_two_names(session: Session, everybody: Plan, bodies: set[str]) -> None:
    """Say which of the bodies asked for have another name in another notice."""
    names: dict[str, set[str]] = {}
    for unit in everybody.units.values():
        names.setdefault(unit.id, set()).add(unit.name.vi)
    twice = sorted(id_ for id_ in bodies if len(names.get(id_, ())) > 1)
    if twice:
        session.console.note(SOME_TWO_NAMES, ids=", ".join(twice))


def _family(plan: Plan, bodies: Iterable[str]) -> frozenset[Any]:
    """Those of some bodies that a plan knows, units with their branches."""
    families = [with_branches(plan, body) for body in bodies if body in plan.units]
    return frozenset(body for body in bodies if body in plan.people).union(*families)


def _sections(plans: Iterable[Plan], names: Iterable[str]) -> dict[str, frozenset[Any]]:
    """The sections of each plan that names mean; each name must mean one somewhere."""
    found: dict[str, set[SectionNumber]] = {}
    for name in names:
        known, unknown = False, None
        for plan in plans:
            try:
                found.setdefault(plan.id, set()).add(check_section(plan, name))
                known = True
            except UnknownNameError as error:
                unknown = unknown or error
        if unknown and not known:
            raise unknown
    return {plan: frozenset(numbers) for plan, numbers in found.items()}
