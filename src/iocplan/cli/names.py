"""The names in a notice file, taken from a Plan or from bare YAML.

A file need not be valid for its names to be known: from bare YAML, every id that a plan may hold is
taken and the rest is ignored.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from iocplan.plan.ids import TASK_ID
from iocplan.texts.text import Text

if TYPE_CHECKING:
    from iocplan.plan.rows import Plan


class Name(NamedTuple):
    """An id and what it stands for."""

    id: str
    words: Text
    is_closed: bool = False
    """Whether it is done or dropped, or has happened."""
    items: "tuple[Name, ...]" = ()
    """The deliverables of a task, with their full ids."""


_UNNAMED = Text("", "")


class Names(NamedTuple):
    """All names in a file, each kind in the file's order."""

    units: tuple[Name, ...] = ()
    events: tuple[Name, ...] = ()
    sections: tuple[Name, ...] = ()
    """The numbers, in words the section's topic or unit."""
    tasks: tuple[Name, ...] = ()
    people: tuple[Name, ...] = ()


def names_of_plan(plan: "Plan") -> Names:
    """Collect the names in a plan."""
    return Names(
        tuple(Name(id_, unit.name) for id_, unit in plan.units.items()),
        tuple(Name(id_, e.title, bool(e.happened)) for id_, e in plan.events.items()),
        tuple(
            Name(str(s.number), s.title or (plan.units[s.unit].name if s.unit else _UNNAMED))
            for s in plan.sections
        ),
        tuple(
            Name(
                task.id,
                task.title,
                bool(task.done or task.dropped),
                tuple(Name(d.id, d.title, bool(d.done)) for d in task.deliverables),
            )
            for task in plan.tasks
        ),
        tuple(Name(person.id, person.full) for person in plan.people.values()),
    )


def names_of_yaml(data: Any) -> Names:
    """Collect the names in the YAML data of a notice file, whatever is wrong with it."""
    file = _mapping(data)
    units = {id_: _text(unit, "name") for id_, unit in _entries(file.get("units"))}
    sections = tuple(_mappings(file.get("sections")))
    return Names(
        tuple(Name(id_, name) for id_, name in units.items()),
        tuple(
            Name(id_, _text(event, "title"), "happened" in event)
            for id_, event in _entries(file.get("events"))
        ),
        tuple(Name(_id(s, "number"), _section(s, units)) for s in sections),
        tuple(_task(task) for section in sections for task in _mappings(section.get("tasks"))),
        tuple(Name(id_, _text(person, "name")) for id_, person in _entries(file.get("people"))),
    )


def _section(section: dict[str, Any], units: dict[str, Text]) -> Text:
    title = _text(section, "title")
    return title if title.vi else units.get(_word(section, "unit"), _UNNAMED)


def _task(task: dict[str, Any]) -> Name:
    id_ = _id(task)
    items = tuple(
        Name(f"{id_}.{_id(item)}", _text(item, "title"), "done" in item)
        for item in _mappings(task.get("deliverables"))
        if _id(item)
    )
    return Name(id_, _text(task, "title"), "done" in task or "dropped" in task, items)


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _entries(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from ((id_, _mapping(e)) for id_, e in _mapping(value).items() if TASK_ID.fullmatch(id_))


def _mappings(value: Any) -> Iterator[dict[str, Any]]:
    yield from (item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def _text(item: dict[str, Any], key: str) -> Text:
    return Text(_word(item, key), _word(item, f"{key}_en"))


def _id(item: dict[str, Any], key: str = "id") -> str:
    """An id, empty where it is none that a plan may hold."""
    found = _word(item, key)
    return found if TASK_ID.fullmatch(found) else ""


def _word(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""
