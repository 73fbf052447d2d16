"""What can be typed where a command line takes an id, a person, a unit, a section or a state."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from iocplan.cli.names import Name, Names, names_of_plan, names_of_yaml
from iocplan.cli.session import Session
from iocplan.query.states import STATES, state_label

Candidate = tuple[str, str]
"""A word to insert, and what it means."""

_WITH_ITEMS = ("check", "uncheck")
_WITH_EVENTS = ("check", "uncheck", "move", "edit", "log")
_OPEN_ONLY = ("check", "start", "reassign", "drop", "urge")
_DONE_ONLY = ("uncheck",)


class Candidates:
    """The choices that the notice file of a command line offers."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lang = session.console.lang

    @cached_property
    def _notices(self) -> dict[str, Names]:
        """The names of each notice in view, by what stands before its ids."""
        if self._session.is_workspace:
            return {one.prefix: names_of_plan(one.plan) for one in self._session.notices}
        return {"": self._only_names()}

    def _only_names(self) -> Names:
        """The names, from the cached plan if there is one, otherwise from the YAML."""
        from iocplan.notice_file.cache.kept_plans import load_kept
        from iocplan.notice_file.file_bytes import read_bytes

        path = self._session.place.path
        content = read_bytes(path) or b""
        cached = load_kept(path, content) if self._session.use_cache else None
        return names_of_plan(cached.plan) if cached else _read(path, content)

    def ids(self, command: str, word: str) -> Iterator[Candidate]:
        """Yield the ids that a command takes: tasks, items of the task being typed, events.

        Of many notices first their own ids, until one of them is meant: ``PLAN/``.
        """
        begun = [p for p in self._notices if word.startswith(p) or p.startswith(word)]
        if len(begun) > 1:
            yield from ((f"{plan}/", about) for plan, about in self.plans())
            return
        for prefix in begun:
            bare = word.removeprefix(prefix)
            for id_, about in self._ids_of(self._notices[prefix], command, bare):
                yield prefix + id_, about

    def _ids_of(self, names: Names, command: str, word: str) -> Iterator[Candidate]:
        for task in names.tasks:
            yield from self._wanted(command, task)
            if command in _WITH_ITEMS and word.startswith(task.id):
                for item in task.items:
                    yield from self._wanted(command, item)
        if command in _WITH_EVENTS:
            for event in names.events:
                yield from self._wanted(command, event)

    def plans(self) -> Iterator[Candidate]:
        """Yield the notices and what they are about."""
        for one in self._session.notices:
            yield one.plan.id, one.plan.notice.subject.say(self._lang)

    def units(self) -> Iterator[Candidate]:
        """Yield the units and their names."""
        for names in self._notices.values():
            yield from map(self._candidate, names.units)

    def people(self) -> Iterator[Candidate]:
        """Yield the people and their names."""
        for names in self._notices.values():
            yield from map(self._candidate, names.people)

    def sections(self) -> Iterator[Candidate]:
        """Yield the section numbers and what each section is about."""
        for names in self._notices.values():
            yield from map(self._candidate, names.sections)

    def states(self) -> Iterator[Candidate]:
        """Yield the words that ``--state`` takes, each with its label."""
        for state in STATES:
            yield state, state_label(state).say(self._lang)

    def _wanted(self, command: str, name: Name) -> Iterator[Candidate]:
        closed = name.is_closed
        if not closed if command in _OPEN_ONLY else closed or command not in _DONE_ONLY:
            yield self._candidate(name)

    def _candidate(self, name: Name) -> Candidate:
        return name.id, name.words.say(self._lang)


def _read(path: Path, content: bytes) -> Names:
    """Collect the names of any file that parses as YAML, whatever else is wrong with it."""
    from iocplan.notice_file.source import decode
    from iocplan.notice_file.tree import build_tree

    tree = build_tree(decode(path, content)[0].text)
    return Names() if tree.problems else names_of_yaml(tree.data)
