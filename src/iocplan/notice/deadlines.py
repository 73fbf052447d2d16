"""Models of everything that sets a day: deadlines, targets, bounds and moves."""

from typing import Self

from pydantic import Field, field_validator, model_validator

from iocplan.notice.base import FileModel, exactly_one, together
from iocplan.notice.scalars import (
    Anchor,
    Day,
    Days,
    DueLimit,
    Flag,
    Hour,
    Limit,
    PeriodName,
    Slug,
    Words,
    written,
)
from iocplan.plan.periods import Every
from iocplan.plan.problem import Rule


class Bound(FileModel):
    """The latest day of an event: ``by`` includes its day, ``before`` ends on the eve."""

    by: Limit | None = None
    """The latest day itself, included; a day, a period (its last day) or the id of another event.

    Example: 2023-04-15
    """
    before: Limit | None = None
    """The day that it has to come before, not included; a day, a period (its first day) or the id
    of another event.

    Example: 2023-04-16
    """
    days: Days | None = None
    """How many days before ``before`` it has to end; 1, the eve, where left out. Example: 14"""
    quote: Words | None = None
    """The notice's own words that prove it, letter by letter. Example: trước ngày 16/4/2023"""

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        together("days", self.days, "before", self.before)
        exactly_one(Rule.BAD_DEADLINE, {"by": self.by, "before": self.before})
        return self


class Target(Bound):
    """A day that the notice does not state: the Office's own, or plain from the work."""


class Due(FileModel):
    """A deadline that the notice states, in one of its six forms."""

    every: Every | None = None
    """It comes round («định kỳ hằng quý»): ``by`` or ``before`` then name a day of each ``day``,
    ``week``, ``month``, ``quarter``, ``half-year`` or ``year``; without either, nobody is late.

    Example: quarter
    """
    by: DueLimit | None = None
    """The last day, included («chậm nhất ngày»); a day, a period (``2023-06``, ``2023-Q2``,
    ``2023-H1``, ``2023``: its last day) or the id of an event. With ``every`` a day within each
    period: ``mon`` to ``sun`` of a week, ``1`` to ``31`` of a month (of a quarter or half-year: of
    its last month; a shorter one ends with its own last day), ``06-30`` of a year, ``last`` of any,
    or ``+10``: so many days after its end.

    Example: 2023-03-20
    """
    before: DueLimit | None = None
    """The day before which it is due, not included («trước ngày»); a day, a period (its first day)
    or an event's id; with ``every`` a day within each period, as for ``by``.

    Example: launch
    """
    after: Slug | None = None
    """The event that it comes after; no length is stated, so there is no last day.

    Example: team-established
    """
    within: Days | None = None
    """How many days it may take, counted from ``from``; the first day is not counted.

    Example: 10
    """
    from_: Anchor | None = Field(default=None, alias="from")
    """What ``within`` counts from: a day or the id of an event; with ``every`` a day of the first
    period, else that of the notice's date. Example: 2023-03-15
    """
    continuous: Flag | None = None
    """It goes on all the time and has no last day. Example: true"""
    until: Anchor | None = None
    """Up to when a continuous or recurring task goes on, included: a day or the id of an event.

    Example: launch
    """
    at: Hour | None = None
    """The hour on the last day; shown, never judged. With ``before`` that day itself is the last.

    Example: "16:00"
    """
    days: Days | None = None
    """How many days before ``before`` it is due; 1, the eve, where left out. Example: 7"""
    working: Flag | None = None
    """``within`` counts working days. Example: true"""
    quote: Words | None = None
    """The notice's own words that prove the deadline, letter by letter.

    Example: chậm nhất ngày 20/3/2023
    """

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        together("days", self.days, "before", self.before)
        together("working", self.working, "within", self.within)
        together("from", self.from_, "within", self.within or self.every)
        together("within", self.within, "from", self.from_)
        together("until", self.until, "continuous", self.continuous or self.every)
        together("at", self.at, "by", self.by or self.before or self.within or self.every)
        named = {"by": self.by, "before": self.before}
        kinds = {
            **({} if self.every else named),
            "after": self.after,
            "within": self.within,
            "continuous": self.continuous,
            "every": self.every,
        }
        exactly_one(Rule.BAD_DEADLINE, kinds)
        if self.every and self.by and self.before:
            exactly_one(Rule.BAD_DEADLINE, named)
        return self


class MoveEntry(FileModel):
    """A later decision on a task's deadline; written by ``iocplan move``."""

    date: Day
    """The new last day, included. Example: 2023-03-29"""
    on: Day
    """The day of the decision. Example: 2023-03-22"""
    because: Words
    """Why. Example: chờ ý kiến Phòng Nội vụ"""
    by_whom: Words | None = None
    """Who decided. Example: Chủ tịch UBND thành phố"""
    of: PeriodName | None = None
    """The period that is meant, of a task that comes round. Example: 2023-Q2"""

    _written = field_validator("of", mode="before")(written)


class EventMoveEntry(FileModel):
    """A later decision on an event's day; written by ``iocplan move``."""

    date: Day | None = None
    """The new day. Example: 2023-08-08"""
    undated: Flag | None = None
    """Put off without a new day; in place of ``date``. Example: true"""
    on: Day
    """The day of the decision. Example: 2023-04-10"""
    because: Words
    """Why. Example: theo lịch của tỉnh"""
    by_whom: Words | None = None
    """Who decided. Example: Chủ tịch UBND thành phố"""
    tentative: Flag = False
    """The new day is planned, not yet fixed. Example: true"""

    @model_validator(mode="after")
    def _date_or_undated(self) -> Self:
        exactly_one(Rule.BAD_MOVE, {"date": self.date, "undated": self.undated})
        return self
