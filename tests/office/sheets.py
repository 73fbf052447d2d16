"""Sheets that the program has made, read back and filled in with openpyxl."""

from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from running import NOTICE, run

DAY = ("--today", "2023-03-24")
TITLES = (
    "STT", "Mã", "Văn bản giao", "Nội dung", "Chủ trì", "Phối hợp", "Lãnh đạo phụ trách",
    "Chuyên viên theo dõi", "Thời hạn (trích)", "Hạn cuối", "Gia hạn đến", "Tình trạng",
    "Đơn vị báo cáo", "Ngày trình", "Ngày hoàn thành", "Số văn bản", "Kết quả",
    "Khó khăn, vướng mắc", "Đề xuất, kiến nghị", "Ghi chú",
)  # fmt: skip
WIDTHS = (5, 9, 22, 48, 22, 22, 18, 18, 24, 12, 12, 18, 18, 12, 12, 18, 30, 30, 30, 24)


def make(
    folder: Path, *options: object, notice: Path = NOTICE, name: str = "viec.xlsx", day=DAY
) -> Path:
    ran = run("export", "-o", folder / name, "-f", notice, *day, *options)
    assert (ran.status, ran.out) == (0, ""), ran.err
    return folder / name


def sheet(path: Path) -> Worksheet:
    return load_workbook(path).worksheets[0]


def row_of(tasks: Worksheet, id_: str) -> dict[str, object]:
    """What stands in the row of a task, by the titles of the columns."""
    rows = tasks.iter_rows(min_row=2, values_only=True)
    return next(dict(zip(TITLES, row, strict=True)) for row in rows if row[1] == id_)


def fill(path: Path, id_: str, typed: Mapping[str, object]) -> None:
    """Type something into the row of a task."""
    book = load_workbook(path)
    tasks = book.worksheets[0]
    row = next(r for r in tasks.iter_rows(min_row=2) if r[1].value == id_)
    for title, value in typed.items():
        row[TITLES.index(title)].value = value
    book.save(path)
