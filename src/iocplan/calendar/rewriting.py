"""Files of others written again: new lines in the places of old ones, all else as it stood."""

from collections.abc import Iterable, Sequence

from iocplan.calendar.content_lines import BREAK
from iocplan.calendar.found import CalendarFile, FoundTodo
from iocplan.calendar.gaps import fold
from iocplan.calendar.stamps import STAMPS, Stamps
from iocplan.calendar.three_way import Merged
from iocplan.calendar.uids import PRODID


class Rewriting:
    """A file, and the lines that are to stand in it instead of others or before them."""

    def __init__(self, file: CalendarFile) -> None:
        self.file = file
        self._instead: dict[int, Sequence[str]] = {}
        self._before: dict[int, list[str]] = {}

    def change(self, todo: FoundTodo, merged: Merged, stamps: Stamps) -> None:
        """Write what becomes of a to-do of the file, with the stamps of the change."""
        added = list(merged.added)
        self._instead |= merged.places
        for name, line in zip(STAMPS, stamps.lines, strict=True):
            at = todo.place(name)
            if at is None:
                added.append(line)
            else:
                self._instead[at] = [line]
        end = todo.where[-1]
        inner = (at for at in todo.where[1:] if self.file.lines[at].name in ("BEGIN", "END"))
        self._before.setdefault(next(inner, end), []).extend(added)
        self._before.setdefault(end, []).extend(merged.parts)

    def insert(self, todo: FoundTodo, lines: Iterable[str]) -> None:
        """Write a new to-do before another one of the file."""
        self._before.setdefault(todo.where[0], []).extend(lines)

    @property
    def data(self) -> bytes:
        """The file's new bytes; its lines end with CRLF."""
        parts: list[bytes] = []
        for at, line in enumerate(self.file.lines):
            parts += map(fold, self._before.get(at, ()))
            instead = self._instead.get(at)
            parts += [line.written] if instead is None else map(fold, instead)
        return BREAK.join(parts) + BREAK


def new_file(todo: Iterable[str]) -> bytes:
    """The bytes of a file of one to-do."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODID}"]
    return BREAK.join(map(fold, [*head, *todo, "END:VCALENDAR"])) + BREAK


def stamped(lines: Sequence[str], stamps: Stamps) -> list[str]:
    """The lines of a component with its stamps."""
    return [lines[0], *stamps.lines, *lines[1:]]
