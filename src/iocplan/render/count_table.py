"""The official counts by who answers for the tasks, as a table with its denominators."""

from collections.abc import Iterable

from iocplan.render.blocks import Column, ColumnGroup, Row, Table
from iocplan.render.layout import natural_width
from iocplan.render.measure import clipped
from iocplan.render.spans import line, styled, text_of
from iocplan.say.counts import (
    ALL_DONE,
    DONE,
    SUBMITTED,
    TASKS,
    CountName,
    CountRow,
    count_rows,
    head_of_rows,
    open_names,
    shortened,
)
from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts, count
from iocplan.texts import screens

_WIDE = 130


def count_table(words: Wording, width: int | None, most: int | None = None) -> Table:
    """One row for each who answers for tasks, and one for all; a zero is a dot.

    Where the width is short, a column that is empty anyway goes, then all that is done stands in
    one. Beyond ``most`` rows, those where nothing is overdue, and then the later ones, share one.
    """
    wide = width is not None and width >= _WIDE
    asked = None if wide else screens.REQUESTED
    total = count(words.standing.tasks)
    rows = shortened(words, count_rows(words, short=not wide, asked=asked), most)
    rows.append(CountRow(words.say(screens.TOTAL), total, ""))
    if width is not None:
        rows = [row._replace(title=text_of([clipped(line(row.title))])) for row in rows]
    ways = _ways_to_tell_done(total)
    none: tuple[CountName, ...] = ()
    apart = (SUBMITTED,) if total.submitted else none
    tries = [*((done, apart) for done in ways[:-1] if apart), *((done, none) for done in ways)]
    for done, apart in tries:
        table = _table(words, rows, done, open_names(total), apart)
        if width is None or natural_width(table) <= width:
            break
    return table


def has_submitted(words: Wording, table: Table) -> bool:
    """Whether a table of counts tells apart what is submitted in a column of its own."""
    return table.columns[-1].title == words.say(SUBMITTED.title)


def _ways_to_tell_done(total: Counts) -> list[tuple[CountName, ...]]:
    short = [] if total.done_no_deadline else [DONE[:-1]]
    return [DONE, *short, (ALL_DONE,)]


def _table(
    words: Wording,
    rows: Iterable[CountRow],
    done: tuple[CountName, ...],
    open_: tuple[CountName, ...],
    apart: tuple[CountName, ...],
) -> Table:
    names = (TASKS, *done, *open_, *apart)
    columns = (
        Column("  " + head_of_rows(words, screens.SECTION, screens.UNIT), flex=True),
        *(Column(words.say(name.title), right=True) for name in names),
    )
    last = 1 + len(done)
    groups = (
        ColumnGroup(words.say(screens.GROUP_DONE), 2, last),
        ColumnGroup(words.say(screens.GROUP_OPEN), last + 1, last + len(open_)),
    )
    cells = [_row(row.title, row.counts, names) for row in rows]
    return Table(columns, cells, groups if len(done) > 1 else ())


def _row(title: str, counts: Counts, names: Iterable[CountName]) -> Row:
    numbers = [(getattr(counts, name.attribute), name.tone) for name in names]
    cells = (styled(str(n) if n else ".", tone if n else "quiet") for n, tone in numbers)
    return Row((line(f"  {title}"), *cells))
