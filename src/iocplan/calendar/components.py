"""From a task or event of the plan to a VEVENT or VTODO (RFC 5545, 3.6.1, 3.6.2 and 3.6.6).

They are made of icalendar's Event, Todo and Alarm, in its order of properties. One component per
task, every day a DATE without a time zone. Never ATTENDEE or ORGANIZER, which make some servers
write mails, nor RELATED-TO, which makes others complete what depends on a task.
"""

from datetime import date, timedelta
from typing import NamedTuple

from icalendar import Alarm, Event, Parameters, Todo, vDDDTypes, vDuration, vInt, vText

from iocplan.calendar.gaps import EscapedText, lines_of
from iocplan.calendar.stamps import moment
from iocplan.calendar.uids import uid_of
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
    Process.SUBMITTED: "IN-PROCESS",
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


class Component(NamedTuple):
    """A VEVENT or VTODO: its unfolded lines from BEGIN to END, without the stamps."""

    id: str
    lines: tuple[str, ...]


class Maker:
    """Makes the components of one plan, without the stamps that merging gives them."""

    def __init__(self, standing: Standing, style: Style) -> None:
        self._plan = standing.plan
        self._resolver = standing.resolver
        self._style = style
        self._words = Describer(Wording(standing, style.lang))

    def event_of_task(self, task: rows.Task, planned: Planned) -> Component:
        """A task as an all-day event on its last permitted day."""
        title = self._words.title(task, planned)
        event = _whole_day(self._words.marked(task, title), planned.day)
        self._describe(event, task)
        off = task.dropped and not task.done
        event["STATUS"] = vText("CANCELLED" if off else "CONFIRMED")
        return self._component(task.id, event, "" if task.done or task.dropped else title)

    def event_of_event(self, id_: str, planned: Planned) -> Component:
        """An event of the plan; tentative while it has no date that is final."""
        row = self._plan.events[id_]
        title = self._words.title(row, planned)
        event = _whole_day(self._words.marked(row, title), planned.day)
        event["DESCRIPTION"] = EscapedText(self._words.event(row))
        final = not (planned.is_bound or planned.is_expected)
        event["STATUS"] = vText("CONFIRMED" if final else "TENTATIVE")
        return self._component(id_, event, "" if row.happened else title)

    def todo(self, standing: TaskStanding) -> Component:
        """A task as a to-do; its state stands in STATUS, so its title bears no mark."""
        task = standing.task
        planned = planned_day(self._resolver, task)
        title = self._words.title(task, planned)
        todo = Todo()
        todo["SUMMARY"] = EscapedText(title)
        self._describe(todo, task)
        if task.done:
            todo["COMPLETED"] = vDDDTypes(moment(task.done, self._plan.timezone, NOON))
        if planned:
            todo["DUE"] = vDDDTypes(planned.day)
        todo["PERCENT-COMPLETE"] = vInt(_percent(standing))
        todo["STATUS"] = vText(_STATUS[standing.process])
        return self._component(task.id, todo, title if planned and standing.is_open else "")

    def event_or_none(self, standing: TaskStanding) -> Component | None:
        """A task's event, None where no day is known."""
        planned = planned_day(self._resolver, standing.task)
        return self.event_of_task(standing.task, planned) if planned else None

    def events(self) -> list[Component]:
        """The events of the plan that have a day, and be it only the latest one."""
        planned = ((id_, event_day(self._resolver, id_)) for id_ in self._plan.events)
        return [self.event_of_event(id_, day) for id_, day in planned if day]

    def _describe(self, made: Event | Todo, task: rows.Task) -> None:
        made["DESCRIPTION"] = EscapedText(self._words.task(task))
        by_decision = task.added or task.reassigned
        if unit := self._words.unit((not by_decision and task.unit) or task.lead):
            made["CATEGORIES"] = EscapedText(unit)

    def _component(self, id_: str, made: Event | Todo, remind_of: str) -> Component:
        made["UID"] = vText(uid_of(self._plan.id, self._style.kind, id_))
        made["X-IOCPLAN-ID"] = EscapedText(id_)
        if remind_of and self._style.alarm:
            made.subcomponents.append(self._alarm(remind_of, self._style.alarm))
        return Component(id_, tuple(lines_of(made)))

    def _alarm(self, title: str, ahead: timedelta) -> Alarm:
        """An alarm; a to-do has no start, so its alarm counts from its end (3.8.6.3)."""
        alarm = Alarm()
        alarm["ACTION"] = vText("DISPLAY")
        alarm["DESCRIPTION"] = EscapedText(title)
        related = Parameters(RELATED="END") if self._style.todos else None
        alarm["TRIGGER"] = vDuration(-ahead, params=related)
        return alarm


def _whole_day(title: str, day: date) -> Event:
    """A whole day: DTEND is the day after it (3.6.1), which the last of all days lacks."""
    event = Event()
    event["SUMMARY"] = EscapedText(title)
    event["DTSTART"] = vDDDTypes(day)
    if day < date.max:
        event["DTEND"] = vDDDTypes(day + timedelta(days=1))
    event["TRANSP"] = vText("TRANSPARENT")
    return event


def _percent(standing: TaskStanding) -> int:
    if standing.process is Process.DONE:
        return 100
    items = standing.task.deliverables
    done = sum(1 for item in items if item.done)
    return min(done * 100 // len(items), _UNFINISHED) if items else 0
