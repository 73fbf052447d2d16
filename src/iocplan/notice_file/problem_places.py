"""Problems with their place: the line and column that a person has to look at."""

from pathlib import Path
from typing import NamedTuple

from iocplan.errors import ExitStatus, IocplanError
from iocplan.notice_file.nodes import Node, offset_of
from iocplan.notice_file.source import Place, Source, place_at
from iocplan.notice_file.tree import build_tree
from iocplan.plan.problem import Problem
from iocplan.texts import problems as texts


class Located(NamedTuple):
    """A Problem, the file and the place in it."""

    problem: Problem
    file: Path
    place: Place


class BrokenPlanError(IocplanError):
    """A file that is no sound plan; it carries everything that was found."""

    status = ExitStatus.BROKEN_PLAN

    def __init__(self, found: list[Located]) -> None:
        super().__init__(texts.LINE_HINT(hint=found[0].problem.message))
        self.found = found

    def __str__(self) -> str:
        return "\n".join(
            f"{f.file}:{f.place.line}:{f.place.column}: {f.problem.message.say('en')}"
            for f in self.found
        )


def locate(source: Source, problems: list[Problem]) -> list[Located]:
    """Return the Problems with their places, in the order of the text."""
    by_path = any(problem.offset is None for problem in problems)
    root = build_tree(source.text).root if by_path else None
    found = [_located(problem, source, root) for problem in problems]
    return sorted(found, key=lambda f: (f.place.line, f.place.column))


def _located(problem: Problem, source: Source, root: Node | None) -> Located:
    offset = problem.offset
    if offset is None:
        offset = offset_of(root, problem.path, at_key=problem.at_key)
        problem = _with_line(problem, source.text, root)
    return Located(problem, source.path, place_at(source.text, offset))


def _with_line(problem: Problem, text: str, root: Node | None) -> Problem:
    """Return the Problem with the number of the line that its message refers to by a path."""
    message = problem.message
    path = message.facts.get("line")
    if not isinstance(path, tuple):
        return problem
    line = place_at(text, offset_of(root, path)).line
    return problem._replace(message=message._replace(facts={**message.facts, "line": line}))
