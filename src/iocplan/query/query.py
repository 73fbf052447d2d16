"""A Query: which tasks somebody asks for, and in which order."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Any

from iocplan.plan.kinds import Mode, Timing
from iocplan.plan.rows import Plan, SectionNumber, Unit
from iocplan.query.choices import DayBasis, SortKey
from iocplan.query.fold import fold
from iocplan.query.states import has_state
from iocplan.record import Record
from iocplan.schedule.responsible import answering, coordinating, involved
from iocplan.schedule.standing import Standing, TaskStanding


class Query(Record):
    """What is asked for. Values of one field are alternatives, fields must all hold.

    Units are ids, each already with its branches, or a person's. ``states`` comes from
    ``states.by_axis``. ``search`` holds texts that must all occur.
    """

    sections: frozenset[SectionNumber] = frozenset()
    units: frozenset[str] = frozenset()
    coordinating: frozenset[str] = frozenset()
    involving: frozenset[str] = frozenset()
    officers: frozenset[str] = frozenset()
    modes: frozenset[Mode] = frozenset()
    states: dict[str, frozenset[str]] = {}  # noqa: RUF012 - never written to
    bases: frozenset[DayBasis] = frozenset()
    search: tuple[str, ...] = ()
    sort: tuple[SortKey, ...] = ()


def choose(standing: Standing, query: Query) -> list[TaskStanding]:
    """The tasks that a query asks for, in the file's order or as it sorts."""
    found = choose_among(standing, query, range(len(standing.tasks)))
    return sort_tasks(standing, found, query.sort)


def choose_among(standing: Standing, query: Query, places: Iterable[int]) -> list[TaskStanding]:
    """Those tasks at some places of the file that a query asks for, in that order."""
    tests = _tests(standing, query)
    found = (standing.tasks[place] for place in _perhaps(standing, query, places))
    return [task for task in found if all(test(task) for test in tests)]


def _perhaps(standing: Standing, query: Query, places: Iterable[int]) -> Iterable[int]:
    """The places of tasks that may be meant, as far as a glance tells."""
    if glance := standing.glance:
        for bodies in filter(None, (query.units, query.coordinating, query.involving)):
            places = [place for place in places if not bodies.isdisjoint(glance.involved[place])]
    return places


def _tests(standing: Standing, query: Query) -> list[Callable[[TaskStanding], bool]]:
    tests: list[Callable[[TaskStanding], bool]] = []
    if query.sections:
        tests.append(lambda t: t.task.section in query.sections)
    if query.units:
        tests.append(lambda t: bool(answering(standing.plan, t.task) & query.units))
    if query.coordinating:
        tests.append(lambda t: bool(coordinating(t.task) & query.coordinating))
    if query.involving:
        tests.append(lambda t: bool(involved(standing.plan, t.task) & query.involving))
    if query.officers:
        tests.append(lambda t: t.task.officer in query.officers)
    if query.modes:
        tests.append(lambda t: t.task.mode in query.modes)
    if query.states:
        tests.append(lambda t: has_state(t, query.states))
    if query.bases:
        tests.append(lambda t: basis_of(t) in query.bases)
    if query.search:
        wanted = [fold(text) for text in query.search]
        tests.append(lambda t: all(text in haystack(standing, t) for text in wanted))
    return tests


def only_involved(plan: Plan, units: frozenset[str]) -> int:
    """In how many tasks some units take part, 0 where they lead any."""
    if any(answering(plan, task) & units for task in plan.tasks):
        return 0
    return sum(bool(involved(plan, task) & units) for task in plan.tasks)


def basis_of(task: TaskStanding) -> DayBasis:
    """Where the day comes from that a task is planned by."""
    if task.deadline and (task.due or not task.task.target):
        return DayBasis(task.deadline.basis)
    return DayBasis.INFERRED if task.task.target else DayBasis.NONE


def haystack(standing: Standing, standing_task: TaskStanding) -> str:
    """All text of a task that a search looks through, folded."""
    task, units = standing_task.task, standing.plan.units
    names: list[str] = [task.id, *task.title, *(task.purpose or ())]
    people = standing.plan.people
    receivers = (*task.submit_to, task.via, *task.send_to, *task.consult)
    for id_ in dict.fromkeys((task.unit, *task.leads, task.contact, *receivers)):
        names += _unit_words(units[id_]) if id_ and id_ in units else ()
    for person in (*task.leads, task.leader, task.officer):
        names += [people[person].name, *people[person].role] if person and person in people else []
    for party in task.coordinating:
        names += _unit_words(units[party.unit]) if party.unit else party.text
    for deliverable in task.deliverables:
        names += [deliverable.id, *deliverable.title, deliverable.proof or ""]
    names += [reference.number for reference in task.references]
    names += [standing.plan.people[person].name for person in task.people]
    names += [note.text for note in task.notes]
    return fold("\n".join((*names, task.proof or "")))


def _unit_words(unit: Unit) -> tuple[str, ...]:
    return (unit.id, *unit.name, *unit.short, *unit.aliases)


_PARTS = r"([0-9]+)|([A-Za-z]+)"
_URGENCY = [
    Timing.OVERDUE,
    Timing.DUE_SOON,
    Timing.NOT_DUE,
    Timing.ONGOING,
    Timing.NO_DEADLINE,
    Timing.LATE,
    Timing.ON_TIME,
]


def _natural(id_: str) -> list[tuple[int, str]]:
    """A key that puts 1.2 before 1.10, and 1.9a before 1.10a."""
    return [(int(number or 0), word) for number, word in re.findall(_PARTS, id_)]


SORT_KEYS: dict[SortKey, Callable[[Standing, TaskStanding], Any]] = {
    SortKey.ID: lambda _, t: _natural(t.task.id),
    SortKey.DUE: lambda _, t: t.day or date.max,
    SortKey.LEAD: lambda standing, t: fold(standing.plan.short_name(t.task.lead).vi),
    SortKey.TITLE: lambda _, t: fold(t.task.title.vi),
    SortKey.STATE: lambda _, t: (not t.is_open, _URGENCY.index(t.timing)),
}
"""What a task of a plan is sorted by."""


def sort_tasks(
    standing: Standing, tasks: Iterable[TaskStanding], sort: tuple[SortKey, ...]
) -> list[TaskStanding]:
    """The tasks sorted by several keys, the first weighing most; ties keep their order."""
    found = list(tasks)
    for name in reversed(sort):
        found.sort(key=partial(SORT_KEYS[name], standing))
    return found
