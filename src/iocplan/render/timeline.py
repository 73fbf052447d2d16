"""The screen of ``timeline``: the weeks as columns, a bar for every task, by section.

A terminal without Unicode gets the same chart in ASCII, Vietnamese without its diacritics.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from iocplan.record import Record
from iocplan.render.blocks import Paragraph, Screen
from iocplan.render.measure import cells, line_cells
from iocplan.render.spans import UNBREAKABLE, Line, Span, in_a_row
from iocplan.render.task_table import id_cell, items_cell
from iocplan.render.timeline_bars import ASCII, UNICODE, Canvas
from iocplan.render.timeline_header import header
from iocplan.render.timeline_scale import Scale, day_columns, make_scale
from iocplan.say.decisions import DECIDED, is_decided
from iocplan.say.task_state import state
from iocplan.say.wording import Wording, begun
from iocplan.schedule.event_standing import EventStanding
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.strokes import event_strokes, task_strokes
from iocplan.texts import labels, screens
from iocplan.texts import timeline as texts
from iocplan.texts.safe import safe

_PIPE = 100
_LEAST_LABEL = 32
_GAP = 1


class Timeline(Record):
    """What to show: the tasks, the days, whether by section, and whether in ASCII."""

    tasks: Sequence[TaskStanding]
    days: tuple[date, date]
    by_section: bool
    ascii_only: bool


def timeline_screen(words: Wording, shown: Timeline, width: int | None) -> Screen:
    """The chart with a row for every task and dated event, and the marks in use."""
    wide = width or _PIPE
    scale = _scale(words, shown, wide)
    canvas = Canvas(scale, words.standing, ascii_only=shown.ascii_only)
    label = min(max(wide - scale.width - _GAP, 1), _natural_label(words, shown))
    titles = header(words, scale)
    name = Span(words.say(screens.TODAY, day=words.standing.today), "title")
    rows = [
        ((name,), titles[0]),
        ((Span(_scale_name(words, scale), "quiet"),), titles[1]),
        *_rows(words, shown, canvas),
    ]
    lines = [_beside(left, chart, label) for left, chart in rows]
    if marks := _legend(words, canvas, shown):
        lines += [(), (Span(marks, "quiet"),)]
    return [Paragraph(_plain(text) if shown.ascii_only else text) for text in lines]


def _scale(words: Wording, shown: Timeline, wide: int) -> Scale:
    """The scale that leaves room for the titles, all of their width if possible."""
    first, last = shown.days
    least = min(_LEAST_LABEL, wide // 2)
    weeks = make_scale(first, last, 10**9).cells
    natural = _natural_label(words, shown)
    if day_columns(weeks) + natural + _GAP <= wide:
        least = natural
    return make_scale(first, last, wide - least - _GAP)


def _natural_label(words: Wording, shown: Timeline) -> int:
    """The columns that the longest label needs."""
    labels = [_task_label(words, task) for task in shown.tasks]
    sizes = [line_cells(left) + line_cells(right) + 1 for left, right in labels]
    return max([*sizes, _LEAST_LABEL])


def _rows(words: Wording, shown: Timeline, canvas: Canvas) -> Iterator[tuple[Line, Line]]:
    sections = {section.number: section for section in words.standing.plan.sections}
    parts: Sequence[tuple[int, Sequence[TaskStanding]]] = [(0, shown.tasks)]
    if shown.by_section:
        parts = [(n, list(g)) for n, g in groupby(shown.tasks, key=lambda t: t.task.section)]
    for number, tasks in parts:
        if number:
            name = Span(words.section(sections[number], short=True), "heading")
            yield (name,), canvas.row([], days_off=False)
        for task in tasks:
            strokes = list(task_strokes(words.standing, task))
            note, later = _note(words, task, shown), _later(words, task, shown)
            yield _label(words, task), canvas.row(strokes, note=note, later=later)
    for event in words.standing.events.values():
        if strokes := list(event_strokes(event)):
            name = Span("  " + _event_name(words, event), "heading")
            yield (name,), canvas.row(strokes, days_off=False)


class _Cut(Record):
    """A label; its left part is cut when both do not fit."""

    left: Line
    right: Line


def _label(words: Wording, task: TaskStanding) -> Line:
    left, right = _task_label(words, task)
    return (*left, Span("\t"), *right)


def _task_label(words: Wording, task: TaskStanding) -> _Cut:
    """Mark, id and title of a task, and how many of its deliverables are there."""
    style = "" if task.is_open else "quiet"
    title = Span(safe(words.title(task)), style)
    return _Cut((*id_cell(words, task), Span(" "), title), items_cell(task) if task.is_open else ())


def _event_name(words: Wording, event: EventStanding) -> str:
    day = event.happened or event.date
    text = texts.EVENT_TENTATIVE if event.tentative and not event.happened else texts.EVENT_FIXED
    if day is None:
        day, text = event.bound, texts.EVENT_BOUND
    name = words.event(event.event.id)
    return words.say(text, event=begun(name), day=words.near(day) if day else "")


def _note(words: Wording, task: TaskStanding, shown: Timeline) -> str:
    """What a row without a bar says: the state, and the day that lies outside the scale."""
    day = task.task.done or task.day
    said = state(words, task)
    if day and task.is_open:
        said = words.say(texts.BEYOND, state=words.near_short(day), day=said)
    elif day:
        said = words.say(texts.BEYOND, state=said, day=words.near_short(day))
    said = unicodedata.normalize("NFC", safe(said))
    return _to_ascii(said) if shown.ascii_only else said


def _later(words: Wording, task: TaskStanding, shown: Timeline) -> str:
    """The day of a task, for a bar that goes on beyond the scale."""
    if not task.is_open or not task.day:
        return ""
    said = words.say(texts.LATER, day=words.full(task.day))
    return _to_ascii(said) if shown.ascii_only else said


def _beside(left: Line, chart: Line, label: int) -> Line:
    """A label, cut or filled to its width, and the chart beside it."""
    at = next((i for i, span in enumerate(left) if span.text == "\t"), len(left))
    left, right = left[:at], left[at + 1 :]
    room = label - line_cells(right) - (1 if right else 0)
    cut = tuple(_cut(left, room))
    fill = label - line_cells(cut) - line_cells(right)
    return (*cut, Span(" " * fill), *right, Span(" " * _GAP), *chart)


def _cut(spans: Line, room: int) -> Iterator[Span]:
    """As much of the spans as there is room for; text that is cut ends in an ellipsis."""
    for span in spans:
        size = cells(span.text)
        if size <= room:
            room -= size
            yield span
            continue
        text = ""
        for character in span.text:
            if cells(text + character) > room - 1:
                break
            text += character
        yield Span((text.rstrip(" ") + "…") if room > 0 else "", span.style)
        return


def _scale_name(words: Wording, scale: Scale) -> str:
    if scale.per_day:
        return words.say(texts.DAY_SCALE)
    weeks = scale.days // 7
    text = texts.WEEK_SCALE if scale.size == 1 else texts.WEEK_SCALE_WIDE
    return words.say(text, n=weeks, k=scale.size)


def _legend(words: Wording, canvas: Canvas, shown: Timeline) -> str:
    marks = ASCII if shown.ascii_only else UNICODE
    said = [f"{marks[m]} {words.say(texts.LEGEND[m])}" for m in marks if m in canvas.used]
    if any(map(is_decided, shown.tasks)):
        said.append(words.say(labels.LEGEND[DECIDED]))
    return in_a_row(said)


_PLAIN = str.maketrans(
    {
        **{UNICODE[mark]: ASCII[mark] for mark in UNICODE},
        "≤": "<",
        "→": ">",
        "»": ">",
        "«": '"',
        "…": "~",
        "–": "-",
        "−": "-",
        "“": '"',
        "”": '"',
        "’": "'",
        "đ": "d",
        "Đ": "D",
        UNBREAKABLE: UNBREAKABLE,
    }
)


def _to_ascii(text: str) -> str:
    """Text without diacritics; a character without an ASCII likeness becomes a question mark."""
    bare = unicodedata.normalize("NFD", text.translate(_PLAIN))
    kept = (c for c in bare if not unicodedata.combining(c))
    return "".join(c if c.isascii() or c == UNBREAKABLE else "?" for c in kept)


def _plain(text: Line) -> Line:
    return tuple(Span(_to_ascii(span.text), span.style) for span in text)
