"""The title and the description of a calendar entry."""

from collections.abc import Iterable, Iterator

from iocplan.plan.kinds import Mode
from iocplan.plan.rows import Deadline, Deliverable, Event, Move, Need, Plan, Task
from iocplan.schedule.needs import OFFICIAL, needs_of
from iocplan.schedule.planned import Planned, event_day, planned_day
from iocplan.schedule.resolve import Resolver
from iocplan.texts import calendar as texts
from iocplan.texts import labels, screens
from iocplan.texts.clean import one_line, paragraph
from iocplan.texts.text import Lang, Said, Text

DONE_MARK = "✓ "
CANCELLED_MARK = "× "

Fact = tuple[Text | None, Text | Said | str]
"""A line of a description: a label, where it has one, and what it says."""


class Describer:
    """Writes the titles and descriptions of one plan in one language."""

    def __init__(self, plan: Plan, resolver: Resolver, lang: Lang) -> None:
        self._plan = plan
        self._resolver = resolver
        self._lang = lang
        self._titles = {e.id: e.title for e in plan.events.values()}
        for task in plan.tasks:
            self._titles[task.id] = task.title
            self._titles |= {item.id: item.title for item in task.deliverables}

    def title(self, item: Task | Event, planned: Planned | None) -> str:
        """Return ``1.2 title``; a day that nobody ordered or finally set is said to be so."""
        id_ = item.id if isinstance(item, Task) else ""
        sign = ""
        if planned and planned.is_expected:
            sign = texts.EXPECTED.say(self._lang)
        elif planned and planned.is_bound:
            sign = texts.AT_MOST.say(self._lang)
        return one_line(" ".join(filter(None, (id_, sign, item.title.say(self._lang)))))

    def marked(self, item: Task | Event, title: str) -> str:
        """Return a title with the sign of what is done or dropped before it."""
        if isinstance(item, Event):
            return DONE_MARK + title if item.happened else title
        if item.done:
            return DONE_MARK + title
        return CANCELLED_MARK + title if item.dropped else title

    def unit(self, id_: str) -> str:
        """Return a unit's short name."""
        return one_line(self._plan.units[id_].short.say(self._lang))

    def task(self, task: Task) -> str:
        """Return a task's description: its day and why, who does it, what comes before."""
        parts = (self._days, self._roles, self._needs, self._items, self._records)
        return self._lines(fact for part in parts for fact in part(task))

    def event(self, event: Event) -> str:
        """Return an event's description: its day, and who set it."""
        return self._lines(self._event(event))

    def _lines(self, facts: Iterable[Fact]) -> str:
        return paragraph("\n".join(self._line(*fact) for fact in facts))

    def _line(self, label: Text | None, value: Text | Said | str) -> str:
        said = value if isinstance(value, str) else value.say(self._lang)
        return f"{label.say(self._lang)}: {said}" if label else said

    def _event(self, event: Event) -> Iterator[Fact]:
        planned = event_day(self._resolver, event.id)
        if event.happened:
            yield texts.HELD, texts.ON(day=event.happened)
        elif planned and planned.is_bound:
            yield texts.LATEST, texts.NO_DATE_YET(day=planned.day)
        elif planned and planned.is_expected:
            yield screens.TARGET, texts.TENTATIVE(day=planned.day)
        elif planned:
            yield texts.DAY, texts.ON(day=planned.day)
        if event.moves:
            yield texts.DECIDED, _decision(event.moves[-1])
        if bound := self._resolver.bound(event):
            if not (planned and planned.is_bound):
                yield texts.NOTICE_ALLOWS, texts.ON(day=bound)
            yield from _quote(texts.NOTICE_SAYS, event.bound)

    def _days(self, task: Task) -> Iterator[Fact]:
        planned = planned_day(self._resolver, task)
        if planned and not planned.is_expected:
            label = texts.LATEST if planned.is_bound else screens.LAST_DAY
            yield label, self._moving(task.deadline, planned, texts.THAT_DAY_TOO)
        if task.moves:
            yield texts.DECIDED, _decision(task.moves[-1])
            if first := self._resolver.last_day(task.deadline).date:
                yield texts.FIRST, texts.ON(day=first)
        yield from _quote(texts.NOTICE_SAYS, task.deadline)
        day, is_bound = self._resolver.last_day(task.target)
        if day:
            target = Planned(day, is_bound, is_expected=True)
            yield screens.TARGET, self._moving(task.target, target, texts.NOT_STATED)
            yield from _quote(texts.INFERRED_FROM, task.target)

    def _moving(self, deadline: Deadline | None, planned: Planned, text: Text) -> Said:
        said = text(day=planned.day)
        if not (planned.is_bound and deadline and deadline.event):
            return said
        return texts.MOVES_WITH(said=said, event=self._plan.events[deadline.event].short)

    def _roles(self, task: Task) -> Iterator[Fact]:
        name = self._plan.units[task.lead].name
        lead = screens.DOES if task.mode is Mode.REQUEST else screens.LEAD
        yield lead, texts.WITH_MODE(name=name, mode=labels.MODE[task.mode])
        if task.contact:
            yield screens.CONTACT, self._plan.units[task.contact].name
        if task.coordinating:
            names = (party.text.say(self._lang) for party in task.coordinating)
            yield screens.COORDINATING, ", ".join(names)
        if task.submit_to or task.via:
            yield screens.GOES_TO, self._goal(task)
        for label, units in ((screens.SENT_TO, task.send_to), (screens.CONSULTS, task.consult)):
            if units:
                yield label, self._names(units)

    def _goal(self, task: Task) -> str:
        goal = self._names(task.submit_to)
        if goal and task.purpose:
            goal = texts.FOR(names=goal, purpose=task.purpose).say(self._lang)
        via = screens.THROUGH(names=self._names([task.via])).say(self._lang) if task.via else ""
        return ", ".join(filter(None, (goal, via)))

    def _names(self, units: Iterable[str]) -> str:
        return ", ".join(self._plan.units[id_].name.say(self._lang) for id_ in units)

    def _needs(self, task: Task) -> Iterator[Fact]:
        for need in needs_of(task):
            label = screens.AFTER if need.basis in OFFICIAL else texts.BETTER_AFTER
            yield label, self._need(need)

    def _need(self, need: Need) -> str:
        if need.date_of:
            event = self._plan.events[need.date_of].short
            return screens.DATE_OF(event=event).say(self._lang)
        title = self._titles[need.task or need.event or ""].say(self._lang)
        return f"{need.task} {title}" if need.task else title

    def _items(self, task: Task) -> Iterator[Fact]:
        if task.deliverables:
            yield None, texts.ITEMS
        for item in task.deliverables:
            yield None, self._item(task, item)

    def _item(self, task: Task, item: Deliverable) -> str:
        box = "[x]" if item.done or task.done else "[ ]"
        return f"{box} {item.id} {item.title.say(self._lang)}"

    def _records(self, task: Task) -> Iterator[Fact]:
        if task.done:
            proof = screens.PROOF(number=task.proof).say(self._lang) if task.proof else ""
            day = texts.ON(day=task.done).say(self._lang)
            yield texts.DONE, ", ".join(filter(None, (day, proof)))
        if task.dropped:
            on, because = task.dropped
            yield texts.DROPPED, texts.ON_BECAUSE(on=on, because=because)
        for note in task.notes:
            yield texts.NOTE, texts.ON_BECAUSE(on=note.on, because=note.text)


def _quote(label: Text, deadline: Deadline | None) -> Iterator[Fact]:
    if deadline and deadline.quote:
        yield label, texts.QUOTE(quote=deadline.quote)


def _decision(move: Move) -> Said:
    text = texts.ON_BECAUSE_BY if move.by_whom else texts.ON_BECAUSE
    return text(on=move.on, because=move.because, who=move.by_whom)
