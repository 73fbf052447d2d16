"""The numbers of a report: the very counts of ``status``, with their denominators."""

from typing import NamedTuple

from iocplan.plan.kinds import Mode
from iocplan.plan.rows import Section
from iocplan.report.page import Cell, Figure, ListColumn, Listing, ListRow, Part, Sentence, Tone
from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts, count, count_sections
from iocplan.texts import labels, screens
from iocplan.texts import report as texts
from iocplan.texts.text import Text


class _Number(NamedTuple):
    """A column of the counts: its name in ``status --json``, its title, its tone above zero."""

    name: str
    title: Text
    group: Text | None = None
    tone: Tone = ""


_NUMBERS = (
    _Number("tasks", screens.COUNT_TASKS),
    _Number("with_deadline", texts.WITH_DEADLINE),
    _Number("done_on_time", screens.COUNT_ON_TIME, screens.GROUP_DONE, "done"),
    _Number("done_late", screens.COUNT_LATE, screens.GROUP_DONE, "late"),
    _Number("done_no_deadline", screens.COUNT_NO_DEADLINE, screens.GROUP_DONE),
    _Number("open_not_due", screens.COUNT_NOT_DUE, screens.GROUP_OPEN),
    _Number("open_overdue", screens.COUNT_OVERDUE, screens.GROUP_OPEN, "late"),
    _Number("open_no_deadline", screens.COUNT_NO_DEADLINE, screens.GROUP_OPEN),
)
_DROPPED = _Number("dropped", texts.DROPPED)


def key_figures(words: Wording) -> tuple[Figure, ...]:
    """Return the four numbers that are seen first."""
    counts = count(words.standing.tasks)
    without = counts.done_no_deadline + counts.open_no_deadline
    official = words.say(texts.OF_DEADLINE, n=counts.with_deadline)
    of_all = words.say(texts.OF_TASKS, n=counts.tasks)
    return (
        _figure(words, texts.FIGURE_OVERDUE, counts.open_overdue, official, "late"),
        _figure(words, texts.FIGURE_SOON, counts.due_soon, official, "soon"),
        _figure(words, texts.FIGURE_DONE, counts.done, of_all, "done"),
        _figure(words, texts.FIGURE_NO_DEADLINE, without, of_all, ""),
    )


def _figure(words: Wording, label: Text, number: int, of: str, tone: Tone) -> Figure:
    return Figure(number, words.say(label), of, tone if number else "")


def count_part(words: Wording) -> Part:
    """Return the counts by section and for all."""
    total = count(words.standing.tasks)
    numbers = (*_NUMBERS, _DROPPED) if total.dropped else _NUMBERS
    columns = tuple(
        ListColumn(words.say(n.title), number=True, group=words.say(n.group) if n.group else "")
        for n in numbers
    )
    rows = [
        _row(_name(words, section), counts, numbers, f"{section.number}")
        for section, counts in count_sections(words.standing)
    ]
    rows.append(_row(words.say(screens.TOTAL), total, numbers, "all"))
    title = words.say(texts.COUNTS)
    table = Listing(title, (ListColumn(words.say(texts.SECTION)), *columns), tuple(rows))
    return Part("counts", title, None, (table, Sentence(words.say(texts.COUNTS_NOTE), "quiet")))


def _row(name: str, counts: Counts, numbers: tuple[_Number, ...], key: str) -> ListRow:
    found = [(number, getattr(counts, number.name)) for number in numbers]
    cells = (Cell(str(n), num.tone if n else "quiet", figure=num.name) for num, n in found)
    return ListRow((Cell(name), *cells), key=key)


def _name(words: Wording, section: Section) -> str:
    asked = f" ({words.say(labels.MODE['request'])})" if section.mode is Mode.REQUEST else ""
    return f"{section.number} {words.unit_name(section.unit)}{asked}"
