"""The screen of ``show``: one task in full."""

from collections.abc import Iterator
from typing import Any

from iocplan.plan.kinds import Mode, Process
from iocplan.plan.rows import Deliverable, Quantity, Question, Reference, Unit
from iocplan.render.explain import why_due, why_target
from iocplan.render.screen import (
    BLANK,
    Column,
    Paragraph,
    Row,
    Screen,
    Span,
    Table,
    blank_if,
    line,
)
from iocplan.render.wording import (
    BOUND,
    EXPECTED,
    Wording,
    doing,
    span_of_days,
    state,
)
from iocplan.schedule.needs import OFFICIAL, followers, needs_of
from iocplan.schedule.standing import TaskStanding
from iocplan.words import dates, labels, screens
from iocplan.words.text import Text


def show_screen(words: Wording, task: TaskStanding, file: str) -> Screen:
    """Return everything that the plan says of a task.

    Args:
        words: the standing and the language.
        task: the task.
        file: the name of the plan's file, for the line to edit.
    """
    other = task.task.title.vi if words.lang == "en" else task.task.title.en
    head: Screen = [
        Paragraph((Span(task.task.id, "id"), Span("  "), Span(words.title(task), "title")), 5),
        *([Paragraph((Span("     " + other, "quiet"),), 5)] if other else []),
    ]
    facts = [
        *_days(words, task),
        *_state(words, task),
        *_roles(words, task),
    ]
    rest = [*_links(words, task), *_papers(words, task), *_history(words, task)]
    place = words.say(screens.FROM_FILE, line=task.task.line, file=file)
    return [
        *head,
        BLANK,
        _facts(facts),
        *blank_if(_items(words, task)),
        *blank_if([_facts(rest)]),
        BLANK,
        Paragraph((Span("  " + place, "quiet"),), 2),
    ]


Fact = tuple[str, str]


def _facts(facts: list[Fact]) -> Table:
    """Return labels and values as a table; a repeated label is shown once."""
    rows: list[Row] = []
    last = ""
    for label, value in facts:
        shown = "" if label == last else label
        rows.append(Row(((Span("  " + shown, "header"),), line(value))))
        last = label
    return Table((Column(), Column(flex=True)), rows)


def _days(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    label = words.say(screens.LAST_DAY)
    if task.due:
        sign = f"{BOUND} " if task.due_is_bound else ""
        shown = sign + dates.long(task.due, words.lang)
        yield label, f"{shown}, {span_of_days(words, task.due)}" if task.is_open else shown
    for sentence in why_due(words, task):
        yield label, sentence
    target = words.say(screens.TARGET)
    if task.target:
        shown = f"{EXPECTED} {dates.long(task.target, words.lang)}"
        yield target, f"{shown}, {span_of_days(words, task.target)}" if task.is_open else shown
    for sentence in why_target(words, task):
        yield target, sentence


def _state(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    label = words.say(screens.STATE)
    parts = [state(words, task)]
    if task.is_open:
        process = doing(words, task)
        timing = words.say(labels.TIMING[task.timing])
        parts = [part for part in (process, timing) if part != parts[0]] + parts
        if task.process is Process.TODO or task.task.started:
            items = task.task.deliverables
            done = sum(1 for item in items if item.done)
            if items:
                parts.append(words.say(screens.ITEMS_OF, done=done, all=len(items)))
    yield label, "; ".join(dict.fromkeys(parts))


def _roles(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    row = task.task
    units = words.standing.plan.units
    asked = row.mode is Mode.REQUEST
    mode = labels.MODE[row.mode].say(words.lang)
    act = f", {labels.ACT[row.act].say(words.lang)}" if row.act else ""
    lead = words.say(screens.DOES if asked else screens.LEAD)
    yield lead, f"{words.unit_name(row.lead)} ({mode}{act})"
    if row.contact:
        yield words.say(screens.CONTACT), _name(words, units[row.contact])
    if row.coordinating:
        names = ", ".join(party.text.say(words.lang) for party in row.coordinating)
        yield words.say(screens.COORDINATING), names
    if row.submit_to:
        yield words.say(screens.GOES_TO), _goal(words, task)
    elif row.via:
        yield words.say(screens.GOES_TO), words.say(screens.THROUGH, names=words.unit_name(row.via))
    if row.send_to:
        yield words.say(screens.SENT_TO), ", ".join(map(words.unit_name, row.send_to))
    if row.consult:
        yield words.say(screens.CONSULTS), ", ".join(map(words.unit_name, row.consult))


def _name(words: Wording, unit: Unit) -> str:
    return unit.name.say(words.lang)


def _goal(words: Wording, task: TaskStanding) -> str:
    row = task.task
    parts = [", ".join(map(words.unit_name, row.submit_to))]
    if row.purpose:
        parts.append(row.purpose.say(words.lang))
    if row.via:
        parts.append(words.say(screens.THROUGH, names=words.unit_name(row.via)))
    return ", ".join(parts)


def _items(words: Wording, task: TaskStanding) -> Screen:
    if not task.task.deliverables:
        return []
    rows = [_item(words, task, item) for item in task.task.deliverables]
    return [Table((Column(), Column(), Column(flex=True)), rows)]


def _item(words: Wording, task: TaskStanding, item: Deliverable) -> Row:
    closed = item.done is not None or task.process is Process.DONE
    box = Span("  [x]" if closed else "  [ ]", "done" if closed else "")
    title = item.title.say(words.lang)
    extra = [dates.full(item.done, words.lang)] if item.done else []
    extra += [item.proof] if item.proof else []
    done = Span(f"  {' · '.join(extra)}" if extra else "", "quiet")
    return Row(((box,), (Span(item.id, "id"),), (Span(title), done)))


def _links(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    plan = words.standing.plan
    names = {t.id: t.title for t in plan.tasks}
    names |= {d.id: d.title for t in plan.tasks for d in t.deliverables}
    names |= {e.id: e.title for e in plan.events.values()}
    for need in needs_of(task.task):
        name = need.task or need.event
        title = names[name].say(words.lang) if name else ""
        if need.date_of:
            title = words.say(screens.DATE_OF, event=words.event(need.date_of))
        shown = f"{need.task} {title}" if need.task else title
        yield words.say(screens.AFTER), _with_basis(words, shown, need.basis, need.quote)
    for follower in followers(plan).get(task.task.id, ()):
        title = names[follower.id].say(words.lang)
        shown = title if follower.is_event else f"{follower.id} {title}"
        yield words.say(screens.THEN_LABEL), _with_basis(words, shown, follower.basis, None)


def _with_basis(words: Wording, shown: str, basis: Any, quote: str | None) -> str:
    sign = "" if basis in OFFICIAL else f"{EXPECTED} "
    said = f" «{quote}»" if quote else ""
    return f"{sign}{shown}{said} · {labels.BASIS[basis].say(words.lang)}"


def _papers(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    plan, row = words.standing.plan, task.task
    for reference in row.references:
        yield words.say(screens.BASED_ON), _reference(words, reference)
    for quantity in row.quantities:
        yield words.say(screens.QUANTITIES), _quantity(words, quantity)
    for person in row.people:
        who = plan.people[person]
        role = who.role.say(words.lang)
        yield words.say(screens.PEOPLE), f"{who.name}, {role}" if role else who.name
    for question in row.questions:
        for sentence in _question(words, question):
            yield words.say(screens.QUESTIONS), sentence


def _reference(words: Wording, reference: Reference) -> str:
    parts = [reference.number]
    if reference.date:
        parts.append(dates.full(reference.date, words.lang))
    if issuer := reference.issuer.say(words.lang):
        parts.append(issuer)
    return ", ".join(parts)


def _quantity(words: Wording, quantity: Quantity) -> str:
    exact = quantity.min == quantity.max
    number = str(quantity.min) if exact else f"{quantity.min}–{quantity.max}"
    return f"{number} {quantity.what.say(words.lang)}"


def _question(words: Wording, question: Question) -> Iterator[str]:
    number = f"{question.id}: " if question.id else ""
    yield number + question.text.say(words.lang)
    if question.answer:
        yield words.say(screens.ANSWERED, text=question.answer)
    else:
        yield words.say(screens.ASSUMED, text=question.assumed.say(words.lang))


def _history(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    label = words.say(screens.HISTORY)
    entries = sorted(_entries(words, task), key=lambda entry: entry[0])
    for _, sentence in entries:
        yield label, sentence
    if not entries:
        yield label, words.say(screens.NO_HISTORY)


def _entries(words: Wording, task: TaskStanding) -> Iterator[tuple[Any, str]]:
    row = task.task
    if row.started:
        yield row.started, words.say(screens.STARTED, on=row.started)
    for item in row.deliverables:
        if item.done:
            yield item.done, words.say(screens.ITEM_DONE, on=item.done, id=item.id)
    for note in row.notes:
        yield note.on, words.say(screens.NOTE_ON, on=note.on, text=note.text)
    for move in row.moves:
        text: Text = screens.MOVED_ON if move.date else screens.UNDATED_ON
        said = words.say(text, on=move.on, day=move.date, because=move.because)
        who = words.say(screens.BY_WHOM, who=move.by_whom) if move.by_whom else ""
        yield move.on, f"{said} {who}".rstrip()
    if row.dropped:
        said = words.say(screens.DROPPED_ON, on=row.dropped.on, because=row.dropped.because)
        yield row.dropped.on, said
    if row.done:
        proof = f", {words.say(screens.PROOF, number=row.proof)}" if row.proof else ""
        yield row.done, words.say(screens.DONE_ON, on=row.done) + proof
