"""What a run reads: the notice file or many, their plans, and where they stand today."""

from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from iocplan.cli.common_options import Common
from iocplan.cli.reading import Reading
from iocplan.cli.surroundings import Surroundings
from iocplan.errors import UsageError
from iocplan.texts import errors as texts

if TYPE_CHECKING:
    from iocplan.plan.rows import Plan
    from iocplan.query.typed_days import Around
    from iocplan.render.blocks import Screen
    from iocplan.say.wording import Wording
    from iocplan.schedule.standing import Standing


class Session(Reading):
    """One run of a command: what it reads, and where that stands today or would stand."""

    def __init__(
        self, around: Surroundings, common: Common, supposed_launch: str | None = None
    ) -> None:
        super().__init__(around, common)
        self._supposed_launch = supposed_launch

    def with_options(self, common: Common) -> "Session":
        """A session in which a command's own options override those before its name."""
        return Session(self._around, common.over(self._common))

    def supposing(self, launch: str | None) -> "Session":
        """A session that supposes the launch on another day, given as a person writes it.

        Raises:
            UsageError: there are many notices, each with a launch of its own or without.
        """
        if launch is None:
            return self
        if self.is_workspace:
            from iocplan.texts import workspace

            raise UsageError(workspace.NO_LAUNCH(), workspace.NO_LAUNCH_HINT())
        return Session(self._around, self._common, launch)

    @cached_property
    def today(self) -> date:
        """Today, as the plan sees it; of many the first."""
        return self.today_of(self.notices[0].plan)

    def today_of(self, plan: "Plan") -> date:
        """Today: from the option, the environment, or the clock in the plan's zone."""
        from iocplan.query.typed_days import full_day, parse_day

        given = self._common.today or self.env.get("IOCPLAN_TODAY")
        if given and (day := full_day(given)):
            return day  # needs no time zones
        real = self._around.now(plan.timezone).date()
        return parse_day(given, real, self.days_known(real)) if given else real

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
        return parse_day(text, self.today, around or self.days_known(self.today))

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

        return Wording(self.standing, self.console.lang, self.prefix)

    def days_known(self, today: date) -> "Around":
        """Where a day without its year is looked for: among the days of all that is read."""
        from iocplan.query.typed_days import Around

        if self.whole is not self:
            return self.whole.days_known(today)
        if self.is_workspace:
            from iocplan.workspace.read import days_between

            return Around(*(days_between(self.workspace) or (today, today)), today)
        from iocplan.schedule.planned import plan_days

        return Around(*(plan_days(self.plan) or (today, today)), today)

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
            from iocplan.say.supposed_launch import banner_said
            from iocplan.texts.text import verbatim

            self.console.remark(verbatim(banner_said(self.words, self.what_if)))
