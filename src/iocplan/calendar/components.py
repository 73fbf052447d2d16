"""From a task or event of the plan to a VEVENT or VTODO (RFC 5545, 3.6.1, 3.6.2 and 3.6.6).

The lines are written here, in icalendar's order: its objects take three times as long to make.
One component per task, every day a DATE without a time zone. Never ATTENDEE or ORGANIZER, which
make some servers write mails, nor RELATED-TO, which makes others complete what depends on a task.
"""

from datetime import date, timedelta
from typing import NamedTuple

from icalendar import vDuration

from iocplan.calendar.lines import escaped, moment, utc
from iocplan.calendar.previous import Component, uid_of
from iocplan.plan import rows
from iocplan.plan.kinds import Process
from iocplan.say.calendar_entry import Describer
from iocplan.say.wording import Wording
from iocplan.schedule.planned import Planned, event_day, planned_day
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts.text import Lang

NOON = 12
"""The hour of a completion: its date is the same one in nearly every reader's time zone."""
_UNFINISHED = 99
"""The most that an open task may show: at 100 per cent Nextcloud and Tasks.org complete it."""
_STATUS = {
    Process.TODO: "NEEDS-ACTION",
    Process.DOING: "IN-PROCESS",
    Process.DONE: "COMPLETED",
    Process.DROPPED: "CANCELLED",
}


class Style(NamedTuple):
    """How a calendar is written: as VTODOs or VEVENTs, and how long ahead it reminds."""

    lang: Lang
    todos: bool = False
    alarm: timedelta | None = timedelta(hours=15)

    @property
    def kind(self) -> str:
        """The name of the components."""
        return "VTODO" if self.todos else "VEVENT"


class Maker:
    """Makes the components of one plan, without the stamps that merging gives them."""

    def __init__(self, standing: Standing, style: Style) -> None:
        self._plan = standing.plan
        self._resolver = standing.resolver
        self._style = style
        self._words = Describer(Wording(standing, style.lang))
        self._trigger = _duration(-style.alarm) if style.alarm else ""

    def event_of_task(self, task: rows.Task, planned: Planned) -> Component:
        """Return a task as an all-day event on its last permitted day."""
        title = self._words.title(task, planned)
        lines = [
            _text("SUMMARY", self._words.marked(task, title)),
            *_whole_day(planned.day),
            self._uid(task.id),
            *self._category(task),
            _text("DESCRIPTION", self._words.task(task)),
            "STATUS:CANCELLED" if task.dropped and not task.done else "STATUS:CONFIRMED",
            "TRANSP:TRANSPARENT",
        ]
        return self._component(task.id, lines, "" if task.done or task.dropped else title)

    def event_of_event(self, id_: str, planned: Planned) -> Component:
        """Return an event of the plan; tentative while it has no date that is final."""
        row = self._plan.events[id_]
        title = self._words.title(row, planned)
        final = not (planned.is_bound or planned.is_expected)
        lines = [
            _text("SUMMARY", self._words.marked(row, title)),
            *_whole_day(planned.day),
            self._uid(id_),
            _text("DESCRIPTION", self._words.event(row)),
            "STATUS:CONFIRMED" if final else "STATUS:TENTATIVE",
            "TRANSP:TRANSPARENT",
        ]
        return self._component(id_, lines, "" if row.happened else title)

    def todo(self, standing: TaskStanding) -> Component:
        """Return a task as a to-do; its state stands in STATUS, so its title bears no mark."""
        task = standing.task
        planned = planned_day(self._resolver, task)
        title = self._words.title(task, planned)
        lines = [
            *self._category(task),
            *self._completed(task),
            _text("DESCRIPTION", self._words.task(task)),
            *([_day("DUE", planned.day)] if planned else ()),
            f"PERCENT-COMPLETE:{_percent(standing)}",
            f"STATUS:{_STATUS[standing.process]}",
            _text("SUMMARY", title),
            self._uid(task.id),
        ]
        return self._component(task.id, lines, title if planned and standing.is_open else "")

    def event_or_none(self, standing: TaskStanding) -> Component | None:
        """Return a task's event, None where no day is known."""
        planned = planned_day(self._resolver, standing.task)
        return self.event_of_task(standing.task, planned) if planned else None

    def events(self) -> list[Component]:
        """Return the events of the plan that have a day, and be it only the latest one."""
        planned = ((id_, event_day(self._resolver, id_)) for id_ in self._plan.events)
        return [self.event_of_event(id_, day) for id_, day in planned if day]

    def _uid(self, id_: str) -> str:
        return f"UID:{uid_of(self._plan.id, self._style.kind, id_)}"

    def _category(self, task: rows.Task) -> list[str]:
        unit = self._words.unit(task.unit or task.lead)
        return [_text("CATEGORIES", unit)] if unit else []

    def _completed(self, task: rows.Task) -> list[str]:
        if task.done is None:
            return []
        return [f"COMPLETED:{utc(moment(task.done, self._plan.timezone, NOON))}"]

    def _component(self, id_: str, lines: list[str], remind_of: str) -> Component:
        kind = self._style.kind
        own = [*lines, _text("X-IOCPLAN-ID", id_), *self._alarm(remind_of)]
        return Component(id_, (f"BEGIN:{kind}", *own, f"END:{kind}"))

    def _alarm(self, title: str) -> list[str]:
        """Return an alarm; a to-do has no start, so its alarm counts from its end (3.8.6.3)."""
        if not (self._trigger and title):
            return []
        related = ";RELATED=END" if self._style.todos else ""
        shown = ["ACTION:DISPLAY", _text("DESCRIPTION", title)]
        return ["BEGIN:VALARM", *shown, f"TRIGGER{related}:{self._trigger}", "END:VALARM"]


def _duration(span: timedelta) -> str:
    written: bytes = vDuration(span).to_ical()  # type: ignore[no-untyped-call]
    return written.decode()


def _text(name: str, text: str) -> str:
    return f"{name}:{escaped(text)}"


def _day(name: str, day: date) -> str:
    return f"{name};VALUE=DATE:{day.isoformat().replace('-', '')}"


def _whole_day(day: date) -> list[str]:
    """Return a whole day: DTEND is the day after it (3.6.1), which the last of all days lacks."""
    end = [_day("DTEND", day + timedelta(days=1))] if day < date.max else []
    return [_day("DTSTART", day), *end]


def _percent(standing: TaskStanding) -> int:
    if standing.process is Process.DONE:
        return 100
    items = standing.task.deliverables
    done = sum(1 for item in items if item.done)
    return min(done * 100 // len(items), _UNFINISHED) if items else 0
