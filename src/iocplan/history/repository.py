"""The repository that a file lies in: what its names mean, and its objects without its settings.

What a commit holds must not depend on how somebody likes git to look, on replacements, grafts or
attributes, on a work tree elsewhere, or on a server that fetches what is missing. So only names are
resolved in the repository itself; everything else is asked of its objects alone, as if they lay in
a repository with the settings of ours in ``bare/``.
"""

import os
from functools import cached_property
from pathlib import Path

from iocplan.history.run import Answer, HistoryError, find_git, run_git
from iocplan.texts import git as texts

_FORMATS = ("sha1", "sha256")
_NO_REPOSITORY = "not a git repository ("
"""What git says where it finds none, as opposed to one that it cannot read."""


class Repository:
    """The innermost repository that has a file in its work tree.

    Args:
        file: the file; a symbolic link is followed, as edits follow it.

    Raises:
        HistoryError: git is missing, or the file is in no repository that git reads.
    """

    def __init__(self, file: Path) -> None:
        find_git()
        real = file.resolve()
        for folder in real.parents:
            if os.path.lexists(folder / ".git") and (found := _look_into(folder)):
                self._object_format, self._common = found
                self._folder = folder
                self.path = real.relative_to(folder).as_posix()
                """The file's name from the repository's root."""
                return
        raise HistoryError(texts.NO_REPOSITORY(path=file), texts.TWO_FILES_HINT())

    def commit(self, revision: str) -> str | None:
        """The full name of the commit that a revision means here and now."""
        asked = ("--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        found = _run_in(self._folder, "rev-parse", *asked).found
        return found.decode("ascii").strip() if found else None

    @cached_property
    def ends(self) -> frozenset[str]:
        """The commits at which a shallow clone ends; none of a whole one."""
        try:
            return frozenset((self._common / "shallow").read_text("ascii").split())
        except (OSError, ValueError):
            return frozenset()

    def ask(self, *arguments: str) -> Answer:
        """Run a reading command on the objects alone; revisions have to be full names."""
        lent = {
            "GIT_DIR": str(Path(__file__).parent / "bare" / self._object_format),
            "GIT_OBJECT_DIRECTORY": str(self._common / "objects"),
            "GIT_SHALLOW_FILE": str(self._common / "shallow"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
        }
        return run_git(self._folder, *arguments, env=lent)


def _look_into(folder: Path) -> tuple[str, Path] | None:
    """The format of a repository's objects and where it keeps them; None for none."""
    said = _run_in(folder, "rev-parse", "--show-object-format", "--git-common-dir")
    if said.status and said.reason.startswith(_NO_REPOSITORY):
        return None
    format_, _, common = said.needed().removesuffix(b"\n").partition(b"\n")
    known = format_.decode(errors="replace")  # a git before 2.25 knows one format only
    return known if known in _FORMATS else _FORMATS[0], folder / os.fsdecode(common)


def _run_in(folder: Path, *arguments: str) -> Answer:
    """Run git in the repository of a folder, and of none above it; that is the work tree, too."""
    here = {"GIT_CEILING_DIRECTORIES": str(folder.parent), "GIT_WORK_TREE": str(folder)}
    return run_git(folder, *arguments, env=here)
