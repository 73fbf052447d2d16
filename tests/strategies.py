"""Strategies for any sound plan, for tests of what is true of all plans.

Everything comes after what stands before it in the plan, so nothing waits for itself.
"""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from builders import dropped, make_event, make_plan, make_task, moved
from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.rows import Deadline, Deliverable, Event, Need, Plan, Task
from iocplan.texts.text import Text

BEFORE_ALL_DAYS = date(2020, 1, 1)
"""A day before everything in a drawn plan."""

bases = st.sampled_from(Basis)
plan_days = st.dates(date(2022, 12, 1), date(2023, 9, 30))
todays = st.dates(date(2022, 6, 1), date(2024, 6, 1))
shifts = st.integers(-400, 400)
maybe_day = st.none() | plan_days
event_moves = st.lists(st.builds(moved, maybe_day, tentative=st.booleans()), max_size=2).map(tuple)
task_moves = st.lists(st.builds(moved, plan_days), max_size=2).map(tuple)


ONCE = tuple(kind for kind in DeadlineKind if kind is not DeadlineKind.RECURRING)
"""What comes round has tests of its own: its days are those of its periods."""


@st.composite
def deadlines(draw: Any, events: list[str], *, kinds: Any = ONCE) -> Deadline:
    kind = draw(st.sampled_from(list(kinds)))
    anchor = draw(plan_days | st.sampled_from(events) if events else plan_days)
    if kind is DeadlineKind.CONTINUOUS and draw(st.booleans()):
        anchor = None
    if kind is DeadlineKind.AFTER and isinstance(anchor, date):
        kind = DeadlineKind.BY
    counts = kind in (DeadlineKind.BEFORE, DeadlineKind.WITHIN)
    return Deadline(
        kind=kind,
        date=anchor if isinstance(anchor, date) else None,
        event=anchor if isinstance(anchor, str) else None,
        days=draw(st.integers(1, 30)) if counts else 1,
        working=False,
        basis=draw(bases),
        quote=None,
    )


@st.composite
def _events(draw: Any, id_: str, events: list[str], names: list[str]) -> Event:
    latest = deadlines(events, kinds=(DeadlineKind.BY, DeadlineKind.BEFORE))
    return make_event(
        id_,
        date=draw(maybe_day),
        tentative=draw(st.booleans()),
        bound=draw(st.none() | latest),
        needs=draw(_needs(events, names)),
        moves=draw(event_moves),
        happened=draw(st.none() | st.none() | plan_days),
    )


@st.composite
def _needs(draw: Any, events: list[str], names: list[str]) -> tuple[Need, ...]:
    choices = [("task", name) for name in names]
    choices += [(key, event) for key in ("event", "date_of") for event in events]
    if not choices:
        return ()
    picked = draw(st.lists(st.sampled_from(choices), max_size=3))
    nothing = {"task": None, "event": None, "date_of": None}
    return tuple(Need(**nothing | {k: v}, basis=draw(bases), quote=None) for k, v in picked)


@st.composite
def _tasks(draw: Any, id_: str, events: list[str], names: list[str]) -> Task:
    items = draw(st.lists(maybe_day, max_size=2))
    return make_task(
        id_,
        deadline=draw(st.none() | deadlines(events)),
        target=draw(st.none() | deadlines(events, kinds=(DeadlineKind.BY, DeadlineKind.BEFORE))),
        needs=draw(_needs(events, names)),
        deliverables=tuple(
            Deliverable(f"{id_}.{letter}", Text(letter, ""), None, done, None)
            for letter, done in zip("ab", items, strict=False)
        ),
        started=draw(maybe_day),
        done=draw(st.none() | st.none() | plan_days),
        dropped=draw(st.none() | st.none() | st.builds(dropped, plan_days)),
        moves=draw(task_moves),
    )


@st.composite
def plans(draw: Any, *, at_least: int = 0) -> Plan:
    """Any plan; without working days, which do not move along with its dates."""
    events: dict[str, Event] = {}
    tasks: dict[str, Task] = {}
    names: list[str] = []
    kinds = draw(st.lists(st.sampled_from("tte"), min_size=at_least, max_size=8))
    for number, kind in enumerate(["e", "t"] * bool(at_least) + kinds):
        if kind == "e":
            id_ = f"e{number}" if events else "launch"
            events[id_] = draw(_events(id_, list(events), names))
        else:
            id_ = f"{draw(st.integers(1, 3))}.{number}"
            tasks[id_] = draw(_tasks(id_, list(events), names))
            names += [id_, *(item.id for item in tasks[id_].deliverables)]
    return make_plan(*tasks.values(), events=events.values())


def without_days_off(plan: Plan) -> Plan:
    """The same plan with work on every day, so that nothing depends on where weekends lie."""
    first = date(2022, 1, 1)
    return plan._replace(work_days=tuple(first + timedelta(days=n) for n in range(1200)))


def far_ahead(plan: Plan) -> date:
    """A day after everything in a drawn plan."""
    return date(2023, 9, 30) + timedelta(days=31 * (len(plan.events) + 1))
