"""What the models say about themselves: every mapping of the file, its keys, meaning and form.

The meaning of a key is the text below it in its model. That text costs nothing when a file is
read; it is collected from the source here, for the JSON Schema and for ``docs/format.md``.
"""

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple, get_type_hints

from iocplan.notice import attachments, deadlines, model, task_records, tasks
from iocplan.notice.base import FileModel

_EXAMPLE = "Example:"


class Key(NamedTuple):
    """One key of a mapping: how it is written, what it means, and an example as YAML."""

    name: str
    hint: Any
    """The type, with what Pydantic checks of it."""
    required: bool
    meaning: str
    example: str | None


def models() -> list[type[FileModel]]:
    """All mappings of the file, in the order in which the file meets them."""
    ordered: dict[type[FileModel], None] = {}
    _meet(model.NoticeFile, ordered)
    return list(ordered)


def _meet(found: type[FileModel], ordered: dict[type[FileModel], None]) -> None:
    if found not in ordered:
        ordered[found] = None
        for key in keys_of(found):
            for inner in models_in(key.hint):
                _meet(inner, ordered)


def models_in(hint: Any) -> Iterator[type[FileModel]]:
    """Yield the models that a type is made of."""
    if isinstance(hint, type) and issubclass(hint, FileModel):
        yield hint
    for part in getattr(hint, "__args__", ()):
        yield from models_in(part)


@cache
def keys_of(found: type[FileModel]) -> list[Key]:
    """The keys of a mapping, in the order of its model."""
    hints = get_type_hints(found, include_extras=True)
    texts = {name: text for base in reversed(found.__mro__) for name, text in _texts(base).items()}
    keys = []
    for name, field in found.model_fields.items():
        meaning, _, example = texts.get(name, "").partition(_EXAMPLE)
        keys.append(
            Key(
                field.alias or name,
                hints[name],
                field.is_required(),
                " ".join(meaning.split()),
                example.strip() or None,
            )
        )
    return keys


def _texts(found: type) -> dict[str, str]:
    """The text below each field in the source of a class."""
    if found not in _classes():
        return {}
    texts = {}
    body = _classes()[found].body
    for field, below in pairwise(body):
        text = below.value if isinstance(below, ast.Expr) else None
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Constant):
            texts[ast.unparse(field.target)] = inspect.cleandoc(str(text.value))
    return texts


@cache
def _classes() -> dict[type, ast.ClassDef]:
    found = {}
    for module in (attachments, deadlines, task_records, tasks, model):
        for node in ast.parse(inspect.getsource(module)).body:
            if isinstance(node, ast.ClassDef):
                found[getattr(module, node.name)] = node
    return found
