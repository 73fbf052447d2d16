"""One history of all that was recorded: checks, moves and notes, the newest first."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from iocplan.plan.rows import Event
from iocplan.render.screen import Column, Paragraph, Row, Screen, Span, Table, line
from iocplan.render.show import history
from iocplan.render.wording import Wording
from iocplan.words import changes as texts
from iocplan.words import dates


class Entry(NamedTuple):
    """What was recorded of a task or event on a day."""

    on: date
    id: str
    text: str


def journal(words: Wording, ids: Collection[str] = ()) -> list[Entry]:
    """Return what the file records, the newest first; on one day in the order of the plan.

    Args:
        words: the standing and the language.
        ids: tasks and events to keep to; none means all.
    """
    entries = [entry for entry in _entries(words) if not ids or entry.id in ids]
    return sorted(entries, key=lambda entry: entry.on, reverse=True)


def _entries(words: Wording) -> Iterator[Entry]:
    for event in words.standing.plan.events.values():
        yield from _of_event(words, event)
    for task in words.standing.tasks:
        for day, said in history(words, task):
            yield Entry(day, task.task.id, said)


def _of_event(words: Wording, event: Event) -> Iterator[Entry]:
    for move in event.moves:
        text = texts.DECIDED if move.date else texts.PUT_OFF
        day = dates.full(move.date, words.lang) if move.date else ""
        day = words.say(texts.TENTATIVE, day=day) if move.tentative else day
        said = words.say(text, day=day, because=move.because)
        said = words.say(texts.BY, said=said, who=move.by_whom) if move.by_whom else said
        yield Entry(move.on, event.id, said)
    if event.happened:
        yield Entry(event.happened, event.id, words.say(texts.WAS_HELD))


def journal_screen(words: Wording, entries: Sequence[Entry]) -> Screen:
    """Return a line for each entry; a day that several share is written once."""
    if not entries:
        return [Paragraph(line(words.say(texts.NO_LOG)))]
    rows, last = [], None
    for entry in entries:
        day = "" if entry.on == last else dates.weekfull(entry.on, words.lang)
        rows.append(Row(((Span(day, "header"),), (Span(entry.id, "id"),), line(entry.text))))
        last = entry.on
    return [Table((Column(), Column(), Column(flex=True)), rows)]
