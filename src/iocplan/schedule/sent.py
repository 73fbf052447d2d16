"""What the office has sent about tasks, and to whom."""

from collections.abc import Collection, Iterable, Sequence

from iocplan.plan.kinds import NoteKind
from iocplan.plan.rows import Note, Task


def sent_to(task: Task, body: str | None, *, by_letter: bool = False) -> tuple[Note, ...]:
    """What was sent to a body about a task, the oldest first; a note without one is for all."""
    found = [
        note
        for note in task.notes
        if note.kind is NoteKind.URGED
        and note.to in (None, body)
        and (note.proof is not None or not by_letter)
    ]
    return tuple(sorted(found, key=lambda note: note.on))


def last_sent(
    tasks: Iterable[Task], bodies: Collection[str], *, together: bool
) -> dict[str, list[int]]:
    """What was sent last about each of some tasks: the places of its notes, the last one first.

    Args:
        tasks: the tasks.
        bodies: to whom it went; none means everybody.
        together: whether only what was sent on the latest day of all counts.
    """
    sent = {task.id: [note for note in task.notes if _went_to(note, bodies)] for task in tasks}
    days = [note.on for notes in sent.values() for note in notes]
    return {
        task.id: _last_round(task, sent[task.id])
        for task in tasks
        if sent[task.id] and (not together or max(n.on for n in sent[task.id]) == max(days))
    }


def _went_to(note: Note, bodies: Collection[str]) -> bool:
    return note.kind is NoteKind.URGED and (not bodies or note.to in bodies)


def _last_round(task: Task, sent: Sequence[Note]) -> list[int]:
    """The places of the last notes of one day that went to different bodies."""
    last = max(note.on for note in sent)
    found: dict[str | None, int] = {}
    for place in range(len(task.notes) - 1, -1, -1):
        note = task.notes[place]
        if note in sent and note.on == last:
            if note.to in found:
                break
            found[note.to] = place
    return list(found.values())
