"""``iocplan diff``."""

from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.options import JsonFlag
from iocplan.cli.session import Session
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
    from iocplan.cli.versions import two_versions
    from iocplan.render.differences import changes_markdown, changes_screen
    from iocplan.say.differences import Teller
    from iocplan.say.wording import Wording
    from iocplan.schedule.differences import compare
    from iocplan.schedule.standing import stand

    if json and md:
        raise UsageError(texts.NO_JSON_MD())
    before, after = two_versions(session, versions or [])
    changes = compare(before.plan, after.plan, session.today)
    if json:
        from iocplan.data.differences_json import changes_json

        between = (before.facts, after.facts)
        session.console.write_json(changes_json(after.plan, session.today, between, changes))
        return
    teller = Teller(Wording(stand(after.plan, session.today), session.console.lang), before.plan)
    heading = texts.BETWEEN(before=before.name, after=after.name).say(session.console.lang)
    if md:
        session.console.out.write(changes_markdown(teller, changes, heading))
    else:
        session.console.show(changes_screen(teller, changes, heading))
