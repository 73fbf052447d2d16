"""The status screen: the launch, what is overdue, what comes next, the official counts.

It says first what matters most and stays within 24 lines.
"""

from collections.abc import Sequence
from datetime import date

from iocplan.plan.kinds import Timing
from iocplan.render.count_table import count_table
from iocplan.render.launch import launch_lines, launch_short
from iocplan.render.layout import lay_out
from iocplan.render.screen import (
    BLANK,
    Column,
    Ends,
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
    Wording,
    day_cell,
    doing,
    left_cell,
    legend,
    mark,
    marked_id,
    need_name,
)
from iocplan.schedule.counts import count
from iocplan.schedule.needs import OFFICIAL, Follower, followers, held_up
from iocplan.schedule.standing import TaskStanding
from iocplan.words import dates, screens

_ROWS_NEXT = 4
_ROWS_OVERDUE = 4
_DETAILED = 1
_MISSING_NAMED = 3


def status_screen(words: Wording, width: int | None) -> Screen:
    """Return the whole screen."""
    late = [t for t in words.standing.tasks if t.timing is Timing.OVERDUE]
    body: Screen = [
        *_head(words, late),
        *blank_if(_overdue(words, late)),
        *blank_if(_next(words)),
        *blank_if(_notes(words)),
    ]
    counts = count_table(words, width)
    explained = "   ".join(
        [words.say(screens.NO_DEADLINE_LEGEND)]
        + [span.text for found in legend(words, lay_out(body, None)) for span in found]
    )
    return [*body, BLANK, counts, Paragraph((Span("  " + explained, "quiet"),), 2)]


def status_short(words: Wording) -> str:
    """Return one line for a prompt."""
    standing = words.standing
    counts = count(standing.tasks)
    parts = [launch_short(words, standing.launch)] if standing.launch else []
    if counts.open_overdue:
        parts.append(words.say(screens.SHORT_OVERDUE, n=counts.open_overdue))
    if counts.due_soon:
        parts.append(words.say(screens.SHORT_SOON, n=counts.due_soon))
    parts.append(words.say(screens.SHORT_DONE, done=counts.done, all=counts.tasks))
    return " · ".join(parts)


def long_past(words: Wording) -> date | None:
    """Return a day to look at instead, where every date of the plan is over a year back."""
    standing = words.standing
    days = [t.due or t.target or t.task.done for t in standing.tasks]
    bounds = [e.happened or e.date or e.bound for e in standing.events.values()]
    known = [day for day in (*days, *bounds, standing.plan.notice.meeting_date) if day]
    if not known or (standing.today - max(known)).days <= 365:  # noqa: PLR2004
        return None
    meeting = standing.plan.notice.meeting_date or min(known)
    return date.fromordinal(meeting.toordinal() + 3)


def _head(words: Wording, late: Sequence[TaskStanding]) -> Screen:
    standing = words.standing
    plan, launch = standing.plan, standing.launch
    title = launch.event.title if launch else plan.notice.subject
    today = dates.long(standing.today, words.lang)
    head: Screen = [
        Ends((Span(title.say(words.lang) or plan.id, "title"),), line(today[0].upper() + today[1:]))
    ]
    if launch:
        head += [Paragraph(text, 2) for text in launch_lines(words, launch)]
    if not late:
        head.append(Paragraph(line(_summary(words))))
    if instead := long_past(words):
        text = words.say(screens.LONG_PAST, day=instead.isoformat())
        head.append(Paragraph((Span(text, "note"),)))
    return head


def _summary(words: Wording) -> str:
    counts = count(words.standing.tasks)
    without = counts.tasks - counts.with_deadline - counts.dropped
    parts = [words.say(screens.NOTHING_OVERDUE)]
    if counts.due_soon:
        parts.append(words.say(screens.SUMMARY_SOON, n=counts.due_soon))
    parts.append(words.say(screens.SUMMARY_DONE, done=counts.done, all=counts.tasks))
    parts.append(words.say(screens.SUMMARY_NO_DAY, n=without, all=counts.tasks))
    return " ".join(parts)


def _row(words: Wording, task: TaskStanding, details: tuple[Line, ...] = ()) -> Row:
    cells = (
        (mark(task),),
        (Span(task.task.id, "id"),),
        line(words.title(task)),
        day_cell(words, task),
        left_cell(words, task),
    )
    if not details:
        return Row((*cells, line(words.unit(task.task.lead))))
    return Row(cells, details)


_COLUMNS = (Column(), Column(), Column(flex=True), Column(right=True), Column(right=True))


def _overdue(words: Wording, late: list[TaskStanding]) -> Screen:
    if not late:
        return []
    late = sorted(late, key=lambda t: (t.day, t.task.section))
    total = count(words.standing.tasks).with_deadline
    heading = words.say(screens.OVERDUE, n=len(late), all=total)
    details = _full_details if len(late) <= _DETAILED else _brief_details
    rows = [_row(words, task, details(words, task)) for task in late[:_ROWS_OVERDUE]]
    screen: Screen = [Paragraph((Span(heading, "late"),)), Table(_COLUMNS, rows, hang=9)]
    if len(late) > _ROWS_OVERDUE:
        more = words.say(screens.MORE_OVERDUE, n=len(late) - _ROWS_OVERDUE)
        screen.append(Paragraph(line("   " + more)))
    return screen


def _full_details(words: Wording, task: TaskStanding) -> tuple[Line, ...]:
    details = [f"{words.unit_name(task.task.lead)}; {_progress(words, task)}"]
    if held := _holds_up(words, task):
        details.append(held)
    if contact := _last_contact(words, task):
        details.append(contact)
    return tuple(line(detail) for detail in details)


def _brief_details(words: Wording, task: TaskStanding) -> tuple[Line, ...]:
    parts = [words.unit(task.task.lead), doing(words, task)]
    after = followers(words.standing.plan)
    direct = [f.id for f in held_up(words.standing.plan, after, task.task.id) if _counts(f)]
    if direct:
        parts.append(words.say(screens.HOLDS_UP, names=", ".join(direct)))
    if task.task.notes:
        parts.append(_last_contact(words, task))
    return (line("; ".join(parts)),)


def _counts(follower: Follower) -> bool:
    return not follower.is_event and follower.basis in OFFICIAL


def _progress(words: Wording, task: TaskStanding) -> str:
    items = task.task.deliverables
    missing = [item for item in items if not item.done]
    if len(missing) == len(items):
        return doing(words, task)
    shown = [f"{item.id} {item.title.say(words.lang)}" for item in missing[:_MISSING_NAMED]]
    names = ", ".join(shown) + (" …" if len(missing) > _MISSING_NAMED else "")
    done = len(items) - len(missing)
    return words.say(screens.ITEMS_MISSING, done=done, all=len(items), names=names)


def _holds_up(words: Wording, task: TaskStanding) -> str:
    """Return what waits behind a late task: first what the notice says, then what follows."""
    plan = words.standing.plan
    found = held_up(plan, followers(plan), task.task.id)
    official = [_follower_name(words, f) for f in found if f.basis in OFFICIAL]
    rest = [_follower_name(words, f) for f in found if f.basis not in OFFICIAL]
    if not official and not rest:
        return ""
    held = words.say(screens.HOLDS_UP, names=", ".join(official or rest))
    if official and rest:
        held += f", {words.say(screens.THEN, names=', '.join(rest))}"
    return held


def _follower_name(words: Wording, follower: Follower) -> str:
    sign = "" if follower.basis in OFFICIAL else "~"
    if follower.is_event:
        return sign + words.event(follower.id)
    task = next(t for t in words.standing.plan.tasks if t.id == follower.id)
    return f"{sign}{follower.id} ({words.unit(task.lead)})"


def _last_contact(words: Wording, task: TaskStanding) -> str:
    if not task.task.notes:
        return ""
    note = task.task.notes[-1]
    return words.say(screens.LAST_CONTACT, on=dates.short(note.on, words.lang), text=note.text)


def _next(words: Wording) -> Screen:
    tasks = [t for t in words.standing.tasks if _is_ahead(t, words.standing.today)]
    tasks.sort(key=lambda t: (t.day, t.due is None))
    if not tasks:
        return []
    shown, rest = tasks[:_ROWS_NEXT], tasks[_ROWS_NEXT:]
    table = Table((*_COLUMNS, Column()), [_row(words, task) for task in shown])
    screen: Screen = [Paragraph((Span(words.say(screens.COMES_NEXT), "heading"),)), table]
    if rest:
        last = rest[-1]
        text = screens.MORE_BY if rest[0].day == last.day else screens.MORE_LATER
        sign = "≤ " if any(t.is_bound for t in rest) else ""
        day = sign + words.near(last.day) if last.day else ""
        ids = " ".join(marked_id(task) for task in rest)
        screen.append(Paragraph(line("   " + words.say(text, n=len(rest), day=day, ids=ids)), 3))
    return screen


def _is_ahead(task: TaskStanding, today: date) -> bool:
    return task.is_open and task.day is not None and task.day >= today


def _notes(words: Wording) -> Screen:
    """Return who waits for what, what hangs on an event without a day, what is behind."""
    found = [*_waiting(words), *_hanging(words), *_behind(words)]
    return [Paragraph(line(text), 3) for text in found]


def _waiting(words: Wording) -> list[str]:
    by_need: dict[str, list[str]] = {}
    for task in words.standing.tasks:
        for need in task.missing:
            if need.basis in OFFICIAL or need.date_of:
                name = need_name(words, need).lstrip("~")
                sign = "" if need.basis in OFFICIAL else "~"
                by_need.setdefault(name, []).append(sign + task.task.id)
    if not by_need:
        return []
    parts = [
        words.say(screens.WAITS_FOR, ids=" ".join(ids), what=what) for what, ids in by_need.items()
    ]
    return [words.say(screens.WAITING, names="; ".join(parts))]


def _hanging(words: Wording) -> list[str]:
    by_event: dict[str, list[str]] = {}
    for task in words.standing.tasks:
        deadline = task.deadline or task.task.target
        if task.is_open and task.day is None and deadline and deadline.event:
            if deadline.event in {need.event for need in task.missing}:
                continue
            sign = "" if task.deadline else "~"
            by_event.setdefault(deadline.event, []).append(sign + task.task.id)
    return [
        words.say(screens.WAITING_FOR_EVENT, event=words.event(event), ids=" ".join(ids))
        for event, ids in by_event.items()
    ]


def _behind(words: Wording) -> list[str]:
    ids = [
        f"~{task.task.id} ({dates.short(task.target, words.lang)})"
        for task in words.standing.tasks
        if task.behind and task.target
    ]
    return [words.say(screens.BEHIND, ids=", ".join(ids))] if ids else []
