"""``iocplan validate``."""

from pathlib import Path
from typing import Annotated

import typer

from iocplan.cli.context import Session
from iocplan.cli.options import JsonFlag
from iocplan.errors import ExitStatus

EXAMPLES = (
    "iocplan validate",
    "iocplan validate data/notice.yaml other.yaml",
    "iocplan validate --json",
)


def validate(
    session: Session,
    files: Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...")] = None,
    *,
    json: JsonFlag = False,
) -> None:
    """Print everything that is wrong with a notice file; nothing, and exit with 0, when sound."""
    from iocplan.notice_file.load import examine

    paths = files or [session.file.path]
    found = [problem for path in paths for problem in examine(path)[2]]
    if json:
        from iocplan.export.as_json import problems_json

        session.write_json(problems_json(found, session.lang))
    else:
        from iocplan.render.problems import problem_lines

        session.write(problem_lines(found, session.lang))
    if found:
        raise typer.Exit(ExitStatus.FINDINGS)
