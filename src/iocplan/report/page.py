"""A report as blocks of plain text, before a writer turns it into HTML or Markdown.

A writer (``html``, ``markdown``) only turns the blocks into its own signs; it decides nothing.
"""

from typing import NamedTuple

from iocplan.report.chart_shapes import BarChart, StepChart
from iocplan.say.sentence import Sentence, Tone
from iocplan.texts.text import Lang


class Cell(NamedTuple):
    """What stands in a table; ``link`` is the address that it leads to.

    ``figure`` is the name in ``status --json`` of the number that is shown.
    """

    text: str
    tone: Tone = ""
    link: str = ""
    figure: str = ""


class PageColumn(NamedTuple):
    """A column; those of one ``group`` stand side by side below its name."""

    title: str
    number: bool = False
    group: str = ""


def full_title(column: PageColumn) -> str:
    """A column's title where it stands alone, without the heading of its group above it."""
    return f"{column.group.capitalize()}: {column.title}" if column.group else column.title


class PageRow(NamedTuple):
    """A row; ``details`` stand below it, ``key`` names it in the page."""

    cells: tuple[Cell, ...]
    details: tuple[str, ...] = ()
    key: str = ""


class PageTable(NamedTuple):
    """Rows in columns; the first column names the row.

    A table ``behind`` a picture repeats it and may be folded away where the picture is visible.
    """

    title: str
    columns: tuple[PageColumn, ...]
    rows: tuple[PageRow, ...]
    behind: bool = False


class CardFact(NamedTuple):
    """A label and everything that is said under it."""

    label: str
    values: tuple[str, ...]


class CardCheckbox(NamedTuple):
    """Something that a task produces."""

    id: str
    title: str
    done: bool
    remark: str


class Card(NamedTuple):
    """A task in full; ``history`` has a day and a sentence for each entry."""

    id: str
    title: str
    subtitle: str
    state: Sentence
    facts: tuple[CardFact, ...]
    items: tuple[CardCheckbox, ...]
    history: tuple[tuple[str, str], ...]


class Cards(NamedTuple):
    """The tasks of one section."""

    title: str
    cards: tuple[Card, ...]


Block = Sentence | PageTable | BarChart | StepChart | Cards


class Part(NamedTuple):
    """A part of the page; ``number`` is how many things it is about, if counting makes sense."""

    id: str
    title: str
    number: int | None
    blocks: tuple[Block, ...]


class Figure(NamedTuple):
    """A number that is seen first, with what it is out of."""

    number: str
    label: str
    of: str
    tone: Tone = ""


class Link(NamedTuple):
    """Another page of the same site."""

    text: str
    address: str


class Page(NamedTuple):
    """The whole report: the message, which fits one sheet of A4, and all else as an annex.

    ``banner`` is empty unless the launch is only supposed; ``about`` is empty where the title
    says what the plan is about. ``captions`` are what a writer says in its own name.
    """

    lang: Lang
    kicker: str
    title: str
    about: str
    as_of: str
    banner: str
    standing: tuple[Sentence, ...]
    message: tuple[Part, ...]
    figures: tuple[Figure, ...]
    official: tuple[Sentence, ...]
    annex: tuple[Part, ...]
    captions: dict[str, str]
    links: tuple[Link, ...] = ()
