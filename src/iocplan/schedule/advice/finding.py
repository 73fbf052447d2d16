"""How an advice rule points at what it found: the way through the file to each thing of a plan."""

from typing import Any

from iocplan.plan.kinds import Severity
from iocplan.plan.problem import Advice, Path, Problem
from iocplan.plan.rows import Plan, Task
from iocplan.texts import advice as texts


def finding(rule: Advice, path: Path, **facts: Any) -> Problem:
    """Return one finding of a rule.

    Args:
        rule: the rule.
        path: where it is, in the data.
        facts: what its sentences speak of.
    """
    message, hint = getattr(texts, rule.name)
    return Problem(rule, path, message(**facts), hint(**facts), Severity.ADVICE)


def task_paths(plan: Plan) -> list[tuple[Task, Path]]:
    """Return every task with the way to it."""
    place = {section.number: index for index, section in enumerate(plan.sections)}
    seen = dict.fromkeys(place, 0)
    found: list[tuple[Task, Path]] = []
    for task in plan.tasks:
        found.append((task, ("sections", place[task.section], "tasks", seen[task.section])))
        seen[task.section] += 1
    return found
