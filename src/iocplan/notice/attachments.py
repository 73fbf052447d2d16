"""Models of what a task comes with: the documents that the notice cites, and its numbers."""

from iocplan.notice.base import FileModel
from iocplan.notice.scalars import Day, Number, Words


class ReferenceEntry(FileModel):
    """A document that the notice cites."""

    number: Words
    """The number of the document. Example: 928-TB/TU"""
    date: Day | None = None
    """Its date. Example: 2022-08-02"""
    issuer: Words | None = None
    """Who issued it. Example: Ban Thường vụ Thành ủy"""
    issuer_en: Words | None = None
    """The same in English. Example: Party Standing Committee"""


class QuantityEntry(FileModel):
    """How many of what; without ``max`` exactly ``min``."""

    min: Number
    """The number, or the least of them. Example: 1"""
    max: Number | None = None
    """The most of them, where the notice gives a range. Example: 2"""
    what: Words
    """What is counted. Example: nhân sự CNTT"""
    what_en: Words | None = None
    """The same in English. Example: IT staff"""
    quote: Words | None = None
    """The notice's own words. Example: 01 đến 02 nhân sự"""
