"""Plans for tests, built of rows: a test names what it is about, everything else is plain.

Days are written ``2023-03-20`` wherever a date is meant.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, TypeVar

from iocplan.plan.kinds import Basis, DeadlineKind, DoneWhen, Mode
from iocplan.plan.rows import (
    Deadline,
    Deliverable,
    Dropped,
    Event,
    Move,
    Need,
    Notice,
    Party,
    Plan,
    Section,
    Task,
    Unit,
)
from iocplan.schedule.standing import EventStanding, Standing, TaskStanding, stand
from iocplan.texts.text import Text

STATED, DECIDED, INFERRED = Basis

Day = date | str | None
T = TypeVar("T")


def day(value: Day) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value


def days(*values: str) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, values))


# deadlines


def _deadline(kind: DeadlineKind, anchor: Day, **changes: Any) -> Deadline:
    fixed = isinstance(anchor, date) or (anchor and anchor[0].isdigit())
    row = Deadline(
        kind=kind,
        date=day(anchor) if fixed else None,
        event=None if fixed else anchor,
        days=1,
        working=False,
        basis=STATED,
        quote=None,
    )
    return row._replace(**changes)


def by(anchor: Day, **changes: Any) -> Deadline:
    return _deadline(DeadlineKind.BY, anchor, **changes)


def before(anchor: Day, **changes: Any) -> Deadline:
    return _deadline(DeadlineKind.BEFORE, anchor, **changes)


def after(event: str) -> Deadline:
    return _deadline(DeadlineKind.AFTER, event)


def within(days: int, start: Day, **changes: Any) -> Deadline:
    return _deadline(DeadlineKind.WITHIN, start, days=days, **changes)


def continuous() -> Deadline:
    return _deadline(DeadlineKind.CONTINUOUS, None)


# what a task or event has


def need(task: str, basis: Basis = STATED) -> Need:
    return Need(task, None, None, basis, None)


def need_event(event: str, basis: Basis = STATED) -> Need:
    return Need(None, event, None, basis, None)


def need_date(event: str, basis: Basis = STATED) -> Need:
    return Need(None, None, event, basis, None)


def moved(to: Day, *, tentative: bool = False) -> Move:
    return Move(day(to), date(2023, 3, 17), "xin gia hạn", "Chủ tịch", tentative)


def deliverable(id_: str, done: Day = None, **changes: Any) -> Deliverable:
    return Deliverable(id_, Text(f"Kết quả {id_}", ""), None, day(done), None)._replace(**changes)


def dropped(on: Day = "2023-03-17") -> Dropped:
    return Dropped(day(on), "không còn cần")


# rows


def make_unit(id_: str, **changes: Any) -> Unit:
    return Unit(id_, Text(id_, ""), Text(id_, ""), (), None)._replace(**changes)


def make_event(id_: str = "launch", **changes: Any) -> Event:
    row = Event(
        id=id_,
        title=Text(id_, ""),
        short=Text(id_, ""),
        past=Text("đã tổ chức", "held"),
        date=None,
        tentative=False,
        bound=None,
        needs=(),
        moves=(),
        happened=None,
        proof=None,
    )
    return row._replace(**changes | {k: day(changes.get(k)) for k in ("date", "happened")})


def make_task(id_: str = "1.1", **changes: Any) -> Task:
    row = Task(
        id=id_,
        section=int(id_.partition(".")[0]),
        unit="office",
        mode=Mode.ASSIGN,
        act=None,
        title=Text(f"Việc {id_}", f"Task {id_}"),
        leads=("office",),
        contact=None,
        leader=None,
        officer=None,
        urgent=False,
        coordinating=(),
        submit_to=(),
        purpose=None,
        send_to=(),
        via=None,
        consult=(),
        deadline=None,
        target=None,
        needs=(),
        deliverables=(),
        references=(),
        quantities=(),
        people=(),
        questions=(),
        started=None,
        done=None,
        proof=None,
        dropped=None,
        moves=(),
        notes=(),
        submissions=(),
        done_when=DoneWhen.ACCEPTED,
        line=1,
    )
    if "lead" in changes:
        changes["leads"] = (changes.pop("lead"),)
    return row._replace(**changes | {k: day(changes.get(k)) for k in ("started", "done")})


def make_plan(
    *tasks: Task, events: Iterable[Event] = (), units: Iterable[Unit] = (), **changes: Any
) -> Plan:
    notice = Notice(
        kind="thong-bao",
        number=None,
        issued=None,
        place=None,
        meeting_date=date(2023, 3, 15),
        subject=Text("", ""),
        chair=None,
        signed_by=None,
        attended=(),
        recipients=(),
        questions=(),
    )
    numbers = sorted({task.section for task in tasks})
    row = Plan(
        id="test",
        timezone="Asia/Ho_Chi_Minh",
        office=None,
        notice=notice,
        days_off=(),
        work_days=(),
        units={unit.id: unit for unit in (make_unit("office"), *units)},
        people={},
        events={event.id: event for event in events},
        sections=tuple(Section(number, "office", Mode.ASSIGN, None) for number in numbers),
        tasks=tasks,
    )
    return row._replace(**changes)


def party(unit: str) -> Party:
    return Party(unit, Text(unit, ""))


# on a day


def look(task: Task, today: str, *events: Event, beside: Iterable[Task] = ()) -> TaskStanding:
    """Where a task stands on a day, among some events and other tasks."""
    return stand(make_plan(task, *beside, events=events), day(today)).tasks[0]


def look_at_event(event: Event, today: str, *others: Event) -> EventStanding:
    return stand(make_plan(events=[event, *others]), day(today)).events[event.id]


def by_id(standing: Standing) -> dict[str, TaskStanding]:
    return {task.task.id: task for task in standing.tasks}


def shifted(value: T, by_days: int) -> T:
    """The same rows with every date in them moved by some days."""
    found: Any = value
    if isinstance(value, date):
        found = value + timedelta(days=by_days)
    elif isinstance(value, dict):
        found = {key: shifted(item, by_days) for key, item in value.items()}
    elif isinstance(value, tuple):
        items = [shifted(item, by_days) for item in value]
        found = type(value)(*items) if hasattr(value, "_fields") else tuple(items)
    return found
