"""The part of the status screen about tasks that are overdue: whose, how far, what they hold up."""

from collections.abc import Iterator, Sequence

from iocplan.render.screen import Heading, Row, Span, line
from iocplan.render.task_table import id_cell
from iocplan.render.wording import Wording, day_cell, days_late, extended
from iocplan.schedule.needs import OFFICIAL, Follower, followers, held_up
from iocplan.schedule.standing import TaskStanding
from iocplan.words import dates, labels, screens

_MOST = 4
_MISSING_NAMED = 3


def late_rows(
    words: Wording, late: Sequence[TaskStanding], with_deadline: int
) -> list[Row | Heading]:
    """Return a heading and the overdue tasks, the longest overdue first.

    Args:
        words: the standing and the language.
        late: the overdue tasks.
        with_deadline: how many tasks have a deadline at all.
    """
    if not late:
        return []
    title = words.say(screens.OVERDUE, n=len(late), all=with_deadline)
    due, lead = (words.say(labels.COLUMN[key]).upper() for key in ("due", "lead"))
    titles = ((Span(text, "header"),) for text in (due, words.say(screens.LATE_HEAD), lead))
    tasks = sorted(late, key=lambda t: (t.due, t.task.section))
    rows = [_row(words, task) for task in tasks[:_MOST]]
    if len(tasks) > _MOST:
        more = words.say(screens.MORE_OVERDUE, n=len(tasks) - _MOST)
        rows[-1] = rows[-1]._replace(details=(*rows[-1].details, line(more)))
    return [Heading(((Span(title, "late"),), (), *titles)), *rows]


def _row(words: Wording, task: TaskStanding) -> Row:
    late = words.say(labels.DAYS_LEFT, n=days_late(task, words.standing.today))
    cells = (
        id_cell(task),
        line(words.title(task)),
        day_cell(words, task),
        (Span(late, "late"),),
        line(words.unit(task.task.lead)),
    )
    details = "; ".join(late_details(words, task))
    return Row(cells, (line(details),) if details else ())


def late_details(words: Wording, task: TaskStanding) -> Iterator[str]:
    """Yield what is missing of a late task, what it holds up, what was last heard."""
    for say in (extended, _progress, _holds_up, _last_contact):
        if said := say(words, task):
            yield said


def _progress(words: Wording, task: TaskStanding) -> str:
    items = task.task.deliverables
    missing = [item.id for item in items if not item.done]
    if len(missing) == len(items):
        return words.say(labels.PROCESS["doing"]) if task.task.started else ""
    names = ", ".join(missing[:_MISSING_NAMED]) + (" …" if len(missing) > _MISSING_NAMED else "")
    done = len(items) - len(missing)
    text = screens.ITEMS_MISSING if missing else screens.ITEMS_ALL
    return words.say(text, done=done, all=len(items), names=names)


def _holds_up(words: Wording, task: TaskStanding) -> str:
    """Return which tasks wait behind a late one: what the notice says, then what follows."""
    plan = words.standing.plan
    held = {f.id: f for f in held_up(plan, followers(plan), task.task.id) if not f.is_event}
    found = [held[t.id] for t in plan.tasks if t.id in held]
    official = ", ".join(_with_lead(words, f) for f in found if f.basis in OFFICIAL)
    rest = " ".join(f"~{f.id}" for f in found if f.basis not in OFFICIAL)
    both = words.say(screens.THEN, names=official, rest=rest)
    names = both if official and rest else official or rest
    return words.say(screens.HOLDS_UP, names=names) if names else ""


def _with_lead(words: Wording, follower: Follower) -> str:
    task = next(t for t in words.standing.plan.tasks if t.id == follower.id)
    return f"{follower.id} ({words.unit(task.lead)})"


def _last_contact(words: Wording, task: TaskStanding) -> str:
    if not task.task.notes:
        return ""
    note = max(task.task.notes, key=lambda note: note.on)
    return words.say(screens.LAST_CONTACT, on=dates.short(note.on, words.lang), text=note.text)
