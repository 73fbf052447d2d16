"""``iocplan init``."""

from pathlib import Path
from typing import Annotated

import typer

from iocplan.cli.context import Session
from iocplan.editing.store import create
from iocplan.notice_file.find import NAMES, shipped_notice, template
from iocplan.texts import errors as texts

EXAMPLES = (
    "iocplan init",
    "iocplan init --example",
    "iocplan init meetings/2026-11.yaml --lang vi",
)

_SCHEMA = (b"$schema=../schema/", b"$schema=")
"""Our own notice has its schema in another folder; a copy's belongs beside it."""


def init(
    session: Session,
    path: Annotated[Path, typer.Argument(metavar="[PATH]")] = Path(NAMES[0]),
    *,
    example: Annotated[
        bool, typer.Option("--example", help="Copy the sample notice that comes with iocplan.")
    ] = False,
) -> None:
    """Write a notice file to start from: short, with comments, and valid as it stands.

    Nothing is asked, and nothing that exists is overwritten.
    """
    source = shipped_notice() if example else template(session.lang)
    create(path, source.read_bytes().replace(*_SCHEMA, 1))
    here = path.name == NAMES[0] and path.parent == Path()
    session.note(texts.CREATED_HERE if here else texts.CREATED, path=path)
