"""Tasks in the groups in which a progress report tells them, and a line for each."""

from typing import NamedTuple

from iocplan.plan.kinds import Process, Timing
from iocplan.report.asked import Asked
from iocplan.report.later_day import later_day
from iocplan.report.sheet_columns import state_recorded
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import office as texts
from iocplan.texts.text import Said, Text


class Group(NamedTuple):
    """Tasks that stand alike; ``none`` is what is said where there are none of them."""

    title: Text
    tasks: list[TaskStanding]
    none: Text


_ALWAYS = {texts.DONE: texts.GROUP_NONE, texts.OVERDUE: texts.NONE_LATE}
"""The groups that are told also where they are empty."""
_ORDER = (
    texts.DONE,
    texts.SUBMITTED,
    texts.OVERDUE,
    texts.PAST_ASKED,
    texts.IN_TIME,
    texts.RECURRING,
    texts.ONGOING,
    texts.WAITING,
    texts.NO_DEADLINE,
    texts.DROPPED,
)


def grouped(asked: Asked) -> list[Group]:
    """All tasks of a report, each in one group; empty groups are left out, but for two."""
    found: dict[Text, list[TaskStanding]] = {title: [] for title in _ORDER}
    for task in asked.tasks:
        found[_title(asked, task)].append(task)
    always = _ALWAYS if asked.is_counted else {}
    return [
        Group(title, tasks, always.get(title, texts.GROUP_NONE))
        for title, tasks in found.items()
        if tasks or title in always
    ]


def _title(asked: Asked, task: TaskStanding) -> Text:
    if not task.is_open:
        return texts.DONE if task.process is Process.DONE else texts.DROPPED
    if task.is_submitted:
        return texts.SUBMITTED
    if task.timing is Timing.OVERDUE:
        return texts.PAST_ASKED if asked.is_late_request(task) else texts.OVERDUE
    if task.timing is Timing.ONGOING:
        return texts.RECURRING if task.series else texts.ONGOING
    if task.blocked_by or task.waiting_for or task.hangs_on:
        return texts.WAITING
    return texts.IN_TIME if task.due else texts.NO_DEADLINE


def task_line(asked: Asked, task: TaskStanding) -> str:
    """A task in a line: its id, title, who leads, and its day or how it stands."""
    words, said = asked.words, _said(asked, task)
    state = f": {said if isinstance(said, str) else said.say(words.lang)}"
    return words.say(
        texts.LINE,
        id=task.task.id,
        title=words.title(task),
        lead=words.unit_names(task.task.leads),
        state=state if said else "",
    )


def _said(asked: Asked, task: TaskStanding) -> Said | str:
    deadline, group = task.task.deadline, _title(asked, task)
    if group is texts.OVERDUE and deadline and deadline.quote:
        said, day = state_recorded(asked, task), later_day(asked.words, task)
        return texts.QUOTED(quote=deadline.quote, said=f"{day}, {said}" if day else said)
    if group is texts.IN_TIME and task.due:
        return (texts.BOUND_DAY if task.due_is_bound else texts.BY_DAY)(day=task.due)
    if group is texts.NO_DEADLINE and task.target:
        return texts.EXPECTED_DAY(day=task.target)
    if group is texts.RECURRING:
        return state_recorded(asked, task)
    if group in (texts.ONGOING, texts.NO_DEADLINE):
        return ""
    return state_recorded(asked, task)
