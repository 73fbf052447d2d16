"""``iocplan.yaml`` → its model, or everything that is wrong with it, with places."""

from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from iocplan.notice_file.load import read_tree
from iocplan.notice_file.problem_places import BrokenPlanError, Located, locate
from iocplan.notice_file.shape_problems import shape_problems
from iocplan.notice_file.source import Source, read_source
from iocplan.plan.problem import Problem, Rule
from iocplan.texts import problems as texts
from iocplan.workspace.model import WorkspaceFile


class LoadedWorkspace(NamedTuple):
    """A sound file as it was read."""

    source: Source
    file: WorkspaceFile


def load_workspace(path: Path) -> LoadedWorkspace:
    """The file of a workspace.

    Raises:
        UnreadableError: there is no such ordinary file, or it cannot be read.
        BrokenPlanError: the file has Problems.
    """
    source, problems = read_source(path)
    file = None
    if not problems:
        file, problems = _typed(source.text)
    if file is None:
        raise BrokenPlanError(locate(source, problems))
    return LoadedWorkspace(source, file)


def _typed(text: str) -> tuple[WorkspaceFile | None, list[Problem]]:
    tree = read_tree(text)
    if tree.problems:
        return None, tree.problems
    if not isinstance(tree.data, dict):
        message = texts.WRONG_TYPE(expected=texts.A_MAPPING)
        return None, [
            Problem(Rule.WRONG_TYPE, (), message, texts.ALLOWED_KEYS(names="notices, units"))
        ]
    try:
        return WorkspaceFile.model_validate(tree.data), []
    except ValidationError as error:
        return None, shape_problems(error, WorkspaceFile)


def examine_workspace(path: Path) -> tuple[LoadedWorkspace | None, list[Located]]:
    """Read and check the file: what it says, None where it has Problems; these with their places.

    Raises:
        UnreadableError: there is no such ordinary file, or it cannot be read.
    """
    try:
        return load_workspace(path), []
    except BrokenPlanError as error:
        return None, error.found
