"""The progress of long work: one line, removed when the work is done.

Quick work shows nothing and loads nothing of rich.
"""

from collections.abc import Iterable, Iterator, Sequence
from time import monotonic
from typing import TextIO, TypeVar

T = TypeVar("T")

PATIENCE = 0.5
"""Seconds before progress is shown."""


def track(
    items: Sequence[T], what: str, stream: TextIO, *, bar: bool, patience: float = PATIENCE
) -> Iterator[T]:
    """Yield items; once that takes long, show on a terminal how many are done.

    Args:
        items: the work to do.
        what: what is being done, for example "Reading versions".
        stream: the terminal.
        bar: whether to draw a bar, which takes characters beyond ASCII.
        patience: seconds before progress is shown.
    """
    start = monotonic()
    waiting = iter(items)
    for done, item in enumerate(waiting, 1):
        yield item
        if monotonic() - start >= patience:
            yield from _shown(waiting, what, stream, done, len(items), bar=bar)
            return


def _shown(
    items: Iterable[T], what: str, stream: TextIO, done: int, total: int, *, bar: bool
) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = [TextColumn("{task.description}", markup=False), MofNCompleteColumn()]
    with Progress(
        *columns,
        *([BarColumn()] if bar else []),
        console=Console(file=stream),
        transient=True,
        redirect_stdout=False,
    ) as progress:
        task = progress.add_task(what, total=total, completed=done)
        for item in items:
            yield item
            progress.advance(task)
