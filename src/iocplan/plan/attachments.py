"""Rows of what a task comes with: the documents that the notice cites, and its numbers."""

from datetime import date as Day  # noqa: N812 - a field is called ``date``

from iocplan.record import Record
from iocplan.texts.text import Text


class Reference(Record):
    """A document that the notice cites."""

    number: str
    date: Day | None
    issuer: Text


class Quantity(Record):
    """How many of what; ``min`` equals ``max`` for an exact number."""

    min: int
    max: int
    what: Text
    quote: str | None
