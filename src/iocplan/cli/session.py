"""What a run reads: the notice file, its plan, and where the plan stands today."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from iocplan.cli.common_options import Common
from iocplan.cli.console import Console
from iocplan.cli.surroundings import Surroundings
from iocplan.errors import UsageError
from iocplan.texts import errors as texts

if TYPE_CHECKING:
    from iocplan.notice_file.cache.kept_plans import Kept
    from iocplan.notice_file.which_file import Found
    from iocplan.plan.rows import Plan
    from iocplan.query.typed_days import Around
    from iocplan.render.blocks import Screen
    from iocplan.say.wording import Wording
    from iocplan.schedule.standing import Standing


class Session:
    """One run of a command: what it reads, each thing only once, and the console it writes to."""

    def __init__(
        self, around: Surroundings, common: Common, supposed_launch: str | None = None
    ) -> None:
        self.console = Console(around, common)
        self._around = around
        self._common = common
        self._supposed_launch = supposed_launch

    def with_options(self, common: Common) -> "Session":
        """A session in which a command's own options override those before its name."""
        return Session(self._around, common.over(self._common))

    def supposing(self, launch: str | None) -> "Session":
        """A session that supposes the launch on another day, given as a person writes it."""
        return Session(self._around, self._common, launch) if launch is not None else self

    @property
    def env(self) -> Mapping[str, str]:
        """The environment."""
        return self._around.env

    @property
    def named_file(self) -> str | None:
        """The file named by the option or the environment, None if neither names one."""
        return self._common.file or self.env.get("IOCPLAN_FILE")

    @cached_property
    def file(self) -> "Found":
        """The notice file to read; says so if it is the shipped one."""
        from iocplan.notice_file.file_bytes import unreadable
        from iocplan.notice_file.which_file import find_file

        try:
            here = Path.cwd()
        except OSError as error:  # the folder was removed
            raise unreadable(Path(), error) from None
        found = find_file(self.named_file, here)
        if found.shipped:
            self.console.note(texts.SHIPPED)
        return found

    @property
    def use_cache(self) -> bool:
        """Whether the plan may come from the cache."""
        return not (self._common.no_cache or self.env.get("IOCPLAN_NO_CACHE"))

    def know_days_off(self) -> None:
        """Take the official days off from the cache, where that is wanted."""
        from iocplan.schedule import official_days

        if self.use_cache:
            from iocplan.notice_file.cache.kept_days_off import kept_days

            official_days.ask(kept_days)
        else:
            official_days.ask(official_days.from_library)

    @cached_property
    def kept(self) -> "Kept":
        """The file's plan and the days of its tasks, from the cache if possible."""
        from iocplan.notice_file.cache.read_plan import read_plan

        self.know_days_off()
        return read_plan(self.file.path, use_cache=self.use_cache)

    @property
    def plan(self) -> "Plan":
        """The file's plan."""
        return self.kept.plan

    @cached_property
    def today(self) -> date:
        """Today, as the plan sees it."""
        return self.today_of(self.plan)

    def today_of(self, plan: "Plan") -> date:
        """Today: from the option, the environment, or the clock in the plan's zone."""
        from iocplan.query.typed_days import full_day, parse_day

        given = self._common.today or self.env.get("IOCPLAN_TODAY")
        if given and (day := full_day(given)):
            return day  # needs no time zones
        real = self._around.now(plan.timezone).date()
        return parse_day(given, real, _days_of_plan(plan, real)) if given else real

    def day(self, text: str | None, around: "Around | None" = None) -> date | None:
        """The day that an option means, None where it was not given.

        Args:
            text: the option.
            around: which year is meant where none is written; else the plan's own.
        """
        from iocplan.query.typed_days import full_day, parse_day

        if not text:
            return None
        if found := full_day(text):
            return found  # what days the plan speaks of need not be known
        return parse_day(text, self.today, around or _days_of_plan(self.plan, self.today))

    def range(
        self, first: str | None, last: str | None, *, included: bool = True
    ) -> tuple[date | None, date | None]:
        """The first and the last day that options mean, None where one was not given.

        Args:
            first: the first day.
            last: the last day, or with ``included`` False the day after it.
            included: whether ``last`` itself belongs to the range.

        Raises:
            UsageError: a text means no day, or the range ends before it begins.
        """
        from iocplan.query.typed_days import not_before

        start = self.day(first)
        end = self.day(last, not_before(start) if start else None)
        if end and not included:
            if end == date.min:
                raise UsageError(texts.NO_SUCH_DAY())
            end -= timedelta(days=1)
        if start and end and end < start:
            raise UsageError(texts.EMPTY_RANGE(first=start, last=end))
        return start, end

    @cached_property
    def recorded_standing(self) -> "Standing":
        """Where the plan stands today, going by what is recorded."""
        from iocplan.schedule.standing import stand

        standing = stand(self.plan, self.today, self.kept.days)
        standing.glance = self.kept.glance
        return standing

    @cached_property
    def what_if(self) -> "date | None":
        """The supposed day of the launch, None if nothing is supposed."""
        if self._supposed_launch is None:
            return None
        from iocplan.query.typed_days import not_before

        return self.day(self._supposed_launch, not_before(self.today))

    @cached_property
    def standing(self) -> "Standing":
        """Where the plan stands today, or would stand if what is supposed were so."""
        if self.what_if is None:
            return self.recorded_standing
        from iocplan.schedule.supposed import suppose

        return suppose(self.plan, self.today, self.what_if)

    @cached_property
    def words(self) -> "Wording":
        """How to say where the plan stands."""
        from iocplan.say.wording import Wording

        return Wording(self.standing, self.console.lang)

    @property
    def banner(self) -> "Screen":
        """The line above a screen that is only supposed, otherwise nothing."""
        if self.what_if is None:
            return []
        from iocplan.render.supposed_launch import banner

        return banner(self.words, self.what_if)

    def note_what_if(self) -> None:
        """Say on standard error that the output is only supposed."""
        if self.what_if is not None:
            from iocplan.texts.supposed_launch import BANNER

            self.console.note(BANNER, day=self.what_if)


def _days_of_plan(plan: "Plan", today: date) -> "Around":
    """Where a day without its year is looked for beside a plan."""
    from iocplan.query.typed_days import Around
    from iocplan.schedule.planned import plan_days

    return Around(*(plan_days(plan) or (today, today)), today)
