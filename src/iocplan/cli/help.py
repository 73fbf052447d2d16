"""The help of commands: their examples, and in which language it is given.

English is what the code itself says. Vietnamese is looked up by the English, sentence by sentence,
only when somebody asks for help.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from iocplan.cli.common_options import Common
from iocplan.cli.console import Console
from iocplan.cli.surroundings import Surroundings
from iocplan.texts.text import Lang

_Function = TypeVar("_Function", bound=Callable[..., None])

_RUN = "iocplan.run"
"""The key of a context's ``meta`` under which it knows its surroundings and the command line."""


def examples(*lines: str) -> Callable[[_Function], _Function]:
    """Attach examples to a command: lines of shell that call it, with or without a comment."""

    def give(function: _Function) -> _Function:
        function.examples = lines  # type: ignore[attr-defined]
        return function

    return give


def examples_of(function: Any) -> tuple[str, ...]:
    """The examples of a command."""
    lines: tuple[str, ...] = function.examples
    return lines


def remember(ctx: Any, around: Surroundings, args: list[str]) -> None:
    """Keep what tells the language of a context before its command line is parsed."""
    ctx.meta[_RUN] = around, list(args)


def lang_of(ctx: Any) -> Lang:
    """The language of help and usage errors.

    ``--lang`` counts wherever it stands, after ``--help`` as well; a wrong one counts nowhere.
    """
    run: tuple[Surroundings, list[str]] = ctx.meta.get(_RUN) or (Surroundings(), [])
    around, args = run
    words = args[: args.index("--")] if "--" in args else args
    given = [
        word.partition("=")[2] or following
        for word, following in zip(words, [*words[1:], ""], strict=True)
        if word == "--lang" or word.startswith("--lang=")
    ]
    return Console(around, Common(lang=given[-1] if given else None)).lang_of_errors


class Spoken:
    """What our commands add to Typer's: help and usage in the language of the run."""

    def get_help(self, ctx: Any) -> str:
        """The whole help."""
        help_: str = super().get_help(_speaking(ctx))  # type: ignore[misc]
        return help_

    def get_usage(self, ctx: Any) -> str:
        """The line of usage alone."""
        usage: str = super().get_usage(_speaking(ctx))  # type: ignore[misc]
        return usage


def _speaking(ctx: Any) -> Any:
    """The context, writing help in Vietnamese if that is its language."""
    if lang_of(ctx) == "vi":
        from iocplan.cli.vietnamese_help import VietnameseFormatter

        ctx.formatter_class = VietnameseFormatter
    return ctx
