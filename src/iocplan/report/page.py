"""A report before anybody knows how it is written: blocks of plain text, without markup.

A writer (``html``, ``markdown``) only turns the blocks into its own signs; it decides nothing.
"""

from typing import NamedTuple

from iocplan.report.charts import BarChart, StepChart
from iocplan.say.sentence import Sentence, Tone
from iocplan.texts.text import Lang


class Cell(NamedTuple):
    """What stands in a table; ``task`` is the id of the task that it leads to.

    ``figure`` is the name in ``status --json`` of the number that is shown.
    """

    text: str
    tone: Tone = ""
    task: str = ""
    figure: str = ""


class ListColumn(NamedTuple):
    """A column; those of one ``group`` stand side by side below its name."""

    title: str
    number: bool = False
    group: str = ""


class ListRow(NamedTuple):
    """A row; ``details`` stand below it, ``key`` names it in the page."""

    cells: tuple[Cell, ...]
    details: tuple[str, ...] = ()
    key: str = ""


class Listing(NamedTuple):
    """Rows in columns; the first column names the row.

    One that is ``behind`` a picture may be folded away where the picture can be seen.
    """

    title: str
    columns: tuple[ListColumn, ...]
    rows: tuple[ListRow, ...]
    behind: bool = False


class CardFact(NamedTuple):
    """A label with what is said under it."""

    label: str
    values: tuple[str, ...]


class CardItem(NamedTuple):
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
    items: tuple[CardItem, ...]
    history: tuple[tuple[str, str], ...]


class Cards(NamedTuple):
    """The tasks of one section."""

    title: str
    cards: tuple[Card, ...]


Block = Sentence | Listing | BarChart | StepChart | Cards


class Part(NamedTuple):
    """A part of the page; ``number`` is how many things it is about, where that says something."""

    id: str
    title: str
    number: int | None
    blocks: tuple[Block, ...]


class Figure(NamedTuple):
    """A number that is seen first, with what it is out of."""

    number: int
    label: str
    of: str
    tone: Tone = ""


class Page(NamedTuple):
    """The whole report; ``banner`` is empty but for what is only supposed."""

    lang: Lang
    kicker: str
    title: str
    as_of: str
    banner: str
    launch: tuple[Sentence, ...]
    figures: tuple[Figure, ...]
    parts: tuple[Part, ...]
    words: dict[str, str]
    """What a writer says in its own name, as a label for those who cannot see."""
