"""The official counts by section, as a table with its denominators."""

from collections.abc import Iterable

from iocplan.plan.rows import Section
from iocplan.render.blocks import Column, ColumnGroup, Heading, Row, Table
from iocplan.render.spans import line, styled
from iocplan.say.counts import ALL_DONE, DONE, OPEN, TASKS, CountName
from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts, added_up, count, count_sections
from iocplan.texts import screens

Counted = tuple[Section, Counts]

_WIDE = 130
_NARROW = 80


def count_table(words: Wording, width: int | None, most: int | None = None) -> Table:
    """One row for each section and one for all; a zero is a dot, so that other numbers stand out.

    On a narrow terminal, one column counts everything that is done. Beyond ``most`` sections,
    those where nothing is overdue, and then the later ones, share a row.
    """
    wide = width is not None and width >= _WIDE
    narrow = width is not None and width < _NARROW
    names = (TASKS, ALL_DONE, *OPEN) if narrow else (TASKS, *DONE, *OPEN)
    asked = None if wide else screens.REQUESTED
    sections, others = _parted(count_sections(words.standing), most)
    rows: list[Row | Heading] = [
        _row(words.section(section, short=not wide, asked=asked), counts, names)
        for section, counts in sections
    ]
    if others:
        title = words.say(screens.OTHER_SECTIONS, n=len(others))
        rows.append(_row(title, added_up(counts for _, counts in others), names))
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


def _parted(sections: list[Counted], most: int | None) -> tuple[list[Counted], list[Counted]]:
    """The sections that have a row of their own, and those that share one."""
    if most is None or len(sections) <= most + 1:
        return sections, []
    order = sorted(sections, key=lambda counted: not counted[1].open_overdue)
    own = order[:most]
    return [s for s in sections if s in own], [s for s in sections if s not in own]


def _row(title: str, counts: Counts, names: Iterable[CountName]) -> Row:
    numbers = [(getattr(counts, name.attribute), name.tone) for name in names]
    cells = (styled(str(n) if n else ".", tone if n else "quiet") for n, tone in numbers)
    return Row((line(f"  {title}"), *cells))
