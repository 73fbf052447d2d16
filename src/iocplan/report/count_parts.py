"""The numbers of a report: the same counts as in ``status``, with their denominators."""

from collections.abc import Iterable

from iocplan.report.asked import Asked
from iocplan.report.page import Cell, Figure, PageColumn, PageRow, PageTable, Part
from iocplan.say.counts import (
    DONE,
    SUBMITTED,
    TASKS,
    CountName,
    count_rows,
    head_of_rows,
    open_names,
    shared,
)
from iocplan.say.official_numbers import official, rate
from iocplan.say.overview import added
from iocplan.say.sentence import Sentence, Tone
from iocplan.say.wording import Wording, begun
from iocplan.schedule.counts import Counts, count
from iocplan.texts import report as texts
from iocplan.texts import screens
from iocplan.texts.text import Text

_WITH_DEADLINE = CountName("with_deadline", texts.WITH_DEADLINE)
_DROPPED = CountName("dropped", texts.DROPPED)


def key_figures(asked: Asked) -> tuple[Figure, ...]:
    """The numbers that are seen first; nothing that is late hides behind a green one."""
    words, counts = asked.words, count(asked.tasks)
    with_deadline = words.say(texts.OF_DEADLINE, n=counts.with_deadline)
    of_all = words.say(texts.OF_TASKS, n=counts.tasks)
    without = counts.done_no_deadline + counts.open_not_stated
    figures = [_figure(words, texts.FIGURE_OVERDUE, counts.open_overdue, with_deadline, "late")]
    if counts.come_due:
        of = words.say(texts.OF_COME_DUE, n=counts.come_due, rate=rate(words, counts))
        in_time = counts.done_on_time == counts.come_due
        tone: Tone = "done" if in_time else ""
        figures.append(_figure(words, texts.FIGURE_ON_TIME, counts.done_on_time, of, tone))
    figures.append(_figure(words, texts.FIGURE_DONE, counts.done, of_all, ""))
    figures.append(_figure(words, texts.FIGURE_NO_DEADLINE, without, of_all, ""))
    if counts.open_recurring:
        figures.append(_figure(words, texts.FIGURE_RECURRING, counts.open_recurring, of_all, ""))
    if counts.open_ongoing:
        figures.append(_figure(words, texts.FIGURE_ONGOING, counts.open_ongoing, of_all, ""))
    return tuple(figures)


def _figure(words: Wording, label: Text, number: int, of: str, tone: Tone) -> Figure:
    return Figure(str(number), words.say(label), of, tone if number else "")


def official_sentences(asked: Asked) -> tuple[Sentence, ...]:
    """The official numbers, told."""
    return (Sentence(official(asked.words, count(asked.tasks))),)


def count_part(asked: Asked) -> Part:
    """The counts by who answers for the tasks, and for all."""
    words = asked.words
    total = count(words.standing.tasks)
    shown = {SUBMITTED: total.submitted, _DROPPED: total.dropped}
    others = ("", tuple(name for name, number in shown.items() if number))
    groups = (
        ("", (TASKS, _WITH_DEADLINE)),
        (words.say(screens.GROUP_DONE), DONE),
        (words.say(screens.GROUP_OPEN), open_names(total)),
        others,
    )
    names = [name for _, names in groups for name in names]
    columns = [
        PageColumn(words.say(name.title), number=True, group=group)
        for group, names in groups
        for name in names
    ]
    rows = [_row(row.title, row.counts, names, row.key) for row in count_rows(words)]
    rows.append(_row(words.say(screens.TOTAL), total, names, "all"))
    title = head_of_rows(words, texts.COUNTS, texts.COUNTS_BY_UNIT)
    head = PageColumn(head_of_rows(words, texts.SECTION, texts.UNIT))
    table = PageTable(title, (head, *columns), tuple(rows))
    apart = (*shared(words), *(begun(said) for said in added(words)))
    notes = (words.say(texts.COUNTS_NOTE), *(f"{said}." for said in apart))
    return Part("counts", title, None, (table, *(Sentence(said, "quiet") for said in notes)))


def _row(title: str, counts: Counts, names: Iterable[CountName], key: str) -> PageRow:
    found = [(name, getattr(counts, name.attribute)) for name in names]
    cells = (Cell(str(n), name.tone if n else "quiet", figure=name.attribute) for name, n in found)
    return PageRow((Cell(title), *cells), key=key)
