"""``iocplan log``."""

from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from typing import TYPE_CHECKING, Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.of_which_notice import by_notice
from iocplan.cli.options import JsonFlag
from iocplan.cli.session import Session
from iocplan.plan.ids import owner
from iocplan.query.items import find_items
from iocplan.texts.progress import READING_VERSIONS

if TYPE_CHECKING:
    from iocplan.render.commits import Commit
    from iocplan.say.journal import JournalEntry


@examples(
    "iocplan log",
    "iocplan log 1.2 launch",
    "iocplan log 1.2 --git -n 5",
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
    max_count: Annotated[
        int | None,
        typer.Option("--max-count", "-n", metavar="N", min=1, help="The newest N, no more."),
    ] = None,
    json: JsonFlag = False,
) -> None:
    """All that was recorded, the newest first: starts, completions, moves, notes.

    The file itself has it, with the days on which things were done. With --git it is told by
    commits instead: who recorded it, and when.
    """
    asked = by_notice(session, ids) if ids else [(one, []) for one in session.notices]
    wanted = [(one, [owner(item.id) for item in find_items(one.plan, own)]) for one, own in asked]
    if git:
        one = session if not session.is_workspace else wanted[0][0] if ids else session.only
        _by_commit(one, wanted[0][1], max_count, json=json)
        return
    from iocplan.say.journal import journal

    found = [(one, entry) for one, own in wanted for entry in journal(one.words, own)]
    if session.is_workspace:
        found.sort(key=lambda pair: pair[1].on, reverse=True)
    _print(session, found[:max_count], json=json)


def _print(
    session: Session, entries: "Sequence[tuple[Session, JournalEntry]]", *, json: bool
) -> None:
    if not json:
        from iocplan.render.journal import journal_screen

        said = [entry._replace(id=f"{one.prefix}{entry.id}") for one, entry in entries]
        session.console.show(journal_screen(session.notices[0].words, said))
    elif session.is_workspace:
        from iocplan.data.many_json import many_journal_json

        rows = [(one.plan.id, entry.on, entry.id, entry.text) for one, entry in entries]
        standings = [one.standing for one in session.notices]
        session.console.write_json(many_journal_json(standings, rows))
    else:
        from iocplan.data.differences_json import journal_json

        told = [(entry.on, entry.id, entry.text) for _, entry in entries]
        session.console.write_json(journal_json(session.plan, session.today, told))


def _by_commit(session: Session, wanted: list[str], most: int | None, *, json: bool) -> None:
    from iocplan.render.commits import commits_screen, keep_to

    commits = list(islice(keep_to(_commits(session), wanted), most))
    if json:
        from iocplan.cli.versions import version_json
        from iocplan.data.differences_json import commits_json

        rows = [
            version_json(c.version)
            | {
                "author": c.version.author,
                "subject": c.version.subject,
                "shallow": c.version.is_end,
            }
            for c in commits
        ]
        told = [(c.past.plan is not None, c.changes) for c in commits]
        session.console.write_json(commits_json(session.plan, session.today, rows, told))
        return
    session.console.show(commits_screen(session.words, commits))


def _commits(session: Session) -> "Iterator[Commit]":
    """Yield the commits, newest first, each once an earlier version that loads has been read."""
    from iocplan.history.versions import History
    from iocplan.notice_file.old_versions import load_old_version
    from iocplan.render.commits import Commit
    from iocplan.schedule.differences import compare

    history = History(session.file.path)
    versions = history.versions()
    waiting: list[Commit] = []
    pairs = list(zip_longest(versions, versions[1:]))
    for version, older in session.console.track(pairs, READING_VERSIONS):
        past = load_old_version(session.file.path, history.read(version))
        if plan := past.plan:
            for commit in waiting:
                new = commit.past.plan
                changes = compare(plan, new, session.today) if new else ()
                yield commit._replace(before=plan, changes=changes)
            waiting = []
        waiting.append(Commit(version, past, None, older.path if older else "", ()))
    yield from waiting
