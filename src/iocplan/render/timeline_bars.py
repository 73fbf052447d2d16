"""The bars of the timeline: what is painted for a task or an event, on which columns.

No mark relies on its colour. Where several meet on one column, the more important one is painted
later and stays: today over a bar, the last day over today, done or late over the last day.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter

from iocplan.render.spans import Line, Span
from iocplan.render.timeline_scale import Scale
from iocplan.schedule.standing import Standing
from iocplan.schedule.strokes import Stroke

UNICODE = {
    "stated": "━",
    "moves": "═",
    "expected": "┄",
    "done": "✓",
    "dropped": "×",
    "late": "!",
    "last": "]",
    "first": ")",
    "today": "│",
    "off": "·",
    "bound": "◇",
    "tentative": "◈",
    "fixed": "◆",
    "held": "★",
}
ASCII = UNICODE | {
    "stated": "=",
    "moves": "~",
    "expected": "-",
    "done": "x",
    "dropped": "/",
    "today": "|",
    "off": ".",
    "bound": "o",
    "tentative": "?",
    "fixed": "O",
    "held": "*",
}
_STYLES = {
    "stated": "",
    "moves": "",
    "expected": "quiet",
    "done": "done",
    "dropped": "quiet",
    "late": "late",
    "last": "title",
    "first": "quiet",
    "today": "id",
    "off": "quiet",
    "bound": "soon",
    "tentative": "soon",
    "fixed": "title",
    "held": "done",
}


class Canvas:
    """One row of the chart; ``used`` are the marks that have been painted on any row."""

    def __init__(self, scale: Scale, standing: Standing, *, ascii_only: bool) -> None:
        self._scale = scale
        self._standing = standing
        self._marks = ASCII if ascii_only else UNICODE
        self._off = list(self._days_off()) if scale.per_day else []
        self.used: set[str] = set()

    def _days_off(self) -> Iterator[date]:
        works = self._standing.resolver.work_days.works
        for number in range((self._scale.last - self._scale.first).days + 1):
            day = self._scale.first + timedelta(days=number)
            if not works(day):
                yield day

    def row(
        self, strokes: list[Stroke], *, note: str = "", later: str = "", days_off: bool = True
    ) -> Line:
        """A row with its strokes, or with a note if none of them lies on the scale.

        Args:
            strokes: what to paint, the less important first.
            note: what to write if none of it can be seen.
            later: what to write at the right edge if the row goes on beyond it.
            days_off: whether to paint the days off.
        """
        cells: list[tuple[str, str]] = [(" ", "")] * self._scale.width
        if days_off:
            for day in self._off:
                self._paint(cells, Stroke("off", day, day, whole=True))
        seen = [stroke for stroke in strokes if self._is_seen(stroke)]
        bars = [stroke for stroke in seen if stroke.whole and stroke.mark != "late"]
        today = Stroke("today", self._standing.today, self._standing.today)
        for stroke in (*bars, today, *(s for s in seen if s not in bars)):
            self._paint(cells, stroke)
        if note and not seen:
            self._write(cells, note)
        elif later and any(stroke.last > self._scale.last for stroke in seen):
            text = f" {later}"[-len(cells) :]
            cells[len(cells) - len(text) :] = [(character, "quiet") for character in text]
        runs = groupby(cells, key=itemgetter(1))
        return tuple(Span("".join(text for text, _ in run), style) for style, run in runs)

    def _is_seen(self, stroke: Stroke) -> bool:
        return stroke.first <= self._scale.last and stroke.last >= self._scale.first

    def _paint(self, cells: list[tuple[str, str]], stroke: Stroke) -> None:
        if not self._is_seen(stroke):
            return
        if stroke.mark == "today":
            columns = range(self._scale.start(stroke.first), self._scale.start(stroke.first) + 1)
        elif stroke.whole:
            first = max(stroke.first, self._scale.first)
            last = min(stroke.last, self._scale.last)
            columns = range(self._scale.start(first), self._scale.end(last) + 1)
        elif self._scale.holds(stroke.last):
            columns = range(self._scale.end(stroke.last), self._scale.end(stroke.last) + 1)
        else:
            return
        self.used.add(stroke.mark)
        for column in columns:
            if not self._is_gap(column) or stroke.mark == "today":
                cells[column] = (self._marks[stroke.mark], _STYLES[stroke.mark])

    def _is_gap(self, column: int) -> bool:
        scale = self._scale
        return bool(scale.gap) and column % (scale.size + scale.gap) == scale.size

    def _write(self, cells: list[tuple[str, str]], note: str) -> None:
        """Write a note to the right of today, or from the left edge if it does not fit there."""
        scale, today = self._scale, self._standing.today
        at = scale.start(today) + 2 if scale.holds(today) else 0
        if at + len(note) > scale.width:
            at = 0
        room = scale.width - at
        text = note if len(note) <= room else note[: max(room - 1, 0)] + "…"
        if at:
            cells[at - 1] = (" ", "")
        for column, character in enumerate(f"{text} "[:room], at):
            cells[column] = (character, "quiet")
