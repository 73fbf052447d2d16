"""The commits of a notice file: who recorded what, and when."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple
from zoneinfo import ZoneInfo

from iocplan.history.versions import Version
from iocplan.notice_file.old_versions import OldVersion
from iocplan.plan.rows import Plan
from iocplan.render.blocks import BLANK, Paragraph, Screen
from iocplan.render.spans import Span, line
from iocplan.say.differences import Teller
from iocplan.say.wording import Wording
from iocplan.schedule.difference import Difference
from iocplan.schedule.differences import owner
from iocplan.schedule.standing import stand
from iocplan.texts import differences as texts


class Commit(NamedTuple):
    """A commit, with the last version before it that loads and the file's name before it.

    Both are empty for the first commit.
    """

    version: Version
    past: OldVersion
    before: Plan | None
    earlier: str
    changes: tuple[Difference, ...]


def keep_to(commits: Iterable[Commit], ids: Collection[str]) -> Iterator[Commit]:
    """The commits that changed some tasks or events, with those changes only.

    Args:
        commits: the commits.
        ids: tasks, deliverables and events; none means all.
    """
    for commit in commits:
        changes = tuple(c for c in commit.changes if c.id in ids or owner(c)[1] in ids)
        if changes or not ids:
            yield commit._replace(changes=changes) if ids else commit


def commits_screen(words: Wording, commits: Sequence[Commit]) -> Screen:
    """Every commit with its author, its first line and what it changed."""
    if not commits:
        return [Paragraph(line(words.say(texts.NO_LOG)))]
    screen: Screen = []
    for commit in commits:
        screen += [*([BLANK] if screen else []), *_commit(words, commit)]
    return screen


def _commit(words: Wording, commit: Commit) -> Screen:
    version = commit.version
    when = version.when.astimezone(ZoneInfo(words.standing.plan.timezone))
    day = words.say(texts.WHEN, day=when.date(), time=f"{when:%H:%M}")
    head = (Span(version.short, "id"), Span(f"  {day}  {version.author}: {version.subject}"))
    return [Paragraph(head, 2), *(Paragraph(line(f"    {t}"), 6) for t in _told(words, commit))]


def _told(words: Wording, commit: Commit) -> Iterator[str]:
    version, past = commit.version, commit.past
    if commit.earlier and commit.earlier != version.path:
        yield words.say(texts.RENAMED, before=commit.earlier, after=version.path)
    if past.plan is None:
        yield words.say(texts.UNLOADED, line=past.line, message=past.message)
    elif commit.before is None:
        first = texts.OLDEST_HERE if version.is_end else texts.FIRST_VERSION
        yield words.say(first, n=len(past.plan.tasks))
    elif not commit.changes:
        yield words.say(texts.OTHER_EDIT)
    else:
        then = Wording(stand(past.plan, words.standing.today), words.lang)
        for told in Teller(then, commit.before).told(commit.changes):
            for said in told.sentences:
                yield f"{told.id or told.title}: {said}"
