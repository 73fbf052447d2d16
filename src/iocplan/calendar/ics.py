"""iCalendar files (RFC 5545, RFC 7986) that Google, Outlook, Apple, Thunderbird and others show.

The same plan, language and previous file give the same bytes, on every machine and day.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from icalendar import Calendar, vDuration

from iocplan.calendar.components import Maker, Style
from iocplan.calendar.content_lines import BREAK
from iocplan.calendar.entries import entries_of
from iocplan.calendar.gaps import EscapedText, fold, lines_of
from iocplan.calendar.merge import Merged, Recorded, merge
from iocplan.calendar.previous import Previous, Stamped
from iocplan.calendar.stamps import moment
from iocplan.calendar.uids import PRODID
from iocplan.plan.rows import Plan
from iocplan.schedule.planned import last_event_record, last_record, plan_made, planned_day
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts.clean import one_line
from iocplan.texts.text import Lang, Text

_REFRESH = timedelta(hours=12)


class Export(NamedTuple):
    """An iCalendar file, and what became of its components; all but ``data`` are ids."""

    data: bytes
    shown: list[str]
    merged: Merged
    undated: list[str]
    left_out: list[str]


def export_calendar(
    standing: Standing,
    tasks: Sequence[TaskStanding],
    style: Style,
    previous: Previous | None = None,
    body: str = "",
) -> Export:
    """A calendar of some tasks of a plan, and of its events.

    Args:
        standing: the whole plan; nothing but the given choice of tasks depends on its day.
        tasks: those to show. Whatever the previous file holds of others that are dropped stays,
            cancelled.
        style: how to write them.
        previous: the file that this one replaces.
        body: whose calendar it is, where it is one's: the id of a unit or a person.
    """
    old = previous.entries if previous else {}
    maker = Maker(standing, style)
    all_entries = entries_of(standing, standing.tasks, old.__contains__)
    chosen = entries_of(standing, tasks, old.__contains__)
    chosen += _dropped(all_entries, chosen, old)
    new = list(_recorded(standing, chosen, maker, style))
    here = {item.component.id for item in new}
    undated = [t.task.id for t in chosen if t.task.id not in here and not t.task.dropped]
    left_out = [
        id_
        for id_ in _could_be_shown(standing, all_entries, style)
        if id_ not in here and id_ in old
    ]
    created = moment(plan_made(standing.plan), standing.plan.timezone)
    merged = merge(new, old, left_out, created)
    data = written(calendar_name(standing.plan, body), style.lang, merged.entries)
    return Export(data, list(here), merged, undated, left_out)


def _dropped(
    entries: Iterable[TaskStanding], tasks: Iterable[TaskStanding], old: dict[str, Stamped]
) -> list[TaskStanding]:
    """The dropped tasks that were in the previous file and that no filter chose."""
    chosen = {task.task.id for task in tasks}
    dropped = (task for task in entries if task.task.dropped)
    return [task for task in dropped if task.task.id in old and task.task.id not in chosen]


def _recorded(
    standing: Standing, tasks: Iterable[TaskStanding], maker: Maker, style: Style
) -> Iterable[Recorded]:
    plan = standing.plan
    for event in [] if style.todos else maker.events():
        yield Recorded(event, moment(last_event_record(plan, event.id), plan.timezone))
    for task in tasks:
        made = maker.todo(task) if style.todos else maker.event_or_none(task)
        if made:
            yield Recorded(made, moment(last_record(plan, task.task), plan.timezone))


def _could_be_shown(standing: Standing, entries: Iterable[TaskStanding], style: Style) -> list[str]:
    """The ids of the tasks that only a choice keeps out of a calendar."""
    return [
        task.task.id for task in entries if style.todos or planned_day(standing.resolver, task.task)
    ]


def calendar_name(plan: Plan, body: str = "") -> Text:
    """What a calendar program calls the calendar: what it leads to, and whose it is."""
    launch = plan.events.get("launch")
    name = launch.title if launch else plan.notice.subject
    name = name if name.vi else Text(plan.id, "")
    if not body:
        return name
    return Text(*(f"{plan.short_name(body).say(lang)} · {name.say(lang)}" for lang in ("vi", "en")))


def written(name: Text, lang: Lang, entries: Iterable[Stamped]) -> bytes:
    """The bytes of a calendar of some name with its entries."""
    return _written(_head(one_line(name.say(lang)), lang), entries)


def _head(name: str, lang: Lang) -> list[str]:
    """The lines of the calendar itself.

    No calendar-level UID: vdirsyncer would take the file for a single item. No METHOD, which
    would make it an invitation, and no time zone, which dates and UTC do not need.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODID)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", EscapedText(name), parameters={"LANGUAGE": lang})
    calendar.add("x-wr-calname", EscapedText(name))
    calendar.add("refresh-interval", _REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(_REFRESH))
    return list(lines_of(calendar))


def _written(head: Sequence[str], entries: Iterable[Stamped]) -> bytes:
    lines = list(head[:-1])
    for component, stamps in entries:
        begin, *rest = component.lines
        lines += [begin, *stamps.lines, *rest]
    lines.append(head[-1])
    return BREAK.join(map(fold, lines)) + BREAK
