"""A plan's tasks at a glance: what many plans are asked for before any task is looked at."""

from collections.abc import Callable
from functools import cached_property


class Glance:
    """One entry a task in every column, in the order of the file.

    Args:
        load: gives the two columns, once somebody asks.
    """

    def __init__(self, load: Callable[[], tuple[list[list[str]], list[int]]]) -> None:
        self._load = load

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Glance) and self.columns == other.columns

    __hash__ = None  # type: ignore[assignment]

    @cached_property
    def columns(self) -> tuple[list[list[str]], list[int]]:
        """Both columns."""
        return self._load()

    @property
    def involved(self) -> list[list[str]]:
        """All who lead a task, answer for it, or take part (``responsible.involved``)."""
        return self.columns[0]

    @property
    def counted(self) -> list[int]:
        """Where the official counts have a task, as ``counted`` tells."""
        return self.columns[1]
