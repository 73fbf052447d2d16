"""Cycles in what waits for what."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

_NAMED = 100
"""How many names of one cycle are kept: a file may hold thousands of cycles of thousands."""


class Cycle(NamedTuple):
    """What comes back to where it begins: its first names, and how many it has."""

    begins: list[str]
    length: int


def find_cycles(graph: Mapping[str, Sequence[str]]) -> list[Cycle]:
    """One cycle for each place where following the graph comes back.

    Names that are no key of the graph lead nowhere. The walk keeps its own stack, so a chain may
    be as long as the file.
    """
    done: set[str] = set()
    cycles: list[Cycle] = []
    for start in graph:
        if start not in done:
            _walk(graph, start, done, cycles)
    return cycles


def _walk(
    graph: Mapping[str, Sequence[str]], start: str, done: set[str], cycles: list[Cycle]
) -> None:
    trail, on_trail = [start], {start: 0}
    ahead = [iter(graph[start])]
    while trail:
        name = next(ahead[-1], None)
        if name is None:
            done.add(trail[-1])
            del on_trail[trail.pop()]
            ahead.pop()
        elif name in on_trail:
            at = on_trail[name]
            cycles.append(Cycle(trail[at : at + _NAMED], len(trail) - at))
        elif name in graph and name not in done:
            on_trail[name] = len(trail)
            trail.append(name)
            ahead.append(iter(graph[name]))
