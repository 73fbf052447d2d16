"""The smallest edit: text → text, pure.

A fact is one line more (or a few words inside braces), put behind the last content of its
mapping; everything else stays byte for byte. Taken back, the very text returns. The result is
parsed again and must differ from the old data by just the asked change; where it does not, the
next place is tried.

Marks have traps, so they are trusted only where they are exact: where a node starts, and where a
plain, quoted or flow node ends. Where block nodes end is worked out from their last content.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from iocplan.errors import RefusedError
from iocplan.notice_file.adding import Splice, add_item, add_key, add_list
from iocplan.notice_file.changes import (
    Append,
    Change,
    Put,
    TakeBack,
    TakeBackLast,
    apply_to_data,
    mapping_at,
    written_with,
)
from iocplan.notice_file.emit import emit
from iocplan.notice_file.nodes import Node, parse_nodes
from iocplan.notice_file.removing import only_item, remove_item, remove_key
from iocplan.notice_file.tree import build_tree
from iocplan.plan.problem import Path
from iocplan.words import writing as words


def edit(text: str, changes: Sequence[Change], data: Any = None) -> str:
    """Return the text with all changes made.

    Args:
        text: the text of a sound plan.
        changes: facts to add or take back; each must be possible.
        data: what the text says, where that was read already; it takes the changes too.

    Raises:
        RefusedError: the change cannot be made in this text without touching more than it.
    """
    data = data or build_tree(text).data
    changes = [part for change in changes for part in _parts(data, change)]
    edited = _at_once(text, changes)
    for change in changes:
        apply_to_data(data, change)
    if edited is not None and _holds(edited, data, changes):
        return edited
    return _one_by_one(text, changes)


def _parts(data: Any, change: Change) -> Iterator[Change]:
    """Yield a change, and the taking back of what was written together with its key."""
    yield change
    match change:
        case Put(path, key, _) if key in mapping_at(data, path):
            place = ".".join(map(str, (*path, key)))
            raise RefusedError(words.KEY_THERE(place=place), words.KEY_THERE_HINT())
        case TakeBack(path, key, along) if written_with(mapping_at(data, path), key, along):
            yield TakeBack(path, along)


def _at_once(text: str, changes: Iterable[Change]) -> str | None:
    """Return the text with each change made at its best place, None where two are in the way."""
    root = parse_nodes(text)
    splices = [next(_ways(text, _node_at(root, change.path), change)) for change in changes]
    parts, done = [], 0
    for splice in sorted(splices, key=lambda s: (s.start, -s.depth)):
        if splice.start < done:
            return None
        parts += [text[done : splice.start], splice.new]
        done = splice.end
    return "".join([*parts, text[done:]])


def _one_by_one(text: str, changes: Iterable[Change]) -> str:
    """Return the text with one change made after the other, each at the first place that holds."""
    for change in changes:
        expected = build_tree(text).data
        apply_to_data(expected, change)
        ways = _ways(text, _node_at(parse_nodes(text), change.path), change)
        tried = (text[: way.start] + way.new + text[way.end :] for way in ways)
        found = next((new for new in tried if _holds(new, expected, [change])), None)
        if found is None:
            place = ".".join(map(str, change.path))
            raise RefusedError(words.CANNOT_EDIT(place=place), words.CANNOT_EDIT_HINT())
        text = found
    return text


def _holds(edited: str, expected: Any, changes: Iterable[Change]) -> bool:
    """Return whether a text says just what is expected; an emptied list may still stand there."""
    tree = build_tree(edited)
    if tree.problems:
        return False
    for change in changes:
        if isinstance(change, TakeBackLast) and change.key not in mapping_at(expected, change.path):
            mapping_at(tree.data, change.path).pop(change.key, None)
    return bool(tree.data == expected)


def _node_at(root: Node | None, path: Path) -> Node:
    node = root
    for step in path:
        found = node.child(step) if node else None
        node = found[1] if found else None
    assert node  # noqa: S101 - the data has the path, and so has the text
    return node


def _ways(text: str, mapping: Node, change: Change) -> Iterator[Splice]:
    """Yield the ways to make a change, the best one first."""
    match change:
        case Put(_, key, value):
            return add_key(text, mapping, key, emit(value))
        case Append(_, key, value):
            found = mapping.child(key)
            if found:
                return add_item(text, found[1], emit(value))
            return add_list(text, mapping, key, emit(value))
        case TakeBack(_, key, _):
            return remove_key(text, mapping, _index(mapping, key))
        case _:
            return _ways_to_shorten(text, mapping, _index(mapping, change.key))


def _ways_to_shorten(text: str, mapping: Node, index: int) -> Iterator[Splice]:
    _, sequence = (mapping.items or [])[index]
    last = len(sequence.items or []) - 1
    if last:
        return remove_item(text, sequence, last)
    emptied = only_item(text, sequence)
    return iter([emptied]) if emptied else remove_key(text, mapping, index)


def _index(mapping: Node, key: str) -> int:
    return next(i for i, (k, _) in enumerate(mapping.items or []) if k and k.value == key)


def paths_of(data: object) -> dict[str, Path]:
    """Return where every task, deliverable and event stands in the file's data, by full id.

    Args:
        data: the data of a sound plan, as ``build_tree`` gives it.
    """
    assert isinstance(data, dict)  # noqa: S101 - a sound plan is a mapping
    found: dict[str, Path] = {name: ("events", name) for name in data.get("events") or {}}
    for s, section in enumerate(data["sections"]):
        for t, task in enumerate(section["tasks"]):
            path: Path = ("sections", s, "tasks", t)
            found[task["id"]] = path
            for d, item in enumerate(task.get("deliverables") or ()):
                found[f"{task['id']}.{item['id']}"] = (*path, "deliverables", d)
    return found
