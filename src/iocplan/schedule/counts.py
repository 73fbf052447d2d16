"""The official counts: by who answers for the tasks, always with their denominators.

Columns follow the reports of the administration: done on time, late, without a deadline; open not
yet due, overdue, without a deadline. What is dropped is counted apart.
"""

from collections.abc import Iterable

from iocplan.plan.kinds import Process, Timing
from iocplan.plan.rows import Plan, Section, SectionNumber
from iocplan.record import Record
from iocplan.schedule.responsible import responsible
from iocplan.schedule.standing import Standing, TaskStanding


class Counts(Record):
    """How many tasks stand where; the six columns and ``dropped`` add up to ``tasks``.

    ``due_soon`` is a part of ``open_not_due``, ``open_ongoing`` one of ``open_no_deadline``;
    ``added`` are those that the notice does not have. ``open_recurring`` is what comes round while
    nothing of it is overdue, ``recurring_expected`` the part of it without a stated day: that one
    stands in ``open_no_deadline``, the rest in ``open_not_due``.
    """

    tasks: int = 0
    done_on_time: int = 0
    done_late: int = 0
    done_no_deadline: int = 0
    open_not_due: int = 0
    open_overdue: int = 0
    open_no_deadline: int = 0
    dropped: int = 0
    due_soon: int = 0
    submitted: int = 0
    open_ongoing: int = 0
    added: int = 0
    open_recurring: int = 0
    recurring_expected: int = 0

    @property
    def open_not_stated(self) -> int:
        """What is open, without a deadline, and neither goes on all the time nor comes round."""
        return self.open_no_deadline - self.open_ongoing - self.recurring_expected

    @property
    def open_once_not_due(self) -> int:
        """What is open, not yet due, and does not come round."""
        return self.open_not_due - (self.open_recurring - self.recurring_expected)

    @property
    def done(self) -> int:
        """All that is done."""
        return self.done_on_time + self.done_late + self.done_no_deadline

    @property
    def with_deadline(self) -> int:
        """The denominator of "overdue" and "on time": tasks that have a deadline."""
        in_time = self.done_on_time + self.open_not_due
        return in_time + self.done_late + self.open_overdue

    @property
    def come_due(self) -> int:
        """The denominator of the rate: tasks with a deadline that are done or overdue."""
        return self.done_on_time + self.done_late + self.open_overdue


_DONE = {Timing.ON_TIME: "done_on_time", Timing.LATE: "done_late"}
_OPEN = {
    Timing.NOT_DUE: "open_not_due",
    Timing.DUE_SOON: "open_not_due",
    Timing.OVERDUE: "open_overdue",
}


def count(tasks: Iterable[TaskStanding]) -> Counts:
    """The counts over any tasks."""
    numbers = dict.fromkeys(Counts._fields, 0)
    for task in tasks:
        numbers["tasks"] += 1
        numbers[column_of(task)] += 1
        numbers["submitted"] += task.is_submitted
        numbers["due_soon"] += task.timing is Timing.DUE_SOON
        numbers["added"] += task.task.added is not None
        if task.series:
            calm = column_of(task) in ("open_not_due", "open_no_deadline")
            recurs = calm and not task.series.overdue
            numbers["open_recurring"] += recurs
            numbers["recurring_expected"] += recurs and task.timing is Timing.ONGOING
        else:
            numbers["open_ongoing"] += task.timing is Timing.ONGOING
    return Counts(**numbers)


def column_of(task: TaskStanding) -> str:
    """The column in which a task is counted."""
    if task.process is Process.DROPPED:
        return "dropped"
    if task.process is Process.DONE or task.timing in _DONE:
        return _DONE.get(task.timing, "done_no_deadline")
    return _OPEN.get(task.timing, "open_no_deadline")


def added_up(parts: Iterable[Counts]) -> Counts:
    """The counts of several groups of tasks that share none, as one."""
    return Counts(*map(sum, zip(*parts, strict=True)))


def count_sections(standing: Standing) -> list[tuple[Section, Counts]]:
    """The counts of every section, in the order of the notice."""
    by_section: dict[SectionNumber, list[TaskStanding]] = {
        s.number: [] for s in standing.plan.sections
    }
    for task in standing.tasks:
        by_section[task.task.section].append(task)
    return [(s, count(by_section[s.number])) for s in standing.plan.sections]


def count_responsible(standing: Standing) -> list[tuple[str, Counts]]:
    """The counts of every unit (or person) that answers for tasks, in the plan's order.

    A task for which several answer is counted with each of them.
    """
    by_unit: dict[str, list[TaskStanding]] = {}
    for task in standing.tasks:
        for unit in responsible(standing.plan, task.task):
            by_unit.setdefault(unit, []).append(task)
    return [(unit, count(tasks)) for unit, tasks in by_unit.items()]


def sections_are_units(plan: Plan) -> bool:
    """Whether each section is a unit's own: it, and nobody else, answers for its tasks."""
    owners = {section.number: section.unit for section in plan.sections}
    if None in owners.values() or len(set(owners.values())) < len(owners):
        return False
    return all(responsible(plan, task) == (owners[task.section],) for task in plan.tasks)
