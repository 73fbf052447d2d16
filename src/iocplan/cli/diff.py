"""``iocplan diff``."""

from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag
from iocplan.cli.session import Session
from iocplan.cli.versions import changes_of, is_file, print_changes
from iocplan.errors import UsageError
from iocplan.texts import differences as texts


@examples(
    "iocplan diff",
    "iocplan diff 20/3",
    "iocplan diff v1.0 HEAD --json",
    "iocplan diff origin/main...HEAD --md",
    "iocplan diff last-week.yaml notice.yaml",
)
def diff(
    session: Session,
    versions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[REV|DATE|FILE]...",
            help="What to compare: since when, and up to when; else the last commit and the file.",
        ),
    ] = None,
    *,
    json: JsonFlag = False,
    md: Annotated[bool, typer.Option("--md", help="Markdown, for a merge request.")] = False,
) -> None:
    """What changed in task terms: checked off, extended, moved, noted, renamed.

    A DATE is the state in which that day began; a REV is a commit, tag or branch of git, and
    A...B what B changed since it left A. Earlier names of the file are followed; a version that
    does not load is named, and the one before it taken.
    """
    if json and md:
        raise UsageError(texts.NO_JSON_MD())
    if session.is_workspace and not any(map(is_file, versions or [])):
        from iocplan.cli.diff_of_many import diff_of_many

        diff_of_many(session, versions or [], json=json, md=md)
        return
    found = changes_of(session, versions or [])
    if json:
        from iocplan.data.differences_json import changes_json

        between = (found.before.facts, found.after.facts)
        session.console.write_json(
            changes_json(found.after.plan, session.today, between, found.changes)
        )
        return
    print_changes(session, found, md=md)
