"""Where the tasks of a plan stand in the data of its file."""

from iocplan.plan.problem import Path
from iocplan.plan.rows import Plan, Task


def task_paths(plan: Plan) -> list[tuple[Task, Path]]:
    """Every task with the way to it."""
    place = {section.number: index for index, section in enumerate(plan.sections)}
    seen = dict.fromkeys(place, 0)
    found: list[tuple[Task, Path]] = []
    for task in plan.tasks:
        found.append((task, ("sections", place[task.section], "tasks", seen[task.section])))
        seen[task.section] += 1
    return found
