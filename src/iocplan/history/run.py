"""Running git on somebody's repository without running anything of that repository.

A repository can name programs in its configuration and attributes: pagers, hooks, external diffs,
text conversion, monitors of the file system, signature checkers, transports. None may run only
because somebody looks at a plan, so each is switched off for every call.
"""

import os
import subprocess
from pathlib import Path
from shutil import which

from iocplan.errors import ExitStatus, IocplanError
from iocplan.texts import git as texts

SECONDS = 60

_SETTINGS = (
    f"core.hooksPath={os.devnull}",
    "core.fsmonitor=false",
    "core.pager=cat",
    "core.sshCommand=false",
    "core.alternateRefsCommand=true",
    "core.quotePath=false",
    "core.commitGraph=false",
    "diff.external=",
    "diff.renames=true",
    "log.showSignature=false",
    "log.mailmap=false",
    "gpg.program=false",
    "protocol.allow=never",
    "credential.helper=",
)
_OPTIONS = (
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",
    "--literal-pathspecs",
    *(part for setting in _SETTINGS for part in ("-c", setting)),
)
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
}
_KEPT = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH")


class HistoryError(IocplanError):
    """git cannot tell what was asked of it."""

    status = ExitStatus.FINDINGS


def run_git(folder: Path, *arguments: str) -> bytes | None:
    """Return what a git command prints, None where git says no.

    Args:
        folder: where to run it.
        arguments: a reading command of git and what belongs to it.

    Raises:
        HistoryError: git is missing, does not trust the repository, or takes too long.
    """
    git = _find_git()
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program, no shell, nothing of ours unquoted
            [git, *_OPTIONS, *arguments],
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise HistoryError(texts.TOO_SLOW(n=SECONDS)) from None
    except OSError as error:
        raise HistoryError(texts.FAILED(reason=error.strerror or str(error))) from None
    if b"dubious ownership" in done.stderr:
        raise HistoryError(texts.UNTRUSTED(), texts.UNTRUSTED_HINT(path=folder))
    return done.stdout if done.returncode == 0 else None


def _find_git() -> str:
    """Return git's own path; never a program that happens to lie in the folder of the plan."""
    found = which("git")
    if found is None or not Path(found).is_absolute():
        raise HistoryError(texts.NO_GIT(), texts.NO_GIT_HINT())
    return found


def _environment() -> dict[str, str]:
    """Return the environment without what would point git to another repository or program."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_") or k in _KEPT}
    return kept | _ENVIRONMENT
