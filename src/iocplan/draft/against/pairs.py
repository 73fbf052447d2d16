"""Which clause of a document a task of an existing plan stands for."""

import re
from collections.abc import Iterator

from iocplan.draft.model import Draft
from iocplan.draft.model import Task as Clause
from iocplan.draft.writing.names import key
from iocplan.draft.writing.numbers import task_ids
from iocplan.plan.rows import Plan, Task
from iocplan.query.fold import fold

_LEAST = 0.34
_SAME_ID = 0.25
_SAME_QUOTE = 0.5
_SAME_LEAD = 0.15


def pair(draft: Draft, plan: Plan) -> list[tuple[int | None, int | None]]:
    """Clauses and tasks side by side, in the document's order; None where one has no other.

    A task belongs to the clause that shares most of its words; the same number, quote and lead
    speak for it, too.
    """
    ids = task_ids(draft)
    scored = sorted(
        ((_likeness(clause, made, plan, task), i, j) for i, (clause, made) in
         enumerate(zip(draft.tasks, ids, strict=True)) for j, task in enumerate(plan.tasks)),
        reverse=True,
    )  # fmt: skip
    chosen: dict[int, int] = {}
    for score, i, j in scored:
        if score >= _LEAST and i not in chosen and j not in chosen.values():
            chosen[i] = j
    rows: list[tuple[int | None, int | None]] = [(i, chosen.get(i)) for i in range(len(ids))]
    return rows + [(None, j) for j in range(len(plan.tasks)) if j not in chosen.values()]


def _likeness(clause: Clause, made: str, plan: Plan, task: Task) -> float:
    words = _words(fold(clause.quote.text))
    own = [_words(fold(text)) for text in _texts(task)]
    shared = max((len(w & words) / len(w) for w in own if w), default=0.0)
    score = shared * 0.6
    if made == task.id:
        score += _SAME_ID
    quote = task.deadline.quote if task.deadline else None
    if quote and fold(quote) in fold(clause.quote.text):
        score += _SAME_QUOTE
    if any(key(name) in _names(plan, lead) for name in clause.leads for lead in task.leads):
        score += _SAME_LEAD
    return score


def _names(plan: Plan, made: str) -> set[str]:
    unit = plan.units.get(made)
    if unit is None:
        return set()
    return {key(n) for n in (unit.name.vi, unit.short.vi, *unit.aliases) if n}


def _texts(task: Task) -> Iterator[str]:
    yield task.title.vi
    yield f"{task.title.vi} {' '.join(d.title.vi for d in task.deliverables)}"
    yield from (need.quote for need in task.needs if need.quote)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text) if len(word) > 1}
