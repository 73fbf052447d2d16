"""What nobody has spoken of for a week: the Office's question of every Monday."""

from datetime import date, timedelta

from iocplan.plan.kinds import NoteKind
from iocplan.plan.rows import Task
from iocplan.schedule.standing import Standing, TaskStanding

WEEK = 7
"""Days after which a task without any word is worth a call, and days that are looked ahead."""


def last_word(task: Task, today: date) -> date | None:
    """The latest day on which anything was recorded of a task, None where nothing was.

    That is a start, a deliverable, a period, a note, a paper or a decision: on its deadline, its
    lead, or that there is such a task at all.
    """
    days = [task.started, *(item.done for item in task.deliverables)]
    days += [note.on for note in task.notes if note.kind is not NoteKind.URGED]
    days += [move.on for move in task.moves] + [entry.on for entry in task.submissions]
    days += [entry.done for entry in task.periods]
    days += [entry.on for entry in task.reassigned] + [task.added.on if task.added else None]
    return max((day for day in days if day and day <= today), default=None)


def without_word(standing: Standing) -> list[TaskStanding]:
    """Open tasks whose day is at most a week ahead, of which a week has brought no word.

    Once their day is that near, silence is told as long as they are open: also when the day was
    only expected or a bound and has passed, or when the event that it hung on has lost its own.
    Before anything is recorded the meeting itself, or the notice, is the last word.
    """
    today, meeting = standing.today, standing.plan.notice.since
    horizon = today.toordinal() + WEEK
    hanging = set(standing.glance.hanging) if standing.glance else None
    found = []
    for place, is_open in enumerate(standing.days.is_open):
        day = standing.days.due[place] or standing.days.target[place]
        if not is_open or day > horizon or not (day or hanging is None or place in hanging):
            continue
        task = standing.tasks[place]
        if task.is_submitted:
            continue
        word = last_word(task.whole, today) or meeting
        if (day or task.hangs_on) and (word is None or today - word >= timedelta(days=WEEK)):
            found.append(task)
    return found
