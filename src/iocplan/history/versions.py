"""The versions of one notice file in git, through its renames."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from iocplan.errors import UsageError
from iocplan.history.repository import Repository
from iocplan.history.run import HistoryError
from iocplan.texts import git as texts
from iocplan.texts.text import Said

LIMIT_MB = 64
_FIELDS = 4
_FORMAT = "--format=%H%x00%ct%x00%an%x00%s"
_QUIET = ("--no-ext-diff", "--no-textconv", "--no-color", "--no-mailmap", "--encoding=UTF-8")
_AS_THE_BRANCH = ("--first-parent", "--diff-merges=first-parent")
"""A merge is one change, on its own day."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = int((datetime(9999, 12, 30, tzinfo=UTC) - _EPOCH).total_seconds())
"""The last moment that is a day of the calendar in every time zone."""


class Version(NamedTuple):
    """A commit that changed the file.

    ``path`` is the file's name then, from the repository's root. At an ``is_end`` a shallow clone
    ends: whether that commit changed the file cannot be known.
    """

    commit: str
    when: datetime
    author: str
    subject: str
    path: str
    is_end: bool = False

    @property
    def short(self) -> str:
        """The commit as people write it."""
        return self.commit[:8]


class History:
    """What git knows of one file.

    Args:
        file: the notice file; a symbolic link is followed, as edits follow it.

    Raises:
        HistoryError: git is missing, or the file is in no repository.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._repository = Repository(file)

    def versions(self) -> list[Version]:
        """The commits that changed the file, the newest first.

        Raises:
            HistoryError: git has no version of the file.
        """
        return self._log(self._head(), self._repository.path)

    def at(self, revision: str) -> list[Version]:
        """The version that a revision has, and all before it, the newest first.

        Args:
            revision: a commit, tag or branch in any of git's ways of writing.

        Raises:
            UsageError: there is no such revision.
            HistoryError: the file was not there then.
        """
        commit = self._commit(revision)
        for path in dict.fromkeys([self._repository.path, *(v.path for v in self.versions())]):
            entry = self._repository.ask("ls-tree", "-z", "--full-tree", commit, "--", path)
            if b" blob " in entry.needed():
                return self._log(commit, path)
        raise HistoryError(texts.NOT_THEN(rev=revision, path=self.file))

    def before(self, day: date, timezone: str) -> list[Version]:
        """The version that the branch had when a day began, and all before it.

        Args:
            day: the day.
            timezone: the IANA name of the zone in which it is that day.

        Raises:
            HistoryError: there was none yet; the hint has the day of the first one.
        """
        zone = ZoneInfo(timezone)
        begin = datetime(day.year, day.month, day.day, tzinfo=zone)
        versions = self._log(self._head(), self._repository.path, *_AS_THE_BRANCH)
        for number, version in enumerate(versions):
            if version.when < begin:
                return versions[number:]
        first = versions[-1].when.astimezone(zone).date()
        if versions[-1].is_end:
            raise HistoryError(texts.SHALLOW(day=first), texts.SHALLOW_HINT())
        missing = texts.NOTHING_BEFORE(path=self.file, day=day)
        raise HistoryError(missing, texts.FIRST_IS(day=first))

    def merge_base(self, one: str, other: str) -> str:
        """The commit where two revisions parted.

        Raises:
            UsageError: one of them is no revision.
            HistoryError: they have no commit in common here.
        """
        both = (self._commit(one), self._commit(other))
        found = self._repository.ask("merge-base", *both).found
        if not found:
            hint = texts.SHALLOW_HINT() if self._repository.ends else None
            raise HistoryError(texts.NOTHING_IN_COMMON(one=one, other=other), hint)
        return found.decode("ascii").strip()

    def read(self, version: Version) -> bytes:
        """The file's bytes in a version.

        Raises:
            HistoryError: they are too many, or are missing in this clone.
        """
        name = f"{version.commit}:{version.path}"
        size = self._repository.ask("cat-file", "-s", name).found
        if size and int(size) > LIMIT_MB << 20:
            raise HistoryError(texts.TOO_LARGE(rev=version.short, limit=LIMIT_MB))
        data = self._repository.ask("cat-file", "blob", name).found
        if data is None:
            missing = texts.NOT_FETCHED(path=version.path, rev=version.short)
            raise HistoryError(missing, texts.NOT_FETCHED_HINT(path=self.file))
        return data

    def _log(self, commit: str, path: str, *options: str) -> list[Version]:
        """The commits up to one that changed the file of a path, through its renames."""
        command = ("log", "--follow", "-z", "--name-status", _FORMAT, *_QUIET, *options)
        found = self._repository.ask(*command, "--end-of-options", commit, "--", path).needed()
        ends = self._repository.ends
        versions = [v._replace(is_end=v.commit in ends) for v in _parsed(found, path)]
        if not versions:
            raise HistoryError(*self._not_in_git())
        return versions

    def _head(self) -> str:
        """The commit that is checked out; before the first one git has no version."""
        head = self._repository.commit("HEAD")
        if head is None:
            raise HistoryError(*self._not_in_git())
        return head

    def _not_in_git(self) -> tuple[Said, Said]:
        return texts.NOT_IN_GIT(path=self.file), texts.NOT_IN_GIT_HINT(path=self.file)

    def _commit(self, revision: str) -> str:
        """The full name of a commit that a person names."""
        if not revision.startswith("-") and revision.isprintable():
            commit = self._repository.commit(revision)
            if commit:
                return commit
        self._head()
        hint = texts.UNKNOWN_REVISION_HINT(path=self.file)
        raise UsageError(texts.UNKNOWN_REVISION(rev=revision), hint)


def _parsed(output: bytes, path: str) -> Iterator[Version]:
    """Yield the commits of a log, whose parts NUL ends; a rename tells the name before it."""
    parts = iter(output.decode(errors="surrogateescape").split("\0"))
    for commit in parts:
        if not commit:
            continue
        when, author, subject = (next(parts) for _ in range(_FIELDS - 1))
        before = path
        status = next(parts, "").lstrip("\n")
        if status:
            first = next(parts)
            path = next(parts) if status[0] in "RC" else first
            before = first
        if status[:1] != "D":
            yield Version(commit, _moment(when), _shown(author), _shown(subject), path)
        path = before


def _moment(seconds: str) -> datetime:
    """When a commit says it was made, within the calendar; 1970 where it says nothing."""
    if not (seconds.isascii() and seconds.isdigit()):
        return _EPOCH
    known = int(seconds) if len(seconds) <= len(str(_LATEST)) else _LATEST
    return _EPOCH + timedelta(seconds=min(known, _LATEST))


def _shown(text: str) -> str:
    return text.encode(errors="surrogateescape").decode(errors="replace")
