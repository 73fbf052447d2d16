"""``iocplan edit``."""

import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.editors import editor_command
from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.errors import ExitStatus, RefusedError
from iocplan.texts import editor as texts
from iocplan.texts import errors
from iocplan.texts.os_reasons import os_reason

if TYPE_CHECKING:
    from iocplan.notice_file.problem_places import Located

_WITHOUT_A_CHOICE = ("sensible-editor", "nano", "vim", "vi", "notepad")


@examples(
    "iocplan edit",
    "iocplan edit 1.2",
    "iocplan edit launch",
    "EDITOR='code --wait' iocplan edit 1.2.a",
)
def edit(
    session: Session,
    id_: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="Go to this task, item or event.")
    ] = None,
) -> None:
    """Open the notice file in $VISUAL or $EDITOR, at a task's line, and check it afterwards.

    A file that has problems opens at the first of them. On a terminal you are asked whether to go
    back and mend what is wrong; otherwise the problems are printed, with exit status 3.
    """
    path = _own_file(session)
    line, _ = _look(path, id_)
    while True:
        _run_editor(session, path, line)
        line, found = _look(path, None)
        if not found:
            return
        _ask_to_go_back(session, found)


def _own_file(session: Session) -> Path:
    path, shipped, _ = session.only.place
    if shipped:
        raise RefusedError(errors.SHIPPED_READ_ONLY(), errors.SHIPPED_READ_ONLY_HINT())
    return path


def _look(path: Path, id_: str | None) -> "tuple[int | None, list[Located]]":
    """Check the file.

    Returns:
        The line to open it at (that of the id or of the first problem), and its problems.

    Raises:
        UnknownNameError: the plan is valid and has no such id.
    """
    from iocplan.notice_file.load import examine
    from iocplan.plan.ids import owner
    from iocplan.query.items import find_item

    source, plan, found = examine(path)
    if id_ is None:
        return (found[0].place.line if found else None), found
    if plan:
        id_ = find_item(plan, id_).id
    line = _line_of(source.text, id_) or _line_of(source.text, owner(id_))
    return line or (found[0].place.line if found else None), found


def _line_of(text: str, id_: str) -> int | None:
    """Find the line where an id's entry starts; None if the text cannot be read that far."""
    from iocplan.editing.smallest_edit import paths_of
    from iocplan.notice_file.nodes import offset_of
    from iocplan.notice_file.source import place_at
    from iocplan.notice_file.tree import build_tree

    with suppress(Exception):  # broken text: the first problem is where to go
        tree = build_tree(text)
        path = paths_of(tree.data)[id_]
        return place_at(text, offset_of(tree.root, path, at_key=True)).line
    return None


def _run_editor(session: Session, path: Path, line: int | None) -> None:
    editor = _editor(session)
    try:
        status = subprocess.run(editor_command(editor, path, line), check=False).returncode  # noqa: S603
    except OSError as error:
        message = texts.CANNOT_START(editor=editor, reason=os_reason(error))
        raise RefusedError(message, texts.NO_EDITOR_HINT()) from None
    if status:
        raise RefusedError(texts.EDITOR_FAILED(editor=editor, status=status))


def _editor(session: Session) -> str:
    env = session.env
    found = env.get("VISUAL") or env.get("EDITOR")
    found = found or next(filter(shutil.which, _WITHOUT_A_CHOICE), None)
    if not found:
        raise RefusedError(texts.NO_EDITOR(), texts.NO_EDITOR_HINT())
    return found


def _ask_to_go_back(session: Session, found: "list[Located]") -> None:
    """Show what is wrong and ask whether to go back; return if the answer is yes.

    Raises:
        BrokenPlanError: there is no terminal to ask on.
        Exit: the answer is no.
    """
    if not (session.console.is_terminal and session.console.stdin.isatty()):
        from iocplan.notice_file.problem_places import BrokenPlanError

        raise BrokenPlanError(found)
    from iocplan.render.problems import problem_lines

    session.console.write(problem_lines(found, session.console.lang))
    session.console.out.write(texts.STILL_BROKEN(n=len(found)).say(session.console.lang) + " ")
    session.console.out.flush()
    answer = session.console.stdin.readline()
    if not answer or answer.strip().lower() not in ("", "y", "yes", "c", "có", "co"):
        raise typer.Exit(ExitStatus.BROKEN_PLAN)
