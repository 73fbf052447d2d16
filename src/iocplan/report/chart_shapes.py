"""The two pictures of a report, in percent of their width: a writer needs no arithmetic.

Percent, so that a picture is as wide as its page while its lines and letters keep their size.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from iocplan.schedule.strokes import Stroke

_WEEK = timedelta(days=7)
_MOST_TICKS = 8


class Bar(NamedTuple):
    """A mark of the timeline from ``start`` on; ``size`` is 0 for a sign on one day."""

    mark: str
    start: float
    size: float


class Tick(NamedTuple):
    """A day written below or above a picture."""

    at: float
    text: str


class Lane(NamedTuple):
    """One row of the timeline; ``heading`` alone names a section.

    ``late``: what it shows was done late. ``beyond`` is a day that lies after the picture's end.
    """

    id: str
    title: str
    bars: tuple[Bar, ...] = ()
    note: str = ""
    heading: bool = False
    late: bool = False
    beyond: str = ""


class BarChart(NamedTuple):
    """A timeline; ``says`` tells it in a sentence, ``legend`` has its marks with their meaning."""

    title: str
    says: str
    ticks: tuple[Tick, ...]
    today: float | None
    lanes: tuple[Lane, ...]
    legend: tuple[tuple[str, str], ...]


class Step(NamedTuple):
    """How many tasks are done between one day with completions and the next, in percent."""

    start: float
    size: float
    height: float
    text: str


class StepChart(NamedTuple):
    """Progress over time; ``top`` is what a full height stands for."""

    title: str
    says: str
    ticks: tuple[Tick, ...]
    steps: tuple[Step, ...]
    top: str


class Axis(NamedTuple):
    """The days of a picture, both inclusive."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """Where a day begins, in percent."""
        return round(100 * (day - self.first).days / self._days, 3)

    @property
    def _days(self) -> int:
        return (self.last - self.first).days + 1

    def wide(self, first: date, last: date) -> float:
        """How wide the days from one to another are, both inclusive, in percent."""
        return round(100 * ((last - first).days + 1) / self._days, 3)

    def holds(self, day: date) -> bool:
        """Whether a day lies in the picture."""
        return self.first <= day <= self.last

    def days(self) -> Iterator[date]:
        """At most eight days, whole weeks apart."""
        weeks = -(-self._days // (7 * _MOST_TICKS))
        for number in range(-(-self._days // (7 * weeks))):
            yield self.first + number * weeks * _WEEK


def week_axis(first: date, last: date) -> Axis:
    """The whole weeks from the one of the first day to the one of the last."""
    monday = first - timedelta(days=min(first.weekday(), first.toordinal() - 1))
    left = min(6 - last.weekday(), (date.max - last).days)
    return Axis(monday, last + timedelta(days=left))


def bars(axis: Axis, strokes: Iterable[Stroke]) -> Iterator[Bar]:
    """The parts of the strokes that lie on the axis, the less important first."""
    for stroke in strokes:
        first, last = max(stroke.first, axis.first), min(stroke.last, axis.last)
        if first > last:
            continue
        if stroke.whole:
            yield Bar(stroke.mark, axis.at(first), axis.wide(first, last))
        elif axis.holds(stroke.last):
            yield Bar(stroke.mark, axis.at(stroke.last) + axis.wide(first, first) / 2, 0)


def steps(axis: Axis, done: Sequence[tuple[date, int]], total: int, until: date) -> Iterator[Step]:
    """The steps of what was done.

    Args:
        axis: the days shown.
        done: days in order with how many were done by then.
        total: how many there are.
        until: the last day that is known, inclusive.
    """
    lasts = [day - timedelta(days=1) for day, _ in done[1:]] + [until]
    for (day, count), last in zip(done, lasts, strict=True):
        if axis.holds(day) and last >= day:
            yield Step(
                axis.at(day), axis.wide(day, last), round(100 * count / total, 3), str(count)
            )
