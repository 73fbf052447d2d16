"""The status screen: the launch, what is overdue, what comes next, the official counts.

What matters most comes first, and what matters least is left out if it does not fit 24 lines.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import islice

from iocplan.plan.kinds import Timing
from iocplan.record import Record
from iocplan.render.blocks import BLANK, Ends, Heading, Paragraph, Row, Screen, Table, blank_if
from iocplan.render.count_table import count_table
from iocplan.render.late_tasks import late_rows
from iocplan.render.layout import lay_out
from iocplan.render.spans import Span, in_a_row, line, text_of
from iocplan.render.task_table import extension, heading, task_cells, task_columns
from iocplan.say import overview
from iocplan.say.counts import shared
from iocplan.say.following_up import awaiting, promises
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

    ``left_out`` counts the notes that are left out, ``ids`` those shown of whom nobody has heard
    from, ``sections`` those that are counted in a row of their own; None is for all.
    """

    rows: int
    left_out: int = 0
    ids: int | None = None
    sections: int | None = None


_EXTENTS = (
    *(_Extent(rows) for rows in (4, 3, 2, 1)),
    # whom to urge today matters more than who waits, and the next day more than all of it
    *(_Extent(rows, left_out=1) for rows in (2, 1)),
    *(_Extent(rows, left_out=1, ids=4) for rows in (2, 1, 0)),
    *(_Extent(rows, left_out, ids=4) for left_out in (2, 9) for rows in (1, 0)),
    *(_Extent(1, 9, ids=4, sections=sections) for sections in (12, 8, 5, 3, 2, 1)),
)


def status_screen(words: Wording, width: int | None) -> Screen:
    """The whole screen, with as much of what comes next as fits a terminal's lines."""
    for extent in _EXTENTS:
        screen = _screen(words, width, extent)
        if next(islice(lay_out(screen, width), _HEIGHT, None), None) is None:
            break
    return screen


def _screen(words: Wording, width: int | None, extent: _Extent) -> Screen:
    counts = count(words.standing.tasks)
    late = [t for t in words.standing.tasks if t.timing is Timing.OVERDUE]
    no_word = _indented(overview.no_word(words, extent.ids))
    following_up = [*promises(words), *awaiting(words, words.standing.tasks)]
    notes = [*overview.waiting(words), *overview.hanging(words), *overview.behind(words)]
    shown: Screen = [Paragraph(line(text), 2) for text in notes[extent.left_out :]]
    left_out = _indented(overview.lines_left_out(words, notes[: extent.left_out]))
    body: Screen = [
        *status_head(words, counts),
        *blank_if([*_tasks(words, late, counts, extent), *_indented(following_up), *no_word]),
        *([*shown, *left_out] if left_out else blank_if(shown)),
    ]
    marks = legend(words, text_of(lay_out(body, None)))
    not_stated = overview.not_stated(words, counts)
    feet = in_a_row(
        [*not_stated, *marks, *overview.added(words), *overview.dropped(words), *shared(words)]
    )
    foot = [Paragraph((Span("  " + feet, "quiet"),), 2)] if feet else []
    return [*body, BLANK, count_table(words, width, extent.sections), *foot]


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


def _tasks(words: Wording, late: Sequence[TaskStanding], counts: Counts, extent: _Extent) -> Screen:
    """What is overdue and what comes next in one table, so that their columns agree."""
    ahead = [
        t
        for t in words.standing.tasks
        if t.is_open and not t.is_submitted and t.day and not _is_past(words, t)
    ]
    ahead.sort(key=lambda t: (t.day, t.due is None))
    overdue = late_rows(words, late, counts.with_deadline)
    coming = _coming_rows(words, ahead[: extent.rows])
    rows = [*overdue, *([Heading()] if overdue and coming else []), *coming]
    columns = task_columns(words, titled=False)[:_COLUMNS]
    later = _indented(overview.coming_later(words, ahead, extent.rows))
    return [Table(columns, rows), *later] if rows else later


def _is_past(words: Wording, task: TaskStanding) -> bool:
    return task.day is not None and task.day < words.standing.today


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
