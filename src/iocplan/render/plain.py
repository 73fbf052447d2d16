"""Lines → plain text, without rich: for pipes, files and very long tables."""

from collections.abc import Iterable
from typing import TextIO

from iocplan.render.spans import Line
from iocplan.texts.safe import safe


def print_lines(lines: Iterable[Line], stream: TextIO) -> None:
    """Write lines to a stream without their styles.

    A span that is a tab separates columns; a tab inside any other span is made harmless.
    """
    stream.writelines("".join(_text(span.text) for span in line) + "\n" for line in lines)


def _text(text: str) -> str:
    return text if text == "\t" else safe(text)
