"""``iocplan note``."""

from typing import Annotated

import typer

from iocplan.cli.context import Session
from iocplan.cli.writing import At, UndoFlag, Writing, text_of, write
from iocplan.editing.changes import Append, Change, TakeBackLast, Value
from iocplan.errors import UsageError
from iocplan.query.items import find_item, only_task
from iocplan.say.wording import Wording
from iocplan.schedule.recording import may_take_back
from iocplan.schedule.standing import Standing
from iocplan.texts import recording as texts

EXAMPLES = (
    'iocplan note 1.2 "hẹn trình sáng thứ Hai"',
    'iocplan note 4.3 "Viettel: in xong tài liệu" --on 10/4',
    "iocplan note 1.2 --undo",
)


def note(
    session: Session,
    id_: Annotated[str, typer.Argument(metavar="ID", help="The task.")],
    writing: Writing,
    *,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help="What was said.")] = None,
    undo: UndoFlag = False,
) -> None:
    """Write down a contact, a promise or a difficulty; the last one is shown beside the task."""
    said = "" if undo else text_of("TEXT", text, UsageError(texts.NEEDS_TEXT()))

    def decide(standing: Standing, at: At) -> list[Change]:
        task = only_task(find_item(standing.plan, id_))
        if undo:
            may_take_back(task, task.notes, texts.WHAT_NOTE)
            return [TakeBackLast(at(id_), "notes")]
        entry: Value = {"on": writing.day(standing), "text": said}
        return [Append(at(id_), "notes", entry)]

    def tell(after: Wording, before: Standing) -> list[str]:
        if undo:
            last = only_task(find_item(before.plan, id_)).notes[-1].text
            return [after.say(texts.UNNOTED, id=id_, text=last)]
        return [after.say(texts.NOTED, id=id_, text=said)]

    write(session, writing, decide, tell)
