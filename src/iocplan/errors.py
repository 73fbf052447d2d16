"""Errors that a person can do something about, and the exit statuses.

This module imports nothing of ours. A message is anything that can be said in a language; the
texts themselves are in ``texts``.
"""

from enum import IntEnum
from typing import Literal, Protocol


class ExitStatus(IntEnum):
    """The exit statuses of every command."""

    OK = 0
    FINDINGS = 1
    """There are findings where findings were asked for, or an operation was refused."""
    USAGE = 2
    BROKEN_PLAN = 3
    """The plan cannot be read or has Problems."""
    UNKNOWN_NAME = 4
    """No such task, unit or event."""
    INTERRUPTED = 130


class Message(Protocol):
    """A sentence in both languages."""

    def say(self, lang: Literal["vi", "en"]) -> str:
        """The sentence in one language."""
        ...


class IocplanError(Exception):
    """An error for the person at the keyboard: a message, a hint what to do, an exit status."""

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
    """The command line makes no sense."""

    status = ExitStatus.USAGE


class UnknownNameError(IocplanError):
    """The plan has no such task, unit or event."""

    status = ExitStatus.UNKNOWN_NAME


class RefusedError(IocplanError):
    """The operation would lose or falsify something."""


class UnreadableError(IocplanError):
    """The file cannot be read at all."""

    status = ExitStatus.BROKEN_PLAN
