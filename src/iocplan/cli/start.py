"""``iocplan start``."""

from iocplan.cli.check import Ids
from iocplan.cli.context import Session
from iocplan.cli.writing import At, UndoFlag, Writing, read_ids, write
from iocplan.editing.changes import Change, Put, TakeBack
from iocplan.query.items import find_items, only_task
from iocplan.say.wording import Wording
from iocplan.schedule.recording import may_start, may_take_back
from iocplan.schedule.standing import Standing
from iocplan.texts import recording as texts

EXAMPLES = (
    "iocplan start 2.1",
    "iocplan start 1.1 4.1 --on 16/3",
    "iocplan start 2.1 --undo",
)


def start(session: Session, ids: Ids, writing: Writing, *, undo: UndoFlag = False) -> None:
    """Record that work on tasks has begun."""
    wanted = list(dict.fromkeys(read_ids(session, ids)))

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing)
        changes: list[Change] = []
        for task in map(only_task, find_items(standing.plan, wanted)):
            if undo:
                may_take_back(task, task.started, texts.WHAT_START)
                changes.append(TakeBack(at(task.id), "started"))
            else:
                may_start(task)
                changes.append(Put(at(task.id), "started", day))
        return changes

    def tell(after: Wording, before: Standing) -> list[str]:
        if undo:
            return [after.say(texts.UNSTARTED, id=id_) for id_ in wanted]
        day = writing.day(before)
        return [after.say(texts.STARTED, id=id_, day=day) for id_ in wanted]

    write(session, writing, decide, tell)
