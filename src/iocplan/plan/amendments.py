"""Rows of what was recorded, corrected, decided and answered after the notice."""

from datetime import date

from iocplan.plan.periods import Period
from iocplan.record import Record


class Correction(Record):
    """What was recorded wrongly of a completion: the right day, the right document, or both.

    ``was_done`` and ``was_proof`` are what counted before it.
    """

    on: date
    done: date | None
    proof: str | None
    because: str | None
    was_done: date | None
    was_proof: str | None


class Decision(Record):
    """When, why and by whom something was decided."""

    on: date
    because: str
    by_whom: str


class Reassignment(Record):
    """Who leads a task from a day on; ``was`` are those who led it before."""

    on: date
    leads: tuple[str, ...]
    because: str
    by_whom: str
    was: tuple[str, ...]


class Answered(Record):
    """When a question was answered, and by whom where that is known."""

    on: date
    by_whom: str | None


class PeriodDone(Record):
    """One period of a task that comes round, checked off."""

    of: Period
    done: date
    proof: str | None
    corrections: tuple[Correction, ...] = ()

    @property
    def id(self) -> str:
        """Its name."""
        return self.of.name
