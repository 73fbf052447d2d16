"""What a report is asked to be about: which plan, whose tasks, since when, for which reader."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from iocplan.plan.kinds import Mode, Process, Timing
from iocplan.query.choices import SortKey
from iocplan.query.lookup import with_branches
from iocplan.query.query import Query, choose, sort_tasks
from iocplan.say.sentence import Sentence
from iocplan.say.task_state import state, tone
from iocplan.say.wording import Wording
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts import labels
from iocplan.texts.text import Lang

_LATE = (Timing.OVERDUE, Timing.LATE)


class Asked:
    """One report.

    Args:
        words: the standing, or what it would be, and the language.
        unit: the id of the only unit that the report is for; empty for whoever leads.
        since: the first day of the period that is reported on, None for no period.
        supposed: the day that the launch is supposed to be on.
        before: the plan as it stands by what is recorded, to tell what that day would change.
    """

    def __init__(
        self,
        words: Wording,
        *,
        unit: str = "",
        since: date | None = None,
        supposed: date | None = None,
        before: Standing | None = None,
    ) -> None:
        self.words = words
        self.unit = unit
        self.since = since
        self.supposed = supposed
        self.before = before

    def worded(self, lang: Lang) -> "Asked":
        """The same report in a language."""
        return Asked(
            self.words._replace(lang=lang),
            unit=self.unit,
            since=self.since,
            supposed=self.supposed,
            before=self.before,
        )

    @cached_property
    def tasks(self) -> Sequence[TaskStanding]:
        """All tasks, or those that the unit leads, answers for or has in its section."""
        standing = self.words.standing
        if not self.unit:
            return standing.tasks
        return choose(standing, Query(units=with_branches(standing.plan, self.unit)))

    @cached_property
    def late(self) -> list[TaskStanding]:
        """The overdue tasks, the longest overdue first; no paper that lies with who decides."""
        overdue = (task for task in self.tasks if task.timing is Timing.OVERDUE)
        late = [task for task in overdue if not task.is_submitted]
        return sort_tasks(self.words.standing, late, (SortKey.DUE,))

    @property
    def is_closing(self) -> bool:
        """Whether the event that the plan leads to has happened."""
        launch = self.words.standing.launch
        return launch is not None and launch.happened is not None

    @property
    def is_counted(self) -> bool:
        """Whether the official numbers are told: not to a body that was asked for something."""
        return not self.unit or all(task.task.mode is Mode.ASSIGN for task in self.tasks)

    def is_late_request(self, task: TaskStanding) -> bool:
        """Whether a task was only asked of the reader, who is then not told that it is late."""
        return bool(self.unit) and task.task.mode is Mode.REQUEST and task.timing in _LATE

    def state(self, task: TaskStanding) -> Sentence:
        """How a task stands; nothing that is or was late is green."""
        if self.is_late_request(task):
            key = "done" if task.process is Process.DONE else "todo"
            return Sentence(self.words.say(labels.PROCESS[key]))
        late = task.timing in _LATE and task.process is not Process.DROPPED
        return Sentence(state(self.words, task), "late" if late else tone(task))
