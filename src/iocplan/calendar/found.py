"""A calendar file as another program has written it, and a to-do found in it.

A file is a flat list of its content lines; a to-do is a stretch of that list, so that reading
takes memory and time by the size of the file, whatever is nested in it.
"""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from iocplan.calendar.content_lines import ContentLine, unescaped


def named(line: ContentLine) -> str:
    """The component that a BEGIN or END names."""
    return line.value.strip().upper()


class CalendarFile:
    """A file as it was read, and the stretches of its lines that are components of some kind."""

    def __init__(self, path: Path, data: bytes, lines: list[ContentLine]) -> None:
        self.path = path
        self.data = data
        self.lines = lines

    def components(self, kind: str) -> Iterator[range]:
        """Yield where components of a kind stand, from BEGIN to END; not those within others."""
        start, depth = 0, 0
        for at, line in enumerate(self.lines):
            if line.name == "BEGIN" and named(line) == kind:
                start, depth = (at, 1) if not depth else (start, depth + 1)
            elif line.name == "END" and named(line) == kind and depth:
                depth -= 1
                if not depth:
                    yield range(start, at + 1)


class FoundTodo:
    """A VTODO in a file."""

    def __init__(self, file: CalendarFile, where: range) -> None:
        self.file = file
        self.where = where

    @cached_property
    def own(self) -> dict[int, ContentLine]:
        """The to-do's own lines, not those of an alarm in it, by their place in the file."""
        own, depth = {}, 0
        for at in self.where[1:-1]:
            line = self.file.lines[at]
            depth += line.name == "BEGIN"
            if not depth:
                own[at] = line
            depth -= line.name == "END"
        return own

    @cached_property
    def _places(self) -> dict[str, int]:
        return {line.name: at for at, line in reversed(self.own.items())}

    @property
    def alarms(self) -> Iterator[range]:
        """Where the alarms in it stand, from BEGIN to END."""
        start = None
        for at in self.where[1:-1]:
            line = self.file.lines[at]
            if line.name == "BEGIN" and start is None and named(line) == "VALARM":
                start = at
            elif line.name == "END" and start is not None and named(line) == "VALARM":
                yield range(start, at + 1)
                start = None

    def place(self, name: str) -> int | None:
        """Where the first line of a property stands in the file."""
        return self._places.get(name)

    def get(self, name: str) -> ContentLine | None:
        """The first line of a property."""
        at = self.place(name)
        return None if at is None else self.own[at]

    def every(self, name: str) -> dict[int, ContentLine]:
        """All lines of a property, by their place in the file."""
        return {at: line for at, line in self.own.items() if line.name == name}

    def text(self, name: str) -> str:
        """A property's text, empty where it is missing."""
        line = self.get(name)
        return unescaped(line.value).strip() if line else ""

    @property
    def uid(self) -> str:
        """What identifies the to-do everywhere."""
        return self.text("UID")

    @property
    def is_occurrence(self) -> bool:
        """Whether it is one occurrence of a repeated to-do, which shares its UID (3.8.4.4)."""
        return self.get("RECURRENCE-ID") is not None

    @property
    def number(self) -> int:
        """The line of the file on which it begins."""
        return self.file.lines[self.where[0]].number
