"""``iocplan validate``."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag
from iocplan.cli.session import Session
from iocplan.errors import ExitStatus, UnreadableError
from iocplan.texts.progress import READING_FILES

if TYPE_CHECKING:
    from iocplan.notice_file.problem_places import Located
    from iocplan.plan.rows import Plan


@examples(
    "iocplan validate",
    "iocplan validate --strict",
    "iocplan validate data/notice.yaml other.yaml",
    "iocplan validate --json",
)
def validate(
    session: Session,
    files: Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...")] = None,
    *,
    strict: Annotated[
        bool, typer.Option("--strict", help="Advice on sound files, too (docs/advice.md).")
    ] = False,
    json: JsonFlag = False,
) -> None:
    """Print everything that is wrong with notice files; nothing, and exit with 0, when sound.

    Exit with 1 for findings, and with 3 where a file cannot be read; the others are checked all
    the same. Over many notices also: ids used twice, and bodies of two names.
    """
    if files or not session.is_workspace:
        found, unreadable = check_files(session, files or [session.file.path], strict=strict)
    else:
        found, unreadable = _check_workspace(session, strict=strict)
    if json:
        from iocplan.data.problems_json import problems_json

        session.console.write_json(problems_json(found, session.console.lang))
    else:
        from iocplan.render.problems import problem_lines

        session.console.write(problem_lines(found, session.console.lang))
    if unreadable:
        raise typer.Exit(ExitStatus.BROKEN_PLAN)
    if found:
        raise typer.Exit(ExitStatus.FINDINGS)


def _check_workspace(session: Session, *, strict: bool) -> "tuple[list[Located], bool]":
    """Check all notices of a workspace, or those of ``--notice``, and what they say together."""
    from iocplan.notice_file.problem_places import BrokenPlanError
    from iocplan.workspace.checks import check_together
    from iocplan.workspace.read import notice_paths

    if session.is_narrowed:
        paths = [one.file.path for one in session.notices]
        return check_files(session, paths, strict=strict)
    try:
        paths, broken = notice_paths(session.place.path, use_cache=False)
    except BrokenPlanError as error:
        return error.found, False
    plans: list[tuple[Path, Plan]] = []
    found, unreadable = check_files(session, paths, strict=strict, plans=plans)
    on_top = [located for error in broken for located in error.found]
    return [*on_top, *found, *check_together(plans)], unreadable


def check_files(
    session: Session,
    paths: Sequence[Path],
    *,
    strict: bool,
    plans: "list[tuple[Path, Plan]] | None" = None,
) -> "tuple[list[Located], bool]":
    """Check several files.

    Args:
        session: its standard error names the files that cannot be read.
        paths: the files.
        strict: add advice on valid files.
        plans: is given those of the sound files.

    Returns:
        What was found in all of them, and whether any could not be read.
    """
    found: list[Located] = []
    unreadable = False
    for path in session.console.track(paths, READING_FILES):
        try:
            found += _findings(session, path, plans, strict=strict)
        except UnreadableError as error:
            from iocplan.cli.failure import report

            report(error, session.console)
            unreadable = True
    return found, unreadable


def _findings(
    session: Session, path: Path, plans: "list[tuple[Path, Plan]] | None", *, strict: bool
) -> "Iterator[Located]":
    from iocplan.notice_file.load import examine

    source, plan, found = examine(path)
    yield from found
    if plan and plans is not None:
        plans.append((path, plan))
    if strict and plan:
        from iocplan.notice_file.problem_places import locate
        from iocplan.schedule.advice.rules import advise
        from iocplan.schedule.standing import stand

        yield from locate(source, advise(stand(plan, session.today_of(plan))))
