"""The smallest edit: text → text, pure.

A fact is one line more (or a few words inside braces), put behind the last content of its
mapping; everything else stays byte for byte. Taken back, the very text returns. The result is
parsed again and must differ from the old data by just the asked change; where it does not, the
next place is tried.

Marks have traps, so they are trusted only where they are exact: where a node starts, and where a
plain, quoted or flow node ends. Where block nodes end is worked out from their last content.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from iocplan.editing.adding import Splice, add_item, add_key, add_list
from iocplan.editing.blocks import add_block, remove_block
from iocplan.editing.changes import (
    Append,
    AppendBlock,
    Change,
    Put,
    TakeBack,
    TakeBackBlock,
    TakeBackEntry,
    apply_to_data,
    mapping_at,
    written_since,
)
from iocplan.editing.removing import only_item, remove_item, remove_key
from iocplan.editing.yaml_lines import emit
from iocplan.errors import RefusedError
from iocplan.notice_file.nodes import Node
from iocplan.notice_file.tree import build_tree
from iocplan.plan.ids import OF_PERIOD
from iocplan.plan.problem import Path
from iocplan.texts import recording as texts


class Edited(NamedTuple):
    """A sound text, and the root of what it says."""

    text: str
    root: Node


def edit(text: str, changes: Sequence[Change]) -> str:
    """The text of a sound plan with all changes made; raises as ``edit_data`` does."""
    return edit_data(_read(text), changes).text


def edit_data(old: Edited, changes: Sequence[Change]) -> Edited:
    """A text with all changes made, and what it says as read from it.

    Args:
        old: the text of a sound plan and its root, whose data takes the changes too.
        changes: facts to add or take back; each must be possible.

    Raises:
        RefusedError: the change cannot be made in this text without touching more than it.
    """
    text, data = old.text, old.root.data
    changes = [part for change in changes for part in _parts(data, change)]
    edited = _at_once(old, changes)
    for change in changes:
        apply_to_data(data, change)
    found = None if edited is None else _read_back(edited, data, changes)
    return found or _one_by_one(text, changes)


def _parts(data: Any, change: Change) -> Iterator[Change]:
    """Yield a change, and the taking back of what was written together with its key."""
    yield change
    match change:
        case Put(path, key, _) if key in mapping_at(data, path):
            place = ".".join(map(str, (*path, key)))
            raise RefusedError(texts.KEY_THERE(place=place), texts.KEY_THERE_HINT())
        case TakeBack(path, key, along) if written_since(mapping_at(data, path), key, along):
            yield TakeBack(path, along)


def _at_once(old: Edited, changes: Iterable[Change]) -> str | None:
    """The text with each change made at its best place, None where two are in the way."""
    text = old.text
    splices = [next(_ways(text, old.root.at(change.path), change)) for change in changes]
    parts, done = [], 0
    for splice in sorted(splices, key=lambda s: (s.start, -s.depth)):
        if splice.start < done:
            return None
        parts += [text[done : splice.start], splice.new]
        done = splice.end
    return "".join([*parts, text[done:]])


def _one_by_one(text: str, changes: Iterable[Change]) -> Edited:
    """The text with one change made after the other, each at the first place that holds."""
    now = _read(text)
    for change in changes:
        ways = list(_ways(now.text, now.root.at(change.path), change))
        expected = now.root.data
        apply_to_data(expected, change)
        tried = (now.text[: way.start] + way.new + now.text[way.end :] for way in ways)
        read = (_read_back(new, expected, [change]) for new in tried)
        found = next((new for new in read if new), None)
        if found is None:
            place = ".".join(map(str, change.path))
            raise RefusedError(texts.CANNOT_EDIT(place=place), texts.CANNOT_EDIT_HINT())
        now = found
    return now


def _read(text: str) -> Edited:
    root = build_tree(text).root
    assert root  # noqa: S101 - a sound text
    return Edited(text, root)


def _read_back(edited: str, expected: Any, changes: Iterable[Change]) -> Edited | None:
    """An edited text where it says just what is expected, else None.

    An emptied list may still stand in the text.
    """
    _, root, problems = build_tree(edited)
    if problems or root is None:
        return None
    for change in changes:
        if isinstance(change, TakeBackEntry) and change.key not in mapping_at(
            expected, change.path
        ):
            mapping_at(root.data, change.path).pop(change.key, None)
    return Edited(edited, root) if root.data == expected else None


def _ways(text: str, mapping: Node, change: Change) -> Iterator[Splice]:
    """Yield the ways to make a change, the best one first."""
    match change:
        case Put(_, key, value):
            return add_key(text, mapping, key, emit(value))
        case Append(_, key, value):
            found = mapping.entry(key)
            if found and found.node:
                return add_item(text, found.node, emit(value))
            return add_list(text, mapping, key, emit(value))
        case AppendBlock(_, key, value):
            return add_block(text, _list_under(mapping, key), value)
        case TakeBackBlock(_, key, place):
            return remove_block(text, _list_under(mapping, key), place)
        case TakeBack(_, key, _):
            return remove_key(text, mapping, mapping.place(key))
        case TakeBackEntry():
            return _ways_to_shorten(text, mapping, mapping.place(change.key), change.place)


def _ways_to_shorten(text: str, mapping: Node, index: int, place: int) -> Iterator[Splice]:
    sequence = _list_under(mapping, index)
    entries = len(sequence.marks)
    if entries > 1:
        return remove_item(text, sequence, place % entries)
    emptied = only_item(text, sequence)
    return iter([emptied]) if emptied else remove_key(text, mapping, index)


def _list_under(mapping: Node, key: str | int) -> Node:
    place = mapping.place(key) if isinstance(key, str) else key
    sequence = mapping.entries[place].node
    assert sequence  # noqa: S101 - a list
    return sequence


def paths_of(data: object) -> dict[str, Path]:
    """Where every task, deliverable, event and period that is done stands, by full id.

    Args:
        data: the data of a sound plan, as ``build_tree`` gives it.
    """
    assert isinstance(data, dict)  # noqa: S101 - a sound plan is a mapping
    found: dict[str, Path] = {name: ("events", name) for name in data.get("events") or {}}
    for s, section in enumerate(data["sections"]):
        for t, task in enumerate(section["tasks"]):
            path: Path = ("sections", s, "tasks", t)
            found[task["id"]] = path
            for p, entry in enumerate(task.get("periods") or ()):
                found[f"{task['id']}{OF_PERIOD}{entry['of']}"] = (*path, "periods", p)
            for d, item in enumerate(task.get("deliverables") or ()):
                found[f"{task['id']}.{item['id']}"] = (*path, "deliverables", d)
    return found
