"""Names of a notice file to choose from, read as far as the file can be read.

They come from the cache where an earlier run left them there. Else only the YAML is parsed: to know
the names a file need not be checked, and an unknown unit in one place is no reason to complete
nothing elsewhere.
"""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from iocplan.cli.context import Session
from iocplan.plan.rows import Plan
from iocplan.query.states import STATES
from iocplan.texts import labels
from iocplan.texts.text import Text

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
        from iocplan.notice_file.reading import read_bytes
        from iocplan.notice_file.snapshot import load_snapshot

        env = self._session.around.env
        named = self._session.choices.file or env.get("IOCPLAN_FILE")
        path = find_file(named, Path.cwd()).path
        content = read_bytes(path) or b""
        cached = None if env.get("IOCPLAN_NO_CACHE") else load_snapshot(path, content)
        return _data_of(cached.plan) if cached else _read(path, content)

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


def _read(path: Path, content: bytes) -> dict[str, Any]:
    """Return the data of a file as far as it is YAML."""
    from iocplan.notice_file.source import decode
    from iocplan.notice_file.tree import build_tree

    tree = build_tree(decode(path, content)[0].text)
    return {} if tree.problems else _mapping(tree.data)


def _data_of(plan: Plan) -> dict[str, Any]:
    """Return what there is to choose from in a plan, as its file says it."""
    tasks: dict[int, list[dict[str, Any]]] = {section.number: [] for section in plan.sections}
    for task in plan.tasks:
        items = [_item(d.id.rpartition(".")[2], d.title, done=d.done) for d in task.deliverables]
        row = _item(task.id, task.title, done=task.done, dropped=task.dropped)
        tasks[task.section].append({**row, "deliverables": items})
    return {
        "units": {id_: {"name": u.name.vi, "name_en": u.name.en} for id_, u in plan.units.items()},
        "events": {id_: _item(id_, e.title, happened=e.happened) for id_, e in plan.events.items()},
        "sections": [
            {"number": str(s.number), "unit": s.unit, "tasks": tasks[s.number]}
            for s in plan.sections
        ],
    }


def _item(id_: str, title: Text, **facts: object) -> dict[str, Any]:
    given = {key: value for key, value in facts.items() if value}
    return {"id": id_, "title": title.vi, "title_en": title.en, **given}


def _wanted(command: str, closed: object) -> bool:
    return not closed if command in _OPEN_ONLY else bool(closed) or command not in _DONE_ONLY


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _mappings(value: Any) -> Iterator[dict[str, Any]]:
    yield from (item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def _word(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""
