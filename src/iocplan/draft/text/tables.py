"""Tables that share out work: a row a task, with columns for what, who, with whom and by when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from iocplan.draft.language.plain import plain
from iocplan.draft.text.cleaning import Paragraph
from iocplan.draft.text.folded import Passage, join

_COLUMNS = [
    ("leader", r"(?:lãnh đạo|đồng chí|thường trực)[^|]* (?:phụ trách|chỉ đạo|theo dõi)|chỉ đạo$"),
    ("with", r"(?:đơn vị |cơ quan |người )?(?:cùng )?phối hợp"),
    (
        "lead",
        (
            r".*chủ trì|.*phụ trách|.*(?:đơn vị|cơ quan|người|bộ phận|cá nhân|tổ chức)"
            r" (?:thực hiện|chịu trách nhiệm|phụ trách|được giao)|phân công|thực hiện$"
            r"|(?:đơn vị|cơ quan|bộ phận|lực lượng)$"
        ),
    ),
    (
        "due",
        (r".*(?:thời hạn|thời gian|hoàn thành|hạn |tiến độ|thời điểm|deadline)|hạn$|ngày$|tháng$"),
    ),
    (
        "what",
        r"(?:tên )?(?:các )?(?:nội dung|nhiệm vụ|công việc|đầu việc|hoạt động|việc|đề án|dự án)",
    ),
    ("product", r"(?:sản phẩm|kết quả|dự kiến sản phẩm)"),
]
_COMPILED = [(role, re.compile(pattern)) for role, pattern in _COLUMNS]
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the whole of it, and its cells by what their columns are for."""

    words: Passage
    cells: dict[str, Passage]


@dataclass(frozen=True, slots=True)
class Table:
    """A table that says who is to do what."""

    rows: tuple[Row, ...]


def tables(paragraphs: list[Paragraph]) -> tuple[list[Paragraph], dict[int, Table]]:
    """The paragraphs with each such table as one, and the tables by that one's offset."""
    kept: list[Paragraph] = []
    found: dict[int, Table] = {}
    i = 0
    while i < len(paragraphs):
        columns = _header(paragraphs[i])
        if columns is None:
            kept.append(paragraphs[i])
            i += 1
            continue
        rows, end = _rows(paragraphs, i + 1, columns)
        kept.append(paragraphs[i])
        if rows:
            found[paragraphs[i].words.offset(0)] = Table(tuple(rows))
        i = end
    return kept, found


def _cells(words: Passage) -> list[Passage]:
    bounds = [-1, *(m.start() for m in re.finditer(r"\|", words.text)), len(words.text)]
    cells = [words.cut(a + 1, b) for a, b in pairwise(bounds)]
    if words.text.startswith("|"):
        cells = cells[1:]
    return cells[:-1] if words.text.endswith("|") else cells


def _header(paragraph: Paragraph) -> dict[int, str] | None:
    """What each column is for, where a paragraph is the head of such a table."""
    if paragraph.words.text.count("|") < _FEWEST:
        return None
    columns: dict[int, str] = {}
    for i, cell in enumerate(_cells(paragraph.words)):
        low = plain(cell.text)
        role = next((role for role, pattern in _COMPILED if pattern.match(low)), None)
        if role and role not in columns.values() and len(low) < 80:  # noqa: PLR2004
            columns[i] = role
    if "lead" not in columns.values():
        columns = {i: "lead" if role == "leader" else role for i, role in columns.items()}
    wanted = set(columns.values())
    return columns if "what" in wanted and wanted & {"lead", "due"} else None


def _rows(
    paragraphs: list[Paragraph], start: int, columns: dict[int, str]
) -> tuple[list[Row], int]:
    rows: list[Row] = []
    i = start
    for i, words in _logical_rows(paragraphs, start):
        cells = _cells(words)
        named = {role: cells[c] for c, role in columns.items() if c < len(cells)}
        if not re.fullmatch(r"[\s|:\-–\d().]*", words.text):
            rows.append(Row(words, named))
        i += 1  # noqa: PLW2901 - one past the row
    return rows, max(i, start) if rows else start


def _logical_rows(paragraphs: list[Paragraph], start: int) -> Iterator[tuple[int, Passage]]:
    """The rows from a place on; lines without a bar within one belong to the cell before them."""
    i = start
    while i < len(paragraphs) and "|" in paragraphs[i].words.text and not _header(paragraphs[i]):
        words = [paragraphs[i].words]
        while _continues(paragraphs, i + 1):
            i += 1
            words.append(paragraphs[i].words)
        yield i, join(words)
        i += 1


def _continues(paragraphs: list[Paragraph], i: int) -> bool:
    following = paragraphs[i + 1 : i + 4]
    inside = i < len(paragraphs) and "|" not in paragraphs[i].words.text
    return inside and any("|" in p.words.text for p in following)
