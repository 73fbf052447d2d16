"""A sentence with its tone: how urgent it is, before anybody picks a colour."""

from typing import Literal

from iocplan.record import Record

Tone = Literal["", "late", "soon", "done", "quiet"]
"""How urgent something is. The words say it as well; a colour only repeats them."""


class Sentence(Record):
    """A sentence that stands by itself."""

    text: str
    tone: Tone = ""
