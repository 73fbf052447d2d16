"""Finds the earlier plan that a day, a revision or a file names."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from iocplan.cli.session import Session
from iocplan.errors import UsageError
from iocplan.texts import differences as texts
from iocplan.texts import git
from iocplan.texts.text import Said, verbatim

if TYPE_CHECKING:
    from iocplan.history.versions import History, Version
    from iocplan.plan.rows import Plan
    from iocplan.schedule.difference import Difference

_BETWEEN = re.compile(r"(.*?)(\.{2,3})(.*)")
"""``A..B`` and ``A...B``, as git writes two revisions."""


class Seen(NamedTuple):
    """A version to compare: its plan, its name, and its facts for JSON."""

    plan: "Plan"
    name: Said
    facts: dict[str, Any]


class Changes(NamedTuple):
    """What changed between two versions."""

    before: Seen
    after: Seen
    changes: "Sequence[Difference]"


def changes_of(session: Session, names: Sequence[str]) -> Changes:
    """What changed between the two versions that a command line names; raises as below."""
    from iocplan.schedule.differences import compare

    before, after = two_versions(session, names)
    return Changes(before, after, compare(before.plan, after.plan, session.today))


def print_changes(session: Session, found: Changes, *, md: bool) -> None:
    """Print changes as a screen, or as Markdown."""
    from iocplan.render.differences import changes_markdown, changes_screen
    from iocplan.say.differences import Teller
    from iocplan.say.wording import Wording
    from iocplan.schedule.standing import stand

    console, (before, after, changes) = session.console, found
    words = Wording(stand(after.plan, session.today), console.lang, session.prefix)
    heading = texts.BETWEEN(before=before.name, after=after.name).say(console.lang)
    heading = f"{session.spoken_prefix}{heading}"
    teller = Teller(words, before.plan)
    if md:
        console.out.write(changes_markdown(teller, changes, heading))
    else:
        console.show(changes_screen(teller, changes, heading))


def two_versions(session: Session, names: Sequence[str]) -> tuple[Seen, Seen]:
    """The two versions that a command line names, the earlier first.

    No name means the last commit and the file as it is; one name means that version and the file.

    Raises:
        UsageError: there are too many names, or one has no meaning.
        HistoryError: git does not have the version.
    """
    parted = _BETWEEN.fullmatch(names[0]) if len(names) == 1 else None
    if parted and not is_file(names[0]):
        first, dots, last = (part or "HEAD" for part in parted.groups())
        history = _history(session)
        base = history.merge_base(first, last) if dots == "..." else first
        return seen(session, base), seen(session, last)
    if len(names) > 2:  # noqa: PLR2004 - an earlier and a later one
        raise UsageError(texts.ONE_OR_TWO())
    earlier = seen(session, names[0] if names else "HEAD")
    later = seen(session, names[1]) if len(names) > 1 else _file_now(session)
    return earlier, later


def seen(session: Session, name: str) -> Seen:
    """What a name means: an existing file, else a day, else a git revision."""
    if is_file(name):
        return _file(Path(name))
    history = _history(session)
    day = _day(session, name)
    if day is None:
        return loadable(session, history, history.at(name), name)
    zone = session.plan.timezone
    return loadable(session, history, history.before(day, zone), name)


def is_file(name: str) -> bool:
    """Whether a version is named by the path of a file."""
    try:
        return Path(name).is_file()
    except OSError:  # too long for a file name
        return False


def _day(session: Session, name: str) -> date | None:
    from iocplan.query.typed_days import up_to
    from iocplan.schedule.planned import plan_made

    try:
        return session.day(name, up_to(session.today, plan_made(session.plan)))
    except UsageError:
        return None


def _file(path: Path) -> Seen:
    from iocplan.notice_file.load import load_plan

    facts = {"name": str(path), "commit": None, "when": None, "path": str(path)}
    return Seen(load_plan(path), verbatim(str(path))(), facts)


def _file_now(session: Session) -> Seen:
    path = session.file.path
    facts = {"name": None, "commit": None, "when": None, "path": str(path)}
    return Seen(session.plan, texts.FILE_NOW(), facts)


def _history(session: Session) -> "History":
    from iocplan.history.versions import History

    return History(session.file.path)


def loadable(session: Session, history: "History", found: "list[Version]", name: str) -> Seen:
    """The newest version that loads, noting those that do not."""
    from iocplan.history.run import HistoryError
    from iocplan.notice_file.old_versions import load_old_version

    for number, version in enumerate(found):
        past = load_old_version(session.file.path, history.read(version))
        day = version.when.astimezone(ZoneInfo(session.plan.timezone)).date()
        if past.plan is None:
            facts = {"rev": version.short, "day": day, "line": past.line}
            session.console.note(git.BROKEN, **facts, message=past.message)
            continue
        if number:
            session.console.note(git.OLDER_TAKEN, rev=version.short, day=day)
        rev = ", ".join(dict.fromkeys((_shortened(name), version.short)))
        return Seen(past.plan, texts.VERSION(rev=rev, day=day), version_json(version, name))
    raise HistoryError(git.NONE_LOADS(rev=name))


def _shortened(name: str) -> str:
    """Shorten a commit's full name as people do; leave any other name as it is."""
    return name[:8] if re.fullmatch("[0-9a-f]{40}|[0-9a-f]{64}", name) else name


def version_json(version: "Version", name: str | None = None) -> dict[str, Any]:
    """A version's facts for JSON."""
    when, path = version.when.isoformat(), version.path.encode(errors="replace").decode()
    return {"name": name, "commit": version.commit, "when": when, "path": path}
