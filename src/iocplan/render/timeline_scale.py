"""From days to columns: how many weeks fit beside the titles, and how wide a day is.

A scale always begins on a Monday and ends on a Sunday. Where the width allows, a day is one to
three columns and a space parts the weeks; else a week, or several, share a few columns.
"""

from datetime import date, timedelta

from iocplan.record import Record

_WEEK = 7
_WIDEST_DAY = 3
_SEVEN = timedelta(days=_WEEK)


class Scale(Record):
    """A scale from the Monday ``first``, over ``cells`` cells of ``days`` days each.

    ``size`` is the columns of a cell without the gap behind it. By days a cell is a week of seven
    days of ``per_day`` columns; by weeks ``per_day`` is 0.
    """

    first: date
    cells: int
    days: int
    size: int
    per_day: int

    @property
    def gap(self) -> int:
        """The columns between cells."""
        return 1 if self.per_day else 0

    @property
    def width(self) -> int:
        """The columns of the whole scale."""
        return self.cells * (self.size + self.gap)

    @property
    def last(self) -> date:
        """The last day of the scale."""
        try:
            return self.first + timedelta(days=self.cells * self.days - 1)
        except OverflowError:
            return date.max

    def holds(self, day: date) -> bool:
        """Whether a day lies on the scale."""
        return self.first <= day <= self.last

    def start(self, day: date) -> int:
        """The first column of a day; it may lie outside the scale."""
        cell, offset = divmod((day - self.first).days, self.days)
        return cell * (self.size + self.gap) + offset * self.size // self.days

    def end(self, day: date) -> int:
        """The last column of a day."""
        return self.start(day) + max(self.per_day, 1) - 1


def make_scale(first: date, last: date, room: int) -> Scale:
    """The finest scale of whole weeks from one day to another.

    Args:
        first: the first day to show.
        last: the last day to show, not before the first.
        room: the most columns to take; at least one is taken.
    """
    monday = first - timedelta(days=min(first.weekday(), first.toordinal() - 1))
    weeks = (last - monday).days // _WEEK + 1
    for per_day in range(_WIDEST_DAY, 0, -1):
        if weeks * (_WEEK * per_day + 1) <= room:
            return Scale(monday, weeks, _WEEK, _WEEK * per_day, per_day)
    together = 1
    while -(-weeks // together) > max(room, 1):
        together *= 2
    cells = -(-weeks // together)
    return Scale(monday, cells, _WEEK * together, max(min(room // cells, _WEEK), 1), 0)


def day_columns(weeks: int) -> int:
    """The columns that a scale of single-column days needs."""
    return weeks * (_WEEK + 1)
