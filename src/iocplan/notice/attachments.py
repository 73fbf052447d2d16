"""Models of the papers, numbers and questions that hang on a task."""

from typing import Self

from pydantic import model_validator

from iocplan.notice.base import FileModel, together
from iocplan.notice.scalars import Day, Number, TaskId, Words
from iocplan.plan.problem import Rule


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


class AnsweredEntry(FileModel):
    """When and by whom a question was answered; written by ``iocplan answer``."""

    on: Day
    """The day of the answer. Example: 2023-03-24"""
    by_whom: Words | None = None
    """Who answered. Example: Chủ tịch UBND thành phố"""


class QuestionEntry(FileModel):
    """What the notice leaves open, and what is assumed until it is answered."""

    id: TaskId | None = None
    """A name for it, to refer to. Example: A1"""
    text: Words
    """The question. Example: Hạn này có tính cả ngày 23/3 không?"""
    text_en: Words | None = None
    """The same in English. Example: Does that include the 23rd?"""
    assumed: Words
    """What the plan assumes until it is answered. Example: Không; hạn cuối là 22/3."""
    assumed_en: Words | None = None
    """The same in English. Example: No; the last day is the 22nd."""
    answer: Words | None = None
    """The answer; without one the question is open; written by ``iocplan answer``.

    Example: Không tính ngày 23/3.
    """
    answered: AnsweredEntry | None = None
    """When and by whom it was answered; written by ``iocplan answer``.

    Example: {on: 2023-03-24, by_whom: Chủ tịch}
    """

    @model_validator(mode="after")
    def _answers_something(self) -> Self:
        together("answered", self.answered, "answer", self.answer, Rule.BAD_ANSWER)
        return self
