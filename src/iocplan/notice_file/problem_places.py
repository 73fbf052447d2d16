"""Problems with their place: the line and column that a person has to look at."""

from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from iocplan.errors import ExitStatus, IocplanError
from iocplan.notice_file.nodes import Node, offset_of
from iocplan.notice_file.source import Lines, Place, Source
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
    """The Problems with their places, in the order of the text."""
    places = _Places(source.text)
    found = [Located(places.told(p), source.path, places.of(p)) for p in problems]
    return sorted(found, key=lambda f: (f.place.line, f.place.column))


class _Places:
    """The places in one text: its lines, and what it says where a Problem has a path only."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = Lines(text)

    @cached_property
    def _root(self) -> Node | None:
        from iocplan.notice_file.tree import build_tree

        return build_tree(self._text).root

    def of(self, problem: Problem) -> Place:
        """The place of a Problem."""
        offset = problem.offset
        if offset is None:
            offset = offset_of(self._root, problem.path, at_key=problem.at_key)
        return self._lines.place(offset)

    def told(self, problem: Problem) -> Problem:
        """The Problem with the number of the line that its message refers to by a path."""
        message = problem.message
        path = message.facts.get("line")
        if not isinstance(path, tuple):
            return problem
        line = self._lines.number(offset_of(self._root, path))
        return problem._replace(message=message._replace(facts={**message.facts, "line": line}))
