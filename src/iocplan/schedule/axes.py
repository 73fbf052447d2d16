"""Two of a task's three axes: how far it is, and how it stands against its deadline."""

from datetime import date

from iocplan.plan.kinds import DeadlineKind, Process, Timing
from iocplan.plan.rows import Deadline, Task
from iocplan.schedule.resolve import LastDay
from iocplan.schedule.submissions import standing_submission

SOON = 3
"""A task is due soon when this many days are left, or fewer."""

OPEN = (Process.TODO, Process.DOING, Process.SUBMITTED)


def process_of(task: Task) -> Process:
    """How far a task is by what is recorded of it."""
    if task.done:
        return Process.DONE
    if task.dropped:
        return Process.DROPPED
    if standing_submission(task):
        return Process.SUBMITTED
    if task.started or task.submissions or any(d.done for d in task.deliverables):
        return Process.DOING
    return Process.TODO


def timing_of(
    process: Process,
    done: date | None,
    deadline: Deadline | None,
    due: LastDay,
    today: date,
    until: date | None,
) -> Timing:
    """How a task stands against its deadline.

    Args:
        process: how far it is.
        done: the day that decides whether it is on time, None while there is none.
        deadline: the deadline in force.
        due: its last day.
        today: lateness starts on the day after the last day.
        until: up to when a continuous task goes on.
    """
    if deadline is None or deadline.kind is DeadlineKind.AFTER:
        return Timing.NO_DEADLINE
    if deadline.kind is DeadlineKind.CONTINUOUS:
        goes_on = process in OPEN and (until is None or today <= until)
        return Timing.ONGOING if goes_on else Timing.NO_DEADLINE
    if due.date is None and deadline.kind is DeadlineKind.RECURRING:
        return Timing.ONGOING if process in OPEN else Timing.NO_DEADLINE
    if done:
        # No bound makes late: while the event has no day, nothing can come after its last day.
        return Timing.LATE if due.date and not due.is_bound and done > due.date else Timing.ON_TIME
    if due.date is None or process is Process.DROPPED:
        return Timing.NOT_DUE
    days_left = (due.date - today).days
    if days_left < 0:
        return Timing.OVERDUE
    return Timing.DUE_SOON if days_left <= SOON else Timing.NOT_DUE
