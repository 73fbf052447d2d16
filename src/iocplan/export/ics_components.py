"""From a task or event of the plan to a VEVENT or VTODO (RFC 5545, 3.6.1, 3.6.2 and 3.6.6).

One component per task, every day a DATE without a time zone. Never ATTENDEE or ORGANIZER, which
make some servers write mails, nor RELATED-TO, which makes others complete what depends on a task.
"""

from datetime import date, timedelta
from typing import NamedTuple

from icalendar import Alarm, Component, Event, Todo, vCategory, vDDDTypes

from iocplan.export import ics_previous
from iocplan.export.ics_days import Planned, event_day, planned_day
from iocplan.export.ics_text import EscapedText, moment
from iocplan.export.ics_words import Describer
from iocplan.plan import rows
from iocplan.plan.kinds import Process
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.words.text import Lang

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
        self._calendar = standing.calendar
        self._style = style
        self._words = Describer(standing.plan, standing.calendar, style.lang)

    def event_of_task(self, task: rows.Task, planned: Planned) -> ics_previous.Component:
        """Return a task as an all-day event on its last permitted day."""
        title = self._words.title(task, planned)
        event = self._begun(Event(), task.id, self._words.marked(task, title))
        _add_day(event, planned.day)
        _add_text(event, "STATUS", "CANCELLED" if task.dropped and not task.done else "CONFIRMED")
        _add_text(event, "DESCRIPTION", self._words.task(task))
        _add_category(event, self._words.unit(task.unit))
        if not (task.done or task.dropped):
            self._remind(event, title)
        return _finished(event, task.id)

    def event_of_event(self, id_: str, planned: Planned) -> ics_previous.Component:
        """Return an event of the plan; tentative while it has no date that is final."""
        row = self._plan.events[id_]
        title = self._words.title(row, planned)
        event = self._begun(Event(), id_, self._words.marked(row, title))
        _add_day(event, planned.day)
        final = not (planned.is_bound or planned.is_expected)
        _add_text(event, "STATUS", "CONFIRMED" if final else "TENTATIVE")
        _add_text(event, "DESCRIPTION", self._words.event(row))
        if not row.happened:
            self._remind(event, title)
        return _finished(event, id_)

    def todo(self, standing: TaskStanding) -> ics_previous.Component:
        """Return a task as a to-do; its state stands in STATUS, so its title bears no mark."""
        task = standing.task
        planned = planned_day(self._calendar, task)
        title = self._words.title(task, planned)
        todo = self._begun(Todo(), task.id, title)
        _add_text(todo, "STATUS", _STATUS[standing.process])
        todo.add("percent-complete", _percent(standing))
        if task.done:
            todo.add("completed", moment(task.done, self._plan.timezone, NOON))
        _add_text(todo, "DESCRIPTION", self._words.task(task))
        _add_category(todo, self._words.unit(task.unit))
        if planned:
            todo["DUE"] = vDDDTypes(planned.day)
            if standing.is_open:
                self._remind(todo, title)
        return _finished(todo, task.id)

    def event_or_none(self, standing: TaskStanding) -> ics_previous.Component | None:
        """Return a task's event, None where no day is known."""
        planned = planned_day(self._calendar, standing.task)
        return self.event_of_task(standing.task, planned) if planned else None

    def events(self) -> list[ics_previous.Component]:
        """Return the events of the plan that have a day, and be it only the latest one."""
        planned = ((id_, event_day(self._calendar, id_)) for id_ in self._plan.events)
        return [self.event_of_event(id_, day) for id_, day in planned if day]

    def _begun(self, component: Component, id_: str, summary: str) -> Component:
        _add_text(component, "UID", ics_previous.uid_of(self._plan.id, self._style.kind, id_))
        _add_text(component, "SUMMARY", summary)
        return component

    def _remind(self, component: Component, title: str) -> None:
        """Add an alarm; a to-do has no start, so its alarm counts from its end (3.8.6.3)."""
        if self._style.alarm is None:
            return
        alarm = Alarm()
        _add_text(alarm, "ACTION", "DISPLAY")
        _add_text(alarm, "DESCRIPTION", title)
        related = {"RELATED": "END"} if self._style.todos else {}
        alarm.add("trigger", -self._style.alarm, parameters=related)
        component.add_component(alarm)


def _finished(component: Component, id_: str) -> ics_previous.Component:
    _add_text(component, "X-IOCPLAN-ID", id_)
    lines = tuple(str(line) for line in component.content_lines() if line)
    return ics_previous.Component(id_, lines)


def _add_text(component: Component, name: str, text: str) -> None:
    """Add a text; setting it is several times faster than icalendar's ``add``."""
    component[name] = EscapedText(text)


def _add_category(component: Component, text: str) -> None:
    if text:
        component["CATEGORIES"] = vCategory([EscapedText(text)])


def _add_day(event: Component, day: date) -> None:
    """Add a whole day: DTEND is the first day after it (3.6.1); the last of all days has none."""
    event["DTSTART"] = vDDDTypes(day)
    if day < date.max:
        event["DTEND"] = vDDDTypes(day + timedelta(days=1))
    _add_text(event, "TRANSP", "TRANSPARENT")


def _percent(standing: TaskStanding) -> int:
    if standing.process is Process.DONE:
        return 100
    items = standing.task.deliverables
    done = sum(1 for item in items if item.done)
    return min(done * 100 // len(items), _UNFINISHED) if items else 0
