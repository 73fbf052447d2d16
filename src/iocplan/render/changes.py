"""What changed between two versions, on the screen and for a merge request."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from iocplan.plan.rows import LAUNCH, Deadline, Dropped, Move, Note, Plan
from iocplan.render.screen import BLANK, Paragraph, Screen, Span, line
from iocplan.render.wording import BOUND, EXPECTED, Wording
from iocplan.schedule.changes import Change, ChangeKind, Reached, owner, tally
from iocplan.words import changes as texts
from iocplan.words import dates
from iocplan.words.markdown import md_escape
from iocplan.words.text import Lang, Text

_MOVES = {
    ChangeKind.DEADLINE_SET: texts.SET,
    ChangeKind.EXTENDED: texts.EXTENDED,
    ChangeKind.BROUGHT_FORWARD: texts.FORWARD,
    ChangeKind.DEADLINE_LIFTED: texts.LIFTED,
}

_BY_DAY = {
    ChangeKind.REOPENED: texts.REOPENED,
    ChangeKind.STARTED: texts.STARTED,
    ChangeKind.DROPPED: texts.DROPPED,
    ChangeKind.RESUMED: texts.RESUMED,
    ChangeKind.NOTED: texts.NOTED,
    ChangeKind.ADDED: texts.ADDED,
    ChangeKind.REMOVED: texts.REMOVED,
}
"""What is said with a day and perhaps a text."""


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

    def summary(self, changes: Iterable[Change]) -> str:
        """Return one sentence: how many of what."""
        changes = list(changes)
        launch = [c for c in changes if c.kind is ChangeKind.EVENT_MOVED and c.id == LAUNCH]
        rest = [change for change in changes if change not in launch]
        said = [self._words.say(texts.COUNTS[kind], n=n) for kind, n in tally(rest).items()]
        if launch:
            said.insert(0, self._words.say(texts.LAUNCH_MOVED))
        if not said:
            return self._words.say(texts.NOTHING)
        sentence = ", ".join(said)
        return sentence[0].upper() + sentence[1:] + "."

    def told(self, changes: Iterable[Change]) -> Iterator[Told]:
        """Yield the changes by what they belong to, each group once; what moved along is last."""
        found: dict[tuple[str, str], list[str]] = {}
        changes = list(changes)
        acts = [change for change in changes if change.kind is not ChangeKind.SHIFTED]
        for change in acts:
            said = self.sentence(change)
            if change.part_of and change.field != "order":
                said = self._words.say(texts.OF_ITEM, id=change.id, said=said)
            found.setdefault(owner(change), []).append(said)
        for row, sentences in found.items():
            yield Told(row[1], self._titles.get(row, ""), tuple(sentences))
        if len(acts) < len(changes):
            shifted = (change for change in changes if change.kind is ChangeKind.SHIFTED)
            yield Told("", self._words.say(texts.SHIFTED), tuple(self._shifted(shifted)))

    def _shifted(self, changes: Iterable[Change]) -> Iterator[str]:
        """Yield which tasks moved together from one day to another."""
        together: dict[tuple[Reached, Reached], list[str]] = {}
        for change in changes:
            sign = EXPECTED if change.field == "target" else ""
            together.setdefault((change.before, change.after), []).append(sign + change.id)
        for (before, after), ids in together.items():
            facts = {"before": self._value(before), "after": self._value(after)}
            yield self._words.say(texts.TOGETHER, **facts, ids=" ".join(ids))

    def sentence(self, change: Change) -> str:
        """Return one change in words."""
        if change.kind in _BY_DAY:
            return self._words.say(_BY_DAY[change.kind], **_facts(change))
        if change.kind is ChangeKind.DONE:
            return self._done(change)
        if change.kind is ChangeKind.WITHDRAWN:
            return self._withdrawn(change)
        if change.kind is ChangeKind.RETITLED:
            return self._retitled(change.before, change.after)
        if change.kind is ChangeKind.CHANGED or not isinstance(change.after, Move):
            return self._changed(change)
        return self._moved(change)

    def _done(self, change: Change) -> str:
        day, proof = change.after
        text = texts.HAPPENED if change.field == "happened" else texts.CHECKED
        said = self._words.say(text, day=day)
        return self._words.say(texts.WITH_PROOF, said=said, proof=proof) if proof else said

    def _withdrawn(self, change: Change) -> str:
        if isinstance(change.before, Move):
            move, no_day = change.before, self._words.say(texts.NO_DAY)
            day, now = (shown(d, self._words.lang) or no_day for d in (move.date, change.after))
            return self._words.say(texts.MOVE_BACK, day=day, because=move.because, now=now)
        text = texts.NOTE_BACK if isinstance(change.before, Note) else texts.START_BACK
        return self._words.say(text, **_facts(change))

    def _retitled(self, before: Text, after: Text) -> str:
        was, now = before.say(self._words.lang), after.say(self._words.lang)
        if was == now:
            was, now = before.vi + before.en, after.vi + after.en
        if before.vi == after.vi:
            was, now = before.en, after.en
        elif before.en == after.en:
            was, now = before.vi, after.vi
        return self._words.say(texts.RETITLED, before=self._value(was), after=self._value(now))

    def _changed(self, change: Change) -> str:
        if change.field == "order":
            return self._words.say(texts.REORDERED, field=change.id)
        facts = {"before": self._value(change.before), "after": self._value(change.after)}
        return self._words.say(texts.FIELD, field=change.field, **facts)

    def _moved(self, change: Change) -> str:
        move: Move = change.after
        day = self._value(move.date)
        facts = {
            "before": self._value(change.before),
            "after": self._words.say(texts.TENTATIVE, day=day) if move.tentative else day,
            "because": move.because,
        }
        text = _MOVES.get(change.kind, texts.MOVED if change.before else texts.SET_DAY)
        if change.kind is ChangeKind.EVENT_MOVED and move.date is None:
            text = texts.POSTPONED if change.before else texts.PUT_OFF
        said = self._words.say(text, **facts)
        return self._words.say(texts.BY, said=said, who=move.by_whom) if move.by_whom else said

    def _value(self, value: Any) -> str:
        return shown(value, self._words.lang) or self._words.say(texts.NONE)


def _facts(change: Change) -> dict[str, Any]:
    found = change.before if change.after is None else change.after
    facts = {"day": found}
    return facts | {"day": found.on, **found._asdict()} if hasattr(found, "on") else facts


def shown(value: Any, lang: Lang) -> str:
    """Return any value of a plan in words; empty for none."""
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
    """Return a deadline in the words of the file: its kind, what it counts from, its quote."""
    days = str(deadline.days) if deadline.days > 1 else ""
    anchor = shown(deadline.date, lang) or deadline.event or ""
    quote = f"«{deadline.quote}»" if deadline.quote else ""
    return " ".join(filter(None, (deadline.kind, days, anchor, quote)))


def _titles(plan: Plan, lang: Lang) -> Iterator[tuple[tuple[str, str], str]]:
    for unit in plan.units.values():
        yield ("units", unit.id), unit.name.say(lang)
    for person in plan.people.values():
        yield ("people", person.id), person.name
    for event in plan.events.values():
        yield ("events", event.id), event.title.say(lang)
    for task in plan.tasks:
        yield ("tasks", task.id), task.title.say(lang)


def changes_screen(teller: Teller, changes: Sequence[Change], heading: str) -> Screen:
    """Return a heading, the summary, and what changed by task.

    Args:
        teller: the words.
        changes: what changed.
        heading: which versions were compared.
    """
    screen: Screen = [
        Paragraph((Span(heading, "title"),), 2),
        Paragraph(line(teller.summary(changes)), 2),
    ]
    for told in teller.told(changes):
        name = (Span(told.id, "id"), Span(f"  {told.title}")) if told.id else line(told.title)
        screen += [BLANK, Paragraph(name, 2)]
        screen += [Paragraph(line(f"    {said}"), 6) for said in told.sentences]
    return screen


def changes_markdown(teller: Teller, changes: Sequence[Change], heading: str) -> str:
    """Return the same for a merge request or a chat."""
    lines = [f"### {md_escape(heading)}", "", md_escape(teller.summary(changes))]
    for told in teller.told(changes):
        name = " ".join(filter(None, (md_escape(told.id), md_escape(told.title))))
        lines += ["", f"**{name}**", ""]
        lines += [f"- {md_escape(said)}" for said in told.sentences]
    return "\n".join(lines) + "\n"
