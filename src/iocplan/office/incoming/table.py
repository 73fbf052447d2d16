"""The rows of a sheet that came back, by the titles of its columns, wherever these have gone."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from iocplan.office.incoming.book import Cell, FoundSheet, Place, cell_name
from iocplan.query.fold import fold
from iocplan.report.sheet_columns import EXTENDED, FILL_COLUMNS, ID, NUMBER, TASK_COLUMNS, TITLE
from iocplan.texts import sheet_incoming as texts
from iocplan.texts.text import Said, Text

_HEAD_ROWS = 50
"""How far down the head is looked for, below whatever somebody has put above it."""
_LONGEST_TITLE = 100
_MOST_OF_A_TITLE = 1000
_REMARK = re.compile(r"\([^)]*\)|[*:]")


def _key(title: str) -> str:
    """A title without case, diacritics, and what stands in brackets behind it."""
    return fold(_REMARK.sub(" ", title)) if len(title) <= _LONGEST_TITLE else ""


_FILL = {_key(column.title.vi): column.title for column in FILL_COLUMNS}
_KNOWN = {_key(column.title.vi) for column in (NUMBER, *TASK_COLUMNS)}
_ID, _TITLE, _EXTENDED = (_key(column.title.vi) for column in (ID, TITLE, EXTENDED))


class TypedRow(NamedTuple):
    """A row in which something was typed: its cells by the titles of the columns to fill."""

    sheet: str
    row: int
    id: Cell | None
    id_place: Place
    title: str
    typed: dict[Text, tuple[Place, Cell]]

    def named(self, place: Place) -> str:
        """A cell's name, with its sheet's."""
        return f"{self.sheet}!{cell_name(place)}"


class Table:
    """One sheet with the head that makes it ours."""

    def __init__(self, sheet: FoundSheet, head: int) -> None:
        self._sheet = sheet
        self._head = head
        self._columns: dict[str, int] = {}
        self._others: list[tuple[int, str, bool]] = []
        for (row, column), cell in sorted(sheet.cells.items()):
            if row == head:
                self._take_title(column, cell.text)

    def _take_title(self, column: int, title: str) -> None:
        key = _key(title)
        if key in _FILL or key in _KNOWN:
            if key not in self._columns:
                self._columns[key] = column
            elif key in _FILL:
                self._others.append((column, title, True))
        else:
            self._others.append((column, title, False))

    def problems(self) -> Iterator[Said]:
        """Yield the columns whose content is not read, and the cells merged over several rows."""
        filled = {column for row, column in self._sheet.cells if row > self._head}
        for column, title, is_twice in self._others:
            if column in filled:
                text = texts.SAME_COLUMN if is_twice else texts.UNKNOWN_COLUMN
                yield texts.AT(cell=self.named((self._head, column)), why=text(title=title))

    def rows(self) -> Iterator[TypedRow]:
        """Yield the rows in which something was typed, from the top."""
        titles = {self._columns[key]: title for key, title in _FILL.items() if key in self._columns}
        found: dict[int, dict[Text, tuple[Place, Cell]]] = {}
        for (row, column), cell in sorted(self._sheet.cells.items()):
            is_blank = not cell.text.strip() and not cell.is_formula
            if row > self._head and column in titles and not is_blank:
                found.setdefault(row, {})[titles[column]] = ((row, column), cell)
        for row, typed in found.items():
            place = (row, self._columns[_ID])
            title = self._sheet.cells.get((row, self._columns.get(_TITLE, 0)), Cell(""))
            id_ = self._sheet.cells.get(place)
            title_text = title.text[:_MOST_OF_A_TITLE]
            yield TypedRow(self._sheet.name, row, id_, place, title_text, typed)

    def extensions(self) -> Iterator[tuple[Place, Place, Cell]]:
        """Yield what stands in the column of extensions, with the place of the row's id."""
        column = self._columns.get(_EXTENDED)
        for (row, at), cell in sorted(self._sheet.cells.items()):
            if row > self._head and at == column and cell.text.strip():
                yield (row, at), (row, self._columns[_ID]), cell

    def cell(self, place: Place) -> Cell:
        """What stands in a place."""
        return self._sheet.cells.get(place, Cell(""))

    def named(self, place: Place) -> str:
        """A cell's name, with its sheet's."""
        return f"{self._sheet.name}!{cell_name(place)}"

    def merged(self) -> Iterator[tuple[Place, str]]:
        """Yield where a range begins that is merged over several rows, and the range."""
        for first, last in self._sheet.merged:
            if first[0] != last[0] and last[0] > self._head:
                yield first, f"{cell_name(first)}:{cell_name(last)}"


def tables_of(sheets: list[FoundSheet]) -> list[Table]:
    """The sheets that have the column of ids and one to fill, each with its head."""
    return [Table(sheet, head) for sheet in sheets if (head := _head_of(sheet))]


def _head_of(sheet: FoundSheet) -> int:
    titles: dict[int, set[str]] = {}
    for (row, _), cell in sheet.cells.items():
        if row <= _HEAD_ROWS:
            titles.setdefault(row, set()).add(_key(cell.text))
    heads = (row for row, found in sorted(titles.items()) if _ID in found and found & set(_FILL))
    return next(heads, 0)
