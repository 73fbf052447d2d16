"""``iocplan move``."""

from collections.abc import Iterator
from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.cli.writing import (
    At,
    Because,
    ByWhom,
    UndoFlag,
    Writing,
    decider_of,
    named_day,
    reason_of,
    write,
)
from iocplan.editing.changes import Append, Change, Fact, TakeBackEntry
from iocplan.errors import RefusedError, UsageError
from iocplan.plan.ids import owner
from iocplan.plan.rows import Deliverable, Event, Move, Task
from iocplan.query.items import find_item
from iocplan.query.periods import must_be_named, period_in
from iocplan.say.after_writing import moved_back, moved_event, moved_task
from iocplan.say.period_named import named
from iocplan.say.wording import Wording
from iocplan.schedule.entries import last_entry, place_of
from iocplan.schedule.recording import may_move, may_take_back
from iocplan.schedule.standing import Standing
from iocplan.texts import recording as texts


@examples(
    'iocplan move launch 2023-08-08 --because "theo lịch của tỉnh" --by-whom "Chủ tịch"',
    'iocplan move launch 12/4 --tentative --because "chờ ý kiến Thường trực Thành ủy"',
    'iocplan move launch --undated --because "hệ thống chưa ổn định"',
    'iocplan move 1.2 29/3 --because "chờ ý kiến Nội vụ" --by-whom "Chủ tịch"   # an extension',
    'iocplan move V.1@2026-Q2 2026-07-05 --because "chờ số liệu" --by-whom "Chủ tịch"',
    "iocplan move launch --undo",
)
def move(  # noqa: PLR0913 - each is an option of its own
    session: Session,
    id_: Annotated[str, typer.Argument(metavar="ID|EVENT", help="A task or an event.")],
    writing: Writing,
    *,
    day: Annotated[str | None, typer.Argument(metavar="[DATE]", help="The new day.")] = None,
    because: Because = None,
    by_whom: ByWhom = None,
    tentative: Annotated[bool, typer.Option("--tentative", help="Planned, not yet fixed.")] = False,
    undated: Annotated[bool, typer.Option("--undated", help="Put off, without a new day.")] = False,
    undo: UndoFlag = False,
) -> None:
    """Fix or move an event, set a task's first deadline, or extend one.

    Every move is kept with its reason, and so is the first day. Who sets a deadline extends it
    (--by-whom); until then a unit's wish is a note. A task's new deadline is a last day: it is
    included. A DATE without its year is the first one not before the decision.
    """
    if undo:
        given = {"because": because, "by_whom": by_whom, "tentative": tentative}
        writing.undo_alone(DATE=day, undated=undated, **given)
        _take_back(session, id_, writing)
        return
    if undated and (day or tentative):
        raise UsageError(texts.TENTATIVELY_UNDATED() if tentative else texts.DATE_OR_UNDATED())
    if not undated and not day:
        raise UsageError(texts.NEEDS_DATE(), texts.NEEDS_DATE_HINT())
    reason = reason_of(because)
    decider_of(by_whom)

    def decide(standing: Standing, at: At) -> list[Change]:
        item = _movable(standing, id_)
        if isinstance(item, Task) and (undated or tentative):
            option = "--undated" if undated else "--tentative"
            raise UsageError(texts.ONLY_EVENTS(option=option, id=id_))
        on = writing.day(standing)
        new_day = named_day(day, standing.today, on) if day else None
        made = Move(new_day, on, reason, by_whom, tentative, period_in(item.id))
        may_move(standing, item, made)
        return [Append(at(owner(item.id)), "moves", _written(made))]

    write(session, writing, decide, lambda after, before: _tell(after, before, id_))


def _movable(standing: Standing, id_: str) -> Task | Event:
    item = find_item(standing.plan, id_)
    if isinstance(item, Deliverable):
        raise RefusedError(texts.NOT_MOVABLE(id=id_))
    must_be_named(standing, item, "move")
    return item


def _of_file(standing: Standing, id_: str) -> Task | Event:
    item = find_item(standing.plan, id_)
    assert not isinstance(item, Deliverable)  # noqa: S101 - it has moves
    return item


def _written(move: Move) -> dict[str, Fact]:
    """A move as it is written to the file, without empty keys."""
    entry: dict[str, Fact] = {"date": move.date} if move.date else {"undated": True}
    if move.tentative:
        entry["tentative"] = True
    entry |= {"on": move.on, "because": move.because}
    if move.by_whom:
        entry["by_whom"] = move.by_whom
    return {**entry, "of": move.of} if move.of else entry


def _tell(after: Wording, before: Standing, id_: str) -> Iterator[str]:
    if id_ in after.standing.events:
        return moved_event(after, before, id_)
    return moved_task(after, before, id_)


def _take_back(session: Session, id_: str, writing: Writing) -> None:
    def decide(standing: Standing, at: At) -> list[Change]:
        item = _movable(standing, id_)
        last = last_entry(item.moves)
        may_take_back(item, last, texts.WHAT_MOVE)
        whole = _of_file(standing, owner(item.id))
        return [TakeBackEntry(at(whole.id), "moves", place_of(whole.moves, last))]

    def tell(after: Wording, before: Standing) -> Iterator[str]:
        yield after.say(texts.MOVE_BACK, id=named(after, id_))
        yield from moved_back(after, before, id_)

    write(session, writing, decide, tell)
