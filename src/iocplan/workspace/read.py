"""A workspace → its notices, those that are broken told apart."""

import glob
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from iocplan.errors import IocplanError, UnreadableError
from iocplan.notice_file.cache.kept_plans import Kept
from iocplan.notice_file.cache.read_plan import read_plan
from iocplan.notice_file.which_file import WORKSPACE
from iocplan.plan.rows import Plan
from iocplan.record import Record
from iocplan.schedule.day_columns import NONE
from iocplan.texts import workspace as texts
from iocplan.workspace.settings import read_globs

if TYPE_CHECKING:
    from iocplan.notice_file.problem_places import BrokenPlanError

Track = Callable[[Sequence[Path]], Iterable[Path]]
"""Gives the same paths one by one, and may show how far that is."""


class Member(Record):
    """A sound notice, and where it is."""

    path: Path
    kept: Kept


class Workspace(Record):
    """The notices in the order of their paths; what is broken, as errors that name their places."""

    members: list[Member]
    broken: list[IocplanError]

    @property
    def plans(self) -> list[Plan]:
        """The plans of the sound notices."""
        return [member.kept.plan for member in self.members]


def read_workspace(path: Path, track: Track, *, use_cache: bool = True) -> Workspace:
    """Read every notice of a workspace.

    Args:
        path: ``iocplan.yaml``, or a folder whose ``*.yaml`` are the notices.
        track: shows how far long reading is.
        use_cache: whether what earlier runs kept may serve, and this run may keep its own.

    Raises:
        UnreadableError: ``iocplan.yaml`` cannot be read, or the folder holds nothing.
        BrokenPlanError: it has Problems, or finds no notice at all.
    """
    paths, broken = notice_paths(path, use_cache=use_cache)
    read, more = _read(track(paths), use_cache=use_cache)
    members = list(_each_id_once(read, more))
    return Workspace(members, [*broken, *more])


def notice_paths(
    path: Path, *, use_cache: bool = True
) -> "tuple[list[Path], list[BrokenPlanError]]":
    """Where the notices of a workspace are, and which patterns find nothing; raises as above."""
    if path.is_dir():
        found = _matching(path, "*.yaml")
        if not found:
            raise UnreadableError(texts.NO_NOTICES(path=path, name=WORKSPACE))
        return found, []
    by_pattern = {p: _matching(path.parent, p) for p in read_globs(path, use_cache=use_cache)}
    broken: list[BrokenPlanError] = []
    if not all(by_pattern.values()):
        from iocplan.workspace.checks import nothing_found

        broken.append(nothing_found(path, [p for p, found in by_pattern.items() if not found]))
    if not any(by_pattern.values()):
        raise broken[0]
    return sorted({p for found in by_pattern.values() for p in found}, key=str), broken


def _matching(folder: Path, pattern: str) -> list[Path]:
    """The ordinary files that a pattern finds, a workspace's own file left out."""
    found = glob.glob(pattern, root_dir=folder, recursive=True)  # noqa: PTH207 - with root_dir
    paths = (folder / name for name in sorted(found) if os.path.basename(name) != WORKSPACE)  # noqa: PTH119
    return [path for path in paths if path.is_file()]


def _read(paths: Iterable[Path], *, use_cache: bool) -> tuple[list[Member], list[IocplanError]]:
    members: list[Member] = []
    broken: list[IocplanError] = []
    same: set[bytes] = set()
    for path in paths:
        try:
            members.append(Member(path, read_plan(path, use_cache=use_cache, same=same)))
        except IocplanError as error:
            broken.append(error)
    return members, broken


def _each_id_once(members: Iterable[Member], broken: list[IocplanError]) -> Iterator[Member]:
    """Yield the notices but those whose id an earlier one has; these are added to the broken."""
    first: dict[str, Path] = {}
    for member in members:
        plan = member.kept.plan.id
        if plan in first:
            from iocplan.workspace.checks import plan_twice

            broken.append(plan_twice(member.path, plan, first[plan]))
        else:
            first[plan] = member.path
            yield member


def days_between(workspace: Workspace) -> tuple[date, date] | None:
    """The first and the last day that the notices speak of, None where they speak of none."""
    since = (plan.notice.since for plan in workspace.plans)
    found = {day.toordinal() for day in since if day}
    for member in workspace.members:
        found.update(member.kept.days.due, member.kept.days.target)
    found.discard(NONE)
    return (date.fromordinal(min(found)), date.fromordinal(max(found))) if found else None
