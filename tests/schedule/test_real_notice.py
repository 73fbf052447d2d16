"""The notice of 15/3/2023, on the days around which it turns."""

import pytest

from builders import by_id, day, moved
from iocplan.plan.kinds import Process, Readiness, Timing
from iocplan.plan.rows import Plan
from iocplan.schedule.counts import Counts, count, count_sections
from iocplan.schedule.standing import Standing, TaskStanding, stand

SECTIONS = {1: 3, 2: 3, 3: 2, 4: 4, 5: 3}
IDS = [f"{section}.{n + 1}" for section, tasks in SECTIONS.items() for n in range(tasks)]
FOR_THE_CEREMONY = ["3.2", "4.1", "4.2", "4.3", "5.1", "5.2"]
MEETING, EVE, BOUND = "2023-03-15", "2023-04-14", "2023-04-15"


@pytest.fixture
def on(real_plan):
    def look(today: str, plan: Plan = real_plan) -> Standing:
        return stand(plan, day(today))

    return look


def ids(tasks: list[TaskStanding]) -> list[str]:
    return [task.task.id for task in tasks]


def having(standing: Standing, timing: Timing) -> list[str]:
    return ids([t for t in standing.tasks if t.timing is timing])


def launched(plan: Plan, **changes: object) -> Plan:
    launch = plan.events["launch"]._replace(**changes)
    return plan._replace(events={**plan.events, "launch": launch})


def test_the_notice_has_fifteen_tasks_none_of_them_begun(on):
    standing = on(MEETING)
    assert ids(standing.tasks) == IDS
    assert {t.process for t in standing.tasks} == {Process.TODO}


def test_three_tasks_have_a_day_of_their_own_and_one_hangs_on_the_launch(on):
    found = {t.task.id: (t.due, t.due_is_bound) for t in on("2023-03-18").tasks if t.due}
    assert found == {
        "1.1": (day("2023-03-20"), False),
        "1.2": (day("2023-03-22"), False),
        "2.3": (day("2023-03-22"), False),
        "3.1": (day(EVE), True),
    }


def test_what_serves_the_ceremony_is_expected_by_its_eve_and_has_no_last_day(on):
    expected = [t for t in on("2023-03-18").tasks if t.target]
    assert ids(expected) == FOR_THE_CEREMONY
    assert {(t.due, t.target, t.target_is_bound) for t in expected} == {(None, day(EVE), True)}


def test_before_the_23rd_exactly_three_tasks_are_due(on):
    found = [t for t in on("2023-03-18").tasks if t.day and t.day < day("2023-03-23")]
    assert ids(found) == ["1.1", "1.2", "2.3"]


def test_five_tasks_have_no_day_at_all(on):
    assert ids([t for t in on("2023-03-18").tasks if not t.day]) == [
        "1.3",
        "2.1",
        "2.2",
        "4.4",
        "5.3",
    ]


def test_the_launch_has_no_date_but_a_bound(on):
    launch = on("2023-03-18").launch
    assert (launch.date, launch.bound, launch.days_left) == (None, day(BOUND), 28)
    assert not launch.overdue


@pytest.mark.parametrize(
    ("today", "soon", "overdue"),
    [
        (MEETING, [], []),
        ("2023-03-16", [], []),
        ("2023-03-17", ["1.1"], []),
        ("2023-03-18", ["1.1"], []),
        ("2023-03-19", ["1.1", "1.2", "2.3"], []),
        ("2023-03-20", ["1.1", "1.2", "2.3"], []),
        ("2023-03-21", ["1.2", "2.3"], ["1.1"]),
        ("2023-03-22", ["1.2", "2.3"], ["1.1"]),
        ("2023-03-24", [], ["1.1", "1.2", "2.3"]),
        ("2023-04-11", ["3.1"], ["1.1", "1.2", "2.3"]),
        (EVE, ["3.1"], ["1.1", "1.2", "2.3"]),
        (BOUND, [], ["1.1", "1.2", "2.3"]),
        ("2023-04-16", [], ["1.1", "1.2", "2.3"]),
        ("2023-08-09", [], ["1.1", "1.2", "2.3"]),
    ],
)
def test_with_nothing_recorded_this_is_due_soon_and_this_overdue(on, today, soon, overdue):
    standing = on(today)
    assert having(standing, Timing.DUE_SOON) == soon
    assert having(standing, Timing.OVERDUE) == overdue


@pytest.mark.parametrize("today", [BOUND, "2023-04-16"])
def test_once_the_eve_of_the_bound_has_passed_what_hangs_on_it_has_no_day_and_is_not_late(
    on, today
):
    tasks = by_id(on(today))
    assert (tasks["3.1"].due, tasks["3.1"].timing) == (None, Timing.NOT_DUE)
    assert {tasks[id_].day for id_ in FOR_THE_CEREMONY} == {None}
    assert not any(task.behind for task in tasks.values())


@pytest.mark.parametrize(("today", "overdue"), [(EVE, False), (BOUND, False), ("2023-04-16", True)])
def test_from_the_16th_of_april_on_it_is_the_launch_that_is_late(on, today, overdue):
    assert on(today).launch.overdue is overdue


def test_on_the_18th_of_march_one_task_waits_for_another_and_two_for_an_event(on):
    found = {
        t.task.id: (t.readiness, t.blocked_by, t.waiting_for)
        for t in on("2023-03-18").tasks
        if t.readiness is not Readiness.READY
    }
    assert found == {
        "1.3": (Readiness.WAITING, (), "team-established"),
        "2.2": (Readiness.BLOCKED, ("1.2",), None),
        "5.2": (Readiness.WAITING, (), "launch"),
    }


@pytest.mark.parametrize(
    ("today", "counts"),
    [
        (
            "2023-03-18",
            Counts(tasks=15, open_not_due=4, open_no_deadline=11, open_ongoing=1, due_soon=1),
        ),
        (
            "2023-03-24",
            Counts(tasks=15, open_not_due=1, open_overdue=3, open_no_deadline=11, open_ongoing=1),
        ),
        (
            EVE,
            Counts(
                15, open_not_due=1, open_overdue=3, open_no_deadline=11, open_ongoing=1, due_soon=1
            ),
        ),
        (
            BOUND,
            Counts(tasks=15, open_not_due=1, open_overdue=3, open_no_deadline=11, open_ongoing=1),
        ),
        (
            "2023-04-16",
            Counts(tasks=15, open_not_due=1, open_overdue=3, open_no_deadline=11, open_ongoing=1),
        ),
    ],
)
def test_the_official_counts_of_the_whole_notice(on, today, counts):
    found = count(on(today).tasks)
    assert found == counts
    assert found.with_deadline == 4


def test_the_official_counts_by_section(on):
    found = {s.number: counts for s, counts in count_sections(on("2023-03-24"))}
    assert found == {
        1: Counts(tasks=3, open_overdue=2, open_no_deadline=1),
        2: Counts(tasks=3, open_overdue=1, open_no_deadline=2),
        3: Counts(tasks=2, open_not_due=1, open_no_deadline=1),
        4: Counts(tasks=4, open_no_deadline=4),
        5: Counts(tasks=3, open_no_deadline=3, open_ongoing=1),
    }


def test_when_the_launch_is_moved_to_the_day_on_which_it_was_held_all_that_hangs_on_it_moves(
    on, real_plan
):
    plan = launched(real_plan, moves=(moved("2023-08-08"),))
    standing = on("2023-07-20", plan)
    tasks = by_id(standing)
    assert (tasks["3.1"].due, tasks["3.1"].due_is_bound) == (day("2023-08-07"), False)
    assert {tasks[id_].target for id_ in FOR_THE_CEREMONY} == {day("2023-08-07")}
    assert tasks["1.2"].due == day("2023-03-22")
    assert tasks["5.2"].readiness is Readiness.READY
    assert standing.launch.days_beyond == 115
    assert having(standing, Timing.OVERDUE) == ["1.1", "1.2", "2.3"]


def test_on_the_day_of_a_launch_with_a_date_the_campaign_is_overdue_and_the_rest_behind(
    on, real_plan
):
    standing = on("2023-08-08", launched(real_plan, happened=day("2023-08-08")))
    assert having(standing, Timing.OVERDUE) == ["1.1", "1.2", "2.3", "3.1"]
    assert ids([t for t in standing.tasks if t.behind]) == FOR_THE_CEREMONY
