"""Running git on somebody's repository without running anything of that repository.

A repository can name programs in its configuration and attributes: pagers, hooks, external diffs,
text conversion, monitors of the file system, signature checkers, transports. None may run only
because somebody looks at a plan, so each is switched off for every call.
"""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from shutil import which
from typing import NamedTuple

from iocplan.errors import ExitStatus, IocplanError
from iocplan.texts import git as texts
from iocplan.texts.os_reasons import os_reason

SECONDS = 60

_SETTINGS = (
    f"core.hooksPath={os.devnull}",
    "core.fsmonitor=false",
    "core.pager=cat",
    "core.sshCommand=false",
    "core.alternateRefsCommand=true",
    "diff.external=",
    "log.showSignature=false",
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
    "GIT_ALLOW_PROTOCOL": "none",  # whatever the repository's protocol.*.allow says
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
}
_KEPT = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH")


class HistoryError(IocplanError):
    """git cannot tell what was asked of it."""

    status = ExitStatus.FINDINGS


class Answer(NamedTuple):
    """What a git command printed, and how it ended; ``reason`` is git's own, in English."""

    status: int
    output: bytes
    reason: str

    @property
    def found(self) -> bytes | None:
        """What was printed, None where git says no."""
        return None if self.status else self.output

    def needed(self) -> bytes:
        """What was printed by a command that has no reason to fail.

        Raises:
            HistoryError: it failed, with git's reason.
        """
        if self.status:
            raise HistoryError(texts.FAILED(reason=self.reason))
        return self.output


def run_git(folder: Path, *arguments: str, env: Mapping[str, str] | None = None) -> Answer:
    """Run a reading command of git.

    Args:
        folder: where to run it.
        arguments: the command and what belongs to it.
        env: variables to set besides those that every call gets.

    Raises:
        HistoryError: git is missing, does not trust the repository, or takes too long.
    """
    git = find_git()
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program, no shell, nothing of ours unquoted
            [git, *_OPTIONS, *arguments],
            cwd=folder,
            env={**_environment(), **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise HistoryError(texts.TOO_SLOW(n=SECONDS)) from None
    except OSError as error:
        raise HistoryError(texts.FAILED(reason=os_reason(error))) from None
    if b"dubious ownership" in done.stderr:
        raise HistoryError(texts.UNTRUSTED(), texts.UNTRUSTED_HINT(path=folder))
    return Answer(done.returncode, done.stdout, _reason(done.stderr))


def _reason(complaint: bytes) -> str:
    """The first thing that git complained of."""
    lines = complaint.decode(errors="replace").splitlines()
    first = next((line for line in lines if line.startswith(("fatal: ", "error: "))), "?")
    return first.partition(": ")[2] or first


def find_git() -> str:
    """Git's own path; never a program that happens to lie in the folder of the plan.

    Raises:
        HistoryError: git is not installed.
    """
    found = which("git")
    if found is None or not Path(found).is_absolute():
        raise HistoryError(texts.NO_GIT(), texts.NO_GIT_HINT())
    return found


def _environment() -> dict[str, str]:
    """The environment without what would point git to another repository or program."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_") or k in _KEPT}
    return kept | _ENVIRONMENT
