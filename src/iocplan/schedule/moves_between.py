"""The decisions on days that differ between two versions of a task or event."""

from collections.abc import Iterator, Sequence
from datetime import date

from iocplan.plan.rows import Event, Move, Task
from iocplan.schedule.difference import Difference, DifferenceKind
from iocplan.schedule.resolve import Resolver, last_move
from iocplan.schedule.series import by_period


def kept_of(was: Sequence[object], now: Sequence[object]) -> int:
    """How many entries both begin with: those after them were withdrawn, or are new."""
    pairs = zip(was, now, strict=False)
    return next((i for i, (old, new) in enumerate(pairs) if old != new), min(len(was), len(now)))


def moves_between(
    before: Task | Event, after: Task | Event, resolver: Resolver
) -> Iterator[Difference]:
    """Yield the decisions withdrawn and added; of what comes round those of each period."""
    series = resolver.series(before) if isinstance(before, Task) else None
    if series is None or isinstance(after, Event):
        yield from _moves(before, after, resolver)
        return
    old, new = by_period(before.moves), by_period(after.moves)
    for period in {**old, **new}:
        moves = new.get(period, ())
        if period and old.get(period, ()) != moves:
            was = series.named(period)
            for change in _moves(was, was._replace(moves=moves), resolver):
                yield change._replace(part_of=after.id, rows="periods")


def _moves(before: Task | Event, after: Task | Event, resolver: Resolver) -> Iterator[Difference]:
    """Yield the decisions withdrawn, the last first, and those added, each with its other day."""
    kept = kept_of(before.moves, after.moves)
    for i in range(len(before.moves) - 1, kept - 1, -1):
        day = _day_with(before, before.moves[:i], resolver)
        yield Difference(DifferenceKind.WITHDRAWN, after.id, "moves", before.moves[i], day)
    earlier = _day_with(before, before.moves[:kept], resolver)
    for move in after.moves[kept:]:
        is_event = isinstance(after, Event)
        kind = DifferenceKind.EVENT_MOVED if is_event else _moved(earlier, move)
        yield Difference(kind, after.id, "moves", earlier, move)
        earlier = move.date


def _day_with(row: Task | Event, moves: tuple[Move, ...], resolver: Resolver) -> date | None:
    """The day that holds with some moves: an event's (a bound is none), a last day."""
    if isinstance(row, Event):
        move = last_move(row._replace(moves=moves))
        return row.happened or (move.date if move else row.date)
    return resolver.due(row._replace(moves=moves)).date


def _moved(earlier: date | None, move: Move) -> DifferenceKind:
    if earlier is None or move.date is None or move.date == earlier:
        return DifferenceKind.DEADLINE_SET
    return DifferenceKind.BROUGHT_FORWARD if move.date < earlier else DifferenceKind.EXTENDED
