"""A deadline phrase in a clause, before it is known whether it is the clause's deadline."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Found:
    """One phrase that states a deadline."""

    kind: str
    start: int
    end: int
    facts: dict[str, Any] = field(default_factory=dict)
    """Fields of ``model.Deadline``."""
    doubts: tuple[str, ...] = ()
    """Keys of what a careful reader would ask about it."""
