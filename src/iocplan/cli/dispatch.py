"""Runs a command over what is read: one notice, all notices of a workspace, or some one by one."""

from collections.abc import Callable
from typing import Any

import typer

from iocplan.cli.commands import ON_THEIR_OWN, OVER_MANY, OVER_MANY_WITHOUT_IDS
from iocplan.cli.session import Session
from iocplan.errors import ExitStatus, UnknownNameError

Run = Callable[..., None]

_IDS = ("ID", "ID|EVENT")
"""What stands for ids in the help of an argument."""


def dispatch(
    session: Session, name: str, function: Run, values: dict[str, Any], arguments: dict[str, str]
) -> None:
    """Run a command.

    Args:
        session: what is read.
        name: the command's name.
        function: takes a session and the values.
        values: the parameters by name.
        arguments: what the command line's arguments stand for, as its help says, by name.
    """
    if name in ON_THEIR_OWN:
        function(session, **values)
        return
    ids = next((arg for arg, kind in arguments.items() if kind.strip("[].") in _IDS), "")
    if not session.is_workspace:
        function(session, **_of_this_notice(session, values, ids))
    elif name in OVER_MANY or (name in OVER_MANY_WITHOUT_IDS and not values[ids]):
        _over_all(session, function, values)
    else:
        _one_by_one(session, function, values, ids)


def _of_this_notice(session: Session, values: dict[str, Any], name: str) -> dict[str, Any]:
    """The values where one notice is read: that it is the one named, and ids without its name.

    Raises:
        UnknownNameError: another one is named.
    """
    given = values.get(name) or ()
    ids = [given] if isinstance(given, str) else given
    if not (session.is_narrowed or any("/" in id_ for id_ in ids)):
        return values
    from iocplan.cli.of_which_notice import in_notice

    session.check_named()
    bare = [in_notice(session, id_) for id_ in ids]
    return values | {name: bare[0] if isinstance(given, str) else bare} if bare else values


def _one_by_one(session: Session, function: Run, values: dict[str, Any], ids: str) -> None:
    """Run a command for each notice that ids name; where one is not known, say what is broken."""
    from iocplan.cli.one_by_one import run

    tell_unfinished(session)
    try:
        run(session, function, values, ids)
    except UnknownNameError:
        _tell_broken(session)
        raise


def _tell_broken(session: Session) -> None:
    from iocplan.cli.failure import report

    for error in session.workspace.broken:
        report(error, session.console)


def _over_all(session: Session, function: Run, values: dict[str, Any]) -> None:
    """Run a command that knows many notices; where one is broken that is told, and is the status.

    The broken ones count where all are asked for; ``--notice`` asks for some.
    """
    tell_unfinished(session)
    broken = not session.is_narrowed and bool(session.workspace.broken)
    if broken:
        _tell_broken(session)
    if session.notices:
        try:
            function(session, **values)
        except typer.Exit as end:
            if not broken or end.exit_code > ExitStatus.FINDINGS:
                raise
    if broken:
        raise typer.Exit(ExitStatus.BROKEN_PLAN)


def tell_unfinished(session: Session) -> None:
    """Say what earlier runs have written into some of several notices only, where that is so."""
    from iocplan.notice_file.cache.folder import cache_folder

    if (cache_folder() / "unfinished").is_dir():
        from iocplan.editing.unfinished import left_behind
        from iocplan.texts.recording import LEFT_BEHIND

        for found in left_behind():
            names, rest = ", ".join(found.written), ", ".join(found.missing)
            session.console.note(LEFT_BEHIND, names=names, rest=rest)
