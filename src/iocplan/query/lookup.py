"""From what a person types to a unit, section or task of the plan."""

from collections.abc import Iterable, Iterator

from iocplan.errors import UnknownNameError
from iocplan.plan.rows import Plan, SectionNumber, Task, Unit
from iocplan.query.fold import fold
from iocplan.record import Record
from iocplan.texts import errors as texts
from iocplan.texts.similar import closest, listing
from iocplan.texts.text import Said, Text
from iocplan.texts.unseen import seen

_RANGE_MARKS = ("-", "–", "..", "…", ",", ";")
_MOST_BETWEEN = 12
_OF_THE_CITY = " thanh pho"
"""What an office may add to a unit's name or leave out, folded."""


class _Kind(Record):
    """What is said of a name of units, or of people."""

    unknown: Text
    ambiguous: Text
    known: Text
    none: Text


_UNITS = _Kind(texts.UNKNOWN_UNIT, texts.AMBIGUOUS_UNIT, texts.UNITS_ARE, texts.NO_UNITS)
_PEOPLE = _Kind(texts.UNKNOWN_PERSON, texts.AMBIGUOUS_PERSON, texts.PEOPLE_ARE, texts.NO_PEOPLE)


def find_unit(plan: Plan, name: str) -> str:
    """The id of the unit that a person means.

    Args:
        plan: the plan.
        name: its id, name, short name or an alias, in either language, with or without
            diacritics and "thành phố" at its end; or a part of one that only one unit has.

    Raises:
        UnknownNameError: no unit is called so, or several.
    """
    return _only(name, list(_unit_names(plan)), _UNITS)


def find_person(plan: Plan, name: str) -> str:
    """The id of the person of that id or name, or of a part of one that only one has.

    Raises:
        UnknownNameError: nobody is called so, or several.
    """
    return _only(name, list(_person_names(plan)), _PEOPLE)


def find_body(plan: Plan, name: str) -> str:
    """The id of the unit, else the person, that is called so; raises as ``find_unit``."""
    units, people = list(_unit_names(plan)), list(_person_names(plan))
    wanted = fold(name)
    if not _called(units, wanted) and len(_called(people, wanted)) == 1:
        return find_person(plan, name)
    return find_unit(plan, name)


def _only(name: str, names: list[tuple[str, str]], kind: _Kind) -> str:
    found = _called(names, fold(name))
    if len(found) == 1:
        return found.pop()
    if found:
        several = kind.known(names=listing(sorted(found)))
        raise UnknownNameError(kind.ambiguous(name=name), several)
    raise UnknownNameError(kind.unknown(name=name), _name_hint(names, name, kind))


def _called(names: list[tuple[str, str]], wanted: str) -> set[str]:
    """The ids of those of that very name, else of those that have it in a name."""
    if not wanted:
        return set()
    exact = {id_ for id_, known in names if known == wanted}
    bare = wanted.removesuffix(_OF_THE_CITY)
    exact = exact or {id_ for id_, known in names if known.removesuffix(_OF_THE_CITY) == bare}
    return exact or {id_ for id_, known in names if wanted in known}


def _unit_names(plan: Plan) -> Iterator[tuple[str, str]]:
    for unit in plan.units.values():
        for name in (unit.id, *unit.name, *unit.short, *unit.aliases):
            if name:
                yield unit.id, fold(name)


def _person_names(plan: Plan) -> Iterator[tuple[str, str]]:
    for person in plan.people.values():
        for name in (person.id, person.name, *person.role):
            if name:
                yield person.id, fold(name)


def _name_hint(names: list[tuple[str, str]], name: str, kind: _Kind) -> Said:
    from iocplan.texts.problems import DID_YOU_MEAN

    ids = {known: id_ for id_, known in names}
    near = closest(fold(name), ids)
    if near:
        return DID_YOU_MEAN(name=ids[near])
    return kind.known(names=listing(dict.fromkeys(ids.values()))) if ids else kind.none()


def with_branches(plan: Plan, unit: str) -> frozenset[str]:
    """A unit together with all units below it."""
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
    """The task of that id (or the one that a deliverable's id belongs to).

    Raises:
        UnknownNameError: there is none; the hint lists its section's tasks.
    """
    id_ = seen(id_)
    for task in plan.tasks:
        if task.id == id_ or any(d.id == id_ for d in task.deliverables):
            return task
    raise UnknownNameError(texts.UNKNOWN_TASK(name=id_), _task_hint(plan, id_))


def _task_hint(plan: Plan, id_: str) -> Said:
    if id_ in plan.events:
        return texts.IS_AN_EVENT(name=id_)
    if between := _between(plan, id_):
        return texts.ONE_BY_ONE(ids=" ".join(between))
    owner = next((t for t in plan.tasks if id_.startswith(t.id + ".") and t.deliverables), None)
    if owner:
        names = ", ".join(d.id for d in owner.deliverables)
        return texts.TASK_HAS(task=owner.id, names=names)
    number = id_.partition(".")[0]
    beside = [task.id for task in plan.tasks if str(task.section) == number]
    if beside:
        return texts.SECTION_HAS(section=number, names=listing(beside))
    return _sections_hint(str(section.number) for section in plan.sections)


def _between(plan: Plan, given: str) -> list[str]:
    """The tasks that a range of ids spans (``1.1-1.3``), none where it is no range."""
    ids = [task.id for task in plan.tasks]
    for mark in _RANGE_MARKS:
        first, _, last = given.partition(mark)
        if first in ids and last in ids[ids.index(first) :]:
            return ids[ids.index(first) : ids.index(last) + 1][:_MOST_BETWEEN]
    return []


def _sections_hint(numbers: Iterable[str]) -> Said:
    names = ", ".join(numbers)
    return texts.SECTIONS_ARE(names=names) if names else texts.NO_SECTIONS()


def check_section(plan: Plan, number: str) -> SectionNumber:
    """The number of a section that exists.

    Raises:
        UnknownNameError: there is no such section.
    """
    number = seen(number)
    known = {str(section.number): section.number for section in plan.sections}
    wanted = number.strip()
    named = [name for name in known if name.casefold() == wanted.casefold()]
    if wanted in known or len(named) == 1:
        return known.get(wanted) or known[named[0]]
    raise UnknownNameError(texts.UNKNOWN_SECTION(number=number), _sections_hint(known))
