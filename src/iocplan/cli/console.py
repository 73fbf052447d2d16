"""Where a run writes: its streams, language, colours and width."""

import shutil
import sys
from collections.abc import Iterable, Sequence
from functools import cached_property
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar, cast

from iocplan.cli.common_options import Common
from iocplan.cli.surroundings import Surroundings
from iocplan.errors import Message, UsageError
from iocplan.texts import errors as texts
from iocplan.texts.text import LANGS, Lang, Text

if TYPE_CHECKING:
    from iocplan.render.blocks import Screen
    from iocplan.render.spans import Line

T = TypeVar("T")
_HANG = 2
"""By how much the further lines of a sentence are indented."""


class Console:
    """The streams of a run, and how to write to them."""

    def __init__(self, around: Surroundings, common: Common) -> None:
        self._around = around
        self._common = common

    @property
    def out(self) -> TextIO:
        """Standard output."""
        return sys.stdout

    @property
    def err(self) -> TextIO:
        """Standard error."""
        return sys.stderr

    @cached_property
    def stdin(self) -> TextIO:
        """Standard input; bytes that are not UTF-8 become escapes, which match no name.

        A byte order mark, as PowerShell sends one, is skipped.
        """
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8-sig", errors="backslashreplace")
        return sys.stdin

    def check_options(self) -> None:
        """Reject wrong values of the common options before anything is written.

        Raises:
            UsageError: there is no such language or colour mode.
        """
        _ = self.lang, self.color

    @cached_property
    def lang(self) -> Lang:
        """The language: from the option, the environment or the locale, otherwise English."""
        return self.asked_lang or self._locale_lang()

    @property
    def asked_lang(self) -> Lang | None:
        """The language that the option or IOCPLAN_LANG asks for, regardless of the locale."""
        return cast("Lang | None", self._choice("lang", LANGS))

    @property
    def lang_of_errors(self) -> Lang:
        """The language; where a wrong one is asked for, that of the environment or the locale."""
        try:
            return self.lang
        except UsageError:
            given = self._around.env.get("IOCPLAN_LANG")
            return given if given in LANGS else self._locale_lang()

    @cached_property
    def color(self) -> bool:
        """Whether to write in colour; honours NO_COLOR (https://no-color.org)."""
        choice = self._choice("color", ("auto", "always", "never")) or "auto"
        if choice != "auto":
            return choice == "always"
        env = self._around.env
        return self.is_terminal and not env.get("NO_COLOR") and env.get("TERM") != "dumb"

    @cached_property
    def is_terminal(self) -> bool:
        """Whether standard output is a terminal, so that a person reads it."""
        return self._around.width is not None or self.out.isatty()

    @cached_property
    def width(self) -> int | None:
        """The width to lay out for, in columns; None if there is no terminal."""
        if not self.is_terminal:
            return None
        return self._around.width or shutil.get_terminal_size().columns

    @cached_property
    def unicode(self) -> bool:
        """Whether the terminal can show Unicode; files and pipes always get UTF-8."""
        if not self.is_terminal:
            return True
        name = (self._around.encoding or "utf-8").lower().replace("_", "-")
        return name in ("utf-8", "utf8") and self._around.env.get("TERM") != "dumb"

    def show(self, screen: "Screen") -> None:
        """Lay a screen out for the terminal's width and write it to standard output."""
        from iocplan.render.layout import lay_out

        self.write(list(lay_out(screen, self.width)))

    def write(self, lines: "list[Line]") -> None:
        """Write lines to standard output, in colour if wanted."""
        if self.color:
            from iocplan.render import coloured

            coloured.print_lines(lines, self.out)
        else:
            from iocplan.render import plain

            plain.print_lines(lines, self.out)

    def write_json(self, data: object) -> None:
        """Write data as JSON: indented for a person, compact for a pipe."""
        import json

        indent = 2 if self.is_terminal else None
        self.write_data(json.dumps(data, ensure_ascii=False, indent=indent) + "\n")

    def write_data(self, text: str) -> None:
        """Write JSON or CSV to standard output; on a terminal, escape what could control it."""
        if self.is_terminal:
            from iocplan.texts.safe import safe_data

            text = safe_data(text)
        self.out.write(text)

    def say(self, sentence: str) -> None:
        """Write a sentence to standard output."""
        from iocplan.texts.safe import safe

        self.out.write(safe(sentence) + "\n")

    def note(self, text: Text, /, **facts: object) -> None:
        """Fill in a text and write it to standard error."""
        self.remark(text(**facts))

    def remark(self, said: Message, path: Path | None = None, line: int | None = None) -> None:
        """Write a remark to standard error, after the place it is about."""
        place = ":".join(str(part) for part in (path, line) if part)
        self.tell(f"{place}: " * bool(place) + said.say(self.lang))

    def tell(self, sentence: str, indent: int = 0) -> None:
        """Write a sentence to standard error, broken between words if that is a terminal.

        What has a word wider than the terminal, a path, is left whole: so it can be copied.
        """
        from iocplan.texts.safe import safe

        text = " " * indent + safe(sentence)
        if (width := self._err_width) and len(text) > width:
            text = _broken(text, width, indent + _HANG)
        self.err.write(text + "\n")

    @property
    def _err_width(self) -> int | None:
        if self._around.width is None and not self.err.isatty():
            return None
        return self._around.width or shutil.get_terminal_size().columns

    def track(self, items: Sequence[T], what: Text) -> Iterable[T]:
        """Yield the items of long work, showing its progress to whoever waits at a terminal."""
        if not self.err.isatty():
            return items
        from iocplan.render.progress import track

        return track(items, what.say(self.lang), self.err, bar=self.unicode)

    def _choice(self, name: str, allowed: tuple[str, ...]) -> str | None:
        """The value of an option or its variable, None if neither is set."""
        variable = f"IOCPLAN_{name.upper()}"
        value = getattr(self._common, name) or self._around.env.get(variable)
        if value and value not in allowed:
            hint = texts.STATES_ARE(names=", ".join(allowed))
            raise UsageError(texts.BAD_OPTION(name=name, value=value), hint)
        return value or None

    def _locale_lang(self) -> Lang:
        env = self._around.env
        name = env.get("LC_ALL") or env.get("LC_MESSAGES") or env.get("LANG")
        if name is None:
            import locale

            name = locale.getlocale()[0] or ""
        return "vi" if name.lower().startswith("vi") else "en"


def _broken(text: str, width: int, hang: int) -> str:
    from iocplan.render.measure import cells, wrap
    from iocplan.render.spans import Span, text_of

    if max(map(cells, text.split()), default=0) > width - hang:
        return text
    return text_of(wrap((Span(text),), width, hang))
