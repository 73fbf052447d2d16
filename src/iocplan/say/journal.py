"""What was recorded: of one task, and of a whole plan as one journal."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from iocplan.plan.amendments import PeriodDone
from iocplan.plan.rows import Deliverable, Event, Move, Task
from iocplan.record import Record
from iocplan.say.corrections import correction_said
from iocplan.say.decisions import addition_said, answers, reassignment_said
from iocplan.say.following_up import note_said, submission_said
from iocplan.say.period_named import of_period
from iocplan.say.wording import Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import differences
from iocplan.texts import task_facts as texts


class JournalEntry(Record):
    """What was recorded of a task or event on a day; without an id of the notice as a whole."""

    on: date
    id: str
    text: str


def journal(words: Wording, ids: Collection[str] = ()) -> list[JournalEntry]:
    """Everything that the file records, newest first; entries of one day keep the plan's order.

    Args:
        words: the standing and the language.
        ids: tasks and events to keep to; none means all.
    """
    entries = [entry for entry in _entries(words) if not ids or entry.id in ids]
    return sorted(entries, key=lambda entry: entry.on, reverse=True)


def _entries(words: Wording) -> Iterator[JournalEntry]:
    for day, said in answers(words, words.standing.plan.notice.questions):
        yield JournalEntry(day, "", said)
    for event in words.standing.plan.events.values():
        yield from _of_event(words, event)
    for task in words.standing.tasks:
        for day, said in task_journal(words, task):
            yield JournalEntry(day, task.task.id, said)


def _of_event(words: Wording, event: Event) -> Iterator[JournalEntry]:
    for move in event.moves:
        text = differences.DECIDED if move.date else differences.PUT_OFF
        day = words.full(move.date) if move.date else ""
        day = words.say(differences.TENTATIVE, day=day) if move.tentative else day
        said = words.say(text, day=day, because=move.because)
        yield JournalEntry(move.on, event.id, words.with_decider(said, move))
    if event.happened:
        said = with_proof(words, words.say(event.past), event.proof)
        yield JournalEntry(event.happened, event.id, said)
    for correction in event.corrections:
        yield JournalEntry(correction.on, event.id, correction_said(words, correction))


def task_journal(words: Wording, task: TaskStanding) -> list[tuple[date, str]]:
    """Each day with what was recorded of a task, the oldest first."""
    return sorted(_of_task(words, task), key=lambda entry: entry[0])


def _of_task(words: Wording, task: TaskStanding) -> Iterator[tuple[date, str]]:
    row = task.whole
    if row.added:
        yield row.added.on, addition_said(words, row.added)
    if row.started:
        yield row.started, words.say(texts.STARTED)
    yield from _items_done(words, row.deliverables)
    for note in row.notes:
        said = note_said(words, words.say(texts.NOTED, text=note.text), note, row)
        yield note.on, with_proof(words, said, note.proof)
    for entry in row.submissions:
        said = with_proof(words, submission_said(words, entry), entry.proof)
        yield entry.on, of_period(words, entry.of, said)
    for move in row.moves:
        yield move.on, of_period(words, move.of, _moved(words, move))
    for change in row.reassigned:
        yield change.on, reassignment_said(words, change)
    yield from answers(words, row.questions)
    yield from _closed(words, row)
    for period in row.periods:
        for day, said in _completed(words, period):
            yield day, of_period(words, period.of, said)


def _closed(words: Wording, row: Task) -> Iterator[tuple[date, str]]:
    if row.dropped:
        said = words.say(texts.DROPPED_BECAUSE, because=row.dropped.because)
        yield row.dropped.on, words.with_decider(said, row.dropped)
    yield from _completed(words, row)
    for item in row.deliverables:
        for correction in item.corrections:
            yield correction.on, f"{item.id} {correction_said(words, correction)}"


def _completed(words: Wording, row: Task | PeriodDone) -> Iterator[tuple[date, str]]:
    if row.done:
        yield row.done, with_proof(words, words.say(texts.DONE), row.proof)
    for correction in row.corrections:
        yield correction.on, correction_said(words, correction)


def with_proof(words: Wording, said: str, proof: str | None) -> str:
    """A sentence about a completion, with the document that proves it where there is one."""
    return f"{said}, {words.say(texts.PROOF, number=proof)}" if proof else said


def _items_done(words: Wording, items: Iterable[Deliverable]) -> Iterator[tuple[date, str]]:
    """One entry for each day, naming all the deliverables that came in on it."""
    by_day: dict[date, list[str]] = {}
    for item in items:
        if item.done:
            by_day.setdefault(item.done, []).append(item.id)
    for day, ids in by_day.items():
        yield day, words.say(texts.ITEMS_DONE, ids=", ".join(ids))


def _moved(words: Wording, move: Move) -> str:
    return words.with_decider(words.say(texts.MOVED, day=move.date, because=move.because), move)


def item_remarks(words: Wording, item: Deliverable) -> str:
    """Who owes a deliverable, when it came in, and with which document; empty where nothing is."""
    parts = [words.unit(item.unit)] if item.unit else []
    parts += [words.full(item.done)] if item.done else []
    return " · ".join([*parts, item.proof] if item.proof else parts)
