"""The two lines above the timeline's chart: months, and the days on which weeks begin."""

from collections.abc import Iterator
from datetime import date, timedelta

from iocplan.render.measure import cells
from iocplan.render.spans import Line, Span
from iocplan.render.timeline_scale import Scale
from iocplan.say.wording import Wording
from iocplan.texts import dates

_LONG = 550
"""A scale longer than this many days has years above months."""

_Label = tuple[int, str]


def header(words: Wording, scale: Scale) -> tuple[Line, Line]:
    """Both lines: months above the days of Mondays; years above months on a long scale."""
    starts = [scale.first + timedelta(days=n * scale.days) for n in range(scale.cells)]
    if (scale.last - scale.first).days > _LONG:
        years = [(scale.start(d), f"{d.year:04}") for d in _turns(starts, by_year=True)]
        return _line(years, scale.width), _line(_months(words, scale, starts), scale.width)
    days = [(scale.start(day), str(day.day)) for day in starts]
    return _line(_months(words, scale, starts), scale.width), _line(days, scale.width)


def _turns(starts: list[date], *, by_year: bool = False) -> Iterator[date]:
    """The cells' first days in which a month, or year, begins, and the very first."""
    last = None
    for day in starts:
        turn = (day.year, 0 if by_year else day.month)
        if turn != last:
            yield day
        last = turn


def _months(words: Wording, scale: Scale, starts: list[date]) -> list[_Label]:
    """The names of the months, long if there is room for all of them."""
    turns = list(_turns(starts))
    long = [(scale.start(d), dates.month_long(d, words.lang)) for d in turns]
    edges = [column for column, _ in long[1:]] + [scale.width + 1]
    if all(at + cells(text) < edge for (at, text), edge in zip(long, edges, strict=True)):
        return long
    return [(scale.start(d), dates.month(d, words.lang)) for d in turns]


def _line(labels: list[_Label], width: int) -> Line:
    """A line with each label at its column; a label that would touch the one before is left out."""
    text = ""
    for column, label in labels:
        room = column - cells(text) if text else column + 1
        if room >= 1 and column + cells(label) <= width:
            text = text.ljust(column) + label
    return (Span(text, "header"),)
