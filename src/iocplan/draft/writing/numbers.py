"""Ids of tasks from the document's numbering: its section, a dot, its number within."""

from collections import Counter

from iocplan.draft.language.plain import plain
from iocplan.draft.model import Draft


def section_of(label: str) -> str:
    """A section's number as an id takes it: «III», «4», «II-1» for II.1."""
    kept = (
        label
        if label.isascii()
        else plain(label).replace("đ", "d").encode("ascii", "ignore").decode()
    )
    parts = (part.lstrip("0") or "1" for part in kept.replace(".", " ").split())
    return "-".join(parts) or "1"


def task_ids(draft: Draft) -> list[str]:
    """The ids of a draft's tasks, in order: «1.2» is the second of section 1, or numbered so."""
    counts: Counter[str] = Counter()
    used = {task.label for task in draft.tasks if task.label}
    ids: list[str] = []
    for task in draft.tasks:
        section = section_of(task.section)
        made = task.label if task.label and task.label not in ids else ""
        while not made:
            counts[section] += 1
            made = f"{section}.{counts[section]}"
            made = "" if made in used or made in ids else made
        ids.append(made)
    return ids
