"""What a command's help shows below its options."""

from collections.abc import Callable
from typing import Any, TypeVar

_Function = TypeVar("_Function", bound=Callable[..., None])


def examples(*lines: str) -> Callable[[_Function], _Function]:
    """Attach examples to a command: lines of shell that call it, with or without a comment."""

    def give(function: _Function) -> _Function:
        function.examples = lines  # type: ignore[attr-defined]
        return function

    return give


def examples_of(function: Any) -> tuple[str, ...]:
    """Return the examples of a command."""
    lines: tuple[str, ...] = function.examples
    return lines
