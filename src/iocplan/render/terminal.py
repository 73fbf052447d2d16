"""Lines → a terminal, in colour, by rich."""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.text import Text

from iocplan.render.spans import Line
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
}


def print_lines(lines: Iterable[Line], stream: TextIO, *, color: bool) -> None:
    """Write lines to a stream; the layout is already made, so nothing is wrapped again."""
    console = Console(
        file=stream,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=True,
    )
    for line in lines:
        text = Text(end="")
        for span in line:
            text.append(safe(span.text), STYLES[span.style] if color else "")
        console.print(text)
