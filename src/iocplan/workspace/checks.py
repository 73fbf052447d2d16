"""What is wrong with many notices together, with the place of each finding."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from iocplan.notice_file.problem_places import BrokenPlanError, Located, locate
from iocplan.notice_file.source import read_source
from iocplan.plan.kinds import Severity
from iocplan.plan.problem import Problem, WorkspaceRule
from iocplan.plan.rows import Plan, Unit
from iocplan.texts import workspace as texts
from iocplan.workspace.load import load_workspace


def nothing_found(path: Path, patterns: Sequence[str]) -> BrokenPlanError:
    """The error that patterns of a workspace find no file."""
    loaded = load_workspace(path)
    hint = texts.NOTHING_FOUND_HINT(folder=path.parent)
    problems = [
        Problem(
            WorkspaceRule.NOTHING_FOUND,
            ("notices", place),
            texts.NOTHING_FOUND(pattern=pattern),
            hint,
        )
        for place, pattern in enumerate(loaded.file.notices)
        if pattern in patterns
    ]
    return BrokenPlanError(locate(loaded.source, problems))


def plan_twice(path: Path, plan: str, first: Path) -> BrokenPlanError:
    """The error that a notice has the id of another one."""
    source, _ = read_source(path)
    message = texts.PLAN_TWICE(plan=plan, path=first)
    problem = Problem(WorkspaceRule.PLAN_TWICE, ("plan",), message, texts.PLAN_TWICE_HINT())
    return BrokenPlanError(locate(source, [problem]))


def two_names(plans: Iterable[tuple[Path, Plan]]) -> Iterator[tuple[Path, Unit, Path, Unit]]:
    """Yield each body that is called otherwise than in an earlier notice.

    Yields:
        The later notice and its unit, the first notice and its unit of that id.
    """
    first: dict[str, tuple[Path, Unit]] = {}
    for path, plan in plans:
        for id_, unit in plan.units.items():
            before, known = first.setdefault(id_, (path, unit))
            if known.name != unit.name and known.name.vi != unit.name.vi:
                yield path, unit, before, known


def check_together(plans: Sequence[tuple[Path, Plan]]) -> list[Located]:
    """What several sound notices say against one another: ids used twice, bodies of two names."""
    first: dict[str, Path] = {}
    found: list[Located] = []
    for path, plan in plans:
        if first.setdefault(plan.id, path) is not path:
            found += plan_twice(path, plan.id, first[plan.id]).found
    return [*found, *locate_two_names(plans)]


def locate_two_names(plans: Iterable[tuple[Path, Plan]]) -> Iterator[Located]:
    """The same as advice, with places."""
    for path, unit, before, known in two_names(plans):
        name, other = unit.name.vi, known.name.vi
        message = texts.TWO_NAMES(unit=unit.id, name=name, other=other, path=before)
        yield from locate(
            read_source(path)[0],
            [
                Problem(
                    WorkspaceRule.TWO_NAMES,
                    ("units", unit.id, "name"),
                    message,
                    texts.TWO_NAMES_HINT(),
                    Severity.ADVICE,
                )
            ],
        )
