"""How a task, its day and its state are worded, on every screen alike."""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from iocplan.plan.kinds import Process, Timing
from iocplan.plan.rows import Need
from iocplan.say.spans import UNBREAKABLE, Line, Span
from iocplan.schedule.needs import OFFICIAL
from iocplan.schedule.standing import Standing, TaskStanding, closed_on
from iocplan.texts import dates, labels, screens
from iocplan.texts.text import Lang, Text

EXPECTED, BOUND, URGENT, DOING, DONE, DROPPED = "~", "≤", "!", "»", "✓", "×"

_SHORT_ID = 5
_MARK = r"(?<![^\s(])[~≤»✓×](?=\s?\w)"
"""A mark where a word begins, before a day or an id."""


class Wording(NamedTuple):
    """The words for one standing in one language."""

    standing: Standing
    lang: Lang

    def say(self, text: Text, /, **facts: object) -> str:
        """Return a sentence in this language."""
        return text(**facts).say(self.lang) if facts else text.say(self.lang)

    def near(self, day: date) -> str:
        """Return a day with its weekday, with its year where that is not today's."""
        return dates.near(day, self.lang, self.standing.today)

    def unit(self, id_: str) -> str:
        """Return a unit's short name."""
        return self.standing.plan.units[id_].short.say(self.lang)

    def unit_name(self, id_: str) -> str:
        """Return a unit's full name."""
        return self.standing.plan.units[id_].name.say(self.lang)

    def units(self, ids: Iterable[str]) -> str:
        """Return short names, comma-separated."""
        return ", ".join(self.unit(id_) for id_ in ids)

    def parties(self, task: TaskStanding) -> str:
        """Return who coordinates: units by their short names, groups in words."""
        return ", ".join(
            self.unit(party.unit) if party.unit else party.text.say(self.lang)
            for party in task.task.coordinating
        )

    def event(self, id_: str) -> str:
        """Return an event's short name."""
        return self.standing.plan.events[id_].short.say(self.lang)

    def title(self, task: TaskStanding) -> str:
        """Return a task's title."""
        return task.task.title.say(self.lang)


def mark(task: TaskStanding) -> Span:
    """Return the sign in front of a task: done, dropped, urgent, under way, or nothing."""
    if task.process is Process.DONE:
        return Span(DONE, "done")
    if task.process is Process.DROPPED:
        return Span(DROPPED, "quiet")
    if task.timing is Timing.OVERDUE:
        return Span(URGENT, "late")
    if task.timing is Timing.DUE_SOON:
        return Span(URGENT, "soon")
    return Span(DOING if task.process is Process.DOING else " ")


def day_mark(task: TaskStanding) -> str:
    """Return ``~`` before a day that is only expected, ``≤`` before an official bound."""
    if task.due is None:
        return EXPECTED if task.target else ""
    return BOUND if task.due_is_bound else ""


def marked_id(task: TaskStanding) -> str:
    """Return the id, with ``~`` before it where its day is only expected."""
    return (EXPECTED if day_mark(task) == EXPECTED else "") + task.task.id


def day_cell(words: Wording, task: TaskStanding) -> Line:
    """Return the day that a task is planned by, with its mark.

    A closed task has the day on which it was closed, one without a day says why in a word.
    """
    sign, day = day_mark(task), task.day
    if closed := closed_on(task):
        sign, day = mark(task).text, closed
    if day is None:
        return (Span(_instead_of_day(words, task), "quiet"),)
    shown = near_day(words, day)
    return (Span(f"{sign} {shown}" if sign else shown, "quiet" if sign == EXPECTED else ""),)


def _instead_of_day(words: Wording, task: TaskStanding) -> str:
    if task.blocked_by:
        first, *more = task.blocked_by
        short = not more and len(first) <= _SHORT_ID
        text = labels.INSTEAD_BLOCKED_BY if short else labels.INSTEAD_BLOCKED
        return words.say(text, id=first)
    if task.waiting_for or (task.deadline and task.deadline.event):
        return words.say(labels.INSTEAD_WAITING)
    ongoing = task.timing is Timing.ONGOING
    return words.say(labels.INSTEAD_ONGOING if ongoing else labels.INSTEAD_NO_DAY)


def near_day(words: Wording, day: date) -> str:
    """Return a day for a table: with its weekday this year, with its year any other."""
    return words.near(day) if day.year == words.standing.today.year else dates.full(day, words.lang)


def days_late(task: TaskStanding, today: date) -> int:
    """Return by how many days a task is, or was, late against its last day; 0 if it is not."""
    if task.due is None or task.timing not in (Timing.OVERDUE, Timing.LATE):
        return 0
    return ((task.task.done or today) - task.due).days


def left_cell(words: Wording, task: TaskStanding) -> Line:
    """Return how many days are left; below zero by how many the task is, or was, late."""
    if late := days_late(task, words.standing.today):
        style = "late" if task.is_open else "quiet"
        return (Span(words.say(labels.DAYS_MINUS, n=late), style),)
    if not task.is_open or task.day is None:
        return ()
    days = (task.day - words.standing.today).days
    if days == 0:
        return (Span(words.say(labels.TODAY), "soon"),)
    style = "soon" if task.timing is Timing.DUE_SOON else ""
    return (
        Span(words.say(labels.DAYS_LEFT if days > 0 else labels.DAYS_MINUS, n=abs(days)), style),
    )


def extended(words: Wording, task: TaskStanding) -> str:
    """Return the first deadline where a later decision changed or lifted it, else nothing."""
    moves = task.task.moves
    first = words.standing.resolver.last_day(task.task.deadline).date if moves else None
    if first is None or (moves and first == moves[-1].date):
        return ""
    return words.say(labels.FIRST_DEADLINE, day=near_day(words, first))


def items_cell(task: TaskStanding) -> Line:
    """Return how many of the deliverables are there, as in ``4/6``."""
    items = task.task.deliverables
    if not items:
        return ()
    done = len(items) if task.process is Process.DONE else sum(1 for d in items if d.done)
    return (Span(f"{done}/{len(items)}"),)


def state(words: Wording, task: TaskStanding) -> str:
    """Return the one phrase that says best how a task stands."""
    if not task.is_open:
        return _closed_state(words, task)
    if task.timing is Timing.OVERDUE:
        return words.say(labels.OVERDUE_BY, n=-(task.days_left or 0))
    if task.timing is Timing.DUE_SOON:
        due_today = task.days_left == 0
        return words.say(labels.DUE_TODAY if due_today else labels.TIMING["due_soon"])
    if waits := waiting_state(words, task):
        return waits
    if task.process is Process.DOING:
        return doing(words, task)
    if task.timing is Timing.NOT_DUE and task.due is None and task.deadline:
        event = words.event(task.deadline.event) if task.deadline.event else ""
        return words.say(labels.WAITING_FOR_DATE, event=event)
    return words.say(labels.BEHIND if task.behind else labels.TIMING[task.timing])


def _closed_state(words: Wording, task: TaskStanding) -> str:
    if task.process is Process.DROPPED:
        return words.say(labels.PROCESS["dropped"])
    if task.timing in (Timing.ON_TIME, Timing.LATE):
        return words.say(labels.TIMING[task.timing])
    return words.say(labels.DONE_WITHOUT_DEADLINE)


def waiting_state(words: Wording, task: TaskStanding) -> str | None:
    """Return what a task officially waits for, None where it waits for nothing."""
    if task.blocked_by:
        return words.say(labels.BLOCKED_BY, ids=", ".join(task.blocked_by))
    if not task.waiting_for:
        return None
    text = labels.WAITING_FOR if _waits_for_event(task) else labels.WAITING_FOR_DATE
    return words.say(text, event=words.event(task.waiting_for))


def _waits_for_event(task: TaskStanding) -> bool:
    return any(n.event == task.waiting_for for n in task.missing if n.basis in OFFICIAL)


def doing(words: Wording, task: TaskStanding) -> str:
    """Return how far a task is, with its deliverables where it has any."""
    items = task.task.deliverables
    done = sum(1 for item in items if item.done)
    if done and task.is_open:
        return words.say(labels.DOING_ITEMS, done=done, all=len(items))
    return words.say(labels.PROCESS[task.process])


def need_name(words: Wording, need: Need) -> str:
    """Return what is needed, as in ``~4.1.a`` or ``the operating team``."""
    sign = "" if need.basis in OFFICIAL else EXPECTED
    if need.task:
        return sign + need.task
    if need.event:
        return sign + words.event(need.event)
    return sign + words.say(screens.DATE_OF, event=words.event(need.date_of or ""))


def legend(words: Wording, lines: Iterable[Line]) -> list[Line]:
    """Return a line that explains the marks that really occur in some lines."""
    said = in_a_row(legend_items(words, lines))
    return [(Span(said, "quiet"),)] if said else []


def legend_items(words: Wording, lines: Iterable[Line]) -> list[str]:
    """Return what each mark means that really occurs in some lines."""
    text = "\n".join("".join(span.text for span in line) for line in lines)
    used = set(re.findall(_MARK, text))
    return [words.say(text) for sign, text in labels.LEGEND.items() if sign in used]


def in_a_row(items: Iterable[str]) -> str:
    """Return items side by side; where they do not fit, a line breaks only between them."""
    return "   ".join(item.replace(" ", UNBREAKABLE) for item in items)


def goal(words: Wording, task: TaskStanding, names: str) -> str:
    """Return where a task's result goes and for what, as in ``People's Ctee, for approval``."""
    purpose = task.task.purpose
    return words.say(screens.GOAL, names=names, purpose=purpose) if purpose else names


def span_of_days(words: Wording, day: date) -> str:
    """Return how far a day lies from today, as in ``in 4 days, 3 working days``."""
    today = words.standing.today
    days = (day - today).days
    if days == 0:
        return words.say(labels.TODAY)
    if days < 0:
        return words.say(labels.DAYS_AGO, n=-days)
    working = words.standing.resolver.work_days.between(today, day)
    left = words.say(labels.IN_DAYS, n=days)
    return f"{left}, {words.say(labels.WORKING_DAYS, n=working)}"
