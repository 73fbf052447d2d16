"""From what a person types to a unit, section or task of the plan."""

from collections.abc import Iterator

from iocplan.errors import UnknownNameError
from iocplan.plan.rows import Plan, Task, Unit
from iocplan.query.fold import fold
from iocplan.texts import errors as texts
from iocplan.texts.similar import closest, listing
from iocplan.texts.text import Said

_OF_THE_CITY = " thanh pho"
"""What an office may add to a unit's name or leave out, folded."""


def find_unit(plan: Plan, name: str) -> str:
    """Return the id of the unit that a person means.

    Args:
        plan: the plan.
        name: its id, name, short name or an alias, in either language, with or without
            diacritics and "thành phố" at its end; or a part of one that only one unit has.

    Raises:
        UnknownNameError: no unit is called so, or several.
    """
    found = _units_called(plan, fold(name))
    if len(found) == 1:
        return found.pop()
    if found:
        several = texts.UNITS_ARE(names=listing(sorted(found)))
        raise UnknownNameError(texts.AMBIGUOUS_UNIT(name=name), several)
    raise UnknownNameError(texts.UNKNOWN_UNIT(name=name), _unit_hint(plan, name))


def _units_called(plan: Plan, wanted: str) -> set[str]:
    """Return the units of that very name, else those that have it in a name."""
    if not wanted:
        return set()
    names = list(_unit_names(plan))
    exact = {id_ for id_, known in names if known == wanted}
    bare = wanted.removesuffix(_OF_THE_CITY)
    exact = exact or {id_ for id_, known in names if known.removesuffix(_OF_THE_CITY) == bare}
    return exact or {id_ for id_, known in names if wanted in known}


def _unit_names(plan: Plan) -> Iterator[tuple[str, str]]:
    for unit in plan.units.values():
        for name in (unit.id, *unit.name, *unit.short, *unit.aliases):
            if name:
                yield unit.id, fold(name)


def _unit_hint(plan: Plan, name: str) -> Said:
    from iocplan.texts.problems import DID_YOU_MEAN

    names = {known: id_ for id_, known in _unit_names(plan)}
    near = closest(fold(name), names)
    if near:
        return DID_YOU_MEAN(name=names[near])
    return texts.UNITS_ARE(names=listing(plan.units))


def with_branches(plan: Plan, unit: str) -> frozenset[str]:
    """Return a unit together with all units below it."""
    family = {unit}
    children: dict[str, list[Unit]] = {}
    for child in plan.units.values():
        if child.parent:
            children.setdefault(child.parent, []).append(child)
    queue = [unit]
    for parent in queue:
        for child in children.get(parent, ()):
            family.add(child.id)
            queue.append(child.id)
    return frozenset(family)


def find_task(plan: Plan, id_: str) -> Task:
    """Return the task of that id (or the one that a deliverable's id belongs to).

    Raises:
        UnknownNameError: there is none; the hint lists its section's tasks.
    """
    for task in plan.tasks:
        if task.id == id_ or any(d.id == id_ for d in task.deliverables):
            return task
    raise UnknownNameError(texts.UNKNOWN_TASK(name=id_), _task_hint(plan, id_))


def _task_hint(plan: Plan, id_: str) -> Said:
    if id_ in plan.events:
        return texts.IS_AN_EVENT(name=id_)
    owner = next((t for t in plan.tasks if id_.startswith(t.id + ".") and t.deliverables), None)
    if owner:
        names = ", ".join(d.id for d in owner.deliverables)
        return texts.TASK_HAS(task=owner.id, names=names)
    number = id_.partition(".")[0]
    beside = [task.id for task in plan.tasks if str(task.section) == number]
    if beside:
        return texts.SECTION_HAS(section=number, names=listing(beside))
    return texts.SECTIONS_ARE(names=", ".join(str(s.number) for s in plan.sections))


def check_section(plan: Plan, number: int) -> int:
    """Return the number of a section that exists.

    Raises:
        UnknownNameError: there is no such section.
    """
    known = [section.number for section in plan.sections]
    if number not in known:
        hint = texts.SECTIONS_ARE(names=", ".join(map(str, known)))
        raise UnknownNameError(texts.UNKNOWN_SECTION(number=number), hint)
    return number
