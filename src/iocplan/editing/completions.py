"""The changes that correct a completion, or take it back whole."""

from datetime import date

from iocplan.editing.changes import Append, Change, Fact, Put, TakeBack, TakeBackEntry
from iocplan.plan.ids import owner
from iocplan.plan.periods import Period
from iocplan.plan.problem import Path
from iocplan.plan.rows import Deliverable, Event, Task
from iocplan.query.periods import period_in
from iocplan.schedule.corrections import Amended
from iocplan.schedule.entries import last_place

Item = Task | Deliverable | Event


def done_key(item: Item) -> str:
    """The key under which the day of a completion stands."""
    return "happened" if isinstance(item, Event) else "done"


def correct(path: Path, amended: Amended, on: date, because: str | None) -> list[Change]:
    """The changes that record what was wrong; nothing is overwritten.

    Args:
        path: where the item stands in the data.
        amended: what is new.
        on: the day of the correction.
        because: why, where that is said.
    """
    facts = {"done": amended.done, "proof": amended.proof}
    entry: dict[str, Fact] = {key: value for key, value in facts.items() if value}
    changes: list[Change] = [Put(path, "proof", amended.added)] if amended.added else []
    if entry:
        reason: dict[str, Fact] = {"because": because} if because else {}
        changes.append(Append(path, "corrections", {"on": on, **entry, **reason}))
    return changes


def done_facts(path: Path, item: Item, day: date, proof: str | None) -> list[Change]:
    """The changes that record that an open item is done, or has happened.

    Args:
        path: where it stands in the data; of a period where its task stands.
        item: what is done.
        day: the day.
        proof: the document that proves it.
    """
    if period := period_in(item.id):
        return [check_period(path, period, day, proof)]
    done: list[Change] = [Put(path, done_key(item), day)]
    return [*done, Put(path, "proof", proof)] if proof else done


def check_period(path: Path, period: Period, done: date, proof: str | None) -> Change:
    """The change that checks off a period.

    Args:
        path: where its task stands in the data.
        period: the period.
        done: the day.
        proof: the document that proves it.
    """
    entry: dict[str, Fact] = {"of": period, "done": done}
    return Append(path, "periods", {**entry, "proof": proof} if proof else entry)


def take_back_correction(path: Path, item: Item) -> list[Change]:
    """The change that takes back the correction that counts; there must be one."""
    return [TakeBackEntry(path, "corrections", last_place(item.corrections) or 0)]


def reopen(path: Path, item: Item) -> list[Change]:
    """The changes that take a completion back, with all that was recorded of it.

    That of a period stands in the list of its task's periods.
    """
    if owner(item.id) != item.id:
        *task, key, place = path
        return [TakeBackEntry(tuple(task), str(key), int(place))]
    done: list[Change] = [TakeBack(path, done_key(item), along="proof")]
    return [*done, TakeBack(path, "corrections")] if item.corrections else done
