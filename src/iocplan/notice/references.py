"""The third stage of checks: everything that one part of the file says about another.

Lines are not known here: a fact ``line`` is the path to what stands on that line.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from iocplan.notice.deadlines import Bound, Due
from iocplan.notice.model import NoticeFile
from iocplan.notice.recurring import check_recurring
from iocplan.notice.tasks import NeedEntry, PartyEntry, SectionEntry, TaskEntry
from iocplan.plan.cycles import Cycle, find_cycles
from iocplan.plan.periods import Period
from iocplan.plan.problem import Path, Problem, Rule
from iocplan.texts import problems as texts
from iocplan.texts.similar import Guesses, listing
from iocplan.texts.text import Said, Text


def check_references(notice: NoticeFile) -> list[Problem]:
    """Every reference that leads nowhere, every id used twice and every cycle."""
    found = [*_duplicate_ids(notice), *_dangling(notice), *check_recurring(notice)]
    return found or _cycles(notice)


def _tasks(notice: NoticeFile) -> Iterator[tuple[Path, TaskEntry]]:
    for s, section in enumerate(notice.sections):
        for t, task in enumerate(section.tasks):
            yield ("sections", s, "tasks", t), task


def _ids(notice: NoticeFile) -> Iterator[tuple[str, Path]]:
    """Yield the id of everything that can be checked off; a repeated task's own ids once."""
    seen = set()
    for id_ in notice.events:
        yield id_, ("events", id_)
    for path, task in _tasks(notice):
        yield task.id, (*path, "id")
        for d, deliverable in enumerate(() if task.id in seen else task.deliverables):
            yield f"{task.id}.{deliverable.id}", (*path, "deliverables", d, "id")
        seen.add(task.id)


def _duplicate_ids(notice: NoticeFile) -> Iterator[Problem]:
    numbers = ((str(s.number), ("sections", i, "number")) for i, s in enumerate(notice.sections))
    bodies = ((id_, (key, id_)) for key in ("units", "people") for id_ in getattr(notice, key))
    for names in (numbers, bodies, _ids(notice), _question_ids(notice), *_leads(notice)):
        first: dict[str, Path] = {}
        for name, path in names:
            if name in first:
                message = texts.DUPLICATE_ID(name=name, line=first[name])
                yield Problem(Rule.DUPLICATE_ID, path, message, texts.DUPLICATE_ID_HINT())
            first.setdefault(name, path)


def _question_ids(notice: NoticeFile) -> Iterator[tuple[str, Path]]:
    """Yield the id of every question that has one."""
    whole = (("notice",), notice.notice.questions)
    for path, questions in (whole, *((path, task.questions) for path, task in _tasks(notice))):
        for i, question in enumerate(questions):
            if question.id:
                yield question.id, (*path, "questions", i, "id")


def _leads(notice: NoticeFile) -> Iterator[Iterable[tuple[str, Path]]]:
    """Yield, task by task, several leads with where they stand."""
    for path, task in _tasks(notice):
        if task.lead and len(task.lead) > 1:
            yield [(lead, (*path, "lead", i)) for i, lead in enumerate(task.lead)]
        for r, entry in enumerate(task.reassigned):
            yield [(lead, (*path, "reassigned", r, "lead", i)) for i, lead in enumerate(entry.lead)]


class _Names:
    """The names that a file declares, and the Problem of using another one."""

    def __init__(self, notice: NoticeFile) -> None:
        self.units = notice.units
        self._leads = {**notice.units, **notice.people}
        self._guesses = Guesses()
        tasks = [id_ for id_, path in _ids(notice) if path[0] == "sections"]
        self._families: dict[str, list[str]] = {}
        for id_ in tasks:
            self._families.setdefault(id_.split(".", 1)[0], []).append(id_)
        self._known: dict[Rule, tuple[Mapping[str, object], Text]] = {
            Rule.UNKNOWN_UNIT: (notice.units, texts.UNKNOWN_UNIT),
            Rule.UNKNOWN_PERSON: (notice.people, texts.UNKNOWN_PERSON),
            Rule.UNKNOWN_EVENT: (notice.events, texts.UNKNOWN_EVENT),
            Rule.UNKNOWN_TASK: (dict.fromkeys(tasks), texts.UNKNOWN_TASK),
        }

    def check(self, rule: Rule, name: str | None, path: Path) -> Iterator[Problem]:
        """Yield a Problem where the name is given but not known."""
        known, message = self._known[rule]
        if name is not None and name not in known:
            hint = self._task_hint if rule is Rule.UNKNOWN_TASK else self._hint
            yield Problem(rule, path, message(name=name), hint(name, known))

    def check_lead(self, name: str, path: Path) -> Iterator[Problem]:
        """Yield a Problem where the name is neither a unit nor a person."""
        if name not in self._leads:
            message = texts.UNKNOWN_LEAD(name=name)
            yield Problem(Rule.UNKNOWN_UNIT, path, message, self._hint(name, self._leads))

    def _task_hint(self, name: str, known: Mapping[str, object]) -> Said:
        """Ids of tasks are numbers, of which a near one is no better guess: name the family."""
        return _known(self._families.get(name.split(".", 1)[0]) or known)

    def _hint(self, name: str, known: Mapping[str, object]) -> Said:
        near = self._guesses.closest(name, known)
        return texts.DID_YOU_MEAN(name=near) if near else _known(known)


def _known(known: Collection[str]) -> Said:
    return texts.KNOWN_NAMES(names=listing(known)) if known else texts.NOTHING_DECLARED()


def _dangling(notice: NoticeFile) -> Iterator[Problem]:
    names = _Names(notice)
    yield from _dangling_in_head(notice, names)
    for id_, event in notice.events.items():
        yield from _needs(names, event.needs, ("events", id_, "needs"))
        yield from _anchors(names, event.bound, ("events", id_, "bound"))
    for s, section in enumerate(notice.sections):
        yield from names.check(Rule.UNKNOWN_UNIT, section.unit, ("sections", s, "unit"))
        for t, task in enumerate(section.tasks):
            yield from _led(names, section, task, ("sections", s, "tasks", t))
    for path, task in _tasks(notice):
        yield from _dangling_in_task(names, task, path)


def _led(names: _Names, section: SectionEntry, task: TaskEntry, path: Path) -> Iterator[Problem]:
    """Yield what is wrong with who leads a task."""
    if task.lead is None and section.unit is None:
        message = texts.MISSING_LEAD(id=task.id)
        yield Problem(Rule.MISSING_LEAD, (*path, "id"), message, texts.MISSING_LEAD_HINT())
    for i, lead in enumerate(task.lead or ()):
        yield from names.check_lead(lead, (*path, "lead", i))
    for r, decided in enumerate(task.reassigned):
        for i, lead in enumerate(decided.lead):
            yield from names.check_lead(lead, (*path, "reassigned", r, "lead", i))
    if task.contact and task.lead and len(task.lead) > 1:
        message, hint = texts.BAD_CONTACT(id=task.id), texts.BAD_CONTACT_HINT()
        yield Problem(Rule.BAD_CONTACT, (*path, "contact"), message, hint)


def _dangling_in_head(notice: NoticeFile, names: _Names) -> Iterator[Problem]:
    head = notice.notice
    yield from names.check(Rule.UNKNOWN_UNIT, notice.office, ("office",))
    for key, value in (("chair", head.chair), ("signed_by", head.signed_by)):
        yield from names.check(Rule.UNKNOWN_PERSON, value, ("notice", key))
    yield from _parties(names, head.attended, ("notice", "attended"))
    yield from _parties(names, head.recipients, ("notice", "recipients"))
    for id_, unit in notice.units.items():
        yield from names.check(Rule.UNKNOWN_UNIT, unit.parent, ("units", id_, "parent"))
    for id_, person in notice.people.items():
        yield from names.check(Rule.UNKNOWN_UNIT, person.unit, ("people", id_, "unit"))


def _dangling_in_records(names: _Names, task: TaskEntry, path: Path) -> Iterator[Problem]:
    for i, submission in enumerate(task.submissions):
        yield from names.check(Rule.UNKNOWN_UNIT, submission.to, (*path, "submissions", i, "to"))
    for i, note in enumerate(task.notes):
        if note.to:
            yield from names.check_lead(note.to, (*path, "notes", i, "to"))


def _dangling_in_task(names: _Names, task: TaskEntry, path: Path) -> Iterator[Problem]:
    for key, unit in (("contact", task.contact), ("via", task.via)):
        if unit and unit not in names.units:
            yield from names.check(Rule.UNKNOWN_UNIT, unit, (*path, key))
    for i, item in enumerate(task.deliverables):
        yield from names.check(Rule.UNKNOWN_UNIT, item.unit, (*path, "deliverables", i, "unit"))
    lists = {"submit_to": task.submit_to, "send_to": task.send_to, "consult": task.consult}
    for key, units in lists.items():
        for i, unit in enumerate(units):
            yield from names.check(Rule.UNKNOWN_UNIT, unit, (*path, key, i))
    yield from _dangling_in_records(names, task, path)
    yield from _people(names, task, path)
    yield from _parties(names, task.with_, (*path, "with"))
    if task.needs:
        yield from _needs(names, task.needs, (*path, "needs"))
    if task.due:
        yield from _anchors(names, task.due, (*path, "due"))
    if task.target:
        yield from _anchors(names, task.target, (*path, "target"))


def _people(names: _Names, task: TaskEntry, path: Path) -> Iterator[Problem]:
    yield from names.check(Rule.UNKNOWN_PERSON, task.leader, (*path, "leader"))
    yield from names.check(Rule.UNKNOWN_PERSON, task.officer, (*path, "officer"))
    for i, person in enumerate(task.people):
        yield from names.check(Rule.UNKNOWN_PERSON, person, (*path, "people", i))


def _parties(names: _Names, parties: Iterable[PartyEntry], path: Path) -> Iterator[Problem]:
    for i, party in enumerate(parties):
        if party.unit not in names.units:
            yield from names.check(Rule.UNKNOWN_UNIT, party.unit, (*path, i, "unit"))


def _needs(names: _Names, needs: Iterable[NeedEntry], path: Path) -> Iterator[Problem]:
    for i, need in enumerate(needs):
        yield from names.check(Rule.UNKNOWN_TASK, need.task, (*path, i, "task"))
        yield from names.check(Rule.UNKNOWN_EVENT, need.event, (*path, i, "event"))
        yield from names.check(Rule.UNKNOWN_EVENT, need.date_of, (*path, i, "date_of"))


def _anchor_events(entry: Bound | Due | None) -> Iterator[tuple[str, str]]:
    if entry is None:
        return
    anchors: dict[str, date | Period | str | None] = {"by": entry.by, "before": entry.before}
    if isinstance(entry, Due):
        anchors |= {"after": entry.after, "from": entry.from_, "until": entry.until}
        if entry.every:
            anchors = {"until": entry.until}
    for key, anchor in anchors.items():
        if isinstance(anchor, str):
            yield key, anchor


def _anchors(names: _Names, entry: Bound | Due | None, path: Path) -> Iterator[Problem]:
    for key, event in _anchor_events(entry):
        yield from names.check(Rule.UNKNOWN_EVENT, event, (*path, key))


class _Links(NamedTuple):
    """What may not go round: what hangs on what, where each link stands, the sentence for it."""

    ahead: dict[str, list[str]]
    where: dict[tuple[str, str], Path]
    message: Text


def _cycles(notice: NoticeFile) -> list[Problem]:
    """What waits for itself, bounds that hang on themselves, units above themselves."""
    graphs = (
        _links(_precedence(notice), texts.CYCLE),
        _links(_bounds(notice), texts.CYCLE_OF_BOUNDS),
        _links(_parents(notice), texts.CYCLE_OF_PARENTS),
    )
    return [_cycle(graph, cycle) for graph in graphs for cycle in find_cycles(graph.ahead)]


def _cycle(graph: _Links, cycle: Cycle) -> Problem:
    first = cycle.begins[0]
    second = cycle.begins[1] if cycle.length > 1 else first
    between = [*cycle.begins, *(["…"] if cycle.length > len(cycle.begins) else [])]
    message = graph.message(names=" → ".join([*between, first]))
    return Problem(Rule.CYCLE, graph.where[first, second], message, texts.CYCLE_HINT())


def _links(found: Iterable[tuple[str, str, Path]], message: Text) -> _Links:
    links = _Links({}, {}, message)
    for name, after, path in found:
        if (name, after) not in links.where:
            links.where[name, after] = path
            links.ahead.setdefault(name, []).append(after)
    return links


def _precedence(notice: NoticeFile) -> Iterator[tuple[str, str, Path]]:
    for id_, event in notice.events.items():
        yield from _after(id_, event.needs, ("events", id_))
    for path, task in _tasks(notice):
        yield from _after(task.id, task.needs, path)
        if task.due and task.due.after:
            yield task.id, task.due.after, (*path, "due", "after")
        if task.due and isinstance(task.due.from_, str):
            yield task.id, task.due.from_, (*path, "due", "from")


def _after(id_: str, needs: Iterable[NeedEntry], path: Path) -> Iterator[tuple[str, str, Path]]:
    for i, need in enumerate(needs):
        if name := need.task or need.event:
            yield id_, name, (*path, "needs", i, "task" if need.task else "event")


def _bounds(notice: NoticeFile) -> Iterator[tuple[str, str, Path]]:
    for id_, event in notice.events.items():
        for key, other in _anchor_events(event.bound):
            yield id_, other, ("events", id_, "bound", key)


def _parents(notice: NoticeFile) -> Iterator[tuple[str, str, Path]]:
    for id_, unit in notice.units.items():
        if unit.parent:
            yield id_, unit.parent, ("units", id_, "parent")
