"""Every question of a plan: those on the notice as a whole, and those on its tasks."""

from collections.abc import Iterator

from iocplan.plan.problem import Path
from iocplan.plan.rows import Plan, Question
from iocplan.record import Record
from iocplan.schedule.task_paths import task_paths


class Asked(Record):
    """A question, the way to it in the file, and the id of its task; empty for the whole."""

    question: Question
    path: Path
    task: str

    @property
    def name(self) -> str:
        """How it is called: by its id, else by that of its task."""
        return self.question.id or self.task


def questions_of(plan: Plan) -> Iterator[Asked]:
    """Yield all questions, answered or not, in the order of the file."""
    for i, question in enumerate(plan.notice.questions):
        yield Asked(question, ("notice", "questions", i), "")
    for task, path in task_paths(plan):
        for i, question in enumerate(task.questions):
            yield Asked(question, (*path, "questions", i), task.id)
