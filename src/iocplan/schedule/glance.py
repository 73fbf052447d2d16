"""A plan's tasks at a glance: what many plans are asked for before any task is looked at."""

from collections.abc import Callable
from functools import cached_property

Columns = tuple[list[list[str]], list[int], list[int], list[int]]


class Glance:
    """What is known of tasks, by their places in the file.

    Args:
        load: gives all of it, once somebody asks.
    """

    def __init__(self, load: Callable[[], Columns]) -> None:
        self._load = load

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Glance) and self.columns == other.columns

    __hash__ = None  # type: ignore[assignment]

    @cached_property
    def columns(self) -> Columns:
        """All of it."""
        return self._load()

    @property
    def involved(self) -> list[list[str]]:
        """All who lead a task, answer for it, or take part (``responsible.involved``)."""
        return self.columns[0]

    @property
    def counted(self) -> list[int]:
        """Where the official counts have a task, as ``counted`` tells."""
        return self.columns[1]

    @property
    def promised(self) -> list[int]:
        """The places of the tasks for which a promise stands (``promises.open_promise``)."""
        return self.columns[2]

    @property
    def hanging(self) -> list[int]:
        """The places of the tasks whose deadline or target names an event."""
        return self.columns[3]
