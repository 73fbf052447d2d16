"""What ``due`` says of a task: why its day is that day, and who and what is around it."""

from collections.abc import Iterator, Sequence

from iocplan.plan.kinds import DeadlineKind
from iocplan.say.task_day import first_deadline
from iocplan.say.task_roles import recipients
from iocplan.say.wording import Wording
from iocplan.schedule.resolve import last_move
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import labels
from iocplan.texts import screens as texts


def due_details(words: Wording, task: TaskStanding, behind: Sequence[str]) -> Iterator[str]:
    """Say what set the day, then where the result goes, who helps, and what waits.

    Args:
        words: the standing and the language.
        task: the task.
        behind: the ids of the open tasks that officially come directly after it.
    """
    for parts in (_why(words, task), _around(words, task, behind)):
        if said := " · ".join(filter(None, parts)):
            yield said


def _why(words: Wording, task: TaskStanding) -> Iterator[str]:
    if task.series:
        from iocplan.say.open_period import which_period

        yield which_period(words, task)
    yield first_deadline(words, task)
    deadline = task.deadline
    if deadline and deadline.quote and task.due:
        exclusive = deadline.kind is DeadlineKind.BEFORE and deadline.date
        text = texts.LAST_DAY_BEFORE if exclusive else labels.QUOTE
        yield words.say(text, quote=deadline.quote, day=task.due)
    elif task.due and (move := last_move(task.task)):
        yield words.say(labels.DECIDED_ON, on=move.on, because=move.because)


def _around(words: Wording, task: TaskStanding, behind: Sequence[str]) -> Iterator[str]:
    row = task.task
    if row.submit_to:
        names = recipients(words, row, words.units(row.submit_to))
        yield words.say(texts.SUBMIT_TO, names=names)
    if row.coordinating:
        yield words.say(texts.WITH, names=words.parties(task))
    if task.missing:
        yield words.say(texts.NEEDS, names=", ".join(map(words.need, task.missing)))
    if behind:
        yield words.say(texts.WAITED_FOR, names=", ".join(behind), n=len(behind))
