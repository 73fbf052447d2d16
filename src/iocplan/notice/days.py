"""Models of everything that sets a day: deadlines, targets, bounds and moves."""

from typing import Self

from pydantic import Field, model_validator

from iocplan.notice.base import FileModel, exactly_one
from iocplan.notice.scalars import Anchor, Day, Days, Flag, Slug, Words
from iocplan.plan.problem import Rule


class Bound(FileModel):
    """The latest day of an event: ``by`` includes its day, ``before`` ends on the eve."""

    by: Anchor | None = None
    before: Anchor | None = None
    days: Days | None = None
    quote: Words | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        exactly_one(Rule.BAD_DEADLINE, {"by": self.by, "before": self.before})
        if self.days and not self.before:
            exactly_one(Rule.BAD_DEADLINE, {"before": None})
        return self


class Target(Bound):
    """A day that the notice does not state: the Office's own, or plain from the work."""


class Due(FileModel):
    """A deadline that the notice states, in one of its five forms."""

    by: Anchor | None = None
    before: Anchor | None = None
    after: Slug | None = None
    within: Days | None = None
    from_: Anchor | None = Field(default=None, alias="from")
    continuous: Flag | None = None
    days: Days | None = None
    working: Flag | None = None
    quote: Words | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        kinds = {
            "by": self.by,
            "before": self.before,
            "after": self.after,
            "within": self.within,
            "continuous": self.continuous,
        }
        exactly_one(Rule.BAD_DEADLINE, kinds)
        if self.within is not None or self.from_ is not None:
            exactly_one(Rule.BAD_DEADLINE, {"within + from": self.within and self.from_})
        if self.working and not self.within:
            exactly_one(Rule.BAD_DEADLINE, {"within + from": None})
        if self.days and not self.before:
            exactly_one(Rule.BAD_DEADLINE, {"before": None})
        return self


class MoveEntry(FileModel):
    """A later decision on a day; written by ``iocplan move``."""

    date: Day | None = None
    undated: Flag | None = None
    on: Day
    because: Words
    by_whom: Words | None = None
    tentative: Flag = False

    @model_validator(mode="after")
    def _date_or_undated(self) -> Self:
        exactly_one(Rule.BAD_MOVE, {"date": self.date, "undated": self.undated})
        return self
