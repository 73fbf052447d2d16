"""What a run reads: the notice file or many of them, each thing only once."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from iocplan.cli.common_options import Common
from iocplan.cli.console import Console
from iocplan.cli.surroundings import Surroundings
from iocplan.errors import UsageError
from iocplan.texts import errors as texts

if TYPE_CHECKING:
    from iocplan.cli.writing import Job
    from iocplan.notice_file.cache.kept_plans import Kept
    from iocplan.notice_file.which_file import Found
    from iocplan.plan.rows import Plan
    from iocplan.workspace.read import Member, Workspace


class Reading:
    """What a run reads, and the console it writes to.

    Over a workspace it stands for all notices in view, each of which is read in its own right
    (``notices``). What is asked of one notice it then answers where only one is in view.
    """

    prefix = ""
    """What stands before ids of this notice, so that they are its alone: ``PLAN/``."""

    collected: "list[Job] | None" = None
    """What is written together with other notices; None where each is written at once."""

    def __init__(self, around: Surroundings, common: Common) -> None:
        self.console = Console(around, common)
        self._around = around
        self._common = common

    @cached_property
    def whole(self) -> Self:
        """All that is read, of which this is a part or the whole."""
        return self

    @property
    def env(self) -> Mapping[str, str]:
        """The environment."""
        return self._around.env

    @property
    def named_file(self) -> str | None:
        """The file named by the option or the environment, None if neither names one."""
        return self._common.file or self.env.get("IOCPLAN_FILE")

    @cached_property
    def place(self) -> "Found":
        """The notice file or the workspace to read."""
        from iocplan.notice_file.file_bytes import unreadable
        from iocplan.notice_file.which_file import find_file

        try:
            here = Path.cwd()
        except OSError as error:  # the folder was removed
            raise unreadable(Path(), error) from None
        return find_file(self.named_file, here)

    @property
    def is_workspace(self) -> bool:
        """Whether many notices are read."""
        return self.place.is_workspace

    @cached_property
    def file(self) -> "Found":
        """The notice file to read; says so if it is the shipped one."""
        if self.place.shipped:
            self.console.note(texts.SHIPPED)
        return self.only.place

    @cached_property
    def workspace(self) -> "Workspace":
        """The notices of the workspace, and what of it is broken."""
        from iocplan.texts.progress import READING_FILES
        from iocplan.workspace.read import read_workspace

        self.know_days_off()
        path, console = self.place.path, self.console
        return read_workspace(
            path, lambda paths: console.track(paths, READING_FILES), use_cache=self.use_cache
        )

    @cached_property
    def notices(self) -> "list[Self]":
        """Each notice in view in its own right: those of ``--notice``, else all.

        Raises:
            UnknownNameError: ``--notice`` names none, or one of several.
        """
        if not self.is_workspace:
            return [self]
        from iocplan.workspace.naming import find_plan

        members, plans = self.workspace.members, self.workspace.plans
        wanted = {find_plan(plans, name).id for name in self._common.notice or ()}
        return [self._of(m) for m in members if not wanted or m.kept.plan.id in wanted]

    def check_named(self) -> None:
        """Check that ``--notice`` names the only notice that is read.

        Raises:
            UnknownNameError: it names another.
        """
        from iocplan.workspace.naming import find_plan

        for name in self._common.notice or ():
            find_plan([self.plan], name)

    @property
    def is_narrowed(self) -> bool:
        """Whether ``--notice`` chooses among the notices."""
        return bool(self._common.notice)

    def _of(self, member: "Member") -> Self:
        one = type(self)(self._around, self._common)
        one.whole, one.console, one.kept = self, self.console, member.kept
        one.place = self.place._replace(path=member.path, is_workspace=False)
        one.prefix = f"{member.kept.plan.id}/"
        return one

    @property
    def spoken_prefix(self) -> str:
        """What stands before a sentence about this notice where many are read."""
        return f"{self.plan.id}: " if self.prefix else ""

    @property
    def only(self) -> Self:
        """The only notice in view.

        Raises:
            UsageError: several are; the hint names them.
        """
        if len(self.notices) == 1:
            return self.notices[0]
        from iocplan.texts import workspace
        from iocplan.texts.similar import listing

        hint = workspace.ONE_NOTICE_HINT(names=listing(one.plan.id for one in self.notices))
        raise UsageError(workspace.ONE_NOTICE(n=len(self.notices)), hint)

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
        if self.is_workspace:
            return self.only.kept
        from iocplan.notice_file.cache.read_plan import read_plan

        self.know_days_off()
        return read_plan(self.file.path, use_cache=self.use_cache)

    @property
    def plan(self) -> "Plan":
        """The file's plan."""
        return self.kept.plan
