"""What was submitted and returned: where a paper lies, and which day decides of its task."""

from datetime import date

from iocplan.plan.kinds import DoneWhen
from iocplan.plan.rows import Submission, Task
from iocplan.schedule.entries import last_entry


def standing_submission(task: Task) -> Submission | None:
    """The submission that was not returned, None where there is none."""
    last = last_entry(task.submissions)
    return None if last is None or last.returned else last


def last_return(task: Task) -> Submission | None:
    """The latest return of a task, None where it was never returned."""
    return last_entry([entry for entry in task.submissions if entry.returned])


def lies_with(task: Task) -> str | None:
    """The unit with which a submitted task lies, as far as it is known."""
    standing = standing_submission(task)
    if standing is None:
        return None
    return standing.to or task.via or next(iter(task.submit_to), None)


def decided_on(task: Task) -> date | None:
    """The day on which it was decided whether a task is on time, None while it is open.

    That is the day of the standing submission where submitting is what was asked, else the day on
    which the task was done.
    """
    standing = standing_submission(task)
    if standing and task.done_when is DoneWhen.SUBMITTED:
        return standing.on
    return task.done
