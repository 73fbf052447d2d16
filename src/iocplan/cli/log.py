"""``iocplan log``."""

from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.context import Session
from iocplan.cli.options import JsonFlag
from iocplan.query.items import find_items

if TYPE_CHECKING:
    from iocplan.render.commits import Commit

EXAMPLES = (
    "iocplan log",
    "iocplan log 1.2 launch",
    "iocplan log 1.2 --git",
    "iocplan log --json",
)


def log(
    session: Session,
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]...", help="Tasks and events to keep to, as in 1.2 launch."),
    ] = None,
    *,
    git: Annotated[bool, typer.Option("--git", help="Who committed what, from git.")] = False,
    json: JsonFlag = False,
) -> None:
    """All that was recorded, the newest first: starts, completions, moves, notes.

    The file itself has it, with the days on which things were done. With --git it is told by
    commits instead: who recorded it, and when.
    """
    wanted = [item.id for item in find_items(session.plan, ids or [])]
    if git:
        _by_commit(session, wanted, json=json)
        return
    from iocplan.render.journal import journal, journal_screen

    entries = journal(session.words, wanted)
    if json:
        from iocplan.export.changes_json import journal_json

        rows = [(entry.on, entry.id, entry.text) for entry in entries]
        session.write_json(journal_json(session.plan, session.today, rows))
        return
    session.show(journal_screen(session.words, entries))


def _by_commit(session: Session, wanted: list[str], *, json: bool) -> None:
    from iocplan.render.commits import commits_screen, keep_to

    commits = keep_to(_commits(session), wanted)
    if json:
        from iocplan.cli.versions import version_json
        from iocplan.export.changes_json import commits_json

        rows = [
            version_json(c.version) | {"author": c.version.author, "subject": c.version.subject}
            for c in commits
        ]
        told = [(c.past.plan is not None, c.changes) for c in commits]
        session.write_json(commits_json(session.plan, session.today, rows, told))
        return
    session.show(commits_screen(session.words, commits))


def _commits(session: Session) -> "list[Commit]":
    """Return every commit with what it changed against the one before it that loads."""
    from iocplan.history.versions import History
    from iocplan.notice_file.past import load_past
    from iocplan.render.commits import Commit
    from iocplan.schedule.changes import compare

    history = History(session.file.path)
    found: list[Commit] = []
    last = None
    earlier = ""
    for version in reversed(history.versions()):
        past = load_past(session.file.path, history.read(version))
        changes = compare(last, past.plan, session.today) if last and past.plan else ()
        found.append(Commit(version, past, last, earlier, changes))
        last, earlier = past.plan or last, version.path
    return found[::-1]
