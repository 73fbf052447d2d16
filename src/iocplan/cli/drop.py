"""``iocplan drop``."""

from typing import Annotated

import typer

from iocplan.cli.check import Ids
from iocplan.cli.context import Session
from iocplan.cli.writing import At, UndoFlag, Writing, read_ids, text_of, write
from iocplan.editing.changes import Change, Put, TakeBack
from iocplan.errors import UsageError
from iocplan.query.items import find_items, only_task
from iocplan.say.wording import Wording
from iocplan.schedule.recording import may_take_back, may_work_on
from iocplan.schedule.standing import Standing
from iocplan.texts import recording as texts

EXAMPLES = (
    'iocplan drop 3.2 --because "thay bằng chương trình của tỉnh"',
    "iocplan drop 3.2 --undo",
)


def drop(
    session: Session,
    ids: Ids,
    writing: Writing,
    *,
    because: Annotated[str | None, typer.Option(metavar="TEXT", help="Why.")] = None,
    undo: UndoFlag = False,
) -> None:
    """Give tasks up, with the reason; they stay in the file and are counted apart."""
    wanted = list(dict.fromkeys(read_ids(session, ids)))
    missing = UsageError(texts.NEEDS_BECAUSE(), texts.NEEDS_BECAUSE_HINT())
    reason = "" if undo else text_of("--because", because, missing)

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing)
        changes: list[Change] = []
        for task in map(only_task, find_items(standing.plan, wanted)):
            if undo:
                may_take_back(task, task.dropped, texts.WHAT_DROP)
                changes.append(TakeBack(at(task.id), "dropped"))
            else:
                may_work_on(task)
                changes.append(Put(at(task.id), "dropped", {"on": day, "because": reason}))
        return changes

    def tell(after: Wording, before: Standing) -> list[str]:
        if undo:
            return [after.say(texts.UNDROPPED, id=id_) for id_ in wanted]
        day = writing.day(before)
        return [after.say(texts.DROPPED, id=id_, day=day) for id_ in wanted]

    write(session, writing, decide, tell)
