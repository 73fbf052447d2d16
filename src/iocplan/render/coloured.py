"""Lines → a terminal, in colour: what each style looks like.

Only rich's styles are used: its Console would lay out again what is laid out already, and takes
three times as long to load.
"""

from collections.abc import Iterable
from functools import cache
from typing import TextIO

from rich.color import ColorSystem
from rich.style import Style

from iocplan.render.spans import Line, Span
from iocplan.texts.safe import safe

STYLES = {
    "": "",
    "title": "bold",
    "header": "dim",
    "heading": "bold",
    "id": "cyan",
    "late": "bold red",
    "soon": "yellow",
    "done": "green",
    "quiet": "dim",
    "note": "italic",
    "added": "green",
    "removed": "red",
    "hunk": "cyan",
}


def print_lines(lines: Iterable[Line], stream: TextIO) -> None:
    """Write lines to a stream, escaping whatever could control the terminal."""
    stream.writelines("".join(map(_painted, line)) + "\n" for line in lines)


def _painted(span: Span) -> str:
    return _style(span.style).render(safe(span.text), color_system=ColorSystem.STANDARD)


@cache
def _style(name: str) -> Style:
    return Style.parse(STYLES[name])
