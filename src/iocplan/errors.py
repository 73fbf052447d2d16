"""What goes wrong in a way that a person can mend, and the exit statuses.

Nothing of ours is imported here. A message is anything that can say itself in a language; the
texts are in ``words``.
"""

from enum import IntEnum
from typing import Literal, Protocol


class ExitStatus(IntEnum):
    """The exit statuses of every command."""

    OK = 0
    FINDINGS = 1
    """Findings were asked for and there are some, or an operation was refused."""
    USAGE = 2
    BROKEN_PLAN = 3
    """The plan cannot be read or has Problems."""
    UNKNOWN_NAME = 4
    """No such task, unit or event."""
    INTERRUPTED = 130


class Message(Protocol):
    """A sentence that exists in both languages."""

    def say(self, lang: Literal["vi", "en"]) -> str:
        """Return the sentence in one language."""
        ...


class IocplanError(Exception):
    """An error for the person at the keyboard: a message, a hint how to go on, an exit status."""

    status = ExitStatus.FINDINGS

    def __init__(
        self, message: Message, hint: Message | None = None, status: ExitStatus | None = None
    ) -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint
        if status is not None:
            self.status = status

    def __str__(self) -> str:
        return self.message.say("en")


class UsageError(IocplanError):
    """The command line asks for something that makes no sense."""

    status = ExitStatus.USAGE


class UnknownNameError(IocplanError):
    """A task, unit or event that the plan does not have."""

    status = ExitStatus.UNKNOWN_NAME


class RefusedError(IocplanError):
    """An operation that would lose or falsify something."""


class UnreadableError(IocplanError):
    """A plan that cannot be opened at all."""

    status = ExitStatus.BROKEN_PLAN
