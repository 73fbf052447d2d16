"""Calendar files that other programs have written: the sound to-dos in them, and what is wrong.

Nothing is trusted: what is no calendar, or holds a day that is none, is reported with its place.
"""

import stat
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from iocplan.calendar.content_lines import ContentLine, content_lines
from iocplan.calendar.foreign_days import day_in
from iocplan.calendar.found import CalendarFile, FoundTodo, named
from iocplan.texts import pull as texts
from iocplan.texts.os_reasons import os_reason
from iocplan.texts.text import Said

_LIMIT_MB = 1
_MOST_REPORTS = 20
"""How many wrong to-dos of a file are named before the rest is only counted."""


class Malformed(NamedTuple):
    """What is wrong in a file, and where: a line from 1, 0 for the file as a whole."""

    path: Path
    line: int
    what: Said


def calendar_files(folder: Path) -> tuple[list[Path], list[Malformed]]:
    """The calendar files of a folder by name, and what there is no ordinary file.

    Raises:
        OSError: the folder cannot be read.
    """
    names = sorted(p for p in folder.iterdir() if p.suffix.lower() == ".ics" and p.name[0] != ".")
    odd = [path for path in names if not stat.S_ISREG(path.lstat().st_mode)]
    wrong = [Malformed(path, 0, texts.NO_ORDINARY_FILE()) for path in odd]
    return [path for path in names if path not in odd], wrong


def read_todos(path: Path) -> tuple[list[FoundTodo], list[Malformed]]:
    """The sound to-dos of one file, and what is wrong in it."""
    try:
        with path.open("rb") as file:
            data = file.read((_LIMIT_MB << 20) + 1)
    except OSError as error:
        return [], [Malformed(path, 0, texts.REFUSED(id=path.name, why=os_reason(error)))]
    if len(data) > _LIMIT_MB << 20:
        return [], [Malformed(path, 0, texts.TOO_LARGE(limit=_LIMIT_MB))]
    try:
        found = CalendarFile(path, data, list(content_lines(data)))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return [], [Malformed(path, line, texts.NOT_UTF8())]
    if not found.lines or found.lines[0].text.strip().upper() != "BEGIN:VCALENDAR":
        return [], [Malformed(path, 1, texts.NO_CALENDAR())]
    if wrong := _not_nested(found.lines):
        return [], [Malformed(path, *wrong)]
    return _sound(found)


def _sound(file: CalendarFile) -> tuple[list[FoundTodo], list[Malformed]]:
    todos, wrong = [], []
    for where in file.components("VTODO"):
        todo = FoundTodo(file, where)
        if found := _wrong_in(todo):
            wrong.append(Malformed(file.path, *found))
        else:
            todos.append(todo)
    if more := len(wrong) - _MOST_REPORTS:
        wrong[_MOST_REPORTS:] = [Malformed(file.path, 0, texts.MORE(n=more))] if more > 0 else []
    return todos, wrong


def _not_nested(lines: Iterable[ContentLine]) -> tuple[int, Said] | None:
    """Where components do not nest, None where they do."""
    inside: list[str] = []
    number = 0
    for line in lines:
        number = line.number
        if line.name == "BEGIN":
            inside.append(named(line))
        elif line.name == "END" and (not inside or inside.pop() != named(line)):
            return number, texts.NOT_CLOSED(name=named(line))
    return (number, texts.NOT_CLOSED(name=inside[-1])) if inside else None


def _wrong_in(todo: FoundTodo) -> tuple[int, Said] | None:
    """What keeps a to-do from being understood: no UID, no line, or a day that is none."""
    for at in todo.where:
        line = todo.file.lines[at]
        if not line.name:
            return line.number, texts.NOT_A_LINE(line=line.text[:60])
    if not todo.uid:
        return todo.number, texts.NO_UID()
    for name in ("COMPLETED", "DUE"):
        line_ = todo.get(name)
        try:
            day_in(todo, name, "UTC")
        except ValueError:
            value = line_.value[:60] if line_ else ""
            return line_.number if line_ else 0, texts.BAD_DAY(name=name, value=value)
    return None
