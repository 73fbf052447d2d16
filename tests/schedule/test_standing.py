"""Three axes of a task and the day of an event, each computed on a day."""

import copy
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    DECIDED,
    INFERRED,
    STATED,
    after,
    before,
    by,
    continuous,
    day,
    deliverable,
    dropped,
    look,
    look_at_event,
    make_event,
    make_plan,
    make_task,
    moved,
    need,
    need_date,
    need_event,
    shifted,
    within,
)
from iocplan.plan.kinds import Process, Readiness, Timing
from iocplan.schedule.standing import Standing, TaskStanding, stand
from strategies import far_ahead, plans, shifts, todays, without_days_off

DUE = "2023-03-22"
LONG_AFTER = "2024-03-22"
EVE = {4: "2023-03-18", 3: "2023-03-19", 1: "2023-03-21", 0: DUE, -1: "2023-03-23"}
LAUNCH_IS_BOUND = make_event(bound=before("2023-04-16"))

# the process


def test_a_task_of_which_nothing_is_recorded_is_to_do():
    assert look(make_task(deliverables=(deliverable("1.1.a"),)), DUE).process is Process.TODO


def test_a_task_that_was_started_is_under_way():
    assert look(make_task(started="2023-03-16"), DUE).process is Process.DOING


@pytest.mark.parametrize("second", [None, "2023-03-18"])
def test_a_task_with_some_or_all_deliverables_but_no_word_of_its_end_is_under_way(second):
    task = make_task(
        deliverables=(deliverable("1.1.a", "2023-03-17"), deliverable("1.1.b", second))
    )
    assert look(task, DUE).process is Process.DOING


def test_a_task_that_is_done_is_done_whatever_its_deliverables():
    task = make_task(done="2023-03-17", deliverables=(deliverable("1.1.a"),))
    assert look(task, DUE).process is Process.DONE


def test_a_task_that_was_given_up_is_dropped_even_when_started():
    task = make_task(started="2023-03-16", dropped=dropped())
    assert look(task, DUE).process is Process.DROPPED


@pytest.mark.parametrize(
    ("task", "is_open"),
    [
        (make_task(), True),
        (make_task(started="2023-03-16"), True),
        (make_task(done="2023-03-17"), False),
        (make_task(dropped=dropped()), False),
    ],
)
def test_a_task_is_open_until_it_is_done_or_dropped(task, is_open):
    assert look(task, DUE).is_open is is_open


# the timing


@pytest.mark.parametrize(
    ("days_left", "timing"),
    [
        (4, Timing.NOT_DUE),
        (3, Timing.DUE_SOON),
        (1, Timing.DUE_SOON),
        (0, Timing.DUE_SOON),
        (-1, Timing.OVERDUE),
    ],
)
@pytest.mark.parametrize("deadline", [by(DUE), before("2023-03-23"), within(7, "2023-03-15")])
def test_lateness_starts_the_day_after_the_last_day(deadline, days_left, timing):
    found = look(make_task(deadline=deadline), EVE[days_left])
    assert (found.due, found.days_left, found.timing) == (day(DUE), days_left, timing)


@pytest.mark.parametrize("started", [None, "2023-03-16"])
def test_a_task_is_overdue_whether_or_not_it_was_begun(started):
    assert look(make_task(deadline=by(DUE), started=started), LONG_AFTER).timing is Timing.OVERDUE


def test_a_task_without_deadline_has_no_deadline_and_is_never_merged_into_in_time():
    found = look(make_task(), LONG_AFTER)
    assert (found.due, found.days_left, found.timing) == (None, None, Timing.NO_DEADLINE)


@pytest.mark.parametrize("event", [make_event(), make_event(happened="2023-03-16")])
def test_what_comes_after_an_event_has_no_deadline_as_no_length_is_given(event):
    found = look(make_task(deadline=after("launch")), LONG_AFTER, event)
    assert (found.due, found.timing) == (None, Timing.NO_DEADLINE)


def test_continuous_work_is_ongoing_while_it_is_open():
    assert look(make_task(deadline=continuous()), LONG_AFTER).timing is Timing.ONGOING


@pytest.mark.parametrize("closed", [{"done": DUE}, {"dropped": dropped()}])
def test_continuous_work_that_has_ended_has_no_deadline(closed):
    found = look(make_task(deadline=continuous(), **closed), LONG_AFTER)
    assert found.timing is Timing.NO_DEADLINE


@pytest.mark.parametrize(
    ("done", "timing"),
    [
        ("2023-03-16", Timing.ON_TIME),
        (DUE, Timing.ON_TIME),
        ("2023-03-23", Timing.LATE),
        ("2023-04-22", Timing.LATE),
    ],
)
@pytest.mark.parametrize("today", ["2023-03-15", DUE, LONG_AFTER])
def test_done_is_on_time_or_late_by_the_day_the_work_was_done_whatever_today_is(
    done, timing, today
):
    found = look(make_task(deadline=before("2023-03-23"), done=done), today)
    assert (found.timing, found.days_left) == (timing, None)


def test_work_that_was_done_without_a_deadline_is_neither_on_time_nor_late():
    assert look(make_task(done=DUE), LONG_AFTER).timing is Timing.NO_DEADLINE


def test_what_was_dropped_is_never_overdue():
    found = look(make_task(deadline=by(DUE), dropped=dropped()), LONG_AFTER)
    assert (found.timing, found.days_left) == (Timing.NOT_DUE, None)


def test_a_done_or_dropped_task_keeps_its_last_day():
    assert look(make_task(deadline=by(DUE), done=DUE), LONG_AFTER).due == day(DUE)
    assert look(make_task(deadline=by(DUE), dropped=dropped()), LONG_AFTER).due == day(DUE)


# bounds


@pytest.mark.parametrize(
    ("today", "due", "timing"),
    [
        ("2023-04-10", "2023-04-14", Timing.NOT_DUE),
        ("2023-04-11", "2023-04-14", Timing.DUE_SOON),
        ("2023-04-14", "2023-04-14", Timing.DUE_SOON),
        ("2023-04-15", None, Timing.NOT_DUE),
        (LONG_AFTER, None, Timing.NOT_DUE),
    ],
)
def test_what_hangs_on_a_bound_is_never_overdue_but_loses_its_day_once_that_has_passed(
    today, due, timing
):
    found = look(make_task(deadline=before("launch")), today, LAUNCH_IS_BOUND)
    assert (found.due, found.timing) == (day(due), timing)
    assert found.due_is_bound is (due is not None)
    assert (found.days_left is None) is (due is None)


def test_what_hangs_on_a_bound_gets_a_day_again_when_its_event_gets_a_date():
    launch = LAUNCH_IS_BOUND._replace(moves=(moved("2023-08-08"),))
    found = look(make_task(deadline=before("launch")), "2023-07-20", launch)
    assert (found.due, found.due_is_bound, found.timing) == (
        day("2023-08-07"),
        False,
        Timing.NOT_DUE,
    )


def test_what_hangs_on_an_events_date_can_be_overdue_even_while_the_date_is_tentative():
    launch = make_event(date="2023-04-10", tentative=True)
    found = look(make_task(deadline=before("launch")), "2023-04-10", launch)
    assert (found.timing, found.days_left) == (Timing.OVERDUE, -1)


def test_what_hangs_on_an_event_that_has_happened_is_late_by_that_day():
    launch = LAUNCH_IS_BOUND._replace(happened=day("2023-08-08"))
    task = make_task(deadline=before("launch"))
    assert look(task, "2023-08-08", launch).timing is Timing.OVERDUE
    assert look(task._replace(done=day("2023-08-07")), LONG_AFTER, launch).timing is Timing.ON_TIME
    assert look(task._replace(done=day("2023-08-08")), LONG_AFTER, launch).timing is Timing.LATE


@pytest.mark.parametrize("today", ["2023-04-10", "2023-04-20"])
@pytest.mark.parametrize("launch", [LAUNCH_IS_BOUND, make_event()])
def test_work_that_is_done_before_its_event_has_a_day_is_on_time(launch, today):
    found = look(make_task(deadline=before("launch"), done="2023-04-20"), today, launch)
    assert found.timing is Timing.ON_TIME


# targets


@pytest.mark.parametrize(
    ("today", "behind"), [("2023-03-21", False), (DUE, False), ("2023-03-23", True)]
)
def test_a_target_that_has_passed_makes_a_task_behind_and_never_overdue(today, behind):
    found = look(make_task(target=by(DUE)), today)
    assert (found.target, found.behind) == (day(DUE), behind)
    assert (found.timing, found.days_left) == (Timing.NO_DEADLINE, None)


@pytest.mark.parametrize("closed", [{"done": LONG_AFTER}, {"dropped": dropped()}])
def test_what_is_done_or_dropped_is_not_behind(closed):
    assert not look(make_task(target=by(DUE), **closed), LONG_AFTER).behind


def test_a_task_may_be_behind_its_target_and_still_not_due():
    found = look(make_task(deadline=by("2023-03-31"), target=by(DUE)), "2023-03-23")
    assert (found.behind, found.timing) == (True, Timing.NOT_DUE)


def test_a_target_that_hangs_on_a_bound_is_gone_once_that_has_passed_and_leaves_nobody_behind():
    task = make_task(target=before("launch"))
    last = look(task, "2023-04-14", LAUNCH_IS_BOUND)
    assert (last.target, last.target_is_bound, last.behind) == (day("2023-04-14"), True, False)
    later = look(task, "2023-04-15", LAUNCH_IS_BOUND)
    assert (later.target, later.target_is_bound, later.behind) == (None, False, False)


def test_a_target_counts_back_from_the_launch():
    launch = make_event(date="2023-08-08")
    assert look(make_task(target=before("launch", days=14)), DUE, launch).target == day(
        "2023-07-25"
    )


@pytest.mark.parametrize(
    ("task", "planned", "is_bound"),
    [
        (make_task(deadline=by(DUE), target=before("launch")), DUE, False),
        (make_task(deadline=before("launch"), target=by(DUE)), "2023-04-14", True),
        (make_task(target=before("launch")), "2023-04-14", True),
        (make_task(target=by(DUE)), DUE, False),
        (make_task(), None, False),
    ],
)
def test_a_task_is_planned_by_its_last_day_and_else_by_its_target(task, planned, is_bound):
    found = look(task, "2023-03-18", LAUNCH_IS_BOUND)
    assert (found.day, found.is_bound) == (day(planned), is_bound)


# decisions


def test_a_deadline_that_was_moved_is_decided_and_the_first_is_kept():
    task = make_task(deadline=by(DUE), moves=(moved("2023-03-31"),))
    found = look(task, "2023-03-23")
    assert (found.due, found.timing) == (day("2023-03-31"), Timing.NOT_DUE)
    assert found.deadline.basis is DECIDED
    assert found.task.deadline == by(DUE)


def test_a_deadline_that_was_moved_can_be_overdue_again():
    task = make_task(deadline=by(DUE), moves=(moved("2023-03-31"),))
    assert look(task, "2023-04-01").timing is Timing.OVERDUE


@pytest.mark.parametrize(
    ("decided", "timing"),
    [
        ("2023-03-21", Timing.ON_TIME),  # before the completion
        ("2023-03-22", Timing.ON_TIME),  # on its day
        ("2023-03-23", Timing.LATE),
    ],
)
def test_what_is_decided_after_a_completion_makes_it_neither_late_nor_on_time(decided, timing):
    move = moved("2023-03-31")._replace(on=day(decided))
    done = make_task(deadline=by("2023-03-20"), done="2023-03-22", moves=(move,))
    assert look(done, LONG_AFTER).timing is timing
    earlier = make_task(deadline=by("2023-03-31"), done="2023-03-22")
    forward = earlier._replace(moves=(move._replace(date=day("2023-03-20")),))
    other = {Timing.ON_TIME: Timing.LATE, Timing.LATE: Timing.ON_TIME}[timing]
    assert look(forward, LONG_AFTER).timing is other


def test_an_event_that_is_moved_after_a_completion_makes_it_neither_late_nor_on_time():
    done = make_task(deadline=before("launch"), done="2023-04-13")
    fixed = make_event(date="2023-04-12")
    assert look(done, LONG_AFTER, fixed).timing is Timing.LATE
    later = moved("2023-08-08")._replace(on=day("2023-04-14"))
    found = look(done, LONG_AFTER, fixed._replace(moves=(later,)))
    assert (found.timing, found.due) == (Timing.LATE, day("2023-04-11"))
    in_time = later._replace(on=day("2023-04-13"))
    assert look(done, LONG_AFTER, fixed._replace(moves=(in_time,))).timing is Timing.ON_TIME
    held = fixed._replace(happened=day("2023-04-20"))
    assert look(done, LONG_AFTER, held).timing is Timing.LATE


def test_decisions_count_by_their_days_whatever_their_order_in_the_file():
    first = moved("2023-03-24")._replace(on=day("2023-03-17"))
    second = moved("2023-03-31")._replace(on=day("2023-03-20"))
    for moves in ((first, second), (second, first)):
        assert look(make_task(moves=moves), DUE).due == day("2023-03-31")
    same_day = (second, first._replace(on=second.on))
    assert look(make_task(moves=same_day), DUE).due == day("2023-03-24")


# the readiness


def test_an_open_task_that_needs_nothing_is_ready():
    found = look(make_task(), DUE)
    assert (found.readiness, found.missing) == (Readiness.READY, ())


@pytest.mark.parametrize("basis", [STATED, DECIDED])
def test_a_stated_or_decided_dependency_that_is_open_blocks(basis):
    found = look(make_task(needs=(need("1.2", basis),)), DUE, beside=[make_task("1.2")])
    assert (found.readiness, found.blocked_by) == (Readiness.BLOCKED, ("1.2",))


def test_an_inferred_dependency_is_missing_but_blocks_nobody():
    first = need("1.2", INFERRED)
    found = look(make_task(needs=(first,)), DUE, beside=[make_task("1.2")])
    assert (found.readiness, found.missing, found.blocked_by) == (Readiness.READY, (first,), ())


@pytest.mark.parametrize("closed", [{"done": DUE}, {"dropped": dropped()}])
def test_a_dependency_that_is_done_or_dropped_blocks_no_longer(closed):
    task = make_task(needs=(need("1.2"), need("1.2.a")))
    first = make_task("1.2", deliverables=(deliverable("1.2.a"),), **closed)
    found = look(task, DUE, beside=[first])
    assert (found.readiness, found.missing) == (Readiness.READY, ())


def test_a_dependency_on_a_deliverable_is_met_by_the_deliverable_alone():
    items = (deliverable("1.2.a", DUE), deliverable("1.2.b"))
    beside = [make_task("1.2", deliverables=items)]
    assert look(make_task(needs=(need("1.2.a"),)), DUE, beside=beside).readiness is Readiness.READY
    found = look(make_task(needs=(need("1.2.b"),)), DUE, beside=beside)
    assert found.blocked_by == ("1.2.b",)


@pytest.mark.parametrize(
    "task",
    [
        make_task(needs=(need_event("launch"),)),
        make_task(deadline=after("launch")),
        make_task(deadline=within(5, "launch")),
    ],
)
def test_what_comes_after_an_event_waits_until_it_has_happened(task):
    dated = make_event(date="2023-03-16")
    found = look(task, DUE, dated)
    assert (found.readiness, found.waiting_for) == (Readiness.WAITING, "launch")
    happened = look(task, DUE, dated._replace(happened=day("2023-03-16")))
    assert (happened.readiness, happened.waiting_for) == (Readiness.READY, None)


def test_what_ends_before_an_event_does_not_wait_for_it():
    assert (
        look(make_task(deadline=before("launch")), DUE, make_event()).readiness is Readiness.READY
    )


def test_an_event_that_is_only_inferred_to_come_first_lets_nobody_wait():
    found = look(make_task(needs=(need_event("launch", INFERRED),)), DUE, make_event())
    assert (found.readiness, found.waiting_for) == (Readiness.READY, None)
    assert found.missing


@pytest.mark.parametrize(
    ("event", "readiness"),
    [
        (make_event(), Readiness.WAITING),
        (LAUNCH_IS_BOUND, Readiness.WAITING),
        (make_event(date="2023-04-10", moves=(moved(None),)), Readiness.WAITING),
        (make_event(date="2023-04-10"), Readiness.READY),
        (make_event(date="2023-04-10", tentative=True), Readiness.READY),
        (LAUNCH_IS_BOUND._replace(moves=(moved("2023-08-08"),)), Readiness.READY),
        (make_event(happened="2023-03-16"), Readiness.READY),
    ],
)
def test_what_needs_an_events_date_waits_until_it_has_one_and_a_bound_is_none(event, readiness):
    found = look(make_task(needs=(need_date("launch"),)), DUE, event)
    assert found.readiness is readiness
    assert found.waiting_for == ("launch" if readiness is Readiness.WAITING else None)


def test_a_task_that_is_blocked_and_waits_is_called_blocked_and_tells_both():
    task = make_task(needs=(need("1.2"),), deadline=after("launch"))
    found = look(task, DUE, make_event(), beside=[make_task("1.2")])
    assert (found.readiness, found.blocked_by, found.waiting_for) == (
        Readiness.BLOCKED,
        ("1.2",),
        "launch",
    )


@pytest.mark.parametrize("closed", [{"done": DUE}, {"dropped": dropped()}])
def test_a_done_or_dropped_task_has_no_readiness_and_no_days_left(closed):
    task = make_task(deadline=by(DUE), needs=(need("1.2"),), **closed)
    found = look(task, "2023-03-18", beside=[make_task("1.2")])
    assert (found.readiness, found.missing, found.days_left) == (None, (), None)


# events


def test_an_event_with_a_date_has_the_days_to_it_left():
    found = look_at_event(make_event(date="2023-04-10"), "2023-04-01")
    assert (found.date, found.days_left, found.tentative) == (day("2023-04-10"), 9, False)
    assert (found.overdue, found.postponed, found.days_beyond) == (False, False, 0)


def test_a_tentative_date_is_a_date():
    found = look_at_event(make_event(date="2023-04-10", tentative=True), "2023-04-01")
    assert (found.date, found.tentative) == (day("2023-04-10"), True)


@pytest.mark.parametrize(
    ("today", "days_left", "overdue"),
    [("2023-04-14", 1, False), ("2023-04-15", 0, False), ("2023-04-16", -1, True)],
)
def test_an_event_whose_bound_has_passed_without_a_date_is_what_is_late(today, days_left, overdue):
    found = look_at_event(LAUNCH_IS_BOUND, today)
    assert (found.date, found.bound) == (None, day("2023-04-15"))
    assert (found.days_left, found.overdue) == (days_left, overdue)


def test_an_event_of_which_nothing_is_known_has_no_days_left_and_is_never_late():
    found = look_at_event(make_event(), LONG_AFTER)
    assert found[1:] == (None, False, None, None, None, False, False)


def test_an_event_that_was_moved_keeps_its_bound_and_tells_how_far_it_lies_beyond():
    launch = LAUNCH_IS_BOUND._replace(moves=(moved("2023-08-08"),))
    found = look_at_event(launch, "2023-07-20")
    assert (found.date, found.bound, found.days_left) == (
        day("2023-08-08"),
        day("2023-04-15"),
        19,
    )
    assert (found.overdue, found.days_beyond) == (False, 115)


def test_an_event_put_off_without_a_day_is_postponed_and_not_late():
    launch = LAUNCH_IS_BOUND._replace(moves=(moved("2023-04-10"), moved(None)))
    found = look_at_event(launch, LONG_AFTER)
    assert (found.date, found.days_left) == (None, None)
    assert (found.postponed, found.overdue) == (True, False)


def test_an_event_that_has_happened_has_nothing_left_however_late_it_came():
    launch = LAUNCH_IS_BOUND._replace(moves=(moved(None),), happened=day("2023-08-08"))
    found = look_at_event(launch, LONG_AFTER)
    assert (found.date, found.happened, found.days_left) == (None, day("2023-08-08"), None)
    assert (found.overdue, found.postponed, found.days_beyond) == (False, False, 115)


def test_an_event_that_was_held_before_its_bound_lies_nothing_beyond_it():
    launch = LAUNCH_IS_BOUND._replace(happened=day("2023-04-10"))
    assert look_at_event(launch, DUE).days_beyond == 0


def test_a_date_that_has_passed_unrecorded_is_not_taken_for_an_event_that_happened():
    found = look_at_event(make_event(date="2023-04-10"), "2023-04-12")
    assert (found.date, found.happened, found.days_left) == (day("2023-04-10"), None, -2)


def test_the_launch_is_the_event_of_that_name_where_there_is_one():
    assert stand(make_plan(events=[make_event()]), day(DUE)).launch.event.id == "launch"
    assert stand(make_plan(events=[make_event("fair")]), day(DUE)).launch is None


# of all plans


def _facts(standing: Standing) -> tuple[object, ...]:
    return tuple(standing.tasks), standing.events


@given(plans(), todays)
def test_to_look_at_a_plan_changes_nothing_and_always_shows_the_same(plan, today):
    as_it_was = copy.deepcopy(plan)
    assert _facts(stand(plan, today)) == _facts(stand(plan, today))
    assert plan == as_it_was


@given(plans(), todays, shifts)
def test_when_all_days_shift_together_everything_shifts_and_no_state_changes(plan, today, by_days):
    plan = without_days_off(plan)
    moved_plan = shifted(plan, by_days)
    later = stand(moved_plan, shifted(today, by_days))
    assert _facts(later) == shifted(_facts(stand(plan, today)), by_days)


@given(plans(at_least=1), todays, st.integers(0, 400))
def test_an_open_task_gets_nearer_to_its_last_day_and_later_but_never_the_other_way(
    plan, today, by_days
):
    order = [Timing.NOT_DUE, Timing.DUE_SOON, Timing.OVERDUE]
    then = stand(plan, today + timedelta(days=by_days))
    for before_, after_ in zip(stand(plan, today).tasks, then.tasks, strict=True):
        if before_.timing in order and after_.due:
            assert order.index(before_.timing) <= order.index(after_.timing)
            assert before_.due == after_.due
        elif before_.timing is Timing.ONGOING and after_.timing is Timing.NO_DEADLINE:
            assert before_.until < then.today
        elif before_.timing not in order:
            assert before_.timing is after_.timing


@given(plans(at_least=1), todays)
def test_overdue_is_just_what_is_open_and_has_a_last_day_in_the_past(plan, today):
    for task in stand(plan, today).tasks:
        assert (task.timing is Timing.OVERDUE) == (
            task.is_open and task.due is not None and task.due < today
        )


@given(plans(at_least=1))
def test_nothing_that_hangs_on_a_bound_is_ever_late(plan):
    hanging = {t.task.id for t in stand(plan, date(2020, 1, 1)).tasks if t.due_is_bound}
    for today in (date(2023, 3, 1), far_ahead(plan)):
        for task in stand(plan, today).tasks:
            if task.task.id in hanging:
                assert task.timing not in (Timing.OVERDUE, Timing.LATE)
                assert task.due is None or task.due >= today


@given(plans(at_least=1), todays)
def test_a_target_alone_never_makes_overdue(plan, today):
    bare = plan._replace(tasks=tuple(t._replace(deadline=None, moves=()) for t in plan.tasks))
    for task in stand(bare, today).tasks:
        assert task.timing is Timing.NO_DEADLINE
        assert not task.behind or task.target < today


@given(plans(at_least=1), todays)
def test_the_official_timing_of_every_task_is_the_same_with_and_without_targets(plan, today):
    bare = plan._replace(tasks=tuple(t._replace(target=None) for t in plan.tasks))
    pairs = zip(stand(plan, today).tasks, stand(bare, today).tasks, strict=True)
    assert all((t.timing, t.due, t.days_left) == (b.timing, b.due, b.days_left) for t, b in pairs)


@given(plans(at_least=1), todays)
def test_only_official_needs_decide_on_the_readiness(plan, today):
    def states(tasks: tuple[TaskStanding, ...]) -> list[Readiness | None]:
        return [t.readiness for t in tasks]

    bare = plan._replace(
        tasks=tuple(
            t._replace(needs=tuple(n for n in t.needs if n.basis is not INFERRED))
            for t in plan.tasks
        )
    )
    assert states(stand(plan, today).tasks) == states(stand(bare, today).tasks)


@given(plans(at_least=1), todays)
def test_a_closed_task_has_neither_readiness_nor_days_left_and_every_open_one_has_one(plan, today):
    for task in stand(plan, today).tasks:
        assert (task.readiness is not None) is task.is_open
        assert (task.days_left is not None) is (task.is_open and task.due is not None)


# ongoing work


@pytest.mark.parametrize(
    ("today", "timing"),
    [("2023-03-20", Timing.ONGOING), ("2023-03-21", Timing.NO_DEADLINE)],
)
def test_ongoing_work_with_an_end_goes_on_up_to_that_day_and_is_never_overdue(today, timing):
    task = look(make_task(deadline=continuous()._replace(date=day("2023-03-20"))), today)
    assert (task.timing, task.due, task.until) == (timing, None, day("2023-03-20"))


def test_until_an_event_without_a_day_ongoing_work_has_no_end():
    task = make_task(deadline=continuous()._replace(event="launch"))
    bounded = make_event(bound=before("2023-03-18"))
    assert look(task, "2023-03-25", bounded).timing is Timing.ONGOING
    held = make_event(happened="2023-03-18")
    assert look(task, "2023-03-18", held).timing is Timing.ONGOING
    assert look(task, "2023-03-19", held).timing is Timing.NO_DEADLINE
