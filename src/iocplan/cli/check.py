"""``iocplan check`` and ``iocplan uncheck``."""

from typing import Annotated

import typer

from iocplan.cli.context import Session
from iocplan.cli.writing import At, UndoFlag, Writing, read_ids, text_of, write
from iocplan.editing.changes import Change, Put, TakeBack
from iocplan.errors import UsageError
from iocplan.plan.rows import Event
from iocplan.query.items import Item, find_items
from iocplan.say.recorded import checked, unchecked
from iocplan.schedule.recording import may_check, may_prove, may_uncheck
from iocplan.schedule.standing import Standing
from iocplan.texts import recording as texts

EXAMPLES = (
    "iocplan check 1.2 --on 22/3 --proof 45/TTr-QLĐT",
    "iocplan check 1.2.a 1.2.b --dry-run",
    "iocplan check launch --on 2023-08-08",
    "iocplan list --section 1 --ids | iocplan check -",
    "iocplan check 1.2 --undo",
)

Ids = Annotated[
    list[str],
    typer.Argument(
        metavar="ID...", help="Tasks (1.2), items (1.2.a), events (launch); - for stdin."
    ),
]


def check(
    session: Session,
    ids: Ids,
    writing: Writing,
    *,
    proof: Annotated[
        str | None, typer.Option(metavar="TEXT", help="The document that proves it.")
    ] = None,
    undo: UndoFlag = False,
) -> None:
    """Check off tasks, deliverables and events: all of them, or none where one is refused.

    It says whether that was on time, and what can start now. What is blocked or waits for an
    event can be checked off all the same.
    """
    if undo:
        take_back(session, ids, writing)
        return
    wanted = read_ids(session, ids)
    number = proof if proof is None else text_of("--proof", proof, UsageError(texts.NO_IDS()))

    def decide(standing: Standing, at: At) -> list[Change]:
        day = writing.day(standing)
        changes: list[Change] = []
        for item in find_items(standing.plan, wanted):
            may_check(item)
            key = "happened" if isinstance(item, Event) else "done"
            changes.append(Put(at(item.id), key, day))
            if number:
                may_prove(item)
                changes.append(Put(at(item.id), "proof", number))
        return changes

    ids_once = list(dict.fromkeys(wanted))
    write(session, writing, decide, lambda after, before: checked(after, before, ids_once))


def take_back(session: Session, ids: list[str], writing: Writing) -> None:
    """Take completions back, together with the proofs that were recorded with them."""
    wanted = read_ids(session, ids)

    def decide(standing: Standing, at: At) -> list[Change]:
        changes: list[Change] = []
        for item in find_items(standing.plan, wanted):
            may_uncheck(item)
            changes += _back(item, at)
        return changes

    ids_once = list(dict.fromkeys(wanted))
    write(session, writing, decide, lambda after, before: unchecked(after, before, ids_once))


def _back(item: Item, at: At) -> list[Change]:
    if isinstance(item, Event):
        return [TakeBack(at(item.id), "happened")]
    return [TakeBack(at(item.id), "done", along="proof")]
