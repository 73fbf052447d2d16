"""The official counts by who answers for the tasks: their names, and the name of each row."""

from collections.abc import Iterator

from iocplan.plan.kinds import Mode
from iocplan.record import Record
from iocplan.say.sentence import Tone
from iocplan.say.wording import Wording
from iocplan.schedule.counts import (
    Counts,
    added_up,
    count,
    count_responsible,
    count_sections,
    sections_are_units,
)
from iocplan.schedule.responsible import responsible
from iocplan.texts import labels
from iocplan.texts import screens as texts
from iocplan.texts.text import Text


class CountName(Record):
    """A number of ``schedule.counts.Counts``: its attribute, its title, its tone."""

    attribute: str
    title: Text
    tone: Tone = ""


TASKS = CountName("tasks", texts.COUNT_TASKS)
ALL_DONE = CountName("done", texts.COUNT_DONE, "done")
DONE = (
    CountName("done_on_time", texts.COUNT_ON_TIME, "done"),
    CountName("done_late", texts.COUNT_LATE, "late"),
    CountName("done_no_deadline", texts.COUNT_NO_DEADLINE),
)
_NOT_DUE = CountName("open_not_due", texts.COUNT_NOT_DUE)
_OVERDUE = CountName("open_overdue", texts.COUNT_OVERDUE, "late")
_ONCE_NOT_DUE = CountName("open_once_not_due", texts.COUNT_NOT_DUE)
_RECURRING = CountName("open_recurring", texts.COUNT_RECURRING)
_ONGOING = CountName("open_ongoing", texts.COUNT_ONGOING)
_NOT_STATED = CountName("open_not_stated", texts.COUNT_NO_DEADLINE)


def open_names(total: Counts) -> tuple[CountName, ...]:
    """The columns of what is open; what goes on or comes round has its own where there is any."""
    ongoing = (_ONGOING,) if total.open_ongoing else ()
    if total.open_recurring:
        return (_ONCE_NOT_DUE, _OVERDUE, _RECURRING, *ongoing, _NOT_STATED)
    return (_NOT_DUE, _OVERDUE, *ongoing, _NOT_STATED)


SUBMITTED = CountName("submitted", texts.COUNT_SUBMITTED)


def told_apart(words: Wording, counts: Counts) -> Iterator[str]:
    """How many are submitted, which the other numbers hold, where there are any."""
    if counts.submitted:
        yield words.say(texts.SUBMITTED_TOLD, n=counts.submitted)


class CountRow(Record):
    """One row of counts: its title and its key (a section's number, or a unit)."""

    title: str
    counts: Counts
    key: str


def head_of_rows(words: Wording, of_sections: Text, of_units: Text) -> str:
    """What the rows are: sections, where these are units, else units."""
    return words.say(of_sections if sections_are_units(words.standing.plan) else of_units)


def count_rows(words: Wording, *, short: bool = False, asked: Text | None = None) -> list[CountRow]:
    """The counts of each who answers for tasks; by section where the sections are just these.

    Args:
        words: the standing and the language.
        short: whether units go by their short names.
        asked: the word for a request, where it is not the usual one.
    """
    if sections_are_units(words.standing.plan):
        return [
            CountRow(words.section(section, short=short, asked=asked), counts, str(section.number))
            for section, counts in count_sections(words.standing)
        ]
    name = words.unit if short else words.unit_name
    only_asked = set(_only_asked(words))
    request = f" ({words.say(asked or labels.MODE['request'])})"
    return [
        CountRow(name(unit) + (request if unit in only_asked else ""), counts, unit)
        for unit, counts in count_responsible(words.standing)
    ]


def _only_asked(words: Wording) -> Iterator[str]:
    """Who is asked for all that it answers for."""
    plan = words.standing.plan
    modes: dict[str, set[Mode]] = {}
    for task in plan.tasks:
        for unit in responsible(plan, task):
            modes.setdefault(unit, set()).add(task.mode)
    yield from (unit for unit, found in modes.items() if found == {Mode.REQUEST})


def shared(words: Wording) -> Iterator[str]:
    """That tasks for which several answer are counted with each of them, where there are any."""
    plan = words.standing.plan
    number = sum(len(responsible(plan, task)) > 1 for task in plan.tasks)
    if number:
        yield words.say(texts.SHARED, n=number)


def shortened(words: Wording, rows: list[CountRow], most: int | None) -> list[CountRow]:
    """At most so many rows and one for all others; those where something is overdue come first."""
    if most is None or len(rows) <= most + 1:
        return rows
    own = sorted(rows, key=lambda row: not row.counts.open_overdue)[:most]
    others = [row for row in rows if row not in own]
    of_sections = sections_are_units(words.standing.plan)
    text = texts.OTHER_SECTIONS if of_sections else texts.OTHER_UNITS
    title = words.say(text, n=len(others))
    return [*(row for row in rows if row in own), CountRow(title, _together(words, others), "")]


def _together(words: Wording, rows: list[CountRow]) -> Counts:
    """The counts of several rows, each task once."""
    plan = words.standing.plan
    if sections_are_units(plan):
        return added_up(row.counts for row in rows)
    units = {row.key for row in rows}
    return count(t for t in words.standing.tasks if units.intersection(responsible(plan, t.task)))
