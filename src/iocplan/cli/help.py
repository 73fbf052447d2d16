"""What a command's help shows below its options."""

from collections.abc import Callable
from typing import Any, TypeVar

_Function = TypeVar("_Function", bound=Callable[..., None])


def examples(*lines: str) -> Callable[[_Function], _Function]:
    """Give a command its examples: lines of shell that call it, a comment behind them at most."""

    def give(function: _Function) -> _Function:
        function.examples = lines  # type: ignore[attr-defined]
        return function

    return give


def examples_of(function: Any) -> tuple[str, ...]:
    """Return the examples of a command."""
    lines: tuple[str, ...] = function.examples
    return lines
