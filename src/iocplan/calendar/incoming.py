"""What to-dos that other programs have changed mean for a plan; nothing is written here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from iocplan.calendar.components import Maker, Style
from iocplan.calendar.previous import uid_of
from iocplan.calendar.vdir_items import Item, day_of, unescaped
from iocplan.calendar.vdir_state import News, news
from iocplan.errors import RefusedError
from iocplan.plan.rows import Task
from iocplan.schedule.recording import check_day
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts import pull as texts
from iocplan.texts.similar import listing
from iocplan.texts.text import LANGS, Said


class Pulled(NamedTuple):
    """What a plan is to take over, and what is only said."""

    completed: dict[str, date]
    reopened: list[str]
    conflicts: list[Said]
    remarks: list[Said]


def compare(standing: Standing, items: Mapping[str, Item], *, whole: bool) -> Pulled:
    """Return what to-dos say that a plan does not know.

    Args:
        standing: the plan, today.
        items: to-dos by UID.
        whole: whether they are all to-dos of a folder, so that one that is not there is missing.
    """
    plan = standing.plan
    uids = {uid_of(plan.id, "VTODO", task.id): place for place, task in enumerate(plan.tasks)}
    pulled = Pulled({}, [], [], [])
    makers = [Maker(standing, Style(lang, todos=True)) for lang in LANGS]
    for uid, item in sorted(items.items(), key=lambda pair: uids.get(pair[0], len(uids))):
        if uid in uids:
            task = standing.tasks[uids[uid]]
            _take(standing, task.task, item, pulled)
            pulled.remarks.extend(_other_words(plan.timezone, task, item, makers))
        else:
            title = item.text("SUMMARY")[:60] or uid[:60]
            pulled.remarks.append(texts.UNKNOWN(path=item.path, title=title))
    missing = [plan.tasks[place].id for uid, place in uids.items() if uid not in items]
    expected = [t.id for t in plan.tasks if t.id in set(missing) and not t.dropped]
    if whole and expected:
        pulled.remarks.append(texts.MISSING(n=len(expected), ids=listing(expected)))
    return pulled


def _take(standing: Standing, row: Task, item: Item, pulled: Pulled) -> None:
    day = item.day("COMPLETED", standing.plan.timezone)
    match news(row, item, day):
        case News.COMPLETED:
            known = day or item.day("LAST-MODIFIED", standing.plan.timezone) or standing.today
            _complete(standing, row, known, pulled)
        case News.REOPENED:
            pulled.reopened.append(row.id)
        case News.OTHER_DAY:
            pulled.conflicts.append(texts.OTHER_DAY(id=row.id, there=day, here=row.done))
        case News.DONE_BUT_DROPPED:
            pulled.conflicts.append(texts.DONE_BUT_DROPPED(id=row.id))
        case News.OPEN_THERE:
            pulled.remarks.append(texts.OPEN_THERE(id=row.id))
        case News.CANCELLED:
            pulled.remarks.append(texts.CANCELLED_THERE(id=row.id))
        case News.NONE:
            pass


def _complete(standing: Standing, task: Task, day: date, pulled: Pulled) -> None:
    try:
        check_day(standing, day)
    except RefusedError as error:
        pulled.conflicts.append(texts.REFUSED(id=task.id, why=error.message))
    else:
        pulled.completed[task.id] = day


def _other_words(
    zone: str, task: TaskStanding, item: Item, makers: Iterable[Maker]
) -> Iterator[Said]:
    """Yield what an item says of a task's title and day otherwise than the plan."""
    ours = [maker.todo(task).lines for maker in makers]
    titles = {unescaped(_value(lines, "SUMMARY:")) for lines in ours}
    if (title := item.text("SUMMARY")) not in titles:
        yield texts.OTHER_TITLE(id=task.task.id, title=title)
    due = _value(ours[0], "DUE;VALUE=DATE:")
    here = day_of(due, zone) if due else None
    there = item.day("DUE", zone)
    if there != here:
        yield texts.OTHER_DUE(
            id=task.task.id, there=there or texts.NO_DUE, here=here or texts.NO_DUE
        )


def _value(lines: Sequence[str], start: str) -> str:
    return next((line.removeprefix(start) for line in lines if line.startswith(start)), "")
