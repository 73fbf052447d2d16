"""``iocplan answer``."""

from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.cli.writing import At, ByWhom, UndoFlag, Writing, decider_of, text_of, write
from iocplan.editing.changes import Change, Put, TakeBack
from iocplan.errors import UsageError
from iocplan.query.questions import find_question
from iocplan.say.after_deciding import answered, unanswered
from iocplan.schedule.recording import may_answer, may_take_back_answer
from iocplan.schedule.standing import Standing
from iocplan.texts import deciding as texts
from iocplan.texts import recording


@examples(
    'iocplan answer A1 "Không tính ngày 23/3" --by-whom "Chủ tịch"',
    'iocplan answer 1.3 "Phòng Quản lý đô thị" --on 24/3',
    "iocplan answer A1 --undo",
)
def answer(
    session: Session,
    question: Annotated[
        str, typer.Argument(metavar="ID", help="The question, or its task where that has just one.")
    ],
    writing: Writing,
    *,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help="The answer.")] = None,
    by_whom: ByWhom = None,
    undo: UndoFlag = False,
) -> None:
    """Write down the answer to a question that the notice leaves open.

    It is then no longer among the questions to settle, and stands with its task and in the log.
    """
    if undo:
        writing.undo_alone(TEXT=text, by_whom=by_whom)
        _take_back(session, question, writing)
        return
    said = text_of(recording.NOTE_TEXT, text, UsageError(texts.NO_ANSWER()))
    decider = decider_of(by_whom)

    def decide(standing: Standing, _: At) -> list[Change]:
        asked = find_question(standing.plan, question)
        may_answer(asked)
        when = {"on": writing.day(standing), **decider}
        return [Put(asked.path, "answer", said), Put(asked.path, "answered", when)]

    write(session, writing, decide, lambda after, _: answered(after, question))


def _take_back(session: Session, question: str, writing: Writing) -> None:
    def decide(standing: Standing, _: At) -> list[Change]:
        asked = find_question(standing.plan, question)
        may_take_back_answer(asked)
        return [TakeBack(asked.path, "answer", along="answered")]

    write(session, writing, decide, lambda after, _: unanswered(after, question))
