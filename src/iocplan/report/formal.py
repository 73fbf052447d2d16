"""A paper of the administration as plain text, before a writer gives it its form.

Its parts are those of Nghị định 30/2020/NĐ-CP, Phụ lục I. Whatever is empty is not known, and is
left blank for a person to fill in.
"""

from datetime import date
from typing import NamedTuple

from iocplan.report.page import PageTable


class Heading(NamedTuple):
    """A heading in the text; ``level`` 1 is ``I.``, 2 is ``1.``."""

    text: str
    level: int = 1


class Annex(NamedTuple):
    """A table behind the paper, from a new sheet; ``note`` explains its signs."""

    title: str
    table: PageTable
    note: str = ""


class Formal(NamedTuple):
    """A report or a letter.

    ``above`` is the body over the issuing one, ``symbol`` what stands in ``Số: …/`` (``BC-``).
    ``kind`` is the name of the paper; a letter has none, and ``about`` stands below its number.
    ``banner`` is a warning above the text. ``content`` has headings and paragraphs, each without
    the sign that ends the paper. ``recipients`` are those besides whom it is addressed ``to``.
    ``day`` is that of its facts.
    """

    day: date
    above: str
    body: str
    symbol: str
    place: str
    kind: str
    about: str
    to: tuple[str, ...]
    banner: str
    content: tuple[Heading | str, ...]
    signer: str
    recipients: tuple[str, ...]
    annexes: tuple[Annex, ...] = ()
