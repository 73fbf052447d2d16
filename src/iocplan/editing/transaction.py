"""Read, decide, edit, check, replace: one recording, all of it under the lock."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from iocplan.editing import store
from iocplan.editing.changes import Change
from iocplan.editing.lock import locked
from iocplan.editing.smallest_edit import Edited, edit_data, paths_of
from iocplan.errors import RefusedError
from iocplan.notice_file.load import compile_tree, load_source
from iocplan.notice_file.source import BOM, Source
from iocplan.notice_file.text_checks import check_text
from iocplan.notice_file.tree import Tree
from iocplan.plan.problem import Path as DataPath
from iocplan.plan.rows import Plan
from iocplan.texts import recording as texts

Decide = Callable[[Plan, Callable[[str], DataPath]], Sequence[Change]]
"""What to change: from the plan, and a function from an id to its place in the file's data."""


class Recorded(NamedTuple):
    """The plan and the text before and after a recording."""

    before: Plan
    after: Plan
    old_text: str
    new_text: str


def record(path: Path, decide: Decide, *, dry_run: bool = False) -> Recorded:
    """Make the changes that somebody decides on, or none of them.

    Args:
        path: the notice file.
        decide: is given the plan as it is under the lock; may raise ``IocplanError``.
        dry_run: decide, edit and check, but leave the file as it is.

    Raises:
        UnreadableError: there is no such ordinary file.
        BrokenPlanError: the file has Problems.
        RefusedError: the edit is impossible, or the file cannot or must not be replaced.
    """
    with locked(path):
        source, before, root = load_source(path)
        changes = decide(before, paths_of(root.data).__getitem__)
        edited = edit_data(Edited(source.text, root), changes)
        after = _compiled(edited)
        if not dry_run and edited.text != source.text:
            store.replace(path, source.data, _bytes(source, edited.text))
    return Recorded(before, after, source.text, edited.text)


def _compiled(edited: Edited) -> Plan:
    """The edited plan; an edit never makes a plan that would not load again."""
    tree = Tree(edited.root.data, edited.root, check_text(edited.text))
    plan, problems = compile_tree(edited.text, tree)
    if plan is None:
        raise RefusedError(texts.WOULD_BREAK(problem=problems[0].message))
    return plan


def _bytes(source: Source, text: str) -> bytes:
    return ((BOM if source.bom else "") + text).encode()
