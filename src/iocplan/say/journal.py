"""One history of all that was recorded in a plan: checks, moves and notes, the newest first."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from iocplan.plan.rows import Event
from iocplan.say.records import history
from iocplan.say.wording import Wording
from iocplan.texts import dates
from iocplan.texts import diff as texts


class JournalEntry(NamedTuple):
    """What was recorded of a task or event on a day."""

    on: date
    id: str
    text: str


def journal(words: Wording, ids: Collection[str] = ()) -> list[JournalEntry]:
    """Return what the file records, the newest first; on one day in the order of the plan.

    Args:
        words: the standing and the language.
        ids: tasks and events to keep to; none means all.
    """
    entries = [entry for entry in _entries(words) if not ids or entry.id in ids]
    return sorted(entries, key=lambda entry: entry.on, reverse=True)


def _entries(words: Wording) -> Iterator[JournalEntry]:
    for event in words.standing.plan.events.values():
        yield from _of_event(words, event)
    for task in words.standing.tasks:
        for day, said in history(words, task):
            yield JournalEntry(day, task.task.id, said)


def _of_event(words: Wording, event: Event) -> Iterator[JournalEntry]:
    for move in event.moves:
        text = texts.DECIDED if move.date else texts.PUT_OFF
        day = dates.full(move.date, words.lang) if move.date else ""
        day = words.say(texts.TENTATIVE, day=day) if move.tentative else day
        said = words.say(text, day=day, because=move.because)
        said = words.say(texts.BY, said=said, who=move.by_whom) if move.by_whom else said
        yield JournalEntry(move.on, event.id, said)
    if event.happened:
        yield JournalEntry(event.happened, event.id, words.say(texts.WAS_HELD))
