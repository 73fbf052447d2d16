"""Which questions were answered between two versions, and which answers taken back."""

from collections.abc import Iterator, Sequence

from iocplan.plan.rows import Question
from iocplan.schedule.difference import Difference, DifferenceKind


def answers_between(
    id_: str, before: Sequence[Question], after: Sequence[Question]
) -> Iterator[Difference]:
    """Yield what differs in the questions of a task, or of the notice as a whole.

    Whatever differs apart from answers is one change of them all.
    """
    old, new = tuple(map(_asked, before)), tuple(map(_asked, after))
    if old != new:
        yield Difference(DifferenceKind.CHANGED, id_, "questions", tuple(before), tuple(after))
        return
    for was, now in zip(before, after, strict=True):
        if was == now:
            continue
        if was.answer:
            yield Difference(DifferenceKind.WITHDRAWN, id_, "questions", was, None)
        if now.answer:
            yield Difference(DifferenceKind.ANSWERED, id_, "questions", None, now)
        if not (was.answer or now.answer):
            yield Difference(DifferenceKind.CHANGED, id_, "questions", was, now)


def _asked(question: Question) -> Question:
    return question._replace(answer=None, answered=None)
