"""The title and the description of a calendar entry.

A calendar looks the same on every day, so nothing here may ask for the standing's today.
"""

from collections.abc import Iterable, Iterator

from iocplan.plan.ids import OF_PERIOD, owner
from iocplan.plan.periods import parse_period
from iocplan.plan.rows import Deadline, Event, Task
from iocplan.say.following_up import note_said, submission_said
from iocplan.say.journal import with_proof
from iocplan.say.period_named import period_named
from iocplan.say.task_needs import need_in_full
from iocplan.say.task_roles import role_facts
from iocplan.say.wording import DONE, DROPPED, Fact, Wording, begun, in_full
from iocplan.schedule.needs import OFFICIAL, needs_of
from iocplan.schedule.planned import Planned, event_day, planned_day
from iocplan.schedule.resolve import last_move
from iocplan.texts import calendar as texts
from iocplan.texts import labels, task_facts
from iocplan.texts.clean import one_line, paragraph
from iocplan.texts.text import Text

DONE_MARK = f"{DONE} "
CANCELLED_MARK = f"{DROPPED} "


class Describer:
    """Writes the titles and descriptions of one plan in one language."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._plan = words.standing.plan
        self._resolver = words.standing.resolver

    def title(self, item: Task | Event, planned: Planned | None) -> str:
        """The title as in ``1.2 Draft the decisions``; a day that is not final says so."""
        id_ = owner(item.id) if isinstance(item, Task) else ""
        period = parse_period(item.id.partition(OF_PERIOD)[2])
        of = f"({period_named(period).say(self._words.lang)})" if period else ""
        sign = ""
        if planned and planned.is_expected:
            sign = self._words.say(texts.EXPECTED)
        elif planned and planned.is_bound:
            sign = self._words.say(texts.AT_MOST)
        return one_line(" ".join(filter(None, (id_, sign, item.title.say(self._words.lang), of))))

    def marked(self, item: Task | Event, title: str) -> str:
        """A title with ``✓`` before it if the item is done, ``×`` if it was dropped."""
        if isinstance(item, Event):
            return DONE_MARK + title if item.happened else title
        if item.done:
            return DONE_MARK + title
        return CANCELLED_MARK + title if item.dropped else title

    def unit(self, id_: str) -> str:
        """A unit's short name."""
        return one_line(self._words.unit(id_))

    def task(self, task: Task) -> str:
        """A task's description: its day and why, who does it, what comes before."""
        return _paragraph(
            [
                *self._days(task),
                *role_facts(self._words, task, act=False, goal=texts.FOR),
                *self._needs(task),
                *self._items(task),
                *self._records(task),
            ]
        )

    def event(self, event: Event) -> str:
        """An event's description: its day, and who set it."""
        return _paragraph(self._event(event))

    def _fact(self, label: Text, value: Text, /, **facts: object) -> Fact:
        return begun(self._words.say(label)), self._words.say(value, **facts)

    def _event(self, event: Event) -> Iterator[Fact]:
        planned = event_day(self._resolver, event.id)
        if event.happened:
            day = self._words.say(texts.ON, day=event.happened)
            yield begun(self._words.say(event.past)), with_proof(self._words, day, event.proof)
        elif planned and planned.is_bound:
            yield self._fact(texts.LATEST, texts.NO_DATE_YET, day=planned.day)
        elif planned and planned.is_expected:
            yield self._fact(task_facts.TARGET, texts.TENTATIVE, day=planned.day)
        elif planned:
            yield self._fact(texts.DAY, texts.ON, day=planned.day)
        yield from self._decision(event)
        if bound := self._resolver.bound(event):
            if not (planned and planned.is_bound):
                yield self._fact(texts.NOTICE_ALLOWS, texts.ON, day=bound)
            yield from self._quote(texts.NOTICE_SAYS, event.bound)

    def _days(self, task: Task) -> Iterator[Fact]:
        planned = planned_day(self._resolver, task)
        if planned and not planned.is_expected:
            label = texts.LATEST if planned.is_bound else task_facts.LAST_DAY
            yield self._moving(label, task.deadline, planned, texts.THAT_DAY_TOO)
        yield from self._decision(task)
        if last_move(task) and (first := self._resolver.last_day(task.deadline).date):
            yield self._fact(texts.FIRST, texts.ON, day=first)
        yield from self._quote(texts.NOTICE_SAYS, task.deadline)
        day, is_bound = self._resolver.last_day(task.target)
        if day:
            target = Planned(day, is_bound, is_expected=True)
            yield self._moving(task_facts.TARGET, task.target, target, texts.NOT_STATED)
            yield from self._quote(texts.INFERRED_FROM, task.target)

    def _moving(self, label: Text, deadline: Deadline | None, planned: Planned, text: Text) -> Fact:
        if not (planned.is_bound and deadline and deadline.event):
            return self._fact(label, text, day=planned.day)
        event = self._plan.events[deadline.event].short
        said = self._words.say(text, day=planned.day)
        return self._fact(label, texts.MOVES_WITH, said=said, event=event)

    def _decision(self, item: Task | Event) -> Iterator[Fact]:
        if move := last_move(item):
            label, said = self._fact(
                texts.DECIDED, texts.ON_BECAUSE, on=move.on, because=move.because
            )
            yield label, self._words.with_decider(said, move)

    def _quote(self, label: Text, deadline: Deadline | None) -> Iterator[Fact]:
        if deadline and deadline.quote:
            yield self._fact(label, labels.QUOTE, quote=deadline.quote)

    def _needs(self, task: Task) -> Iterator[Fact]:
        for need in needs_of(task):
            label = task_facts.AFTER if need.basis in OFFICIAL else texts.BETTER_AFTER
            yield self._words.say(label), need_in_full(self._words, need)

    def _items(self, task: Task) -> Iterator[Fact]:
        if task.deliverables:
            yield "", self._words.say(texts.ITEMS)
        for item in task.deliverables:
            box = "[x]" if item.done or task.done else "[ ]"
            yield "", f"{box} {in_full(self._words, item.id, item.title)}"

    def _records(self, task: Task) -> Iterator[Fact]:
        if task.done:
            label, day = self._fact(texts.DONE, texts.ON, day=task.done)
            yield label, with_proof(self._words, day, task.proof)
        if task.dropped:
            on, because, _ = task.dropped
            label, said = self._fact(texts.DROPPED, texts.ON_BECAUSE, on=on, because=because)
            yield label, self._words.with_decider(said, task.dropped)
        for entry in task.submissions:
            said = with_proof(self._words, submission_said(self._words, entry), entry.proof)
            yield self._fact(texts.NOTE, texts.ON_BECAUSE, on=entry.on, because=said)
        for note in task.notes:
            said = note_said(self._words, note.text, note, task)
            yield self._fact(texts.NOTE, texts.ON_BECAUSE, on=note.on, because=said)


def _paragraph(facts: Iterable[Fact]) -> str:
    return paragraph("\n".join(f"{label}: {value}" if label else value for label, value in facts))
