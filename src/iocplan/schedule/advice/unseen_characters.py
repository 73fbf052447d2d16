"""Advice on names and titles that are not what they look like."""

import unicodedata
from collections.abc import Iterator

from iocplan.plan.problem import Advice, Path, Problem
from iocplan.plan.rows import Event, Plan, Unit
from iocplan.schedule.advice.finding import finding
from iocplan.schedule.standing import Standing
from iocplan.schedule.task_paths import task_paths
from iocplan.texts.text import Text
from iocplan.texts.unseen import unseen

_Words = Iterator[tuple[Path, str]]


def unseen_character(standing: Standing) -> Iterator[Problem]:
    r"""A name or title with a character that cannot be seen and does nothing.

    Chat programs and web pages bring zero-width spaces and marks of direction along. Searching
    ignores them here; in other programs the word is not found.

    Example:
        sections:
          - number: 1
            unit: office
            mode: assign
            tasks:
              - {id: "1.1", title: "Print the \u200bhandouts", due: {by: 2023-03-20}}
    """
    for path, text in _words(standing.plan):
        if found := unseen(text):
            names = ", ".join(dict.fromkeys(map(_named, found)))
            yield finding(Advice.UNSEEN_CHARACTER, path, text=text, names=names)


def _named(character: str) -> str:
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "").lower()
    return f"{code} ({name})" if name else code


def _words(plan: Plan) -> _Words:
    """Yield every name and title with its place in the file."""
    for unit in plan.units.values():
        yield from _names(("units", unit.id), unit, "name")
        yield from (((*("units", unit.id, "aliases"), i), a) for i, a in enumerate(unit.aliases))
    for person in plan.people.values():
        yield ("people", person.id, "name"), person.name
    for event in plan.events.values():
        yield from _names(("events", event.id), event, "title")
    for task, path in task_paths(plan):
        yield from _both(path, "title", task.title)
        for i, item in enumerate(task.deliverables):
            yield from _both((*path, "deliverables", i), "title", item.title)


def _names(path: Path, row: Unit | Event, key: str) -> _Words:
    """Yield the name in full, and the short one where it is another."""
    name: Text = getattr(row, key)
    yield from _both(path, key, name)
    if row.short != name:
        yield from _both(path, "short", row.short)


def _both(path: Path, key: str, words: Text) -> _Words:
    yield (*path, key), words.vi
    yield (*path, f"{key}_en"), words.en
