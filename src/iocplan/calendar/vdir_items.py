"""The to-dos in calendar files that other programs have written, read line by line.

Nothing in them is trusted. Folding, line ends and the order of properties may be anybody's (RFC
5545, 3.1); what is no calendar, or holds a day that is none, is reported with its place.
"""

import re
import stat
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from iocplan.texts import pull as texts
from iocplan.texts.os_reasons import os_reason
from iocplan.texts.text import Said

_LIMIT_MB = 1
_LINE = re.compile(r'([A-Za-z0-9-]+)((?:;[^":;]*(?:"[^"]*"[^":;]*)*)*):(.*)', re.DOTALL)
_TIME = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})(Z?))?")
_DAYS = ("COMPLETED", "DUE", "LAST-MODIFIED")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


class Malformed(NamedTuple):
    """What is wrong in a file, and where: a line from 1, 0 for the file as a whole."""

    path: Path
    line: int
    what: Said


class Line(NamedTuple):
    """An unfolded content line, and the line of the file on which it begins."""

    text: str
    number: int

    @property
    def name(self) -> str:
        """The property's name in capitals, empty where this is no content line."""
        found = _LINE.fullmatch(self.text)
        return found[1].upper() if found else ""

    @property
    def value(self) -> str:
        """The property's value as it is written."""
        found = _LINE.fullmatch(self.text)
        return found[3] if found else ""

    @property
    def key(self) -> tuple[str, ...]:
        """What the line says, whoever wrote it: name, parameters in order, unescaped value."""
        found = _LINE.fullmatch(self.text)
        parameters = sorted(found[2].upper().split(";")) if found else ()
        return (self.name, *parameters, unescaped(self.value))


class Item(NamedTuple):
    """A VTODO from BEGIN to END, the lines around it, and its file as it was read."""

    path: Path
    data: bytes
    lines: tuple[Line, ...]
    before: tuple[Line, ...]
    after: tuple[Line, ...]

    def own(self) -> Iterator[Line]:
        """Yield the to-do's own lines, not those of an alarm in it."""
        depth = 0
        for line in self.lines[1:-1]:
            depth += line.name == "BEGIN"
            if not depth:
                yield line
            depth -= line.name == "END"

    def get(self, name: str) -> Line | None:
        """Return the first line of a property."""
        return next((line for line in self.own() if line.name == name), None)

    def text(self, name: str) -> str:
        """Return a property's text, empty where it is missing."""
        line = self.get(name)
        return unescaped(line.value) if line else ""

    @property
    def uid(self) -> str:
        """What identifies the to-do everywhere."""
        return self.text("UID").strip()

    @property
    def is_done(self) -> bool:
        """Whether it is completed; some programs delete STATUS and leave COMPLETED, or never."""
        status = self.text("STATUS").strip().upper()
        return status == "COMPLETED" or (not status and self.get("COMPLETED") is not None)

    @property
    def is_cancelled(self) -> bool:
        """Whether it is called off."""
        return self.text("STATUS").strip().upper() == "CANCELLED"

    def day(self, name: str, zone: str) -> date | None:
        """Return a property's day in a time zone, None where it is missing.

        Raises:
            ValueError: it holds no day.
        """
        line = self.get(name)
        return day_of(line.value, zone) if line else None


def unescaped(text: str) -> str:
    """Return a TEXT value as a person reads it (3.3.11)."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def day_of(value: str, zone: str) -> date:
    """Return the day of a DATE or DATE-TIME; one in UTC is converted, a local one is taken as is.

    Raises:
        ValueError: the value is neither.
    """
    found = _TIME.fullmatch(value.strip())
    if found is None:
        raise ValueError(value)
    parts = [int(part) for part in found.groups()[:6] if part is not None]
    at = datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type,misc]
    try:
        return at.astimezone(ZoneInfo(zone)).date() if found[7] else at.date()
    except OverflowError:
        return at.date()


def calendar_files(folder: Path) -> tuple[list[Path], list[Malformed]]:
    """Return the calendar files of a folder by name, and what there is no ordinary file.

    Raises:
        OSError: the folder cannot be read.
    """
    names = sorted(p for p in folder.iterdir() if p.suffix == ".ics" and p.name[0] != ".")
    odd = [path for path in names if not stat.S_ISREG(path.lstat().st_mode)]
    wrong = [Malformed(path, 0, texts.NO_ORDINARY_FILE()) for path in odd]
    return [path for path in names if path not in odd], wrong


def read_items(path: Path) -> tuple[list[Item], list[Malformed]]:
    """Return the sound to-dos of one file, and what is wrong in it."""
    try:
        with path.open("rb") as file:
            data = file.read((_LIMIT_MB << 20) + 1)
    except OSError as error:
        return [], [Malformed(path, 0, texts.REFUSED(id=path.name, why=os_reason(error)))]
    if len(data) > _LIMIT_MB << 20:
        return [], [Malformed(path, 0, texts.TOO_LARGE(limit=_LIMIT_MB))]
    try:
        lines = list(_unfolded(data.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return [], [Malformed(path, line, texts.NOT_UTF8())]
    if not lines or lines[0].text.upper() != "BEGIN:VCALENDAR":
        return [], [Malformed(path, 1, texts.NO_CALENDAR())]
    if wrong := _not_nested(lines):
        return [], [Malformed(path, *wrong)]
    items = [Item(path, data, *parts) for parts in _todos(lines)]
    found = [(item, _wrong_in(item)) for item in items]
    return [i for i, wrong in found if not wrong], [wrong for _, wrong in found if wrong]


def _unfolded(text: str) -> Iterator[Line]:
    now: list[str] = []
    begun = 1
    for number, raw in enumerate([*text.split("\n"), ""], 1):
        line = raw.removesuffix("\r")
        if line[:1] in (" ", "\t") and now:
            now.append(line[1:])
            continue
        if now:
            yield Line("".join(now), begun)
        now, begun = [line] if line.strip() else [], number


def _not_nested(lines: Iterable[Line]) -> tuple[int, Said] | None:
    """Return where components do not nest, None where they do."""
    inside: list[str] = []
    for line in lines:
        if line.name == "BEGIN":
            inside.append(line.value.strip().upper())
        elif line.name == "END":
            name = line.value.strip().upper()
            if not inside or inside.pop() != name:
                return line.number, texts.NOT_CLOSED(name=name)
    return (line.number, texts.NOT_CLOSED(name=inside[-1])) if inside else None


def _todos(lines: list[Line]) -> Iterator[tuple[tuple[Line, ...], ...]]:
    """Yield each to-do's lines with those before it and those behind it."""
    start = None
    for at, line in enumerate(lines):
        marks = (line.name, line.value.strip().upper())
        if marks == ("BEGIN", "VTODO") and start is None:
            start = at
        elif marks == ("END", "VTODO") and start is not None:
            yield tuple(lines[start : at + 1]), tuple(lines[:start]), tuple(lines[at + 1 :])
            start = None


def _wrong_in(item: Item) -> Malformed | None:
    for line in item.lines:
        if not line.name:
            return Malformed(item.path, line.number, texts.NOT_A_LINE(line=line.text[:60]))
    if not item.uid:
        return Malformed(item.path, item.lines[0].number, texts.NO_UID())
    for line in item.own():
        try:
            if line.name in _DAYS:
                day_of(line.value, "UTC")
        except ValueError:
            what = texts.BAD_DAY(name=line.name, value=line.value[:60])
            return Malformed(item.path, line.number, what)
    return None
