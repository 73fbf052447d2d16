"""What if the launch were on another day: the banner, and the status that would follow."""

from collections.abc import Iterator
from datetime import date

from iocplan.plan.kinds import Timing
from iocplan.plan.rows import Deliverable, Task
from iocplan.render.late import late_rows
from iocplan.render.layout import lay_out
from iocplan.render.screen import Heading, Paragraph, Row, Screen, Span, Table, blank_if, line
from iocplan.render.status import status_head
from iocplan.render.task_table import task_columns
from iocplan.render.wording import BOUND, Wording, legend, marked_id, near_day
from iocplan.schedule.counts import count
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.what_if import Effects, MovedTogether, effects
from iocplan.words import what_if as texts

_COLUMNS = 5


def banner(words: Wording, day: date) -> Screen:
    """Return the line above all that is only supposed."""
    return [Paragraph((Span(words.say(texts.BANNER, day=day), "soon"),))]


def what_if_screen(words: Wording, before: Standing, width: int | None) -> Screen:
    """Return the screen of ``status --launch``: the launch, what would change, what would be late.

    Args:
        words: the words for the plan as it would stand.
        before: the plan as it stands.
        width: terminal columns, None for no limit.
    """
    counts = count(words.standing.tasks)
    late = [t for t in words.standing.tasks if t.timing is Timing.OVERDUE]
    rows: list[Row | Heading] = late_rows(words, late, counts.with_deadline)
    found = effects(before, words.standing)
    changes = [Paragraph(line("  " + text), 4) for text in changes_said(words, found)]
    body: Screen = [
        *status_head(words, counts),
        *blank_if([Paragraph((Span(words.say(texts.CHANGES), "heading"),)), *changes]),
        *blank_if([Table(task_columns(words, titled=False)[:_COLUMNS], rows)] if rows else []),
    ]
    return [*body, *blank_if([Paragraph(mark) for mark in legend(words, lay_out(body, width))])]


def changes_said(words: Wording, found: Effects) -> Iterator[str]:
    """Yield a sentence for each kind of thing that a supposed day would change."""
    if not found.moved:
        yield words.say(texts.NOTHING_MOVES)
    for group in found.moved:
        yield _moved(words, group)
    for text, tasks in ((texts.TOO_LATE, found.too_late), (texts.TOO_EARLY, found.too_early)):
        if tasks:
            yield words.say(text, names=", ".join(_with_day(words, t) for t in tasks))
    if found.days_off:
        days = ", ".join(near_day(words, day) for day in found.days_off)
        works = words.standing.calendar.work_days.last_before(found.days_off[0])
        yield words.say(texts.DAYS_OFF, days=days, works=works)
    if found.look_again:
        names = ", ".join(_named(words, item) for item in found.look_again)
        yield words.say(texts.LOOK_AGAIN, names=names)


def _moved(words: Wording, group: MovedTogether) -> str:
    before, after = group.before, group.after
    text = texts.CERTAIN
    if after is None:
        text = texts.NO_DAY
    elif before is None:
        text = texts.NEW_DAY
    elif before != after:
        text = texts.LATER if after > before else texts.EARLIER
    days = abs((after - before).days) if before and after else 0
    sign = f"{BOUND} " if group.was_bound else ""
    was = sign + near_day(words, before) if before else ""
    ids = " ".join(map(marked_id, group.tasks))
    return words.say(text, before=was, after=after, n=days, k=len(group.tasks), ids=ids)


def _with_day(words: Wording, task: TaskStanding) -> str:
    return f"{marked_id(task)} ({near_day(words, task.day)})" if task.day else marked_id(task)


def _named(words: Wording, item: Task | Deliverable) -> str:
    return f"{item.id} {item.title.say(words.lang)}"
