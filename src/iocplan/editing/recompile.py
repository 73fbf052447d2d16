"""The plan after an edit: only what the edit touched is validated and compiled anew.

That is enough for facts: they name nothing else in the file, so no reference can break.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Any

from iocplan.editing.changes import Change
from iocplan.notice_file.load import task_lines
from iocplan.plan.rows import Plan, Task

_FACTS = frozenset(("started", "done", "proof", "dropped", "happened", "moves", "notes"))


def recompile(before: Plan, text: str, data: Any, changes: Sequence[Change]) -> Plan | None:
    """Return the plan of an edited file.

    Args:
        before: the plan before the edit.
        text: the text after it.
        data: what the text says.
        changes: what was changed.

    Returns:
        The plan; None where the whole file has to be compiled, for its plan or its Problems.
    """
    from pydantic import ValidationError

    from iocplan.notice.compile import compile_plan
    from iocplan.notice.model import NoticeFile

    if not {change.key for change in changes} <= _FACTS:
        return None
    touched = {(path[1], path[3]) for path in (c.path for c in changes) if path[0] == "sections"}
    sections = [
        {**data["sections"][s], "tasks": [data["sections"][s]["tasks"][t]]}
        for s, t in sorted(touched)
    ]
    try:
        notice = NoticeFile.model_validate({**data, "sections": sections})
    except ValidationError:
        return None
    made = compile_plan(notice, [[0]] * len(sections))
    lines = chain.from_iterable(task_lines(text, data))
    new = {task.id: task for task in made.tasks}
    tasks = (_on_line(new.get(t.id, t), n) for t, n in zip(before.tasks, lines, strict=True))
    return before._replace(events=made.events, tasks=tuple(tasks))


def _on_line(task: Task, line: int) -> Task:
    return task if task.line == line else task._replace(line=line)
