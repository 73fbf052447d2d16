"""What was recorded: of one task, and of a whole plan as one history."""

from collections.abc import Iterable, Iterator
from datetime import date

from iocplan.plan.rows import Deliverable, Move
from iocplan.say.wording import Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import screens


def history(words: Wording, task: TaskStanding) -> list[tuple[date, str]]:
    """Return each day with what was recorded of a task, the oldest first."""
    return sorted(_entries(words, task), key=lambda entry: entry[0])


def _entries(words: Wording, task: TaskStanding) -> Iterator[tuple[date, str]]:
    row = task.task
    if row.started:
        yield row.started, words.say(screens.STARTED)
    yield from _items_done(words, row.deliverables)
    for note in row.notes:
        yield note.on, words.say(screens.NOTED, text=note.text)
    for move in row.moves:
        yield move.on, _moved(words, move)
    if row.dropped:
        yield row.dropped.on, words.say(screens.DROPPED_BECAUSE, because=row.dropped.because)
    if row.done:
        proof = f", {words.say(screens.PROOF, number=row.proof)}" if row.proof else ""
        yield row.done, words.say(screens.DONE) + proof


def _items_done(words: Wording, items: Iterable[Deliverable]) -> Iterator[tuple[date, str]]:
    """Yield one entry a day, with all that came in on it."""
    by_day: dict[date, list[str]] = {}
    for item in items:
        if item.done:
            by_day.setdefault(item.done, []).append(item.id)
    for day, ids in by_day.items():
        yield day, words.say(screens.ITEMS_DONE, ids=", ".join(ids))


def _moved(words: Wording, move: Move) -> str:
    text = screens.MOVED if move.date else screens.LIFTED
    said = words.say(text, day=move.date, because=move.because)
    return f"{said} {words.say(screens.BY_WHOM, who=move.by_whom)}" if move.by_whom else said
