"""Lines → plain text, without rich: for pipes, files and very long tables."""

from collections.abc import Iterable
from typing import TextIO

from iocplan.render.safe import safe
from iocplan.render.screen import Line


def print_lines(lines: Iterable[Line], stream: TextIO) -> None:
    """Write lines to a stream, without their styles."""
    stream.writelines(safe("".join(span.text for span in line)) + "\n" for line in lines)
