"""``iocplan diff`` over many notices: those in which something changed, one after the other."""

from collections.abc import Sequence

from iocplan.cli.session import Session
from iocplan.cli.versions import Changes, changes_of, print_changes
from iocplan.history.run import HistoryError
from iocplan.texts import many as texts
from iocplan.texts.progress import READING_VERSIONS

Found = tuple[Session, Changes]


def diff_of_many(session: Session, versions: Sequence[str], *, json: bool, md: bool) -> None:
    """Print what changed in every notice since a version, or between two.

    A notice that was not there then is named on standard error.
    """
    found: list[Found] = []
    for one in session.console.track(session.notices, READING_VERSIONS):
        try:
            found.append((one, changes_of(one, versions)))
        except HistoryError as error:
            session.console.remark(error.message, one.file.path)
    changed = [(one, changes) for one, changes in found if changes.changes]
    if json:
        _write_json(session, found)
        return
    for number, (one, changes) in enumerate(changed):
        if number:
            session.console.out.write("\n")
        print_changes(one, changes, md=md)
    if not changed:
        session.console.say(texts.UNCHANGED(n=len(found)).say(session.console.lang))


def _write_json(session: Session, found: Sequence[Found]) -> None:
    from iocplan.data.differences_json import many_changes_json

    rows = [(one.plan, (c.before.facts, c.after.facts), c.changes) for one, c in found]
    standings = [one.standing for one in session.notices]
    session.console.write_json(many_changes_json(standings, rows))
