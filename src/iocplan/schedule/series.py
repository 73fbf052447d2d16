"""A task that comes round: which periods it has, which are done, and how it stands in one of them.

In a single period it is an ordinary task: its deadline is that period's last day, and its records
are those of that period. So nothing that looks at tasks has to know how one comes round.
"""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TypeVar

from iocplan.plan.amendments import PeriodDone
from iocplan.plan.ids import OF_PERIOD
from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.periods import Every, Period, period_of
from iocplan.plan.rows import Move, Submission, Task, by_day
from iocplan.schedule.recurrence import first_open_on, last_day, last_until


def is_recurring(task: Task) -> bool:
    """Whether a task comes round; also true of one in a single period."""
    return task.deadline is not None and task.deadline.kind is DeadlineKind.RECURRING


class Series:
    """The periods of one task.

    Args:
        task: a task that comes round, as the file has it.
        since: the day of the notice, from which it is asked where the task does not say.
        until: up to when it goes on, None for ever.
    """

    def __init__(self, task: Task, since: date, until: date | None) -> None:
        deadline = task.deadline
        assert deadline  # noqa: S101 - it comes round
        assert deadline.recurrence  # noqa: S101
        self.task, self._deadline = task, deadline
        self.rule, self._before = deadline.recurrence, deadline.days
        start = self.rule.start
        self.first = (
            period_of(self.every, start) if start else first_open_on(self.rule, self._before, since)
        )
        self.last = self._last(until) if until else None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Series) and self._facts == other._facts

    def __hash__(self) -> int:
        return hash(self.task.id)

    @property
    def _facts(self) -> tuple[object, ...]:
        return self.task, self.first, self.last

    def _last(self, until: date) -> Period:
        found = last_until(self.rule, self._before, until)
        return found if found.ordinal >= self.first.ordinal else self.first

    @property
    def every(self) -> Every:
        """How long its periods are."""
        return self.rule.every

    @property
    def is_expected(self) -> bool:
        """Whether no day is stated, so that a period's last day is only a target."""
        return self.rule.day is None

    @cached_property
    def done(self) -> dict[int, PeriodDone]:
        """The periods that are done, by their ordinals."""
        return {entry.of.ordinal: entry for entry in self.task.periods}

    @cached_property
    def _moves(self) -> dict[Period | None, tuple[Move, ...]]:
        return by_period(self.task.moves)

    @cached_property
    def _submissions(self) -> dict[Period | None, tuple[Submission, ...]]:
        return by_period(self.task.submissions)

    def has(self, period: Period) -> bool:
        """Whether it is a period of this task; those without an end go on to the calendar's."""
        last = self.last or period_of(self.every, date.max)
        return period.every is self.every and self.first.ordinal <= period.ordinal <= last.ordinal

    def last_day(self, period: Period) -> date:
        """The last permitted day of a period by the notice, included."""
        return last_day(self.rule, self._before, period)

    @cached_property
    def earliest_open(self) -> Period | None:
        """The earliest period that is not done, begun or not; None where all are."""
        ordinal = self.first.ordinal
        while ordinal in self.done:
            ordinal += 1
        period = self.first._replace(ordinal=ordinal)
        return period if self.has(period) else None

    def in_period(self, period: Period) -> Task:
        """The task in one of its periods, as if it were asked only once.

        Its id stays that of the task; ``named`` gives it one of its own.
        """
        record = self.done.get(period.ordinal)
        deadline = self._deadline._replace(date=None, event=None, recurrence=None)
        day = self.last_day(period)
        target = None
        if self.is_expected:
            target = by_day(day, Basis.INFERRED, period)
        else:
            deadline = deadline._replace(date=day, period=period)
        return self.task._replace(
            deadline=deadline,
            target=target,
            done=record.done if record else None,
            proof=record.proof if record else None,
            corrections=record.corrections if record else (),
            moves=self._moves.get(period, ()),
            submissions=self._submissions.get(period, ()),
            periods=(),
        )

    def named(self, period: Period) -> Task:
        """The same under the name of the period, as in ``V.1@2026-Q2``."""
        return self.in_period(period)._replace(id=f"{self.task.id}{OF_PERIOD}{period.name}")

    @property
    def now(self) -> Task:
        """The task in its earliest open period; where all are done, in its last one."""
        return self.in_period(self.earliest_open or self.last or self.first)

    def past(self, today: date) -> int:
        """How many periods have their last day by the notice before a day, done or not."""
        following = first_open_on(self.rule, self._before, today).ordinal
        end = following if self.last is None else min(following, self.last.ordinal + 1)
        return max(end - self.first.ordinal, 0)

    def recorded(self) -> Iterable[Period]:
        """The open periods of which something is recorded, each once."""
        found = dict.fromkeys((*self._moves, *self._submissions))
        return [p for p in found if p and p.ordinal not in self.done and self.has(p)]


Entry = TypeVar("Entry", Move, Submission)


def by_period(entries: Iterable[Entry]) -> dict[Period | None, tuple[Entry, ...]]:
    """Records by the periods that they are about, each in the order of the file."""
    found: dict[Period | None, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.of, []).append(entry)
    return {period: tuple(of) for period, of in found.items()}
