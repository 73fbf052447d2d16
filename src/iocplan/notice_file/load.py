"""A notice file → its Plan, or everything that is wrong with it.

Three stages, each reporting all that it finds: the text, the shape, the references. A later stage
runs only when the earlier one found nothing.
"""

from pathlib import Path
from typing import Any, NamedTuple

from iocplan.notice_file.nodes import Node
from iocplan.notice_file.odd_spaces import odd_spaces_in
from iocplan.notice_file.problem_places import BrokenPlanError, Located, locate
from iocplan.notice_file.source import Source, read_source
from iocplan.notice_file.text_checks import check_text
from iocplan.notice_file.tree import Tree, build_tree
from iocplan.plan.problem import Problem, Rule
from iocplan.plan.rows import Plan
from iocplan.texts import problems as texts


def load_plan(path: str | Path) -> Plan:
    """The Plan of a notice file.

    Args:
        path: the file.

    Raises:
        UnreadableError: there is no such ordinary file, or it cannot be read.
        BrokenPlanError: the file has Problems.
    """
    return load_source(Path(path)).plan


class Loaded(NamedTuple):
    """A sound notice file as it was read, its Plan, and the root of what its text says."""

    source: Source
    plan: Plan
    root: Node


def load_source(path: Path) -> Loaded:
    """A notice file as it was read, and its Plan; raises as ``load_plan`` does."""
    source, problems = read_source(path)
    tree = Tree(None, None, problems) if problems else read_tree(source.text)
    plan, problems = compile_tree(source.text, tree)
    if plan is None or tree.root is None:
        raise BrokenPlanError(locate(source, problems))
    return Loaded(source, plan, tree.root)


def examine(path: Path) -> tuple[Source, Plan | None, list[Located]]:
    """Read and check a file.

    Returns:
        The source; its Plan, None where there are Problems; the Problems with their places.

    Raises:
        UnreadableError: there is no such ordinary file, or it cannot be read.
    """
    source, problems = read_source(path)
    if problems:
        return source, None, locate(source, problems)
    plan, problems = compile_text(source.text)
    return source, plan, locate(source, problems) if problems else []


def compile_text(text: str) -> tuple[Plan | None, list[Problem]]:
    """The Plan that a text describes, or None and its Problems."""
    return compile_tree(text, read_tree(text))


def read_tree(text: str) -> Tree:
    """What a text says: the first stage of the checks."""
    problems = check_text(text)
    return Tree(None, None, problems) if problems else build_tree(text)


def compile_tree(text: str, tree: Tree) -> tuple[Plan | None, list[Problem]]:
    """The Plan that a text describes, as far as it is read, or None and all Problems."""
    if tree.problems:
        return None, tree.problems
    data = tree.data
    if not isinstance(data, dict):
        message = texts.WRONG_TYPE(expected=texts.A_MAPPING)
        wrong = Problem(Rule.WRONG_TYPE, (), message, texts.EMPTY_FILE_HINT())
        return None, odd_spaces_in(text, tree.root) or [wrong]
    from pydantic import ValidationError

    from iocplan.notice.compile import compile_plan
    from iocplan.notice.model import NoticeFile
    from iocplan.notice.references import check_references

    try:
        notice = NoticeFile.model_validate(data)
    except ValidationError as error:
        from iocplan.notice_file.shape_problems import shape_problems

        return None, odd_spaces_in(text, tree.root) or shape_problems(error)
    problems = check_references(notice)
    if problems:
        return None, problems
    return compile_plan(notice, _task_lines(text, data)), []


def _task_lines(text: str, data: Any) -> list[list[int]]:
    """The line of every task, by section: one pass, as tasks stand in the text's order."""
    line, seen = 1, 0
    lines: list[list[int]] = []
    for section in data["sections"]:
        lines.append([])
        for task in section["tasks"]:
            line += text.count("\n", seen, task.offset)
            seen = task.offset
            lines[-1].append(line)
    return lines
