"""What a supposed day of the launch would change, in sentences."""

from collections.abc import Iterator
from datetime import date

from iocplan.plan.rows import LAUNCH
from iocplan.say.launch import launch_named
from iocplan.say.task_day import marked_id
from iocplan.say.wording import BOUND, Wording, in_full
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.supposed import Effects, MovedTogether
from iocplan.texts import supposed_launch as texts


def banner_said(words: Wording, day: date) -> str:
    """That the launch is supposed to be on a day, and nothing written."""
    return words.say(texts.BANNER, event=launch_named(words), day=day)


def changes_said(words: Wording, found: Effects) -> Iterator[str]:
    """A sentence for each kind of thing that a supposed day would change."""
    if not found.moved:
        yield words.say(texts.NOTHING_MOVES)
    for group in found.moved:
        yield _moved(words, group)
    for text, tasks in ((texts.TOO_LATE, found.too_late), (texts.TOO_EARLY, found.too_early)):
        if tasks:
            names = ", ".join(_with_day(words, t) for t in tasks)
            yield words.say(text, event=words.event(LAUNCH), names=names)
    if found.days_off:
        days = ", ".join(words.near_short(day) for day in found.days_off)
        works = words.standing.resolver.work_days.last_before(found.days_off[0])
        yield words.say(texts.DAYS_OFF, days=days, works=works)
    if found.look_again:
        names = ", ".join(in_full(words, item.id, item.title) for item in found.look_again)
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
    was = sign + words.near_short(before) if before else ""
    ids = " ".join(map(marked_id, group.tasks))
    return words.say(text, before=was, after=after, n=days, k=len(group.tasks), ids=ids)


def _with_day(words: Wording, task: TaskStanding) -> str:
    return f"{marked_id(task)} ({words.near_short(task.day)})" if task.day else marked_id(task)
