"""The official counts by section, as a table with its denominators."""

from typing import NamedTuple

from iocplan.plan.kinds import Mode
from iocplan.plan.rows import Section
from iocplan.render.blocks import Column, Group, Heading, Row, Table
from iocplan.say.spans import Line, Span, line
from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts, count, count_sections
from iocplan.texts import labels, screens
from iocplan.texts.text import Text

_WIDE = 130
_NARROW = 80


class _Figure(NamedTuple):
    """A column: its title, the property of ``Counts``, and the style of a number above zero."""

    title: Text
    name: str
    style: str = ""


_TASKS = _Figure(screens.COUNT_TASKS, "tasks")
_DONE = (
    _Figure(screens.COUNT_ON_TIME, "done_on_time", "done"),
    _Figure(screens.COUNT_LATE, "done_late", "late"),
    _Figure(screens.COUNT_NO_DEADLINE, "done_no_deadline"),
)
_OPEN = (
    _Figure(screens.COUNT_NOT_DUE, "open_not_due"),
    _Figure(screens.COUNT_OVERDUE, "open_overdue", "late"),
    _Figure(screens.COUNT_NO_DEADLINE, "open_no_deadline"),
)
_ALL_DONE = _Figure(screens.COUNT_DONE, "done", "done")


def count_table(words: Wording, width: int | None) -> Table:
    """Return one row a section and one for all; a zero is a dot, so that figures stand out.

    Where the width is short, all that is done stands in one column.
    """
    wide = width is not None and width >= _WIDE
    narrow = width is not None and width < _NARROW
    figures = (_TASKS, _ALL_DONE, *_OPEN) if narrow else (_TASKS, *_DONE, *_OPEN)
    rows: list[Row | Heading] = [
        Row((line(f"  {_name(words, section, wide=wide)}"), *_numbers(counts, figures)))
        for section, counts in count_sections(words.standing)
    ]
    total = count(words.standing.tasks)
    rows.append(Row((line("  " + words.say(screens.TOTAL)), *_numbers(total, figures))))
    columns = (
        Column("  " + words.say(screens.SECTION), flex=True),
        *(Column(words.say(figure.title), right=True) for figure in figures),
    )
    groups = (
        Group(words.say(screens.GROUP_DONE), 2, 4),
        Group(words.say(screens.GROUP_OPEN), 5, 7),
    )
    return Table(columns, rows, () if narrow else groups)


def _name(words: Wording, section: Section, *, wide: bool) -> str:
    name = words.unit_name(section.unit) if wide else words.unit(section.unit)
    asked = ""
    if section.mode is Mode.REQUEST:
        asked = labels.MODE["request"].say(words.lang) if wide else words.say(screens.REQUESTED)
    return f"{section.number} {name}" + (f" ({asked})" if asked else "")


def _numbers(counts: Counts, figures: tuple[_Figure, ...]) -> list[Line]:
    numbers = [(getattr(counts, figure.name), figure.style) for figure in figures]
    return [(Span(str(n) if n else ".", style if n else "quiet"),) for n, style in numbers]
