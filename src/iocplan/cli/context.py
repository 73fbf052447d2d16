"""The one place that knows today, the environment, the terminal and the streams."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

from iocplan.errors import UsageError
from iocplan.texts import errors as texts
from iocplan.texts.text import LANGS, Lang, Text

if TYPE_CHECKING:
    from iocplan.notice_file.find import Found
    from iocplan.notice_file.snapshot import Kept
    from iocplan.plan.rows import Plan
    from iocplan.render.blocks import Screen
    from iocplan.say.spans import Line
    from iocplan.say.wording import Wording
    from iocplan.schedule.standing import Standing


def _now(timezone: str) -> datetime:
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo(timezone))


@dataclass(eq=False, repr=False)
class Surroundings:
    """What a run finds around it; a test brings its own."""

    env: Mapping[str, str] = field(default_factory=lambda: os.environ)
    now: Callable[[str], datetime] = _now
    width: int | None = None
    """Terminal columns, where they are not to be asked of the terminal."""
    encoding: str | None = "utf-8"
    """What the terminal said it reads, before output was set to UTF-8."""


@dataclass(eq=False, repr=False)
class Choices:
    """The values of the common options, None where they were not given."""

    file: str | None = None
    today: str | None = None
    lang: str | None = None
    color: str | None = None
    no_cache: bool | None = None

    def over(self, outer: "Choices") -> "Choices":
        """Return these choices, with those given before the command's name below them."""
        given = {name: value for name, value in vars(self).items() if value is not None}
        return replace(outer, **given)


class Session:
    """One run of a command: its options, what it reads, and where it writes."""

    def __init__(
        self, around: Surroundings, choices: Choices, supposed_launch: str | None = None
    ) -> None:
        self.around = around
        self.choices = choices
        self._supposed_launch = supposed_launch

    def with_choices(self, choices: Choices) -> "Session":
        """Return the session with a command's own options over those given before its name."""
        return Session(self.around, choices.over(self.choices))

    def supposing(self, launch: str | None) -> "Session":
        """Return the session as if the launch were on another day, as a person writes days."""
        return Session(self.around, self.choices, launch) if launch is not None else self

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
        """Standard input; bytes that are not UTF-8 become text that names nothing."""
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="backslashreplace")
        return sys.stdin

    def _choice(self, name: str, allowed: tuple[str, ...]) -> str | None:
        """Return an option's value, or the environment's; None where neither is set."""
        variable = f"IOCPLAN_{name.upper()}"
        value = getattr(self.choices, name) or self.around.env.get(variable)
        if value and value not in allowed:
            hint = texts.STATES_ARE(names=", ".join(allowed))
            raise UsageError(texts.BAD_OPTION(name=name, value=value), hint)
        return value or None

    @cached_property
    def lang(self) -> Lang:
        """The language: the option, the environment, the locale, else English."""
        chosen = self._choice("lang", LANGS)
        return cast("Lang", chosen) if chosen else self._locale_lang()

    def check_options(self) -> None:
        """Refuse wrong values of the common options before anything is written.

        Raises:
            UsageError: the language or the colour is none that there is.
        """
        _ = self.lang, self.color

    def _locale_lang(self) -> Lang:
        env = self.around.env
        name = env.get("LC_ALL") or env.get("LC_MESSAGES") or env.get("LANG")
        if name is None:
            import locale

            name = locale.getlocale()[0] or ""
        return "vi" if name.lower().startswith("vi") else "en"

    @cached_property
    def color(self) -> bool:
        """Whether to write in colour (https://no-color.org is honoured)."""
        choice = self._choice("color", ("auto", "always", "never")) or "auto"
        if choice != "auto":
            return choice == "always"
        env = self.around.env
        return self.is_terminal and not env.get("NO_COLOR") and env.get("TERM") != "dumb"

    @cached_property
    def is_terminal(self) -> bool:
        """Whether a person looks at standard output."""
        return self.around.width is not None or self.out.isatty()

    @cached_property
    def width(self) -> int | None:
        """Columns to lay out for; None where there is no terminal."""
        if not self.is_terminal:
            return None
        return self.around.width or shutil.get_terminal_size().columns

    @cached_property
    def unicode(self) -> bool:
        """Whether what is drawn may be drawn in Unicode; files and pipes always get UTF-8."""
        if not self.is_terminal:
            return True
        name = (self.around.encoding or "utf-8").lower().replace("_", "-")
        return name in ("utf-8", "utf8") and self.around.env.get("TERM") != "dumb"

    @cached_property
    def file(self) -> "Found":
        """The notice file that is meant; says so where it is the shipped one."""
        from iocplan.notice_file.find import find_file
        from iocplan.notice_file.reading import unreadable

        try:
            here = Path.cwd()
        except OSError as error:  # the folder was removed
            raise unreadable(Path(), error) from None
        found = find_file(self.choices.file or self.around.env.get("IOCPLAN_FILE"), here)
        if found.shipped:
            self.note(texts.SHIPPED)
        return found

    @cached_property
    def kept(self) -> "Kept":
        """The plan of the file with the days of its tasks, from the cache where it may serve."""
        from iocplan.notice_file.open_plan import open_plan

        no_cache = self.choices.no_cache or self.around.env.get("IOCPLAN_NO_CACHE")
        return open_plan(self.file.path, use_cache=not no_cache)

    @property
    def plan(self) -> "Plan":
        """The plan of the file."""
        return self.kept.plan

    @cached_property
    def today(self) -> date:
        """Today for the plan of the file."""
        return self.today_of(self.plan)

    def today_of(self, plan: "Plan") -> date:
        """Return today: the option, the environment, else the date in the plan's time zone."""
        from iocplan.query.typed_days import full_day, parse_day

        given = self.choices.today or self.around.env.get("IOCPLAN_TODAY")
        if given and (day := full_day(given)):
            return day  # without loading time zones
        real = self.around.now(plan.timezone).date()
        return parse_day(given, real) if given else real

    def day(self, text: str | None) -> date | None:
        """Return the day that an option means, None where it was not given."""
        from iocplan.query.typed_days import parse_day

        return parse_day(text, self.today) if text else None

    @cached_property
    def recorded_standing(self) -> "Standing":
        """Where the plan stands today by what is recorded."""
        from iocplan.schedule.standing import stand

        return stand(self.plan, self.today, self.kept.days)

    @cached_property
    def what_if(self) -> "date | None":
        """The day that the launch is supposed to be on, None where nothing is supposed."""
        return None if self._supposed_launch is None else self.day(self._supposed_launch)

    @cached_property
    def standing(self) -> "Standing":
        """Where the plan stands today, or would stand by what is supposed."""
        if self.what_if is None:
            return self.recorded_standing
        from iocplan.schedule.supposed import suppose

        return suppose(self.plan, self.today, self.what_if)

    @cached_property
    def words(self) -> "Wording":
        """The words for today's standing."""
        from iocplan.say.wording import Wording

        return Wording(self.standing, self.lang)

    def show(self, screen: "Screen") -> None:
        """Write a screen to standard output, within the terminal's width."""
        from iocplan.render.layout import lay_out

        self.write(list(lay_out(screen, self.width)))

    @property
    def banner(self) -> "Screen":
        """The first line of a screen that shows what is only supposed, else nothing."""
        if self.what_if is None:
            return []
        from iocplan.render.what_if import banner

        return banner(self.words, self.what_if)

    def note_what_if(self) -> None:
        """Say on standard error that what goes to standard output is only supposed."""
        if self.what_if is not None:
            from iocplan.texts.what_if import BANNER

            self.note(BANNER, day=self.what_if)

    def write(self, lines: "list[Line]") -> None:
        """Write lines to standard output, in colour where that is wanted."""
        if self.color:
            from iocplan.render import terminal

            terminal.print_lines(lines, self.out, color=True)
        else:
            from iocplan.render import plain

            plain.print_lines(lines, self.out)

    def write_json(self, data: object) -> None:
        """Write data as JSON: indented for a person, compact for a pipe."""
        import json

        indent = 2 if self.is_terminal else None
        self.write_data(json.dumps(data, ensure_ascii=False, indent=indent) + "\n")

    def write_data(self, text: str) -> None:
        """Write JSON or CSV to standard output, made harmless where that is a terminal."""
        if self.is_terminal:
            from iocplan.texts.safe import safe_data

            text = safe_data(text)
        self.out.write(text)

    def say(self, sentence: str) -> None:
        """Write a sentence to standard output."""
        from iocplan.texts.safe import safe

        self.out.write(safe(sentence) + "\n")

    def note(self, text: Text, /, **facts: object) -> None:
        """Write a remark to standard error."""
        from iocplan.texts.safe import safe

        self.err.write(safe(text(**facts).say(self.lang)) + "\n")
