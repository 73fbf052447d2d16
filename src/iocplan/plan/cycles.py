"""Cycles in what waits for what."""

from collections.abc import Mapping, Sequence


def find_cycles(graph: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Return one cycle for each place where following the graph comes back.

    Names that are no key of the graph lead nowhere. The walk keeps its own stack, so a chain may
    be as long as the file.
    """
    done: set[str] = set()
    cycles: list[list[str]] = []
    for start in graph:
        if start not in done:
            _walk(graph, start, done, cycles)
    return cycles


def _walk(
    graph: Mapping[str, Sequence[str]], start: str, done: set[str], cycles: list[list[str]]
) -> None:
    trail, on_trail = [start], {start}
    ahead = [iter(graph[start])]
    while trail:
        name = next(ahead[-1], None)
        if name is None:
            done.add(trail[-1])
            on_trail.discard(trail.pop())
            ahead.pop()
        elif name in on_trail:
            cycles.append(trail[trail.index(name) :])
        elif name in graph and name not in done:
            trail.append(name)
            on_trail.add(name)
            ahead.append(iter(graph[name]))
