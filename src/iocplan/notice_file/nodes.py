"""What a YAML text says, with the place of everything in it.

Offsets are code points of the text. A block collection or block scalar may end behind blank lines
and comments that follow it; its start is exact.
"""

from typing import Any, NamedTuple

from iocplan.plan.problem import Path

NULLS = frozenset(("", "null", "~"))
"""What a plain scalar may be written as to mean nothing."""


class TextMap(dict[str, Any]):
    """The data of a mapping, which remembers where the mapping begins in the text."""

    __slots__ = ("offset",)
    offset: int


class Entry(NamedTuple):
    """A key with its value, or an item of a list.

    Attributes:
        key: where the key begins, -1 in a list.
        key_end: where the key ends.
        start: where the value begins.
        end: where the value ends.
        style: how the value is written: a quote, ``|`` or ``>`` of a scalar, ``{`` of a mapping or
            list in brackets, nothing of a plain scalar and of a mapping or list in lines.
        node: the mapping or list that the value is, None for a scalar.
    """

    key: int
    key_end: int
    start: int
    end: int
    style: str
    node: "Node | None"


class Node(NamedTuple):
    """A mapping or list of the text.

    Attributes:
        start: where it begins.
        flow: whether it is written in brackets.
        data: what it says, a ``TextMap`` or a list.
        marks: the fields of its entries; ``Entry`` names them.
        places: the first entry of each key of a mapping, None for a list.
    """

    start: int
    flow: bool
    data: Any
    marks: list[Any]
    places: dict[str, int] | None

    @property
    def entries(self) -> list[Entry]:
        """The keys with their values, or the items, in the order of the text."""
        return [Entry(*mark) for mark in self.marks]

    @property
    def last(self) -> Entry:
        """The last entry; there must be one."""
        return Entry(*self.marks[-1])

    def entry(self, step: str | int) -> Entry | None:
        """The entry of one step of a path, or None where there is no such."""
        place = step if self.places is None else self.places.get(str(step))
        if isinstance(place, int) and place < len(self.marks):
            return Entry(*self.marks[place])
        return None

    def place(self, key: str) -> int:
        """The place of a key, which must be there, among the entries of a mapping."""
        assert self.places is not None  # noqa: S101 - a mapping
        return self.places[key]

    def at(self, path: Path) -> "Node":
        """The mapping or list that a path leads to, which must exist."""
        node = self
        for step in path:
            found = node.entry(step)
            assert found  # noqa: S101 - said above
            assert found.node  # noqa: S101
            node = found.node
        return node


def offset_of(root: Node | None, path: Path, *, at_key: bool = False) -> int:
    """Where a path leads in the text, or the nearest place above it that exists.

    Args:
        root: the root.
        path: the way to a value.
        at_key: point at the value's key instead.
    """
    node, offset = root, root.start if root else 0
    for step in path:
        found = node.entry(step) if node else None
        if found is None:
            break
        node = found.node
        offset = found.key if found.key >= 0 and (at_key or node) else found.start
    return offset
