"""What a command wants changed in the file: facts to add and to take back, nothing else.

A fact is a key that was absent (``done: 2023-03-24``) or one more entry of a list that only grows
(``notes``, ``moves``, the ``tasks`` of a section). So nothing in the file is ever overwritten.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from iocplan.plan.periods import Period
from iocplan.plan.problem import Path

Fact = str | bool | date | Period
Value = Fact | list[str] | Mapping[str, "Value"]
"""What is written: facts, ids in a list, and mappings of these."""


class Put(NamedTuple):
    """Add a key, which must be absent, to the mapping at ``path``."""

    path: Path
    key: str
    value: Value


class Append(NamedTuple):
    """Add an entry to the list under a key, which may be absent."""

    path: Path
    key: str
    value: Value


class AppendBlock(NamedTuple):
    """Add a mapping of several lines, one for each key, to the list under a key."""

    path: Path
    key: str
    value: Mapping[str, Value]


class TakeBack(NamedTuple):
    """Remove a key with its value, and the key ``along`` where it stands behind it.

    What is recorded together or later stands behind; the same key before it was there before.
    """

    path: Path
    key: str
    along: str = ""


class TakeBackEntry(NamedTuple):
    """Remove an entry of the list under a key, else the last; and the key with the only one."""

    path: Path
    key: str
    place: int = -1


class TakeBackBlock(NamedTuple):
    """Remove what ``AppendBlock`` added, which is not the only entry of a list in lines."""

    path: Path
    key: str
    place: int


Change = Put | Append | AppendBlock | TakeBack | TakeBackEntry | TakeBackBlock


def plain(value: Value) -> object:
    """The value as a reader of the file gets it: text, lists and mappings of text."""
    if isinstance(value, Mapping):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [*value]
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Period):
        return value.name
    return value.isoformat() if isinstance(value, date) else value


def mapping_at(data: Any, path: Path) -> dict[str, Any]:
    """The mapping that a path of a change leads to."""
    for step in path:
        data = data[step]
    assert isinstance(data, dict)  # noqa: S101 - the paths of changes lead to mappings
    return data


def written_since(mapping: dict[str, Any], key: str, along: str) -> bool:
    """Whether one key stands behind another."""
    keys = list(mapping)
    return along in keys[keys.index(key) :]


def apply_to_data(data: Any, change: Change) -> None:
    """Change the file's data, in place, just as its text is going to be changed."""
    mapping = mapping_at(data, change.path)
    match change:
        case Put(_, key, value):
            mapping[key] = plain(value)
        case Append(_, key, value) | AppendBlock(_, key, value):
            mapping.setdefault(key, []).append(plain(value))
        case TakeBack(_, key, _):
            del mapping[key]
        case TakeBackBlock(_, key, place):
            mapping[key].pop(place)
        case TakeBackEntry(_, key, place):
            mapping[key].pop(place)
            if not mapping[key]:
                del mapping[key]
