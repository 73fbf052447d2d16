"""What was typed into a cell: a day, a number of a paper, some words."""

import re
from datetime import date, timedelta

from iocplan.errors import RefusedError, UsageError
from iocplan.office.incoming.book import Cell
from iocplan.query.fold import fold
from iocplan.query.typed_days import full_day, parse_day, up_to
from iocplan.schedule.planned import plan_made
from iocplan.schedule.standing import Standing
from iocplan.texts import sheet_incoming as texts
from iocplan.texts.safe import safe

_ISO_HOUR = re.compile(r"(\d{4}-\d{2}-\d{2})[T ][\d:.Z]+")
_HOUR = re.compile(r"[, ]+\d{1,2}(?::|h|g| gio )\d{0,2}(?::\d{2})?$")
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_LAST_SERIAL = 2_958_465
"""31/12/9999, the last day of Excel."""
_MOST_LETTERS = 32_767


def day_typed(cell: Cell, standing: Standing, *, since_1904: bool) -> date:
    """The day that a cell means: Excel's number of it, or text as people write days.

    Words that count from today (``hôm qua``) are refused: nobody knows when they were typed.

    Args:
        cell: the cell.
        standing: says which year is meant where none is written.
        since_1904: whether the book counts its days from 1904, as old ones of Macintosh do.

    Raises:
        RefusedError: it means no day.
    """
    _check(cell)
    day = _of_number(cell, since_1904) if cell.is_number else _of_text(cell.text, standing)
    if day is None:
        raise RefusedError(texts.NOT_A_DAY(text=text_typed(cell)[:60]))
    return day


def _of_number(cell: Cell, since_1904: bool) -> date | None:
    try:
        serial = int(float(cell.text))
    except (ValueError, OverflowError):
        return None
    if not 1 <= serial <= _LAST_SERIAL:
        return None
    epoch = _EPOCH_1904 if since_1904 else _EPOCH
    days = timedelta(days=serial)
    return epoch + days if days <= date.max - epoch else None


def _of_text(text: str, standing: Standing) -> date | None:
    from iocplan.query.day_words import written

    plain = " ".join(text.split())
    if match := _ISO_HOUR.fullmatch(plain):
        return full_day(match[1])
    plain = _HOUR.sub("", plain)
    if not full_day(plain) and not written(fold(plain)):
        return None
    around = up_to(standing.today, plan_made(standing.plan))
    try:
        return parse_day(plain, standing.today, around)
    except UsageError as error:
        raise RefusedError(error.message) from None


def text_typed(cell: Cell) -> str:
    """The words of a cell on one line, without what nobody can see.

    Raises:
        RefusedError: it is a formula, or holds an error.
    """
    _check(cell)
    text = cell.text[:_MOST_LETTERS]
    if cell.is_number and re.fullmatch(r"-?\d+\.0+", text):
        text = text.partition(".")[0]
    return " ".join(safe(text).split())


def _check(cell: Cell) -> None:
    if cell.is_formula:
        raise RefusedError(texts.A_FORMULA())
    if cell.is_error:
        raise RefusedError(texts.AN_ERROR(text=cell.text[:20]))
