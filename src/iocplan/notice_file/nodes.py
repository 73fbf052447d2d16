"""The YAML text as nodes with their places, for everything that points into it.

Offsets are code points of the text. A node of a block collection or block scalar may end behind
blank lines and comments that follow it; its start is exact.
"""

from typing import Any, NamedTuple

import yaml

from iocplan.notice_file.tree import Loader
from iocplan.plan.problem import Path

_BREAKS = "\n\r\x85\u2028\u2029"
"""What begins a line for libyaml."""


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
    return _first_node(text, 0)


def parse_mapping(text: str, offset: int) -> Node:
    """Return the node of the mapping that begins at an offset of a sound text.

    Only that mapping is parsed, with as many blanks before it as it is indented by; however long
    the text is, that takes no longer.
    """
    begin = max(text.rfind(end, 0, offset) for end in _BREAKS) + 1
    node = _first_node(" " * (offset - begin) + text[offset:], begin)
    assert node  # noqa: S101 - there is a mapping
    return node


def _first_node(text: str, shift: int) -> Node | None:
    """Return the first node of a text, its places moved on by so much."""
    loader: Any = Loader(text)
    root: list[tuple[Node | None, Node]] = []
    open_nodes: list[list[tuple[Node | None, Node]]] = [root]
    ends: list[list[int]] = []
    pending: list[Node | None] = [None]
    in_mapping = [False]
    try:
        event: Any
        while (event := loader.get_event()) is not None:
            if root and not ends:
                break
            kind: Any = type(event)
            if issubclass(kind, yaml.CollectionEndEvent):
                open_nodes.pop()
                pending.pop()
                in_mapping.pop()
                ends.pop()[0] = event.end_mark.index + shift
            elif issubclass(kind, yaml.NodeEvent):
                node = _node(event, shift)
                _hang(node, open_nodes[-1], pending, as_key=in_mapping[-1])
                if node.items is not None:
                    open_nodes.append(node.items)
                    ends.append(node.end)
                    pending.append(None)
                    in_mapping.append(kind is yaml.MappingStartEvent)
    finally:
        loader.dispose()
    return root[0][1] if root else None


def _node(event: Any, shift: int) -> Node:
    start, end = event.start_mark.index + shift, [event.end_mark.index + shift]
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
    for step in path:
        found = node.child(step) if node else None
        if found is None:
            break
        key, node = found
        inside = node.items is not None
        offset = key.start if key and (at_key or inside) else node.start
    return offset
