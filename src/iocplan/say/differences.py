"""What changed between two versions of a plan, in sentences."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Any, NamedTuple

from iocplan.plan.kinds import DeadlineKind
from iocplan.plan.rows import (
    LAUNCH,
    Deadline,
    Dropped,
    Event,
    Move,
    Note,
    Plan,
    Task,
)
from iocplan.say.decisions import addition_said
from iocplan.say.following_up import note_said
from iocplan.say.launch import launch_named
from iocplan.say.period_named import named
from iocplan.say.recorded import ENTRIES, entry_said
from iocplan.say.wording import BOUND, EXPECTED, Wording, begun
from iocplan.schedule.difference import Difference, DifferenceKind, Reached
from iocplan.schedule.differences import owner, tally
from iocplan.texts import dates
from iocplan.texts import differences as texts
from iocplan.texts.text import Lang, Text

_MOVES = {
    DifferenceKind.DEADLINE_SET: texts.SET,
    DifferenceKind.EXTENDED: texts.EXTENDED,
    DifferenceKind.BROUGHT_FORWARD: texts.FORWARD,
}


_BY_DAY = {
    DifferenceKind.REOPENED: texts.REOPENED,
    DifferenceKind.STARTED: texts.STARTED,
    DifferenceKind.DROPPED: texts.DROPPED,
    DifferenceKind.RESUMED: texts.RESUMED,
    DifferenceKind.NOTED: texts.NOTED,
    DifferenceKind.REMOVED: texts.REMOVED,
}
"""The sentences that need only a day, and perhaps a text."""


class Told(NamedTuple):
    """All that changed in one task, event or other part of a file."""

    id: str
    title: str
    sentences: tuple[str, ...]


class Teller:
    """Tells changes in one language.

    Args:
        words: the words for the later version.
        before: the earlier version, for the titles of what is gone.
    """

    def __init__(self, words: Wording, before: Plan) -> None:
        self._words = words
        self._titles = dict(_titles(before, words.lang))
        self._titles |= dict(_titles(words.standing.plan, words.lang))

    @cached_property
    def _tasks(self) -> dict[str, Task]:
        return {task.id: task for task in self._words.standing.plan.tasks}

    def summary(self, changes: Iterable[Difference]) -> str:
        """One sentence that counts the changes by kind."""
        changes = list(changes)
        launch = [c for c in changes if c.kind is DifferenceKind.EVENT_MOVED and c.id == LAUNCH]
        rest = [change for change in changes if change not in launch]
        said = [self._words.say(texts.COUNTS[kind], n=n) for kind, n in tally(rest).items()]
        if launch:
            said.insert(0, self._words.say(texts.LAUNCH_MOVED, event=launch_named(self._words)))
        if not said:
            return self._words.say(texts.NOTHING)
        sentence = ", ".join(said)
        return begun(sentence) + "."

    def told(self, changes: Iterable[Difference]) -> Iterator[Told]:
        """The changes, grouped by task, event or other part; what only moved along comes last."""
        found: dict[tuple[str, str], list[str]] = {}
        changes = list(changes)
        acts = [change for change in changes if change.kind is not DifferenceKind.SHIFTED]
        for change in acts:
            said = self.sentence(change)
            if change.part_of and change.field != "order":
                name = named(self._words, change.id)
                said = self._words.say(texts.OF_ITEM, id=name, said=said)
            found.setdefault(owner(change), []).append(said)
        for row, sentences in found.items():
            yield Told(row[1], self._titles.get(row, ""), tuple(sentences))
        if len(acts) < len(changes):
            shifted = (change for change in changes if change.kind is DifferenceKind.SHIFTED)
            yield Told("", self._words.say(texts.SHIFTED), tuple(self._shifted(shifted)))

    def _shifted(self, changes: Iterable[Difference]) -> Iterator[str]:
        """Sentences that name the tasks that moved together from one day to another."""
        together: dict[tuple[Reached, Reached], list[str]] = {}
        for change in changes:
            sign = EXPECTED if change.field == "target" else ""
            together.setdefault((change.before, change.after), []).append(sign + change.id)
        for (before, after), ids in together.items():
            facts = {"before": self._value(before), "after": self._value(after)}
            yield self._words.say(texts.TOGETHER, **facts, ids=" ".join(ids))

    def sentence(self, change: Difference) -> str:
        """A sentence about one change."""
        if change.kind in _BY_DAY:
            return self._words.say(_BY_DAY[change.kind], **self._facts(change))
        if change.kind is DifferenceKind.ADDED:
            return self._added(change.after)
        if change.kind is DifferenceKind.DONE:
            return self._done(change)
        if change.kind is DifferenceKind.WITHDRAWN:
            return self._withdrawn(change)
        if change.kind is DifferenceKind.RETITLED:
            return self._retitled(change.before, change.after)
        if isinstance(change.after, ENTRIES):
            return entry_said(self._words, change.after, taken_back=False)
        if change.kind is DifferenceKind.CHANGED or not isinstance(change.after, Move):
            return self._changed(change)
        return self._moved(change)

    def _added(self, row: Any) -> str:
        """That a row is new, with the day that the notice gives it."""
        if isinstance(row, Event):
            day = shown(row.date, self._words.lang) or self._last_day(row.bound, BOUND)
            text = texts.ADDED_ON
        elif isinstance(row, Task):
            day = self._last_day(row.deadline) or self._last_day(row.target, EXPECTED)
            text = texts.ADDED_DUE
        else:
            day = ""
        said = self._words.say(text, day=day) if day else self._words.say(texts.ADDED)
        if isinstance(row, Task) and row.added:
            return f"{said}; {addition_said(self._words, row.added)}"
        return said

    def _last_day(self, deadline: Deadline | None, sign: str = "") -> str:
        """A deadline's last day with its sign and quote, its own words where it has none."""
        if deadline is None:
            return ""
        day, is_bound = self._words.standing.resolver.last_day(deadline)
        if day is None:
            return _deadline(deadline, self._words.lang)
        last = shown(Reached(day, is_bound), self._words.lang)
        return _spaced("" if is_bound else sign, last, _quoted(deadline))

    def _done(self, change: Difference) -> str:
        day, proof = change.after
        if event := self._words.standing.plan.events.get(change.id):
            said = self._words.say(texts.HAPPENED, past=event.past, day=day)
        else:
            said = self._words.say(texts.CHECKED, day=day)
        return self._words.say(texts.WITH_PROOF, said=said, proof=proof) if proof else said

    def _withdrawn(self, change: Difference) -> str:
        if isinstance(change.before, Move):
            move, no_day = change.before, self._words.say(texts.NO_DAY)
            day, now = (shown(d, self._words.lang) or no_day for d in (move.date, change.after))
            return self._words.say(texts.MOVE_BACK, day=day, because=move.because, now=now)
        if isinstance(change.before, ENTRIES):
            return entry_said(self._words, change.before, taken_back=True)
        text = texts.NOTE_BACK if isinstance(change.before, Note) else texts.START_BACK
        return self._words.say(text, **self._facts(change))

    def _facts(self, change: Difference) -> dict[str, Any]:
        found = change.before if change.after is None else change.after
        if not hasattr(found, "on"):
            return {"day": found}
        facts = {"day": found.on, **found._asdict()}
        if isinstance(found, Note):
            facts["text"] = note_said(self._words, found.text, found, self._tasks.get(change.id))
        return facts

    def _retitled(self, before: Text, after: Text) -> str:
        was, now = before.say(self._words.lang), after.say(self._words.lang)
        if was == now:
            was, now = before.vi + before.en, after.vi + after.en
        if before.vi == after.vi:
            was, now = before.en, after.en
        elif before.en == after.en:
            was, now = before.vi, after.vi
        return self._words.say(texts.RETITLED, before=self._value(was), after=self._value(now))

    def _changed(self, change: Difference) -> str:
        if change.field == "order":
            return self._words.say(texts.REORDERED, field=change.id)
        facts = {"before": self._value(change.before), "after": self._value(change.after)}
        return self._words.say(texts.FIELD, field=change.field, **facts)

    def _moved(self, change: Difference) -> str:
        move: Move = change.after
        day = self._value(move.date)
        facts = {
            "before": self._value(change.before),
            "after": self._words.say(texts.TENTATIVE, day=day) if move.tentative else day,
            "because": move.because,
        }
        text = _MOVES.get(change.kind, texts.MOVED if change.before else texts.SET_DAY)
        if change.kind is DifferenceKind.EVENT_MOVED and move.date is None:
            text = texts.POSTPONED if change.before else texts.PUT_OFF
        return self._words.with_decider(self._words.say(text, **facts), move)

    def _value(self, value: Any) -> str:
        return shown(value, self._words.lang) or self._words.say(texts.NONE)


def shown(value: Any, lang: Lang) -> str:
    """Any value of a plan in words; empty for none."""
    if value is None:
        return ""
    if isinstance(value, date):
        return dates.full(value, lang)
    if isinstance(value, Text):
        return value.vi if not value.en or value.en == value.vi else f"{value.vi} / {value.en}"
    if isinstance(value, Note | Dropped):
        return f"{dates.full(value.on, lang)}: {value[1]}"
    if isinstance(value, Deadline):
        return _deadline(value, lang)
    if isinstance(value, Reached):
        return f"{BOUND} " * value.is_bound + shown(value.date, lang)
    if isinstance(value, Enum | bool | int | str):
        return str(value)
    parts = (shown(item, lang) for item in value if item is not False)
    return ", ".join(part for part in parts if part)


def _deadline(deadline: Deadline, lang: Lang) -> str:
    """A deadline in the words of the file: its kind, what it counts from, its quote."""
    days = str(deadline.days) if deadline.days > 1 else ""
    anchor = shown(deadline.date, lang) or deadline.event or ""
    if deadline.period:
        anchor = deadline.period.name
    elif anchor and deadline.kind in (DeadlineKind.CONTINUOUS, DeadlineKind.RECURRING):
        anchor = f"until {anchor}"
    if rule := deadline.recurrence:
        key = ("before" if rule.is_before else "by") if rule.day else ""
        start = f"from {shown(rule.start, lang)}" if rule.start else ""
        anchor = _spaced(rule.every, key, rule.day or "", start, anchor)
    kind = "every" if deadline.recurrence else deadline.kind
    return _spaced(kind, days, anchor, deadline.at or "", _quoted(deadline))


def _quoted(deadline: Deadline) -> str:
    return f"«{deadline.quote}»" if deadline.quote else ""


def _spaced(*parts: str) -> str:
    return " ".join(filter(None, parts))


def _titles(plan: Plan, lang: Lang) -> Iterator[tuple[tuple[str, str], str]]:
    for unit in plan.units.values():
        yield ("units", unit.id), unit.name.say(lang)
    for person in plan.people.values():
        yield ("people", person.id), person.name
    for event in plan.events.values():
        yield ("events", event.id), event.title.say(lang)
    for task in plan.tasks:
        yield ("tasks", task.id), task.title.say(lang)
