"""Advice on what a notice leaves open, and on what it says twice."""

import re
import unicodedata
from collections.abc import Iterator

from iocplan.plan.kinds import DeadlineKind, Mode
from iocplan.plan.problem import Advice, Path, Problem
from iocplan.plan.rows import Deadline, Event, Plan, Task
from iocplan.schedule.advice.finding import finding
from iocplan.schedule.event_standing import EventStanding
from iocplan.schedule.questions import questions_of
from iocplan.schedule.responsible import is_branch, responsible
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.task_paths import task_paths

TITLE_COLUMNS = 42
"""So wide may a title be for id, title, last day and lead to share a line of 80 columns."""

_EVERYBODY = "(?:như|nêu|tên) trên|liên quan|(?:as|named) above|concerned"
"""Words among the recipients that stand for whoever the notice names."""

_ANCHORED = (DeadlineKind.BY, DeadlineKind.BEFORE, DeadlineKind.WITHIN)


def no_deadline(standing: Standing) -> Iterator[Problem]:
    """An open task for which the notice states no deadline, and nobody has decided one.

    A target does not count: nobody can be held to it.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - {id: "1.1", title: Submit the plan, target: {by: 2023-03-20}}
    """
    for task, (_, path) in zip(standing.tasks, task_paths(standing.plan), strict=True):
        if task.is_open and task.deadline is None:
            yield finding(Advice.NO_DEADLINE, (*path, "id"), id=task.task.id)


def request_without_day(standing: Standing) -> Iterator[Problem]:
    """A body outside the hierarchy that is asked for work, and no task of it has any day.

    It cannot be ordered, and without even a target nothing ever reminds it.

    Example:
        sections:
          - number: 1
            unit: partner
            mode: request
            tasks:
              - {id: "1.1", title: Print the handouts}
              - {id: "1.2", title: Rehearse}
    """
    for index, section in enumerate(standing.plan.sections):
        tasks = [t for t in standing.tasks if t.task.section == section.number and t.is_open]
        if section.mode is Mode.REQUEST and tasks and not any(map(_has_any_day, tasks)):
            unit = standing.plan.full_name(section.unit) if section.unit else section.number
            path: Path = ("sections", index, "unit")
            yield finding(Advice.REQUEST_WITHOUT_DAY, path, unit=unit, n=len(tasks))


def _has_any_day(task: TaskStanding) -> bool:
    return task.deadline is not None or task.task.target is not None


def event_without_date(standing: Standing) -> Iterator[Problem]:
    """An event without a date, though it has a bound or days are counted from it.

    Example:
        events:
          launch: {title: Launch, bound: {before: 2023-04-16}}
    """
    counted_from = set(_counted_from(standing))
    for id_, event in standing.events.items():
        wanted = event.event.bound is not None or id_ in counted_from
        if wanted and _undated(event) and not event.overdue:
            path: Path = ("events", id_)
            yield finding(Advice.EVENT_WITHOUT_DATE, path, id=id_, event=event.event.title)


def _undated(event: EventStanding) -> bool:
    return event.date is None and event.happened is None


def _counted_from(standing: Standing) -> Iterator[str]:
    """Yield the events whose day sets the day of something that is still open."""
    open_tasks = (task for task in standing.tasks if task.is_open)
    deadlines: list[Deadline | None] = [event.bound for event in standing.plan.events.values()]
    for task in open_tasks:
        deadlines += [task.deadline, task.task.target]
    for deadline in deadlines:
        if deadline and deadline.event and deadline.kind in _ANCHORED:
            yield deadline.event


def bound_passed(standing: Standing) -> Iterator[Problem]:
    """An event whose latest day has passed, while it neither happened nor has a new date.

    What hangs on it is not overdue; the event is.

    Example:
        events:
          launch: {title: Launch, bound: {before: 2023-03-10}}
    """
    for id_, event in standing.events.items():
        if event.overdue:
            facts = {"id": id_, "event": event.event.title, "bound": event.bound}
            yield finding(Advice.BOUND_PASSED, ("events", id_, "bound"), **facts)


def unit_not_told(standing: Standing) -> Iterator[Problem]:
    """A unit that answers for tasks, and neither attended the meeting nor is among the recipients.

    Read literally, it was never told. A class of bodies stands for all that belong to it (by
    ``parent``), and «như trên», «các đơn vị nêu trên» for all. Nothing is said where the file lists
    neither.

    Example:
        notice:
          kind: conclusions
          meeting_date: 2023-03-15
          attended: [partner] # but section 1 is the office's
    """
    plan = standing.plan
    listed = [*plan.notice.attended, *plan.notice.recipients]
    told = {party.unit for party in listed}
    everybody = any(re.search(_EVERYBODY, party.text.vi.casefold()) for party in listed)
    for task, path in task_paths(plan) if listed and not everybody else ():
        for unit in responsible(plan, task):
            if unit in plan.units and unit != plan.office and not _told(plan, unit, told):
                told.add(unit)  # once is enough
                place = _where_named(task, path, unit)
                yield finding(Advice.UNIT_NOT_TOLD, place, unit=plan.units[unit].name)


def _told(plan: Plan, unit: str, told: set[str | None]) -> bool:
    return any(party and is_branch(plan, unit, party) for party in told)


def _where_named(task: Task, path: Path, unit: str) -> Path:
    """Where a task's section, or the task itself, names a unit."""
    if unit == task.unit:
        return (*path[:2], "unit")
    return (*path, "contact" if unit == task.contact else "lead")


def two_leads(standing: Standing) -> Iterator[Problem]:
    """Deliverables of the same title in tasks of different leads.

    Either both make it, or each waits for the other.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - id: "1.1"
                title: Invite the guests
                due: {by: 2023-03-20}
                deliverables: [{id: a, title: Guest list}]
          - number: 2
            unit: partner
            mode: assign
            tasks:
              - id: "2.1"
                title: Receive the guests
                due: {by: 2023-03-20}
                deliverables: [{id: a, title: Guest list}]
    """
    first: dict[str, tuple[Task, str]] = {}
    for task, path in task_paths(standing.plan):
        for i, item in enumerate(task.deliverables):
            title = _same(item.title.vi)
            other, other_id = first.setdefault(title, (task, item.id))
            if set(other.leads) != set(task.leads) and item.unit is None:
                at = (*path, "deliverables", i)
                facts = {"id": item.id, "other": other_id, "title": item.title}
                yield finding(Advice.TWO_LEADS, at, **facts)


def _same(title: str) -> str:
    return " ".join(unicodedata.normalize("NFC", title).casefold().split())


def open_question(standing: Standing) -> Iterator[Problem]:
    """A question that nobody has answered: the plan rests on an assumption.

    Example:
        notice:
          kind: conclusions
          meeting_date: 2023-03-15
          questions:
            - {id: Q1, text: Who pays for the hall?, assumed: The Office.}
    """
    for question, path, _ in questions_of(standing.plan):
        if question.answer is None:
            facts = {"text": question.text, "assumed": question.assumed}
            yield finding(Advice.OPEN_QUESTION, path, **facts)


def wide_title(standing: Standing) -> Iterator[Problem]:
    """The title of a task or event that is wider than lists have room for, in either language.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - id: "1.1"
                title: Submit the draft plan of the launch together with its programme
                due: {by: 2023-03-20}
    """
    items: list[tuple[Event | Task, Path]] = [
        *((event, ("events", id_)) for id_, event in standing.plan.events.items()),
        *task_paths(standing.plan),
    ]
    for item, path in items:
        for key, title in (("title", item.title.vi), ("title_en", item.title.en)):
            columns = _columns(title)
            if columns > TITLE_COLUMNS:
                facts = {"id": item.id, "columns": columns, "most": TITLE_COLUMNS}
                yield finding(Advice.WIDE_TITLE, (*path, key), **facts)


def _columns(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return wide + sum(unicodedata.category(c) not in ("Cf", "Me", "Mn") for c in text)
