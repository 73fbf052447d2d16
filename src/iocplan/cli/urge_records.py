"""``iocplan urge --record`` and ``--undo``: that something was sent, written down at each task."""

from collections.abc import Iterator

from iocplan.cli.session import Session
from iocplan.cli.urge_asked import Asked
from iocplan.cli.writing import At, Writing, text_of, write
from iocplan.editing.changes import Append, Change, Fact, TakeBackEntry
from iocplan.errors import UsageError
from iocplan.say.addressed import addressee
from iocplan.say.wording import Wording
from iocplan.schedule.recording import may_take_back
from iocplan.schedule.sent import last_sent
from iocplan.schedule.standing import Standing
from iocplan.texts import recording
from iocplan.texts import urge as texts


def record_sent(
    session: Session, asked: Asked, writing: Writing, proof: str | None
) -> Wording | None:
    """Write down at each task that it was sent to whom.

    Returns:
        The standing before, by which the letters were made; None where there was nothing to send,
        and where it is written together with other notices.
    """
    number = text_of("--proof", proof, UsageError(recording.NO_IDS())) if proof is not None else ""
    if not asked.letters(session.standing):
        return None
    used: list[Standing] = []

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing)
        words = Wording(standing, session.console.lang)
        used.append(standing)
        changes: list[Change] = []
        for letter in asked.letters(standing):
            who = addressee(words, letter)
            text = texts.SENT_TO_REPLY if asked.reply else texts.SENT_TO
            entry: dict[str, Fact] = {
                "on": day,
                "text": words.say(text, who=who, day=asked.reply),
                "kind": "urged",
                "to": letter.body,
                **({"proof": number} if number else {}),
            }
            changes += [Append(at(p.task.task.id), "notes", entry) for p in letter.points]
        return changes

    def tell(_: Wording, before: Standing) -> Iterator[str]:
        words = Wording(before, session.console.lang)
        for letter in asked.letters(before):
            ids = ", ".join(point.task.task.id for point in letter.points)
            text = texts.RECORDED_REQUEST if letter.is_request else texts.RECORDED
            session.console.note(text, who=words.unit(letter.body), ids=ids)
        yield from ()

    write(session, writing, decide, tell)
    return Wording(used[-1], session.console.lang) if used else None


def take_back(session: Session, asked: Asked, writing: Writing) -> None:
    """Take back what was sent last about tasks, or to a unit.

    Raises:
        UsageError: neither a task nor a unit is named.
        RefusedError: nothing was sent about a task.
    """
    if not (asked.ids or asked.unit):
        raise UsageError(texts.UNDO_WHAT(), texts.UNDO_WHAT_HINT())
    taken: list[tuple[str, str]] = []

    def decide(standing: Standing, at: At) -> list[Change]:
        tasks = [task.task for task in asked.tasks(standing)]
        found = last_sent(tasks, asked.bodies(standing), together=not asked.ids)
        for task in tasks:
            if asked.ids or not found:
                may_take_back(task, task.id in found, texts.WHAT_URGED)
            taken.extend((task.id, task.notes[p].text) for p in found.get(task.id, ()))
        return [
            TakeBackEntry(at(id_), "notes", place)
            for id_, places in found.items()
            for place in places
        ]

    def tell(after: Wording, _: Standing) -> Iterator[str]:
        return (after.say(texts.TAKEN_BACK, id=id_, text=text) for id_, text in taken)

    write(session, writing, decide, tell)
