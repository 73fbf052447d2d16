"""What we write into a to-do, what we last wrote, and what of it counts when two are compared."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from iocplan.calendar.completion import STATE, Signals, signals_of, signals_of_state, state_of
from iocplan.calendar.components import Maker
from iocplan.calendar.content_lines import ContentLine, ours, same_text
from iocplan.calendar.foreign_days import due_in, span_of
from iocplan.calendar.found import CalendarFile, FoundTodo
from iocplan.calendar.stamps import STAMPS
from iocplan.schedule.standing import TaskStanding

Key = str | int | date | None
"""What of a property counts: a text in NFC, a day in the plan's zone, None where it is missing."""
Alarm = tuple[str, str, str]
"""What of an alarm is ours: its action, its text, and when it rings."""

PROPERTIES = ("SUMMARY", "DESCRIPTION", "DUE", "STATUS", "PERCENT-COMPLETE", "COMPLETED")
HIDDEN = ("X-IOCPLAN-ID", STATE)
"""Properties that no person sees; who strips them changes nothing."""
SIGNALS = {"STATUS": 0, "PERCENT-COMPLETE": 1, "COMPLETED": 3}
"""The properties that say whether it is completed, and where each stands in ``Signals``."""


class Ours:
    """A to-do of ours, as its lines are written, without the stamps."""

    def __init__(self, lines: Sequence[str], zone: str) -> None:
        self.lines = list(lines)
        self._zone = zone

    @cached_property
    def todo(self) -> FoundTodo:
        """The same as if it had been found in a file."""
        lines = [ours(line) for line in self.lines]
        return FoundTodo(CalendarFile(Path(), b"", lines), range(len(lines)))

    def line(self, name: str) -> str | None:
        """The line of a property."""
        found = self.todo.get(name)
        return found.text if found else None

    def key(self, name: str) -> Key:
        """What of a property counts."""
        return key_of(self.todo, name, self._zone)

    @cached_property
    def tags(self) -> frozenset[str]:
        """Our categories."""
        return frozenset(
            tag for line in self.todo.every("CATEGORIES").values() for tag in tags(line)
        )

    @cached_property
    def alarm(self) -> Alarm | None:
        """What of our alarm counts."""
        return next((alarm_of(self.todo, where) for where in self.todo.alarms), None)

    @property
    def alarm_lines(self) -> list[str]:
        """Our alarm from BEGIN to END."""
        return [self.lines[at] for where in self.todo.alarms for at in where]


def todo_lines(maker: Maker, task: TaskStanding) -> list[str]:
    """The lines of a task's to-do in a vdir, with its state, before any alarm."""
    lines = list(maker.todo(task).lines)
    at = lines.index("BEGIN:VALARM") if "BEGIN:VALARM" in lines else len(lines) - 1
    return [*lines[:at], f"{STATE}:{state_of(task.task)}", *lines[at:]]


def says_the_same(ours: Ours, there: FoundTodo) -> bool:
    """Whether the very lines of ours stand there, in whatever order."""
    lines = (there.file.lines[at] for at in there.where)
    return sorted(ours.lines) == sorted(line.text for line in lines if line.name not in STAMPS)


def key_of(todo: FoundTodo, name: str, zone: str) -> Key:
    """What of a property counts when two to-dos are compared."""
    if name == "DUE":
        return due_in(todo, zone)
    signals = signals_of(todo, zone)
    if name == "STATUS":
        return signals.status or "NEEDS-ACTION"
    if name == "PERCENT-COMPLETE":
        return signals.percent or 0
    if name == "COMPLETED":
        return signals.day
    line = todo.get(name)
    return same_text(line.value) if line else None


def tags(line: ContentLine) -> list[str]:
    """The categories on a line, each as it counts."""
    return [same_text(tag) for tag in split_tags(line.value)]


def split_tags(value: str) -> list[str]:
    r"""The values of a list of TEXT, still escaped: a comma behind a backslash is text."""
    found, start, at = [], 0, 0
    while at < len(value):
        if value[at] == "\\":
            at += 1
        elif value[at] == ",":
            found.append(value[start:at])
            start = at + 1
        at += 1
    return [*found, value[start:]]


def alarm_of(todo: FoundTodo, where: range) -> Alarm:
    """What of an alarm counts, however another program has written it."""
    found = {"ACTION": "", "DESCRIPTION": "", "TRIGGER": ""}
    for at in where[1:-1]:
        line = todo.file.lines[at]
        if line.name == "TRIGGER":
            found["TRIGGER"] = _trigger(line)
        elif line.name in found:
            found[line.name] = same_text(line.value)
    return found["ACTION"].upper(), found["DESCRIPTION"], found["TRIGGER"]


def _trigger(line: ContentLine) -> str:
    related = "END" if "RELATED=END" in line.parameters.upper() else ""
    try:
        return f"{related}{span_of(line).total_seconds()}"
    except ValueError:
        return f"{related}{line.value}"


class Before(NamedTuple):
    """What we last wrote into a to-do, as far as it is known.

    ``last`` is what we remember; ``signals`` its state, which also stands in the file;
    ``possible`` makes what we may have written at any time, for when ``last`` is None.
    """

    last: Ours | None
    signals: Signals | None
    possible: Callable[[], Sequence[Ours]]

    def knows(self, name: str) -> bool:
        """Whether it is known what we last wrote of a property."""
        return self.last is not None or (name in SIGNALS and self.signals is not None)

    def wrote(self, name: str, key: Key) -> bool:
        """Whether we wrote this of a property last, or may have where that is not known."""
        if self.last:
            return self.last.key(name) == key
        if name in SIGNALS:
            return self.signals is not None and self.signals[SIGNALS[name]] == key
        return any(found.key(name) == key for found in self.possible())

    def alarms(self) -> Iterator[Alarm | None]:
        """Yield the alarm that we last wrote, or all that we may have written."""
        for found in [self.last] if self.last else self.possible():
            yield found.alarm

    def tags(self) -> frozenset[str]:
        """The categories that we last wrote, or may have written."""
        if self.last:
            return self.last.tags
        return frozenset(tag for found in self.possible() for tag in found.tags)


def before(
    todo: FoundTodo, zone: str, remembered: Sequence[str] | None, possible: Callable[[], list[Ours]]
) -> Before:
    """What we last wrote into a to-do.

    What the file itself says of its state is newer than what we remember: another run of ours,
    at a colleague's, may have written since.

    Args:
        todo: the to-do as it stands.
        zone: the plan's time zone.
        remembered: the lines that we remember.
        possible: makes what we may ever have written.
    """
    made: list[Ours] = []

    def once() -> list[Ours]:
        if not made:
            made.extend(possible())
        return made

    last = Ours(remembered, zone) if remembered else None
    there = signals_of_state(todo.text(STATE)) if todo.get(STATE) else None
    known = signals_of_state(last.todo.text(STATE)) if last else None
    if there is None or (last and there == known):
        return Before(last, signals_of(last.todo, zone) if last else None, once)
    return Before(None, there, once)
