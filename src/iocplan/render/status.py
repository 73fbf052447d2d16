"""The status screen: the launch, what is overdue, what comes next, the official counts.

What matters most comes first, and what matters least is left out if it does not fit 24 lines.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache, partial
from itertools import islice

from iocplan.record import Record
from iocplan.render.blocks import (
    BLANK,
    Ends,
    Heading,
    Paragraph,
    Row,
    Screen,
    Table,
    all_lines,
    blank_if,
)
from iocplan.render.calls import awaiting_block, call_block
from iocplan.render.count_table import count_table, has_submitted
from iocplan.render.late_tasks import late_rows, late_tasks
from iocplan.render.layout import lay_out
from iocplan.render.measure import clipped
from iocplan.render.spans import Span, in_a_row, line, text_of
from iocplan.render.task_table import extension, heading, task_cells, task_columns
from iocplan.say import overview
from iocplan.say.calls import CallLine, call_lines
from iocplan.say.counts import shared, told_apart
from iocplan.say.following_up import waits_elsewhere
from iocplan.say.launch import launch_with_ways_out
from iocplan.say.task_day import legend
from iocplan.say.wording import Wording
from iocplan.schedule.counts import Counts, count
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import screens

_HEIGHT = 23
_COLUMNS = 5
_LONG_PAST = timedelta(days=365)


class _Extent(Record):
    """How much is shown: rows of what comes next, and what gives way to them.

    ``left_out`` counts the notes that are left out, ``calls`` those to be called who have a line
    of their own, ``sections`` those that are counted in a row of their own; None is for all.
    ``ids``: whether tasks without a row are named, ``remarks``: whether what was last heard stands
    below what is overdue, ``tight``: whether an empty line goes.
    """

    rows: int
    left_out: int = 0
    calls: int | None = None
    ids: bool = True
    remarks: bool = True
    tight: bool = False
    sections: int | None = None


def _extents() -> Iterator[_Extent]:
    """Yield what may be shown, what is best first; most screens need no more than that."""
    yield from (_Extent(rows) for rows in (4, 3, 2, 1))
    # whom to call today matters more than who waits, and the next day more than all of it
    yield from (_Extent(rows, left_out=1) for rows in (2, 1))
    yield from (_Extent(rows, left_out, calls=4) for left_out in (1, 2, 9) for rows in (1, 0))
    yield from (_Extent(0, 9, 4, ids=False, tight=tight) for tight in (False, True))
    least = _Extent(0, 9, calls=3, ids=False, remarks=False, tight=True)
    yield from (least._replace(calls=most) for most in (4, 3))
    yield from (least._replace(sections=most) for most in (12, 8, 5, 3, 2, 1))


class _Content(Record):
    """All that there is to show, worked out once for every extent that is tried."""

    head: Screen
    late: list[TaskStanding]
    ahead: list[TaskStanding]
    calls: list[CallLine]
    elsewhere: list[str]
    notes: list[str]
    feet: list[str]
    counts: Counts


class _Counted(Record):
    """A table of counts, and how many lines it takes."""

    table: Table
    height: int


def status_screen(words: Wording, width: int | None) -> Screen:
    """The whole screen, with as much of what comes next as fits a terminal's lines."""
    content = _content(words)
    counted = cache(partial(_counted, words, width))
    for extent in _extents():
        above = _above(words, width, content, extent)
        table, height = counted(extent.sections)
        below = _foot(words, content, above, table)
        if _fits([*above, *below], width, _HEIGHT - height):
            break
    return [*above, table, *below]


def _counted(words: Wording, width: int | None, most: int | None) -> _Counted:
    table = count_table(words, width, most)
    return _Counted(table, sum(1 for _ in lay_out([table], width)))


def _fits(screen: Screen, width: int | None, lines: int) -> bool:
    return lines >= 0 and next(islice(lay_out(screen, width), lines, None), None) is None


def _content(words: Wording) -> _Content:
    tasks, today = words.standing.tasks, words.standing.today
    counts = count(tasks)
    open_ = [t for t in tasks if t.is_open and not t.is_submitted]
    ahead = [t for t in open_ if t.day and t.day >= today]
    return _Content(
        head=status_head(words, counts),
        late=late_tasks(words.standing),
        ahead=sorted(ahead, key=lambda t: (t.day, t.due is None)),
        calls=call_lines(words),
        elsewhere=waits_elsewhere(words),
        notes=[*overview.waiting(words), *overview.hanging(words), *overview.behind(words)],
        feet=[*overview.added(words), *overview.dropped(words), *shared(words)],
        counts=counts,
    )


def _above(words: Wording, width: int | None, content: _Content, extent: _Extent) -> Screen:
    """What stands above the counts."""
    shown: Screen = [Paragraph(line(text), 2) for text in content.notes[extent.left_out :]]
    left_out: Screen = [
        Paragraph(line(said), 2)
        for said in overview.lines_left_out(words, content.notes[: extent.left_out])
    ]
    today = [
        *call_block(words, content.calls, width, extent.calls),
        *awaiting_block(words, content.elsewhere, extent.calls),
    ]
    return [
        *content.head,
        *blank_if(_tasks(words, content, extent, width)),
        *(today if extent.tight else blank_if(today)),
        *([*shown, *left_out] if left_out or today else blank_if(shown)),
        BLANK,
    ]


def _foot(words: Wording, content: _Content, above: Screen, table: Table) -> Screen:
    feet = in_a_row(_feet(words, content, above, table))
    return [Paragraph((Span("  " + feet, "quiet"),), 2)] if feet else []


def _feet(words: Wording, content: _Content, body: Screen, table: Table) -> list[str]:
    """The meaning of the marks and columns that are shown."""
    marks = legend(words, text_of(all_lines(body)))
    submitted = told_apart(words, content.counts) if not has_submitted(words, table) else ()
    return [*overview.not_stated(words, content.counts), *marks, *submitted, *content.feet]


def long_past(words: Wording) -> date | None:
    """A better day to look at, if every date of the plan lies more than a year back."""
    standing = words.standing
    days = [t.due or t.target or t.task.done for t in standing.tasks]
    bounds = [e.happened or e.date or e.bound for e in standing.events.values()]
    meeting = standing.plan.notice.meeting_date
    known = [day for day in (*days, *bounds, meeting) if day]
    if not known or standing.today - max(known) <= _LONG_PAST:
        return None
    return (meeting or min(known)) + timedelta(days=3)


def status_head(words: Wording, counts: Counts) -> Screen:
    """The name, the day, where the launch stands, and a summary where nothing is late."""
    standing = words.standing
    name = (Span(overview.title(words), "title"),)
    head: Screen = [Ends(name, line(words.say(screens.TODAY, day=standing.today)))]
    if standing.launch:
        said = launch_with_ways_out(words, standing.launch)
        head += [Paragraph(line(Span(*sentence)), 2) for sentence in said]
    if not counts.open_overdue:
        head.append(Paragraph(line(overview.summary(words, counts))))
    if instead := long_past(words):
        text = words.say(screens.LONG_PAST, day=instead.isoformat())
        head.append(Paragraph((Span(text, "note"),)))
    return head


def _tasks(words: Wording, content: _Content, extent: _Extent, width: int | None) -> Screen:
    """What is overdue and what comes next in one table, so that their columns agree."""
    overdue = late_rows(words, content.late, content.counts, remarks=extent.remarks)
    coming = _coming_rows(words, content.ahead[: extent.rows])
    rows = [*overdue, *([Heading()] if overdue and coming else []), *coming]
    columns = task_columns(words, titled=False)[:_COLUMNS]
    said = overview.coming_later(words, content.ahead, extent.rows, ids=extent.ids)
    later = _indented(said)
    if width is not None:
        rows = [
            row._replace(cells=(*row.cells[:-1], *map(clipped, row.cells[-1:]))) for row in rows
        ]
    return [Table(columns, rows), *later] if rows else later


def _coming_rows(words: Wording, tasks: Sequence[TaskStanding]) -> list[Row | Heading]:
    if not tasks:
        return []
    title = heading(words, Span(words.say(screens.COMES_NEXT), "heading"))
    return [
        title._replace(cells=title.cells[:_COLUMNS]),
        *(Row(task_cells(words, task)[:_COLUMNS], extension(words, task)) for task in tasks),
    ]


def _indented(sentences: Iterable[str]) -> Screen:
    return [Paragraph(line(f"  {said}"), 4) for said in sentences]
