"""What waits behind an open task, directly or at the end of a chain."""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from iocplan.plan.kinds import Basis
from iocplan.plan.rows import Event, Plan, Task
from iocplan.schedule.needs import OFFICIAL, Follower


class Held(NamedTuple):
    """A task or event that waits; ``official`` where a chain to it is official throughout."""

    id: str
    is_event: bool
    official: bool


class HeldUp:
    """Answers for one plan what waits behind an open task.

    What something leads to is a number with one bit for every event and task, in the order of the
    file. So one pass over all needs answers for all tasks, however closely they are linked.
    """

    def __init__(self, plan: Plan, after: Mapping[str, list[Follower]]) -> None:
        self._items: list[Event | Task] = [*plan.events.values(), *plan.tasks]
        self._bits = {item.id: 1 << place for place, item in enumerate(self._items)}
        closed = {item.id for item in self._items if _is_closed(item)}
        self._next = {
            item.id: [f for n in _names(item) for f in after.get(n, ()) if f.id not in closed]
            for item in self._items
        }

    def behind(self, id_: str) -> Iterator[Held]:
        """Yield everything open that waits behind a task, in the order of the file."""
        official, reached = self._official[id_], self._reached[id_] & ~self._bits[id_]
        while reached:
            lowest = reached & -reached
            reached ^= lowest
            item = self._items[lowest.bit_length() - 1]
            yield Held(item.id, isinstance(item, Event), bool(official & lowest))

    @cached_property
    def _official(self) -> dict[str, int]:
        return self._walk(OFFICIAL)

    @cached_property
    def _reached(self) -> dict[str, int]:
        return self._walk(tuple(Basis))

    def _walk(self, bases: Collection[Basis]) -> dict[str, int]:
        """What links of some bases lead to; one pass, and one that finds nothing more."""
        reach = dict.fromkeys(self._bits, 0)
        order, more = tuple(self._farthest_first()), True
        while more:
            more = False
            for id_ in order:
                found = reach[id_]
                for follower in self._next[id_]:
                    if follower.basis in bases:
                        found |= self._bits[follower.id] | reach[follower.id]
                more = more or found != reach[id_]
                reach[id_] = found
        return reach

    def _farthest_first(self) -> Iterator[str]:
        """Yield each event and task behind those that come after it."""
        begun = set[str]()
        for start in self._next:
            trail = [] if start in begun else [(start, iter(self._next[start]))]
            begun.add(start)
            while trail:
                id_, ahead = trail[-1]
                follower = next((f for f in ahead if f.id not in begun), None)
                if follower is None:
                    trail.pop()
                    yield id_
                else:
                    begun.add(follower.id)
                    trail.append((follower.id, iter(self._next[follower.id])))


def _names(item: Event | Task) -> Iterator[str]:
    """Yield what others may wait for: the item, and its deliverables that are not there yet."""
    yield item.id
    if isinstance(item, Task):
        yield from (deliverable.id for deliverable in item.deliverables if not deliverable.done)


def _is_closed(item: Event | Task) -> bool:
    if isinstance(item, Event):
        return item.happened is not None
    return item.done is not None or item.dropped is not None
