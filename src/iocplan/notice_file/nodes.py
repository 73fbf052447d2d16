"""The YAML text as nodes with their places, for everything that points into it.

Offsets are code points of the text. A node of a block collection or block scalar may end behind
blank lines and comments that follow it; its start is exact.
"""

from typing import Any, NamedTuple

import yaml

from iocplan.notice_file.tree import Loader
from iocplan.plan.problem import Path


class Node(NamedTuple):
    """A scalar, mapping or sequence; ``items`` holds (key, value) pairs, keys None in lists."""

    start: int
    end: list[int]
    flow: bool
    style: str | None
    value: str | None
    items: "list[tuple[Node | None, Node]] | None"

    def child(self, step: str | int) -> "tuple[Node | None, Node] | None":
        """Return the key and value of one step of a path, or None where there is no such."""
        items = self.items or []
        if isinstance(step, int):
            listed = step < len(items) and items[step][0] is None
            return items[step] if listed else None
        return next(((key, value) for key, value in items if key and key.value == step), None)


def parse_nodes(text: str) -> Node | None:
    """Return the root node of a text that is known to be sound, None for an empty one."""
    loader: Any = Loader(text)
    root: list[tuple[Node | None, Node]] = []
    open_nodes: list[list[tuple[Node | None, Node]]] = [root]
    ends: list[list[int]] = []
    pending: list[Node | None] = [None]
    in_mapping = [False]
    try:
        event: Any
        while (event := loader.get_event()) is not None:
            kind: Any = type(event)
            if issubclass(kind, yaml.CollectionEndEvent):
                open_nodes.pop()
                pending.pop()
                in_mapping.pop()
                ends.pop()[0] = event.end_mark.index
            elif issubclass(kind, yaml.NodeEvent):
                node = _node(event)
                _hang(node, open_nodes[-1], pending, as_key=in_mapping[-1])
                if node.items is not None:
                    open_nodes.append(node.items)
                    ends.append(node.end)
                    pending.append(None)
                    in_mapping.append(kind is yaml.MappingStartEvent)
    finally:
        loader.dispose()
    return root[0][1] if root else None


def _node(event: Any) -> Node:
    start, end = event.start_mark.index, [event.end_mark.index]
    if isinstance(event, yaml.CollectionStartEvent):
        return Node(start, end, bool(event.flow_style), None, None, [])
    style = getattr(event, "style", None) or None
    return Node(start, end, False, style, getattr(event, "value", ""), None)


def _hang(
    node: Node,
    siblings: list[tuple[Node | None, Node]],
    pending: list[Node | None],
    *,
    as_key: bool,
) -> None:
    if as_key and pending[-1] is None:
        pending[-1] = node
    else:
        siblings.append((pending[-1], node))
        pending[-1] = None


def offset_of(root: Node | None, path: Path, *, at_key: bool = False) -> int:
    """Return where a path leads in the text, or the nearest place above it that exists.

    Args:
        root: the root node.
        path: the way to a value.
        at_key: point at the value's key instead.
    """
    node, offset = root, root.start if root else 0
    for i, step in enumerate(path):
        found = node.child(step) if node else None
        if found is None:
            break
        key, node = found
        last = i == len(path) - 1
        offset = key.start if key and (at_key or node.items is not None or not last) else node.start
    return offset
