"""Names of a notice file to choose from, read as far as the file can be read.

Only the YAML is parsed: to know the names a file need not be checked, and an unknown unit in one
place is no reason to complete nothing elsewhere.
"""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from iocplan.cli.context import Session
from iocplan.query.states import STATES
from iocplan.words import labels

Candidate = tuple[str, str]
"""A word to insert, and what it means."""

_WITH_ITEMS = ("check", "uncheck")
_WITH_EVENTS = ("check", "uncheck", "move", "edit", "log")
_OPEN_ONLY = ("check", "start", "drop")
_DONE_ONLY = ("uncheck",)


class Candidates:
    """The names in the file that a command line means."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def _data(self) -> dict[str, Any]:
        from iocplan.notice_file.find import find_file
        from iocplan.notice_file.reading import ensure_ordinary
        from iocplan.notice_file.source import read_source
        from iocplan.notice_file.tree import build_tree

        env = self._session.around.env
        named = self._session.choices.file or env.get("IOCPLAN_FILE")
        path = find_file(named, Path.cwd()).path
        ensure_ordinary(path)
        tree = build_tree(read_source(path)[0].text)
        return {} if tree.problems else _mapping(tree.data)

    def ids(self, command: str, word: str) -> Iterator[Candidate]:
        """Yield what a command takes ids of: tasks, deliverables of the task typed, events."""
        for _, task in self._tasks():
            id_ = _word(task, "id")
            if _wanted(command, "done" in task or "dropped" in task):
                yield id_, self._title(task)
            if command in _WITH_ITEMS and word.startswith(id_):
                for item in _mappings(task.get("deliverables")):
                    if _wanted(command, "done" in item):
                        yield f"{id_}.{_word(item, 'id')}", self._title(item)
        if command in _WITH_EVENTS:
            for id_, event in _mapping(self._data.get("events")).items():
                if _wanted(command, "happened" in event):
                    yield id_, self._title(_mapping(event))

    def units(self) -> Iterator[Candidate]:
        """Yield the units with their names."""
        for id_, unit in _mapping(self._data.get("units")).items():
            yield id_, self._said(_mapping(unit), "name")

    def sections(self) -> Iterator[Candidate]:
        """Yield the numbers of the sections with their units' names."""
        units = dict(self.units())
        for section in _mappings(self._data.get("sections")):
            yield _word(section, "number"), units.get(_word(section, "unit"), "")

    def states(self) -> Iterator[Candidate]:
        """Yield the words of ``--state``, with their Vietnamese or English labels."""
        for state in STATES:
            label = labels.PROCESS.get(state) or labels.TIMING.get(state)
            yield state, label.say(self._session.lang) if label else ""

    def _tasks(self) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
        for section in _mappings(self._data.get("sections")):
            for task in _mappings(section.get("tasks")):
                yield section, task

    def _title(self, item: dict[str, Any]) -> str:
        return self._said(item, "title")

    def _said(self, item: dict[str, Any], key: str) -> str:
        english = _word(item, f"{key}_en") if self._session.lang == "en" else ""
        return english or _word(item, key)


def _wanted(command: str, closed: object) -> bool:
    return not closed if command in _OPEN_ONLY else bool(closed) or command not in _DONE_ONLY


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _mappings(value: Any) -> Iterator[dict[str, Any]]:
    yield from (item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def _word(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""
