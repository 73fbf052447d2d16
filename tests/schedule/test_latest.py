"""The latest sensible day of what others need: advice that follows from the links."""

import json

from hypothesis import given

from builders import (
    INFERRED,
    before,
    by,
    day,
    deliverable,
    make_event,
    make_plan,
    make_task,
    need,
    need_event,
)
from iocplan.schedule.latest import latest_days, sensible_days
from iocplan.schedule.standing import stand
from running import NOTICE, run
from strategies import plans, todays

TODAY = day("2023-03-16")


def latest(*tasks, events=()):
    return latest_days(stand(make_plan(*tasks, events=events), TODAY))


def test_what_a_task_needs_had_better_be_there_on_the_working_day_before_it():
    found = latest(
        make_task("1.1"), make_task("1.2", deadline=by("2023-03-20"), needs=(need("1.1"),))
    )
    assert (found["1.1"].day, found["1.1"].follower) == (day("2023-03-17"), "1.2")
    assert not found["1.1"].inferred


def test_a_chain_is_walked_backwards_and_an_inferred_link_marks_it():
    found = latest(
        make_task("1.1"),
        make_task("1.2", needs=(need("1.1", INFERRED),)),
        make_task("1.3", deadline=by("2023-03-23"), needs=(need("1.2"),)),
    )
    assert (found["1.2"].day, found["1.2"].inferred) == (day("2023-03-22"), False)
    assert (found["1.1"].day, found["1.1"].inferred) == (day("2023-03-21"), True)


def test_an_event_on_the_way_takes_no_day_of_its_own():
    found = latest(
        make_task("1.1"),
        make_task("1.2", deadline=by("2023-03-23"), needs=(need_event("team"),)),
        events=[make_event("team", needs=(need("1.1"),))],
    )
    assert found["team"].day == found["1.1"].day == day("2023-03-22")


def test_what_a_dated_event_needs_is_there_before_its_day():
    launch = make_event(bound=before("2023-04-16"), needs=(need("1.1"),))
    found = latest(make_task("1.1"), events=[launch])
    assert (found["1.1"].day, found["1.1"].is_bound) == (day("2023-04-14"), True)


def test_a_deliverable_has_a_day_of_its_own_and_none_once_it_is_there():
    follower = make_task("1.2", deadline=by("2023-03-23"), needs=(need("1.1.a"),))
    for done, wanted in ((None, {"1.1.a"}), ("2023-03-16", set())):
        owner = make_task("1.1", deliverables=(deliverable("1.1.a", done),))
        assert set(latest(owner, follower)) == wanted


def test_who_is_done_needs_nothing_any_more():
    done = make_task("1.2", deadline=by("2023-03-23"), needs=(need("1.1"),), done="2023-03-16")
    assert latest(make_task("1.1"), done) == {}


def test_a_day_that_is_later_than_the_tasks_own_says_nothing():
    plan = make_plan(
        make_task("1.1", deadline=by("2023-03-20")),
        make_task("1.2", deadline=by("2023-03-30"), needs=(need("1.1"),)),
    )
    standing = stand(plan, TODAY)
    assert sensible_days(standing, standing.tasks[0]) == {}


def test_a_long_chain_is_no_deeper_than_a_short_one():
    tasks = [make_task("1.0")]
    tasks += [make_task(f"1.{n}", needs=(need(f"1.{n - 1}"),)) for n in range(1, 1500)]
    tasks.append(make_task("1.1500", deadline=by("2023-03-20"), needs=(need("1.1499"),)))
    assert latest(*tasks)["1.0"].day < day("2018-01-01")


@given(plan=plans(), today=todays)
def test_the_advice_always_comes_before_whoever_needs_it(plan, today):
    standing = stand(plan, today)
    tasks = {task.task.id: task for task in standing.tasks}
    for name, found in latest_days(standing).items():
        assert found.day < found.needed_by
        assert standing.resolver.work_days.works(found.day)
        if found.follower in tasks:
            assert tasks[found.follower].is_open
        if name in tasks:
            assert tasks[name].is_open


@given(plan=plans(), today=todays)
def test_the_advice_changes_no_official_figure(plan, today):
    before_, standing = stand(plan, today), stand(plan, today)
    latest_days(standing)
    assert list(standing.tasks) == list(before_.tasks)


def test_show_gives_the_programme_that_the_launch_plan_needs_a_sensible_day():
    common = ("-f", NOTICE, "--today", "2023-03-18", "--color", "never")
    out = run("show", "4.1", *common, width=120).out
    assert "~ 4.1.a Fri 17 Mar, advice and no deadline: 1.1 (Mon 20 Mar) needs it before" in out
    task = json.loads(run("show", "4.1", "--json", *common).out)["task"]
    assert task["sensible_days"] == [
        {
            "id": "4.1.a",
            "day": "2023-03-17",
            "for": "1.1",
            "needed_by": "2023-03-20",
            "inferred": True,
            "is_bound": False,
        }
    ]
    assert task["due"] is None
