"""The official counts by section, as a table with its denominators."""

from collections.abc import Iterable

from iocplan.render.blocks import Column, ColumnGroup, Heading, Row, Table
from iocplan.render.spans import line, styled
from iocplan.say.counts import ALL_DONE, DONE, OPEN, TASKS, CountName
from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts, count, count_sections
from iocplan.texts import screens

_WIDE = 130
_NARROW = 80


def count_table(words: Wording, width: int | None) -> Table:
    """One row for each section and one for all; a zero is a dot, so that other numbers stand out.

    On a narrow terminal, one column counts everything that is done.
    """
    wide = width is not None and width >= _WIDE
    narrow = width is not None and width < _NARROW
    names = (TASKS, ALL_DONE, *OPEN) if narrow else (TASKS, *DONE, *OPEN)
    asked = None if wide else screens.REQUESTED
    rows: list[Row | Heading] = [
        _row(words.section(section, short=not wide, asked=asked), counts, names)
        for section, counts in count_sections(words.standing)
    ]
    rows.append(_row(words.say(screens.TOTAL), count(words.standing.tasks), names))
    columns = (
        Column("  " + words.say(screens.SECTION), flex=True),
        *(Column(words.say(name.title), right=True) for name in names),
    )
    groups = (
        ColumnGroup(words.say(screens.GROUP_DONE), 2, 4),
        ColumnGroup(words.say(screens.GROUP_OPEN), 5, 7),
    )
    return Table(columns, rows, () if narrow else groups)


def _row(title: str, counts: Counts, names: Iterable[CountName]) -> Row:
    numbers = [(getattr(counts, name.attribute), name.tone) for name in names]
    cells = (styled(str(n) if n else ".", tone if n else "quiet") for n, tone in numbers)
    return Row((line(f"  {title}"), *cells))
