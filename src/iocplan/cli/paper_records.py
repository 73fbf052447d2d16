"""``iocplan submit`` and ``iocplan return``: where a paper lies."""

from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.cli.writing import At, Ids, UndoFlag, Writing, named_day, read_ids, text_of, write
from iocplan.editing.changes import Append, Change, Fact, TakeBackEntry
from iocplan.errors import UsageError
from iocplan.plan.ids import owner
from iocplan.plan.rows import Task
from iocplan.query.items import find_items
from iocplan.query.lookup import find_task, find_unit
from iocplan.query.periods import period_in, single_task
from iocplan.say.after_writing import returned_said, submitted_said
from iocplan.say.period_named import named
from iocplan.say.wording import Wording
from iocplan.schedule.entries import last_entry, place_of
from iocplan.schedule.recording import may_return, may_submit, may_take_back_submission
from iocplan.schedule.standing import Standing
from iocplan.texts import following_up as texts
from iocplan.texts import recording


@examples(
    "iocplan submit 1.2 --proof 45/TTr-QLĐT",
    "iocplan submit 1.1 --on 20/3 --to ubnd-tp",
    "iocplan submit V.1@2026-Q2",
    "iocplan submit 1.2 --undo",
)
def submit(
    session: Session,
    ids: Ids,
    writing: Writing,
    *,
    proof: Annotated[
        str | None, typer.Option(metavar="TEXT", help="The document it was handed in with.")
    ] = None,
    to: Annotated[
        str | None, typer.Option(metavar="U", help="Whom it lies with; else as the notice says.")
    ] = None,
    undo: UndoFlag = False,
) -> None:
    """Record that tasks were handed in and lie with whoever has to decide.

    Nobody is urged for them while they lie there. Where submitting is what was asked, its day
    decides whether that was on time; check accepts and closes, return gives back.
    """
    if undo:
        writing.undo_alone(proof=proof, to=to)
        _take_back(session, ids, writing, returned=False)
        return
    wanted = list(dict.fromkeys(read_ids(session, ids)))
    entry: dict[str, Fact] = {}
    if proof is not None:
        entry["proof"] = text_of("--proof", proof, UsageError(recording.NO_IDS()))

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing)
        lies = {"to": find_unit(standing.plan, to)} if to else {}
        changes: list[Change] = []
        for item in find_items(standing.plan, wanted):
            task = single_task(standing, item, "submit")
            may_submit(task, day)
            facts = {"on": day, **entry, **lies}
            changes.append(_appended(at, task, facts))
        return changes

    write(session, writing, decide, lambda after, before: submitted_said(after, before, wanted))


@examples(
    'iocplan return 1.2 --because "thiếu dự toán" --again-by 29/3',
    "iocplan return 1.2 --undo",
)
def return_(
    session: Session,
    ids: Ids,
    writing: Writing,
    *,
    because: Annotated[str | None, typer.Option(metavar="TEXT", help="Why.")] = None,
    again_by: Annotated[
        str | None, typer.Option(metavar="DATE", help="The new last day (included).")
    ] = None,
    by_whom: Annotated[str | None, typer.Option(metavar="TEXT", help="Who returned it.")] = None,
    undo: UndoFlag = False,
) -> None:
    """Record that what was handed in came back for completion.

    The deadline counts again; without --again-by nobody is late for the time it lay elsewhere.
    """
    if undo:
        writing.undo_alone(because=because, again_by=again_by, by_whom=by_whom)
        _take_back(session, ids, writing, returned=True)
        return
    wanted = list(dict.fromkeys(read_ids(session, ids)))
    missing = UsageError(recording.NEEDS_BECAUSE(), recording.NEEDS_BECAUSE_HINT())
    facts: dict[str, Fact] = {"returned": True, "because": text_of("--because", because, missing)}
    who = text_of("--by-whom", by_whom, missing) if by_whom is not None else None

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing)
        entry: dict[str, Fact] = {"on": day, **facts}
        if again_by:
            entry["again_by"] = named_day(again_by, standing.today, day)
        if who:
            entry["by_whom"] = who
        changes: list[Change] = []
        for item in find_items(standing.plan, wanted):
            task = single_task(standing, item, "return")
            may_return(task, day)
            changes.append(_appended(at, task, entry))
        return changes

    write(session, writing, decide, lambda after, before: returned_said(after, before, wanted))


def _appended(at: At, task: Task, facts: dict[str, Fact]) -> Change:
    """What adds an entry to the submissions of a task, of a period where it is asked in one."""
    period = period_in(task.id)
    entry = {**facts, "of": period} if period else facts
    return Append(at(owner(task.id)), "submissions", entry)


def _take_back(session: Session, ids: list[str], writing: Writing, *, returned: bool) -> None:
    """Take back the last submission or return of tasks, where that is what was recorded last."""
    wanted = list(dict.fromkeys(read_ids(session, ids)))

    def decide(standing: Standing, at: At) -> list[Change]:
        changes: list[Change] = []
        for item in find_items(standing.plan, wanted):
            task = single_task(standing, item, "return" if returned else "submit")
            may_take_back_submission(task, returned=returned)
            whole = find_task(standing.plan, owner(task.id))
            place = place_of(whole.submissions, last_entry(task.submissions))
            changes.append(TakeBackEntry(at(whole.id), "submissions", place))
        return changes

    def tell(after: Wording, _: Standing) -> list[str]:
        text = texts.RETURN_BACK if returned else texts.SUBMISSION_BACK
        return [after.say(text, id=named(after, id_)) for id_ in wanted]

    write(session, writing, decide, tell)
