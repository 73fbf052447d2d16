"""The versions of one notice file in git, through its renames."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from iocplan.errors import UsageError
from iocplan.history.run import HistoryError, run_git
from iocplan.texts import git as texts

LIMIT_MB = 64
_FIELDS = 4
_FORMAT = "--format=%H%x00%ct%x00%an%x00%s"
_QUIET = ("--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-color", "--no-mailmap")

_AS_THE_BRANCH = ("--first-parent", "--diff-merges=first-parent")
"""A merge is one change, on its own day."""


class Version(NamedTuple):
    """A commit that changed the file; ``path`` is its name then, from the repository's root."""

    commit: str
    when: datetime
    author: str
    subject: str
    path: str

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
        real = file.resolve()
        top = run_git(real.parent, "rev-parse", "--show-toplevel")
        if top is None:
            raise HistoryError(texts.NO_REPOSITORY(path=file), texts.TWO_FILES_HINT())
        self._folder = Path(os.fsdecode(top.removesuffix(b"\n")))
        self._path = real.relative_to(self._folder.resolve()).as_posix()

    def versions(self) -> list[Version]:
        """Return the commits that changed the file, the newest first.

        Raises:
            HistoryError: git has no version of the file.
        """
        return self._log("HEAD", self._path)

    def at(self, revision: str) -> list[Version]:
        """Return the version that a revision has, and all before it, the newest first.

        Args:
            revision: a commit, tag or branch in any of git's ways of writing.

        Raises:
            UsageError: there is no such revision.
            HistoryError: the file was not there then.
        """
        commit = self._commit(revision)
        for path in dict.fromkeys([self._path, *(v.path for v in self.versions())]):
            if self._git("cat-file", "-e", f"{commit}:{path}") is not None:
                return self._log(commit, path)
        raise HistoryError(texts.NOT_THEN(rev=revision, path=self.file))

    def before(self, day: date, timezone: str) -> list[Version]:
        """Return the version that the branch had when a day began, and all before it.

        Args:
            day: the day.
            timezone: the IANA name of the zone in which it is that day.

        Raises:
            HistoryError: there was none yet; the hint has the day of the first one.
        """
        zone = ZoneInfo(timezone)
        begin = datetime(day.year, day.month, day.day, tzinfo=zone)
        versions = self._log("HEAD", self._path, *_AS_THE_BRANCH)
        for number, version in enumerate(versions):
            if version.when < begin:
                return versions[number:]
        first = versions[-1].when.astimezone(zone).date()
        missing = texts.NOTHING_BEFORE(path=self.file, day=day)
        raise HistoryError(missing, texts.FIRST_IS(day=first))

    def merge_base(self, one: str, other: str) -> str:
        """Return where two revisions parted; raises as ``at`` does."""
        both = (self._commit(one), self._commit(other))
        found = self._git("merge-base", *both)
        if not found:
            raise UsageError(texts.UNKNOWN_REVISION(rev=f"{one}...{other}"))
        return found.decode("ascii").strip()

    def read(self, version: Version) -> bytes:
        """Return the file's bytes in a version.

        Raises:
            HistoryError: they are too many, or git no longer has them.
        """
        name = f"{version.commit}:{version.path}"
        size = self._git("cat-file", "-s", name)
        if size and int(size) > LIMIT_MB << 20:
            raise HistoryError(texts.TOO_LARGE(rev=version.short, limit=LIMIT_MB))
        data = self._git("cat-file", "blob", name)
        if data is None:
            raise HistoryError(texts.NOT_THEN(rev=version.short, path=self.file))
        return data

    def _log(self, commit: str, path: str, *options: str) -> list[Version]:
        """Return the commits up to one that changed the file of a path, through its renames."""
        command = ("log", "--follow", "-z", "--name-status", _FORMAT, *_QUIET, *options)
        found = self._git(*command, "--end-of-options", commit, "--", path)
        if versions := list(_parsed(found or b"", path)):
            return versions
        missing = texts.NOT_IN_GIT(path=self.file)
        raise HistoryError(missing, texts.NOT_IN_GIT_HINT(path=self.file))

    def _commit(self, revision: str) -> str:
        """Return the full name of a commit that a person names."""
        wrong = texts.UNKNOWN_REVISION(rev=revision)
        hint = texts.UNKNOWN_REVISION_HINT(path=self.file)
        if revision.startswith("-") or not revision.isprintable():
            raise UsageError(wrong, hint)
        commit = self._git(
            "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
        )
        if not commit:
            raise UsageError(wrong, hint)
        return commit.decode("ascii").strip()

    def _git(self, *arguments: str) -> bytes | None:
        return run_git(self._folder, *arguments)


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
            time = datetime.fromtimestamp(int(when), UTC)
            yield Version(commit, time, _shown(author), _shown(subject), path)
        path = before


def _shown(text: str) -> str:
    return text.encode(errors="surrogateescape").decode(errors="replace")
