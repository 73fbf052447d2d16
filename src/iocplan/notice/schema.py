"""The JSON Schema (2020-12) of notice files, made from the models.

An editor types unquoted scalars before it asks the schema, we read them all as text. So whatever
may be written unquoted is allowed both ways: ``1.1`` as a number or text, ``true`` as a truth value
or text. Days stay text, as in YAML 1.2.
"""

import re
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from iocplan.notice import deadlines, scalars, task_records, tasks
from iocplan.notice.describe import Key, keys_of, models
from iocplan.notice.model import NoticeFile
from iocplan.notice.scalar_schemas import SCALARS, SLUG_PATTERN, Schema
from iocplan.texts.file_keys import meaning
from iocplan.texts.text import Lang

_EXACTLY_ONE: dict[type[BaseModel], tuple[str, ...]] = {
    deadlines.Bound: ("by", "before"),
    deadlines.Target: ("by", "before"),
    deadlines.EventMoveEntry: ("date", "undated"),
    tasks.NeedEntry: ("task", "event", "date_of"),
    tasks.PartyEntry: ("unit", "text"),
}
_TOGETHER: dict[type[BaseModel], dict[str, str | tuple[str, ...]]] = {
    deadlines.Bound: {"days": "before"},
    deadlines.Target: {"days": "before"},
    deadlines.Due: {
        "days": "before",
        "working": "within",
        "from": ("within", "every"),
        "within": "from",
        "until": ("continuous", "every"),
        "at": ("by", "before", "within", "every"),
    },
    task_records.SubmissionEntry: {
        "because": "returned",
        "again_by": "returned",
        "by_whom": "returned",
        "returned": "because",
    },
}
_ABSENT = {"enum": [None, False, "false"]}
"""What counts as not given, where keys exclude one another."""


def notice_schema(lang: Lang = "en") -> Schema:
    """The schema of a whole notice file; what it tells of keys and forms is in the language."""
    schema: Schema = _told(_notice_schema(), lang)
    return schema


def _told(part: Any, lang: Lang) -> Any:
    """A part of a schema with its descriptions in a language, without marks of code."""
    if isinstance(part, list):
        return [_told(inner, lang) for inner in part]
    if not isinstance(part, dict):
        return part
    return {
        key: meaning(value, lang).replace("``", "")
        if key == "description" and isinstance(value, str)
        else _told(value, lang)
        for key, value in part.items()
    }


def _notice_schema() -> Schema:
    shapes = {name: schema for _, name, schema in SCALARS}
    shapes |= {_name(found): _mapping(found) for found in models()[1:]}
    root = _mapping(NoticeFile)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:iocplan:notice",
        "title": "iocplan notice file",
        **root,
        "$defs": shapes,
    }


def _name(found: type[BaseModel]) -> str:
    return found.__name__.removesuffix("Entry").lower()


def _mapping(found: type[BaseModel]) -> Schema:
    keys = keys_of(found)
    written = _written(found)
    schema: Schema = {
        "description": " ".join((found.__doc__ or "").split()),
        "type": "object",
        "additionalProperties": False,
        "required": [key.name for key in keys if key.required],
        "properties": {key.name: _property(key, valued=key.name in written) for key in keys},
    }
    if found in _EXACTLY_ONE:
        schema["oneOf"] = [_given(key) for key in _EXACTLY_ONE[found]]
    if found is deadlines.Due:
        schema["oneOf"] = _forms_of_due()
    if found in _TOGETHER:
        schema["dependentSchemas"] = {
            key: {"anyOf": [{"properties": {key: _ABSENT}}, *map(_given, _all(others))]}
            for key, others in _TOGETHER[found].items()
        }
    return schema


def _forms_of_due() -> list[Schema]:
    """The forms of a deadline; one that comes round has at most one day within each period."""
    every, by, before = map(_given, ("every", "by", "before"))
    single = [{**named, "not": every} for named in (by, before)]
    others = [_given(key) for key in ("after", "within", "continuous")]
    return [*single, *others, {**every, "not": {"allOf": [by, before]}}]


def _all(names: str | tuple[str, ...]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else names


def _given(key: str) -> Schema:
    return {"required": [key], "properties": {key: {"not": _ABSENT}}}


def _written(found: type[BaseModel]) -> tuple[str, ...]:
    """The keys that the program writes: they hold a value or are absent."""
    validators = found.__pydantic_decorators__.field_validators
    return validators["_written"].info.fields if "_written" in validators else ()


def _property(key: Key, *, valued: bool) -> Schema:
    schema: Schema = {"description": key.meaning} if key.meaning else {}
    if key.example:
        schema["examples"] = [_plain(key.example)]
    form = _form(key.hint)
    return schema | (form["anyOf"][0] if valued else form)


def _plain(example: str) -> Any:
    """An example as the data that an editor makes of it, by the rules of YAML 1.2."""
    import yaml

    class Loader(yaml.SafeLoader):
        """Takes days, and words like ``on``, as text."""

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in found if tag.endswith((":int", ":null"))]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), ["t", "f"])
    return yaml.load(example, Loader)  # noqa: S506 - made from the SafeLoader


def _form(hint: Any) -> Schema:
    """The schema of a type."""
    for scalar, name, _ in SCALARS:
        if hint == scalar:
            return {"$ref": f"#/$defs/{name}"}
    if hint == tasks.PartyRef:
        return {"anyOf": [_form(scalars.Slug), _form(tasks.PartyEntry)]}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return {"$ref": f"#/$defs/{_name(hint)}"}
    arguments = get_args(hint)
    if NoneType in arguments:
        return {"anyOf": [*(_form(a) for a in arguments if a is not NoneType), {"type": "null"}]}
    if get_origin(hint) is dict:
        named = {"propertyNames": {"pattern": SLUG_PATTERN}}
        return {"type": "object", **named, "additionalProperties": _form(arguments[1])}
    return {"type": "array", "items": _form(arguments[0])}
