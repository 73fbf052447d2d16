"""A report as Markdown, for a merge request or a chat: tables, and pictures as their tables."""

from collections.abc import Iterator

from iocplan.report.chart_shapes import BarChart, StepChart
from iocplan.report.page import Block, Card, Cards, Page, PageRow, PageTable, Part, full_title
from iocplan.say.sentence import Sentence
from iocplan.texts.markdown import md_escape

MARKER = b"<!-- iocplan report -->"
"""Marks a file as a report, which may be overwritten."""


def to_markdown(page: Page) -> str:
    """The page as Markdown; whatever the plan says is escaped."""
    return "\n".join([MARKER.decode(), "", *_page(page)]) + "\n"


def _page(page: Page) -> Iterator[str]:
    yield f"# {md_escape(page.title)}"
    yield ""
    if page.banner:
        yield from (f"> **{md_escape(page.banner)}**", "")
    head = filter(None, (page.kicker, page.about, page.as_of))
    yield " · ".join(map(md_escape, head))
    for said in page.standing:
        yield from ("", _strong(said))
    for part in page.message:
        yield from _part(part, page.captions)
    yield ""
    for figure in page.figures:
        yield f"- **{figure.number}** {md_escape(figure.label)}, {md_escape(figure.of)}"
    for said in page.official:
        yield from ("", md_escape(said.text))
    yield from ("", f"# {md_escape(page.captions['annex'])}")
    for part in page.annex:
        yield from _part(part, page.captions)


def _part(part: Part, captions: dict[str, str]) -> Iterator[str]:
    number = f" ({part.number})" if part.number else ""
    yield from ("", f"## {md_escape(part.title)}{number}")
    for block in part.blocks:
        yield ""
        yield from _block(block, captions)


def _block(block: Block, captions: dict[str, str]) -> Iterator[str]:
    if isinstance(block, Sentence):
        yield md_escape(block.text)
    elif isinstance(block, PageTable):
        yield from _table(block)
    elif isinstance(block, BarChart | StepChart):
        yield md_escape(block.says)
    else:
        yield from _cards(block, captions)


def _strong(said: Sentence) -> str:
    text = md_escape(said.text)
    return f"**{text}**" if said.tone in ("late", "soon") else text


def _table(table: PageTable) -> Iterator[str]:
    yield _line(md_escape(full_title(column)) for column in table.columns)
    yield _line("---:" if column.number else "---" for column in table.columns)
    for row in table.rows:
        yield _line(_cells(row))


def _cells(row: PageRow) -> Iterator[str]:
    """The cells; the row's details join the second one, as Markdown has no place for them."""
    for place, cell in enumerate(row.cells):
        text = md_escape(cell.text)
        text = f"**{text}**" if cell.tone == "late" and text else text
        yield "<br>".join([text, *map(md_escape, row.details)]) if place == 1 else text


def _line(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cards(cards: Cards, captions: dict[str, str]) -> Iterator[str]:
    yield f"### {md_escape(cards.title)}"
    for card in cards.cards:
        yield ""
        yield from _card(card, captions)


def _card(card: Card, captions: dict[str, str]) -> Iterator[str]:
    yield f"#### {md_escape(card.id)} {md_escape(card.title)}"
    yield ""
    yield _strong(card.state._replace(tone="late" if card.state.tone == "late" else ""))
    yield ""
    for fact in card.facts:
        yield f"- {md_escape(fact.label)}: {'; '.join(map(md_escape, fact.values))}"
    for item in card.items:
        remark = f" · {md_escape(item.remark)}" if item.remark else ""
        box = "x" if item.done else " "
        yield f"- [{box}] {md_escape(item.id)} {md_escape(item.title)}{remark}"
    if card.history:
        yield f"- {md_escape(captions['history'])}:"
        yield from (f"  - {md_escape(day)}: {md_escape(said)}" for day, said in card.history)
