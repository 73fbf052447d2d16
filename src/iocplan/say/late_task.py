"""What is said of a late task: what is missing, what it holds up, what was last heard."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from iocplan.plan.kinds import NoteKind
from iocplan.say.following_up import promised, wished
from iocplan.say.task_day import first_deadline
from iocplan.say.task_state import bodies_in
from iocplan.say.wording import EXPECTED, Wording
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import dates, labels, screens

_MISSING_NAMED = 3
_HELD_NAMED = 100
"""In a long chain each task would name all of the others."""


def late_details(words: Wording, task: TaskStanding) -> Iterator[str]:
    """Say what is missing of a late task, what it holds up, and what was last heard of it."""
    for say in (
        _which_period,
        first_deadline,
        _progress,
        _holds_up,
        wished,
        promised,
        _last_contact,
    ):
        if said := say(words, task):
            yield said


def late_remarks(words: Wording, task: TaskStanding) -> Iterator[str]:
    """Say of a late task what those who are called need not be told: what was heard of it."""
    for said in (
        _which_period(words, task),
        first_deadline(words, task),
        bodies_in(words, task.task),
        _last_contact(words, task),
    ):
        if said:
            yield said


def _which_period(words: Wording, task: TaskStanding) -> str:
    """The period of what comes round; empty for any other task."""
    if task.series is None:
        return ""
    from iocplan.say.open_period import which_period

    return which_period(words, task)


def _progress(words: Wording, task: TaskStanding) -> str:
    items = task.task.deliverables
    if said := bodies_in(words, task.task):
        return said
    missing = [item.id for item in items if not item.done]
    if len(missing) == len(items):
        return words.say(labels.PROCESS["doing"]) if task.task.started else ""
    names = ", ".join(missing[:_MISSING_NAMED]) + (" …" if len(missing) > _MISSING_NAMED else "")
    done = len(items) - len(missing)
    text = screens.ITEMS_MISSING if missing else screens.ITEMS_ALL
    return words.say(text, done=done, all=len(items), names=names)


def _holds_up(words: Wording, task: TaskStanding) -> str:
    """The tasks that wait for a late one: first those that must, then those that had better."""
    behind = words.standing.held_up.behind(task.task.id)
    found = list(islice((held for held in behind if not held.is_event), _HELD_NAMED + 1))
    more = " …" if len(found) > _HELD_NAMED else ""
    found = found[:_HELD_NAMED]
    official = ", ".join(_with_lead(words, held.id) for held in found if held.official)
    rest = " ".join(f"{EXPECTED}{held.id}" for held in found if not held.official)
    both = words.say(screens.THEN, names=official, rest=rest)
    names = both if official and rest else official or rest
    return words.say(screens.HOLDS_UP, names=names + more) if names else ""


@lru_cache(maxsize=1024)  # in a chain each task is named by the hundred before it
def _with_lead(words: Wording, id_: str) -> str:
    return f"{id_} ({words.leads(words.standing.task(id_).task)})"


def _last_contact(words: Wording, task: TaskStanding) -> str:
    notes = [note for note in task.task.notes if note.kind is not NoteKind.URGED]
    if not notes:
        return ""
    note = max(notes, key=lambda note: note.on)
    return words.say(screens.LAST_CONTACT, on=dates.short(note.on, words.lang), text=note.text)
