"""What the notice's words make of a last day."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    after,
    before,
    by,
    continuous,
    day,
    days,
    make_event,
    make_plan,
    make_task,
    moved,
    shifted,
    within,
)
from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.rows import Deadline, Event, Plan
from iocplan.schedule.resolve import NO_DAY, EventDay, LastDay, Resolver, deadline_in_force
from iocplan.schedule.standing import stand
from strategies import BEFORE_ALL_DAYS, plan_days, plans


def last_day(deadline: Deadline | None, *events: Event, **changes: object) -> LastDay:
    return Resolver(make_plan(events=events, **changes)).last_day(deadline)


def event_day(id_: str, *events: Event) -> EventDay:
    return Resolver(make_plan(events=events)).event_day(id_)


# deadlines on dates


@pytest.mark.parametrize(
    ("deadline", "last"),
    [
        (by("2023-03-20"), "2023-03-20"),
        (before("2023-03-23"), "2023-03-22"),
        (before("2023-03-01"), "2023-02-28"),
        (before("2024-03-01"), "2024-02-29"),
        (before("2023-01-01"), "2022-12-31"),
        (before("2023-03-23", days=7), "2023-03-16"),
        (within(5, "2023-03-15"), "2023-03-20"),
        (within(1, "2023-12-29"), "2024-01-02"),
    ],
)
def test_a_deadline_on_a_date_has_this_last_day(deadline, last):
    assert last_day(deadline) == LastDay(day(last), is_bound=False)


def test_by_a_day_includes_the_day_and_before_a_day_ends_on_its_eve():
    assert last_day(by("2023-03-23")).date == day("2023-03-23")
    assert last_day(before("2023-03-23")).date == day("2023-03-22")


def test_the_day_that_a_period_runs_from_is_not_counted():
    assert last_day(within(1, "2023-03-15")).date == day("2023-03-16")


def test_a_last_day_that_falls_on_a_day_off_is_never_moved():
    assert last_day(by("2023-03-19")).date == day("2023-03-19")
    assert last_day(before("2023-05-02")).date == day("2023-05-01")


@pytest.mark.parametrize(
    ("deadline", "day_off", "last"),
    [
        (within(3, "2023-03-15"), "2023-03-18", "2023-03-20"),  # a Saturday
        (within(4, "2023-03-15"), "2023-03-19", "2023-03-20"),  # a Sunday
        (within(2, "2023-04-27"), "2023-04-29", "2023-05-04"),  # a bridge of holidays
        (within(5, "2023-03-15"), None, "2023-03-20"),
        (within(3, "2023-03-15", working=True), None, "2023-03-20"),
    ],
)
def test_a_period_that_ends_on_a_day_off_ends_on_the_next_working_day(deadline, day_off, last):
    assert last_day(deadline).date == day(last)
    assert Resolver(make_plan()).day_off_at_end(deadline) == day(day_off)


@given(plan_days, st.integers(1, 400))
def test_within_days_ends_on_the_first_working_day_from_its_end_on(start, days):
    works = Resolver(make_plan()).work_days.works
    last = last_day(within(days, start)).date
    end = start + timedelta(days)
    assert works(last)
    assert last >= end
    assert not any(works(end + timedelta(n)) for n in range((last - end).days))


@pytest.mark.parametrize("deadline", [None, after("launch"), continuous()])
def test_no_deadline_a_trigger_without_length_and_ongoing_work_have_no_last_day(deadline):
    assert last_day(deadline, make_event(date="2023-04-10")) == NO_DAY


# working days


@pytest.mark.parametrize(
    ("length", "start", "last"),
    [
        (3, "2023-03-15", "2023-03-20"),  # the notice's meeting to its first deadline
        (1, "2023-03-17", "2023-03-20"),  # over a weekend
        (1, "2023-03-18", "2023-03-20"),  # from within a weekend
        (1, "2023-04-28", "2023-05-04"),  # over Giỗ Tổ, 30/4, 1/5 and the two days in lieu
        (5, "2023-04-28", "2023-05-10"),
        (1, "2022-12-30", "2023-01-03"),  # over the New Year, which fell on a Sunday
        (3, "2025-04-25", "2025-04-29"),  # the Saturday was worked for Friday 2/5
    ],
)
def test_a_period_of_working_days_skips_weekends_and_holidays(length, start, last):
    assert last_day(within(length, start, working=True)).date == day(last)


def test_the_plans_own_days_off_are_no_working_days():
    found = last_day(within(1, "2023-03-15", working=True), days_off=days("2023-03-16"))
    assert found.date == day("2023-03-17")


def test_the_plans_own_work_days_win_over_weekends_and_holidays():
    found = last_day(within(2, "2023-04-28", working=True), work_days=days("2023-04-29"))
    assert found.date == day("2023-05-04")


def test_working_days_run_from_the_day_of_an_event():
    launch = make_event(date="2023-04-28")
    assert last_day(within(1, "launch", working=True), launch).date == day("2023-05-04")


# deadlines on events


@pytest.mark.parametrize(
    ("deadline", "last"),
    [
        (before("launch"), "2023-04-09"),
        (before("launch", days=14), "2023-03-27"),
        (by("launch"), "2023-04-10"),
        (within(10, "launch"), "2023-04-20"),
    ],
)
def test_a_deadline_on_an_event_counts_from_the_events_day(deadline, last):
    launch = make_event(date="2023-04-10")
    assert last_day(deadline, launch) == LastDay(day(last), is_bound=False)


@pytest.mark.parametrize(
    ("deadline", "last"),
    [
        (before("launch"), "2023-04-14"),
        (before("launch", days=14), "2023-04-01"),
        (by("launch"), "2023-04-15"),
    ],
)
def test_a_deadline_on_an_event_without_a_date_counts_from_its_bound_and_is_a_bound(deadline, last):
    launch = make_event(bound=before("2023-04-16"))
    assert last_day(deadline, launch) == LastDay(day(last), is_bound=True)


@pytest.mark.parametrize("deadline", [before("launch"), by("launch"), within(5, "launch")])
def test_a_deadline_on_an_event_of_which_nothing_is_known_has_no_last_day(deadline):
    assert last_day(deadline, make_event()) == NO_DAY


@pytest.mark.parametrize(
    ("deadline", "event"),
    [
        (before("0001-01-01"), make_event()),
        (before("launch", days=400), make_event(date="0002-01-01")),
        (before("launch", days=400), make_event(bound=by("0002-01-01"))),
        (within(1, "9999-12-31"), make_event()),
        (within(1, "9999-12-31", working=True), make_event()),
    ],
)
def test_a_day_outside_the_calendar_is_no_day(deadline, event):
    assert last_day(deadline, event) == NO_DAY


# events

BOUND = before("2023-04-16")


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (make_event(date="2023-04-10"), EventDay(day("2023-04-10"), False, False)),
        (make_event(date="2023-04-10", tentative=True), EventDay(day("2023-04-10"), False, True)),
        (make_event(date="2023-04-10", bound=BOUND), EventDay(day("2023-04-10"), False, False)),
        (make_event(bound=BOUND), EventDay(day("2023-04-15"), True, False)),
        (make_event(bound=by("2023-04-16")), EventDay(day("2023-04-16"), True, False)),
        (make_event(), EventDay(None, False, False)),
    ],
)
def test_an_event_has_its_date_or_else_its_bound_or_else_nothing(event, expected):
    assert event_day("launch", event) == expected


def test_the_last_move_of_an_event_counts():
    event = make_event(date="2023-04-10", moves=(moved("2023-05-05"), moved("2023-08-08")))
    assert event_day("launch", event) == EventDay(day("2023-08-08"), False, False)


def test_an_event_may_be_moved_to_a_day_that_is_only_tentative():
    event = make_event(bound=BOUND, moves=(moved("2023-08-08", tentative=True),))
    assert event_day("launch", event) == EventDay(day("2023-08-08"), False, True)


def test_an_event_put_off_without_a_day_has_neither_date_nor_bound():
    event = make_event(date="2023-04-10", bound=BOUND, moves=(moved(None),))
    assert event_day("launch", event) == EventDay(None, False, False)
    assert last_day(before("launch"), event) == NO_DAY


def test_the_day_on_which_an_event_happened_counts_before_everything_else():
    event = make_event(
        date="2023-04-10", tentative=True, bound=BOUND, moves=(moved(None),), happened="2023-08-08"
    )
    assert event_day("launch", event) == EventDay(day("2023-08-08"), False, False)


def test_a_bound_may_hang_on_another_events_date():
    rehearsal = make_event("rehearsal", bound=before("launch", days=2))
    launch = make_event(date="2023-04-10")
    assert event_day("rehearsal", rehearsal, launch) == EventDay(day("2023-04-08"), True, False)


def test_a_bound_may_hang_on_another_events_bound():
    first = make_event("first", bound=before("rehearsal"))
    rehearsal = make_event("rehearsal", bound=before("launch", days=2))
    launch = make_event(bound=BOUND)
    assert event_day("first", first, rehearsal, launch).day == day("2023-04-12")
    found = last_day(by("first"), first, rehearsal, launch)
    assert found == LastDay(day("2023-04-12"), is_bound=True)


def test_a_bound_on_an_event_of_which_nothing_is_known_is_no_bound():
    rehearsal = make_event("rehearsal", bound=before("launch"))
    assert event_day("rehearsal", rehearsal, make_event()) == EventDay(None, False, False)


def test_the_days_of_a_chain_of_events_do_not_depend_on_which_is_asked_for_first():
    events = [make_event("e0", date="2023-04-10")]
    events += [make_event(f"e{i}", bound=before(f"e{i - 1}")) for i in range(1, 4)]
    plan = make_plan(events=events)
    forth, back = Resolver(plan), Resolver(plan)
    names = list(plan.events)
    found = {name: forth.event_day(name) for name in names}
    assert found == {name: back.event_day(name) for name in reversed(names)}


def test_a_chain_of_bounds_may_be_as_long_as_the_file():
    length = 3000
    events = [make_event("e0", date="2033-04-10")]
    events += [make_event(f"e{i}", bound=before(f"e{i - 1}")) for i in range(1, length)]
    last = Resolver(make_plan(events=events)).event_day(f"e{length - 1}")
    assert last.day == date(2033, 4, 10) - timedelta(days=length - 1)


def test_the_notices_bound_of_an_event_stays_known_when_it_has_a_date():
    event = make_event(date="2023-08-08", bound=BOUND)
    calendar = Resolver(make_plan(events=[event]))
    assert calendar.bound(event) == day("2023-04-15")
    assert calendar.bound(make_event()) is None


# decisions


def test_without_a_decision_the_notices_deadline_is_in_force():
    task = make_task(deadline=by("2023-03-20"))
    assert deadline_in_force(task) is task.deadline
    assert deadline_in_force(make_task()) is None


def test_a_decided_deadline_is_inclusive_and_on_the_basis_of_the_decision():
    task = make_task(deadline=before("2023-03-23"), moves=(moved("2023-03-31"),))
    found = deadline_in_force(task)
    assert (found.kind, found.date, found.basis) == (
        DeadlineKind.BY,
        day("2023-03-31"),
        Basis.DECIDED,
    )
    assert last_day(found).date == day("2023-03-31")


def test_the_last_decision_counts_and_the_first_deadline_is_kept():
    task = make_task(deadline=by("2023-03-20"), moves=(moved("2023-03-25"), moved("2023-03-31")))
    assert last_day(deadline_in_force(task)).date == day("2023-03-31")
    assert task.deadline.date == day("2023-03-20")


def test_a_decision_may_set_a_first_deadline():
    assert last_day(deadline_in_force(make_task(moves=(moved("2023-03-31"),)))).date == day(
        "2023-03-31"
    )


def test_a_decision_may_lift_a_deadline():
    task = make_task(deadline=by("2023-03-20"), moves=(moved("2023-03-25"), moved(None)))
    assert deadline_in_force(task) is None


# of all plans


def _hangs_on(plan: Plan, deadline: Deadline | None, event: str) -> bool:
    if deadline is None or deadline.event is None:
        return False
    anchor = plan.events[deadline.event]
    if anchor.id == event:
        return True
    has_own_day = anchor.happened or anchor.moves or anchor.date
    return not has_own_day and _hangs_on(plan, anchor.bound, event)


def from_day(day: date) -> Iterator[date]:
    return (day + timedelta(n) for n in count())


@given(plans(at_least=1), plan_days, st.integers(-60, 60), st.data())
def test_moving_an_event_moves_exactly_what_hangs_on_it_and_by_as_many_days(plan, start, by, data):
    event = data.draw(st.sampled_from(list(plan.events.values())))._replace(
        moves=(), happened=None, date=start
    )

    def on(new: date) -> Plan:
        return plan._replace(events={**plan.events, event.id: event._replace(date=new)})

    old = stand(on(start), BEFORE_ALL_DAYS)
    new = stand(on(shifted(start, by)), BEFORE_ALL_DAYS)
    for was, now in zip(old.tasks, new.tasks, strict=True):
        due = by if _hangs_on(old.plan, was.deadline, event.id) and was.due else 0
        target = by if _hangs_on(old.plan, was.task.target, event.id) and was.target else 0
        moved_due = shifted(was.due, due)
        if due and was.deadline.kind is DeadlineKind.WITHIN:
            end = new.resolver.event_day(was.deadline.event).day + timedelta(was.deadline.days)
            moved_due = next(d for d in from_day(end) if new.resolver.work_days.works(d))
        assert now.due == moved_due
        assert now.target == shifted(was.target, target)


@given(plans(at_least=1))
def test_a_last_day_is_a_bound_just_when_its_event_has_no_date(plan):
    calendar = Resolver(plan)
    for task in plan.tasks:
        deadline = deadline_in_force(task)
        last = calendar.last_day(deadline)
        hangs = last.date is not None and deadline.event is not None
        assert last.is_bound == (hangs and calendar.event_day(deadline.event).is_bound)
