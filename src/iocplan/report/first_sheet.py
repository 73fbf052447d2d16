"""The message of a report, cut so that it fits one printed sheet of A4.

Each part has some lines of the sheet; the rows that they do not hold stand in the annex.
"""

from collections.abc import Iterable, Iterator

from iocplan.report.page import Block, PageRow, PageTable, Part
from iocplan.say.sentence import Sentence
from iocplan.say.wording import Wording
from iocplan.texts.text import Text

_CELL = 110
_DETAIL = 170
_SENTENCE = 240
_COLUMN = 34
"""About how many characters a cell has on a line of the printed page."""
_LINE = 105


def on_first_sheet(words: Wording, part: Part, lines: float, more: Text, most: int = 99) -> Part:
    """Cut a part's table to some lines of the printed page, and say how much is left.

    Args:
        words: the language.
        part: the part with its whole table; pictures and cards have no place on the sheet.
        lines: how many lines there are for the rows; one row is always shown.
        more: the sentence about the rows that are left for the annex.
        most: how many rows there may be at all.
    """
    blocks: list[Block] = []
    for block in part.blocks:
        if isinstance(block, Sentence):
            blocks.append(_clipped_sentence(block))
            continue
        if not isinstance(block, PageTable):
            continue
        rows = tuple(_fitting(map(_clipped, block.rows), lines))[:most]
        blocks.append(block._replace(rows=rows))
        if left := len(block.rows) - len(rows):
            blocks.append(Sentence(words.say(more, n=left), "quiet"))
    return part._replace(blocks=tuple(blocks))


def clipped_sentences(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Sentences, none longer than some lines."""
    return tuple(map(_clipped_sentence, sentences))


def _clipped_sentence(said: Sentence) -> Sentence:
    return said._replace(text=_clip(said.text, _SENTENCE))


def _fitting(rows: Iterable[PageRow], lines: float) -> Iterator[PageRow]:
    for number, row in enumerate(rows):
        lines -= _height(row)
        if number and lines < 0:
            return
        yield row


def _height(row: PageRow) -> float:
    """About how many lines a row takes, with the room around it."""
    cells = max(-(-len(cell.text) // _COLUMN) for cell in row.cells)
    return cells + -(-len("; ".join(row.details)) // _LINE) + 0.5


def _clipped(row: PageRow) -> PageRow:
    cells = tuple(cell._replace(text=_clip(cell.text, _CELL)) for cell in row.cells)
    details = "; ".join(row.details)
    if len(details) > _DETAIL:
        return row._replace(cells=cells, details=(_clip(details, _DETAIL),))
    return row._replace(cells=cells)


def _clip(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
