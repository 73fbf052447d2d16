"""A spreadsheet that came back, as the cells in which something stands.

It is read here and not by openpyxl, which makes a row of every number of a row that a file names:
a file of a kilobyte can so take the memory of a machine. Formulas, macros, pictures, links to other
files and everything else but the text, numbers and merged ranges of cells is not looked at.
"""

import re
from collections.abc import Callable
from posixpath import dirname, join, normpath
from typing import NamedTuple

from iocplan.errors import RefusedError
from iocplan.ooxml.xml import Attributes, parse, value
from iocplan.ooxml.zipped import Zipped
from iocplan.texts import sheet_incoming as texts

_MOST_ELEMENTS = 300_000
"""Elements of one book: eight thousand tasks have as many."""
_MOST_BYTES = 32 * 2**20
_MOST_LETTERS = 32_767
"""What a cell of Excel holds; a text that many cells share is cut once, not in each of them."""
_OLD = b"\xd0\xcf\x11\xe0"
"""How .xls files begin, and .xlsx files with a password."""
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLAN_PROPERTY = "iocplan"

Place = tuple[int, int]
"""A row and a column, both from 1."""


class Cell(NamedTuple):
    """What stands in a cell: ``text`` as the file has it, and what kind of thing that is."""

    text: str
    is_number: bool = False
    is_formula: bool = False
    is_error: bool = False


class FoundSheet(NamedTuple):
    """A sheet: its cells by their places, and its merged ranges, corners included."""

    name: str
    cells: dict[Place, Cell]
    merged: list[tuple[Place, Place]]


class FoundBook(NamedTuple):
    """A book; ``plan`` is the id of the plan it was made from, where it still says so."""

    sheets: list[FoundSheet]
    plan: str
    since_1904: bool


def cell_name(place: Place) -> str:
    """The name of a cell as its program shows it: ``D7``."""
    row, column = place
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"


def read_book(data: bytes) -> FoundBook:
    """The cells of a book.

    Args:
        data: an .xlsx file, from whomever.

    Raises:
        RefusedError: it is no such file, damaged, or larger than an office's sheet ever is.
    """
    if data.startswith(_OLD):
        raise RefusedError(texts.OLD_FORMAT(), texts.OLD_FORMAT_HINT())
    if len(data) > _MOST_BYTES:
        raise RefusedError(texts.TOO_LARGE(), texts.TOO_LARGE_HINT())
    try:
        found = _Reader(Zipped(data, texts.XLSX)).book()
    except RefusedError as error:
        raise RefusedError(error.message, texts.TOO_LARGE_HINT()) from None
    if found is None:
        raise RefusedError(texts.NO_BOOK(), texts.SAVE_AS_XLSX())
    return found


class _Reader:
    """Reads the parts of one file, and counts their elements together."""

    def __init__(self, parts: Zipped) -> None:
        self._parts = parts
        self._left = _MOST_ELEMENTS
        self._shared: list[str] = []

    def book(self) -> FoundBook | None:
        """The book; None where the file is a zip file of another kind."""
        main = next(iter(self._related("", "/officeDocument").values()), "xl/workbook.xml")
        if main not in self._parts:
            return None
        sheets: list[tuple[str, str]] = []
        epochs: list[str] = []

        def start(name: str, attributes: Attributes) -> None:
            if name == "sheet":
                sheets.append((value(attributes, "name") or "", _relation(attributes)))
            elif name == "workbookPr":
                epochs.append(value(attributes, "date1904") or "")

        self._read(main, start)
        for part in self._related(main, "/sharedStrings").values():
            self._read_shared(part)
        places = self._related(main, "/worksheet")
        found = [self._sheet(name, places[id_]) for name, id_ in sheets if id_ in places]
        return FoundBook(found, self._plan(), epochs[:1] in (["1"], ["true"]))

    def _read(
        self,
        part: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] = lambda _: None,
        data: Callable[[str], None] = lambda _: None,
    ) -> None:
        if part in self._parts:
            chunks = self._parts.chunks(part)
            self._left -= parse(chunks, start, end, data, kind=texts.XLSX, most=self._left)

    def _related(self, part: str, kind: str) -> dict[str, str]:
        """The parts of a kind that a part refers to, by their ids."""
        found: dict[str, str] = {}

        def start(name: str, attributes: Attributes) -> None:
            is_kind = (value(attributes, "Type") or "").endswith(kind)
            inside = value(attributes, "TargetMode") != "External"
            if name == "Relationship" and is_kind and inside:
                target = join("/", dirname(part), value(attributes, "Target") or "")
                found[value(attributes, "Id") or ""] = normpath(target).lstrip("/")

        name = part.rpartition("/")[2]
        self._read(join(dirname(part), "_rels", f"{name}.rels"), start)
        return found

    def _plan(self) -> str:
        """The id of the plan among the properties that people may add to a file."""
        found: list[str] = []
        is_ours = False

        def start(name: str, attributes: Attributes) -> None:
            nonlocal is_ours
            if name == "property":
                is_ours = value(attributes, "name") == _PLAN_PROPERTY

        self._read("docProps/custom.xml", start, data=lambda text: _keep(found, text, is_ours))
        return "".join(found).strip()

    def _read_shared(self, part: str) -> None:
        text = _Text()

        def end(name: str) -> None:
            if name == "si":
                self._shared.append(text.taken()[:_MOST_LETTERS])
            text.end(name)

        self._read(part, text.start, end, text.data)

    def _sheet(self, name: str, part: str) -> FoundSheet:
        reader = _SheetReader(self._shared)
        self._read(part, reader.start, reader.end, reader.text.data)
        return FoundSheet(name, reader.cells, reader.merged)


def _relation(attributes: Attributes) -> str:
    """The id of the part; a sheet has another attribute whose name ends alike."""
    return next((v for key, v in attributes.items() if key.endswith(":id")), "")


def _keep(found: list[str], text: str, wanted: bool) -> None:
    if wanted:
        found.append(text)


class _Text:
    """The text in ``t`` elements, but for that of a phonetic guide."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._inside = 0
        self._guide = 0

    def start(self, name: str, _: Attributes) -> None:
        self._guide += name == "rPh"
        self._inside += name in ("t", "v")

    def end(self, name: str) -> None:
        self._guide -= name == "rPh"
        self._inside -= name in ("t", "v")

    def data(self, text: str) -> None:
        if self._inside and not self._guide:
            self._parts.append(text)

    def taken(self) -> str:
        """What was read since the last time; ``_x000D_`` stands for a sign that XML cannot hold."""
        text = "".join(self._parts)
        self._parts.clear()
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class _SheetReader:
    """Gathers the cells of one sheet."""

    def __init__(self, shared: list[str]) -> None:
        self._shared = shared
        self._row, self._column = 0, 0
        self._kind, self._formula = "", False
        self.text = _Text()
        self.cells: dict[Place, Cell] = {}
        self.merged: list[tuple[Place, Place]] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "row":
            number = value(attributes, "r") or ""
            self._row = int(number) if number.isascii() and number.isdecimal() else self._row + 1
            self._column = 0
        elif name == "c":
            place = _place(value(attributes, "r") or "")
            self._row, self._column = place or (self._row, self._column + 1)
            self._kind, self._formula = value(attributes, "t") or "n", False
        elif name == "f":
            self._formula = True
        elif name == "mergeCell":
            first, _, last = (value(attributes, "ref") or "").partition(":")
            if (start := _place(first)) and (end := _place(last)):
                self.merged.append((start, end))
        self.text.start(name, attributes)

    def end(self, name: str) -> None:
        self.text.end(name)
        if name != "c":
            return
        text = self.text.taken()
        if self._kind == "s":
            number = int(text) if text.isascii() and text.isdecimal() else -1
            text = self._shared[number] if 0 <= number < len(self._shared) else ""
        if text or self._formula:
            is_number, is_error = self._kind == "n", self._kind == "e"
            cell = Cell(text, is_number, self._formula, is_error)
            self.cells[self._row, self._column] = cell


def _place(reference: str) -> Place | None:
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = 26 * column + ord(letter) - ord("A") + 1
    return int(match[2]), column
