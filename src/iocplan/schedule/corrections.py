"""What is wrong with a completion that was recorded: the right day, the right document."""

from datetime import date

from iocplan.errors import RefusedError
from iocplan.plan.rows import Deliverable, Event, Task
from iocplan.record import Record
from iocplan.schedule.recording import done_on, may_check
from iocplan.texts import recording as texts


class Amended(Record):
    """What to record of something that is done already.

    Attributes:
        done: the right day, None where the recorded one is right.
        proof: the right document, None where the recorded one is right.
        added: the document that was missing, None where none is to be added.
    """

    done: date | None
    proof: str | None
    added: str | None


def amended(item: Task | Deliverable | Event, day: date | None, proof: str | None) -> Amended:
    """What is new in a completion: nothing recorded is overwritten, a missing document is added.

    Args:
        item: what is done, or has happened.
        day: the right day, None where none is named.
        proof: the right document, None where none is named.

    Raises:
        RefusedError: nothing is new; the hint says how to correct it.
    """
    right_day = day if day != done_on(item) else None
    if proof and proof == item.proof and not right_day:
        hint = texts.PROVEN_HINT(id=item.id)
        raise RefusedError(texts.PROVEN_ALREADY(id=item.id, proof=proof), hint)
    if not right_day and not proof:
        may_check(item)
    if proof and not item.proof:
        return Amended(right_day, None, proof)
    return Amended(right_day, proof if proof != item.proof else None, None)
