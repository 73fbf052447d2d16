"""Advice on days: those that cannot be meant, and those that leave no time."""

from collections.abc import Iterator
from datetime import date

from iocplan.plan.ids import OF_PERIOD
from iocplan.plan.problem import Advice, Path, Problem
from iocplan.plan.rows import Need
from iocplan.schedule.advice.finding import finding
from iocplan.schedule.needs import OFFICIAL
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.task_paths import task_paths
from iocplan.texts import advice as texts

Placed = tuple[TaskStanding, Path]


def _placed(standing: Standing) -> Iterator[Placed]:
    paths = task_paths(standing.plan)
    for task, (_, path) in zip(standing.tasks, paths, strict=True):
        yield task, path


def _at_deadline(task: TaskStanding, path: Path) -> Path:
    """Where the deadline in force is written: the last move's day, or ``due``."""
    if not task.task.moves:
        return (*path, "due")
    return (*path, "moves", task.whole.moves.index(task.task.moves[-1]), "date")


def deadline_before_meeting(standing: Standing) -> Iterator[Problem]:
    """A deadline that lies before the meeting that set it.

    Real documents contain wrong years, and day and month are easily swapped.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - {id: "1.1", title: Submit the plan, due: {by: 2022-03-21}}
    """
    meeting = standing.plan.notice.meeting_date
    for task, path in _placed(standing):
        if meeting and task.due and task.due < meeting:
            at = _at_deadline(task, path)
            rule = Advice.DEADLINE_BEFORE_MEETING
            yield finding(rule, at, id=task.task.id, day=task.due, meeting=meeting)


def last_day_off(standing: Standing) -> Iterator[Problem]:
    """A last day on which nobody works.

    The day is never moved; but whoever hands in on paper has until the last working day before it.
    Tasks that are done or dropped are left alone.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - {id: "1.1", title: Submit the plan, due: {by: 2023-04-15}}
    """
    work_days = standing.resolver.work_days
    for task, path in _placed(standing):
        if task.is_open and task.due and not work_days.works(task.due):
            before = work_days.last_before(task.due)
            at = _at_deadline(task, path)
            yield finding(Advice.LAST_DAY_OFF, at, id=task.task.id, day=task.due, before=before)


def target_after_deadline(standing: Standing) -> Iterator[Problem]:
    """A target, the Office's own planning day, after the deadline that it should help to keep.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - id: "1.1"
                title: Submit the plan
                due: {by: 2023-03-20}
                target: {by: 2023-03-22}
    """
    for task, path in _placed(standing):
        if task.due and task.target and task.target > task.due:
            facts = {"id": task.task.id, "target": task.target, "day": task.due}
            yield finding(Advice.TARGET_AFTER_DEADLINE, (*path, "target"), **facts)


def no_time_after(standing: Standing) -> Iterator[Problem]:
    """A task that has to follow another, but has the same last day, an earlier one, or none.

    Whoever hands over on the last permitted day leaves the next no time. Only stated and decided
    dependencies count.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - {id: "1.1", title: Draft the decision, due: {by: 2023-03-22}}
              - id: "1.2"
                title: Appraise the decision
                due: {by: 2023-03-22}
                needs: [{task: "1.1", basis: stated}]
    """
    owner = {d.id: task for task in standing.tasks for d in task.task.deliverables}
    by_id = owner | {task.task.id: task for task in standing.tasks}
    for task, path in _placed(standing):
        for i, need in enumerate(task.task.needs if task.is_open else ()):
            before = by_id[need.task].due if need.task and need.basis in OFFICIAL else None
            if before and (task.due is None or task.due <= before):
                yield _no_time(task, need, before, (*path, "needs", i))


def _no_time(task: TaskStanding, need: Need, before: date, path: Path) -> Problem:
    facts = {"id": task.task.id, "needed": need.task, "before": before, "day": task.due}
    problem = finding(Advice.NO_TIME_AFTER, path, **facts)
    if task.due is None:
        return problem
    text = texts.SAME_DAY_AFTER if task.due == before else texts.EARLIER_AFTER
    return problem._replace(message=text(**facts))


def done_in_future(standing: Standing) -> Iterator[Problem]:
    """Something recorded as done, or an event as happened, on a day that is still to come.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - {id: "1.1", title: Submit the plan, due: {by: 2023-03-20}, done: 2032-03-20}
    """
    for id_, day, path in _recorded(standing):
        if day and day > standing.today:
            yield finding(Advice.DONE_IN_FUTURE, path, id=id_, day=day, today=standing.today)


def _recorded(standing: Standing) -> Iterator[tuple[str, date | None, Path]]:
    for event in standing.plan.events.values():
        yield event.id, event.happened, ("events", event.id, "happened")
    for task, path in task_paths(standing.plan):
        yield task.id, task.started, (*path, "started")
        yield task.id, task.done, (*path, "done")
        for i, item in enumerate(task.deliverables):
            yield item.id, item.done, (*path, "deliverables", i, "done")
        for i, entry in enumerate(task.periods):
            period = f"{task.id}{OF_PERIOD}{entry.id}"
            yield period, entry.done, (*path, "periods", i, "done")
