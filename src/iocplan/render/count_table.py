"""The official counts by section, as a table with its denominators."""

from iocplan.plan.kinds import Mode
from iocplan.plan.rows import Section
from iocplan.render.screen import Column, Group, Line, Row, Span, Table, line
from iocplan.render.wording import Wording
from iocplan.schedule.counts import Counts, count, count_sections
from iocplan.words import labels, screens

_WIDE = 130
_STYLES = ("", "done", "late", "", "", "late", "", "quiet")


def count_table(words: Wording, width: int | None) -> Table:
    """Return one row a section and one for all; a zero is a dot, so that figures stand out."""
    total = count(words.standing.tasks)
    wide = width is not None and width >= _WIDE
    rows = [
        Row((line(f"  {_name(words, section, wide=wide)}"), *_figures(counts, total)))
        for section, counts in count_sections(words.standing)
    ]
    rows.append(Row((line("  " + words.say(screens.TOTAL)), *_figures(total, total))))
    titles = (
        screens.COUNT_TASKS,
        screens.COUNT_ON_TIME,
        screens.COUNT_LATE,
        screens.COUNT_NO_DEADLINE,
        screens.COUNT_NOT_DUE,
        screens.COUNT_OVERDUE,
        screens.COUNT_NO_DEADLINE,
        *([screens.COUNT_DROPPED] if total.dropped else []),
    )
    groups = (
        Group(words.say(screens.GROUP_DONE), 2, 4),
        Group(words.say(screens.GROUP_OPEN), 5, 7),
    )
    columns = (
        Column("  " + words.say(screens.SECTION), flex=True),
        *(Column(words.say(title), right=True) for title in titles),
    )
    return Table(columns, rows, groups)


def _name(words: Wording, section: Section, *, wide: bool) -> str:
    name = words.unit_name(section.unit) if wide else words.unit(section.unit)
    asked = ""
    if section.mode is Mode.REQUEST:
        asked = labels.MODE["request"].say(words.lang) if wide else words.say(screens.REQUESTED)
    return f"{section.number} {name}" + (f" ({asked})" if asked else "")


def _figures(counts: Counts, total: Counts) -> list[Line]:
    numbers = counts[:8] if total.dropped else counts[:7]
    return [
        (Span(str(n) if n else ".", style if n else "quiet"),)
        for n, style in zip(numbers, _STYLES, strict=False)
    ]
