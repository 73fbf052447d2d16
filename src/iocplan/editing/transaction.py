"""Read, decide, edit, check, replace: one recording, all of it under the lock."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from iocplan.editing import store, unfinished
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


class _Prepared(NamedTuple):
    """A recording that is checked and not written yet."""

    path: Path
    source: Source
    before: Plan
    after: Plan
    text: str

    @property
    def done(self) -> Recorded:
        """What it is once it is written."""
        return Recorded(self.before, self.after, self.source.text, self.text)

    @property
    def new(self) -> bytes:
        """The file's bytes afterwards."""
        return ((BOM if self.source.bom else "") + self.text).encode()


def record(path: Path, decide: Decide, *, dry_run: bool = False) -> Recorded:
    """Make the changes that somebody decides on in one notice, or none of them.

    Args:
        path: the notice file.
        decide: is given the plan as it is under the lock; may raise ``IocplanError``.
        dry_run: decide, edit and check, but leave the file as it is.

    Raises:
        UnreadableError: there is no such ordinary file.
        BrokenPlanError: the file has Problems.
        RefusedError: the edit is impossible, or the file cannot or must not be replaced.
    """
    return record_all([(path, decide)], dry_run=dry_run)[0]


def record_all(jobs: Sequence[tuple[Path, Decide]], *, dry_run: bool = False) -> list[Recorded]:
    """Make changes in several notices: all are decided and checked before the first is written.

    Each file is replaced whole. Where one cannot be after others were, the error names these.

    Args:
        jobs: the notice files, none of them twice, each with what decides.
        dry_run: decide, edit and check, but leave the files as they are.

    Raises:
        UnreadableError, BrokenPlanError, RefusedError: as ``record`` does.
    """
    with locked(*(path for path, _ in jobs)):
        prepared = [_prepare(path, decide) for path, decide in jobs]
        changed = [one for one in prepared if one.text != one.source.text]
        if not dry_run:
            _replace(sorted(changed, key=lambda one: os.path.realpath(one.path)))
    return [one.done for one in prepared]


def _prepare(path: Path, decide: Decide) -> _Prepared:
    source, before, root = load_source(path)
    changes = decide(before, paths_of(root.data).__getitem__)
    edited = edit_data(Edited(source.text, root), changes)
    return _Prepared(path, source, before, _compiled(edited), edited.text)


def _replace(changed: Sequence[_Prepared]) -> None:
    """Replace the files in turn; between two of them a note tells how far it is."""
    with unfinished.noted([(one.path, one.new) for one in changed]):
        for place, one in enumerate(changed):
            try:
                store.replace(one.path, one.source.data, one.new)
            except RefusedError as error:
                if place:
                    raise unfinished.stopped(
                        error, [each.path for each in changed], place
                    ) from None
                raise


def _compiled(edited: Edited) -> Plan:
    """The edited plan; an edit never makes a plan that would not load again."""
    tree = Tree(edited.root.data, edited.root, check_text(edited.text))
    plan, problems = compile_tree(edited.text, tree)
    if plan is None:
        raise RefusedError(texts.WOULD_BREAK(problem=problems[0].message))
    return plan
