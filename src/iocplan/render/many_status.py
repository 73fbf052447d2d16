"""The status screen of many notices: the numbers, whom to call, then a row a notice."""

from collections.abc import Iterator, Sequence

from iocplan.render.blocks import (
    BLANK,
    Column,
    ColumnGroup,
    Ends,
    Paragraph,
    Row,
    Screen,
    Table,
    blank_if,
)
from iocplan.render.calls import call_block
from iocplan.render.layout import lay_out, natural_width
from iocplan.render.spans import Line, Span, in_a_row, line, styled, text_of
from iocplan.say.counts import ALL_DONE, DONE, TASKS, CountName, open_names
from iocplan.say.many import NoticeRow, heading, next_shown, notice_rows, together
from iocplan.say.many_calls import many_call_lines
from iocplan.say.official_numbers import official
from iocplan.say.overview import not_stated
from iocplan.say.task_day import legend
from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts
from iocplan.texts import many as texts
from iocplan.texts import screens

_ROOM_FOR_TITLES = 20
"""Columns that a title needs, or it is wrapped beyond reading."""
_MOST_CALLS = 10
_BEFORE = 3
"""Columns before the counts."""


def many_status_screen(words: Wording, notices: Sequence[Wording], width: int | None) -> Screen:
    """The whole screen.

    Args:
        words: for what is said of all of them.
        notices: the notices.
        width: the terminal's width, None for none.
    """
    rows = notice_rows(notices)
    counts = together(rows)
    day = line(words.say(screens.TODAY, day=words.standing.today))
    table = _fitting(words, rows, counts, width)
    marks = legend(words, text_of(lay_out([table], None)))
    whom = call_block(words, many_call_lines(notices), width, _MOST_CALLS)
    feet = in_a_row([*not_stated(words, counts), *marks])
    return [
        Ends((Span(heading(words, rows), "title"),), day),
        Paragraph(line(official(words, counts)), 2),
        *blank_if(whom),
        BLANK,
        table,
        *([Paragraph((Span("  " + feet, "quiet"),), 2)] if feet else []),
    ]


def _fitting(words: Wording, rows: Sequence[NoticeRow], counts: Counts, width: int | None) -> Table:
    """The table with as many numbers as there is room for beside the titles."""
    for done, open_ in _ways(counts):
        table = _table(words, rows, counts, done, open_)
        titles = max((len(row.title) for row in rows), default=0)
        if width is None or natural_width(table) - max(titles - _ROOM_FOR_TITLES, 0) <= width:
            break
    return table


def _ways(counts: Counts) -> Iterator[tuple[tuple[CountName, ...], tuple[CountName, ...]]]:
    names = open_names(counts)
    yield DONE, names
    yield (ALL_DONE,), names
    yield (ALL_DONE,), tuple(name for name in names if name.attribute != "open_ongoing")
    yield (ALL_DONE,), tuple(name for name in names if name.attribute == "open_overdue")


def _table(
    words: Wording,
    rows: Sequence[NoticeRow],
    counts: Counts,
    done: tuple[CountName, ...],
    open_: tuple[CountName, ...],
) -> Table:
    names = (TASKS, *done, *open_)
    columns = (
        Column("  " + words.say(texts.PLAN)),
        Column(words.say(texts.ABOUT), flex=True),
        Column(words.say(texts.NEXT_DAY), right=True),
        *(Column(words.say(name.title), right=True) for name in names),
    )
    last = _BEFORE + len(done)
    groups = (
        ColumnGroup(words.say(screens.GROUP_DONE), _BEFORE + 1, last),
        ColumnGroup(words.say(screens.GROUP_OPEN), last + 1, last + len(open_)),
    )
    shown = [_row(row, names) for row in rows]
    total = Row((line("  " + words.say(screens.TOTAL)), (), (), *_numbers(counts, names)))
    return Table(columns, [*shown, total], groups if len(done) > 1 else ())


def _row(row: NoticeRow, names: tuple[CountName, ...]) -> Row:
    late = row.counts.open_overdue
    mark = (Span("!" if late else " ", "late" if late else ""), Span(" "), Span(row.id, "id"))
    title = line(Span(row.title, "" if row.counts.tasks > row.counts.done else "quiet"))
    return Row((mark, title, styled(next_shown(row)), *_numbers(row.counts, names)))


def _numbers(counts: Counts, names: tuple[CountName, ...]) -> Iterator[Line]:
    for name in names:
        number = getattr(counts, name.attribute)
        yield styled(str(number) if number else ".", name.tone if number else "quiet")
