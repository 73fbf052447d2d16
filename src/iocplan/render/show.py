"""The screen of ``show``: one task in full."""

from collections.abc import Iterable, Iterator
from datetime import date

from iocplan.plan.kinds import Mode, Process, Timing
from iocplan.plan.rows import Deliverable, Move, Quantity, Question, Reference
from iocplan.render.explain import why_due, why_earlier, why_target
from iocplan.render.links import link_facts
from iocplan.render.measure import cells
from iocplan.render.screen import (
    BLANK,
    Column,
    Line,
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
    closed_on,
    days_late,
    doing,
    goal,
    span_of_days,
    state,
)
from iocplan.schedule.standing import TaskStanding
from iocplan.words import dates, labels, screens, what_if

Fact = tuple[str, str]


def show_screen(words: Wording, task: TaskStanding, file: str) -> Screen:
    """Return everything that the plan says of a task.

    Args:
        words: the standing and the language.
        task: the task.
        file: the name of the plan's file, for the line to edit.
    """
    facts = [*_days(words, task), *_state(words, task), *_roles(words, task)]
    rest = [*link_facts(words, task), *_papers(words, task), *_history(words, task)]
    label_width = max(cells(label) for label, _ in (*facts, *rest)) + 2
    place = words.say(screens.FROM_FILE, line=task.task.line, file=file)
    return [
        *_title(words, task),
        BLANK,
        _facts(facts, label_width),
        *blank_if(_items(words, task)),
        BLANK,
        _facts(rest, label_width),
        BLANK,
        Paragraph((Span("  " + place, "quiet"),), 2),
    ]


def _title(words: Wording, task: TaskStanding) -> Screen:
    """Return id and title; in English the notice's language below, which is what letters say."""
    id_, title = task.task.id, task.task.title
    hang = cells(id_) + 2
    screen: Screen = [
        Paragraph((Span(id_, "id"), Span("  "), Span(title.say(words.lang), "title")), hang)
    ]
    if words.lang == "en" and title.en:
        screen.append(Paragraph((Span(" " * hang + title.vi, "quiet"),), hang))
    return screen


def _facts(facts: list[Fact], label_width: int) -> Table:
    """Return labels and values as a table; a repeated label is shown once."""
    rows = []
    last = ""
    for label, value in facts:
        shown: Line = () if label == last else (Span("  " + label, "header"),)
        rows.append(Row((shown, line(value))))
        last = label
    return Table((Column(least=label_width), Column(flex=True)), rows, gap=2)


_SAID_BY_STATE = (Timing.OVERDUE, Timing.DUE_SOON)
"""What the phrase of the state says with the number of days, or better."""


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
    for sentence in why_earlier(words, task):
        yield words.say(what_if.BEST_BY), sentence


def _state(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    parts = _open_state(words, task) if task.is_open else _closed_state(words, task)
    yield words.say(screens.STATE), "; ".join(dict.fromkeys(parts))


def _open_state(words: Wording, task: TaskStanding) -> Iterator[str]:
    items = task.task.deliverables
    done = sum(1 for item in items if item.done)
    yield doing(words, task)
    if task.timing not in _SAID_BY_STATE:
        yield words.say(labels.TIMING[task.timing])
    if (shown := state(words, task)) != words.say(labels.PROCESS["todo"]):
        yield shown
    if items and not done:
        yield words.say(screens.ITEMS_OF, done=done, all=len(items))


def _closed_state(words: Wording, task: TaskStanding) -> Iterator[str]:
    yield words.say(screens.CLOSED_ON, state=state(words, task), day=closed_on(task))
    if late := days_late(task, words.standing.today):
        yield words.say(screens.LATE_BY, n=late)


def _roles(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    row = task.task
    asked = row.mode is Mode.REQUEST
    mode = labels.MODE[row.mode].say(words.lang)
    act = f", {labels.ACT[row.act].say(words.lang)}" if row.act else ""
    lead = words.say(screens.DOES if asked else screens.LEAD)
    yield lead, f"{words.unit_name(row.lead)} ({mode}{act})"
    if row.contact:
        yield words.say(screens.CONTACT), words.unit_name(row.contact)
    if row.coordinating:
        names = ", ".join(party.text.say(words.lang) for party in row.coordinating)
        yield words.say(screens.COORDINATING), names
    if row.submit_to or row.via:
        yield words.say(screens.GOES_TO), _goal(words, task)
    if row.send_to:
        yield words.say(screens.SENT_TO), ", ".join(map(words.unit_name, row.send_to))
    if row.consult:
        yield words.say(screens.CONSULTS), ", ".join(map(words.unit_name, row.consult))


def _goal(words: Wording, task: TaskStanding) -> str:
    row = task.task
    parts = []
    if row.submit_to:
        parts.append(goal(words, task, ", ".join(map(words.unit_name, row.submit_to))))
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
    extra = [dates.full(item.done, words.lang)] if item.done else []
    extra += [item.proof] if item.proof else []
    title = Span(item.title.say(words.lang))
    done = [Span(f" · {' · '.join(extra)}", "quiet")] if extra else []
    return Row(((box,), (Span(item.id, "id"),), (title, *done)))


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


def task_facts(words: Wording, task: TaskStanding) -> list[Fact]:
    """Return all that a plan says of a task but its deliverables and its history."""
    days = [*_days(words, task), *_state(words, task), *_roles(words, task)]
    return [*days, *link_facts(words, task), *_papers(words, task)]


def history(words: Wording, task: TaskStanding) -> list[tuple[date, str]]:
    """Return all that was recorded of a task, the oldest first."""
    return sorted(_entries(words, task), key=lambda entry: entry[0])


def _history(words: Wording, task: TaskStanding) -> Iterator[Fact]:
    label = words.say(screens.HISTORY)
    entries = history(words, task)
    for day, sentence in entries:
        yield label, f"{dates.full(day, words.lang)}  {sentence}"
    if not entries:
        yield label, words.say(screens.NO_HISTORY)


def _entries(words: Wording, task: TaskStanding) -> Iterator[tuple[date, str]]:
    row = task.task
    if row.started:
        yield row.started, words.say(screens.STARTED)
    yield from _items_done(words, row.deliverables)
    for note in row.notes:
        yield note.on, words.say(screens.NOTED, text=note.text)
    for move in row.moves:
        yield move.on, _moved(words, move)
    if row.dropped:
        yield row.dropped.on, words.say(screens.DROPPED_BECAUSE, because=row.dropped.because)
    if row.done:
        proof = f", {words.say(screens.PROOF, number=row.proof)}" if row.proof else ""
        yield row.done, words.say(screens.DONE) + proof


def _items_done(words: Wording, items: Iterable[Deliverable]) -> Iterator[tuple[date, str]]:
    """Yield one entry a day, with all that came in on it."""
    by_day: dict[date, list[str]] = {}
    for item in items:
        if item.done:
            by_day.setdefault(item.done, []).append(item.id)
    for day, ids in by_day.items():
        yield day, words.say(screens.ITEMS_DONE, ids=", ".join(ids))


def _moved(words: Wording, move: Move) -> str:
    text = screens.MOVED if move.date else screens.LIFTED
    said = words.say(text, day=move.date, because=move.because)
    return f"{said} {words.say(screens.BY_WHOM, who=move.by_whom)}" if move.by_whom else said
