"""The official counts: by section, always with their denominators."""

import pytest
from hypothesis import given

from builders import (
    after,
    before,
    by,
    continuous,
    day,
    dropped,
    look,
    make_event,
    make_plan,
    make_task,
    moved,
)
from iocplan.plan.kinds import Mode, Timing
from iocplan.plan.rows import Section
from iocplan.schedule.counts import Counts, count, count_sections
from iocplan.schedule.standing import stand
from strategies import plans, todays

DUE = "2023-03-22"
COLUMNS = Counts._fields[1 : Counts._fields.index("due_soon")]


@pytest.mark.parametrize(
    ("task", "today", "column"),
    [
        (make_task(deadline=by(DUE), done=DUE), "2023-03-25", "done_on_time"),
        (make_task(deadline=by(DUE), done="2023-03-23"), "2023-03-25", "done_late"),
        (make_task(done=DUE), "2023-03-25", "done_no_deadline"),
        (make_task(deadline=continuous(), done=DUE), "2023-03-25", "done_no_deadline"),
        (make_task(deadline=after("launch"), done=DUE), "2023-03-25", "done_no_deadline"),
        (make_task(deadline=by(DUE)), "2023-03-15", "open_not_due"),
        (make_task(deadline=by(DUE)), DUE, "open_not_due"),
        (make_task(deadline=before("launch")), DUE, "open_not_due"),
        (make_task(deadline=by(DUE), moves=(moved("2023-03-31"),)), "2023-03-25", "open_not_due"),
        (make_task(deadline=by(DUE)), "2023-03-25", "open_overdue"),
        (make_task(), DUE, "open_no_deadline"),
        (make_task(target=by(DUE)), "2023-03-25", "open_no_deadline"),
        (make_task(deadline=continuous()), DUE, "open_no_deadline"),
        (make_task(deadline=after("launch")), DUE, "open_no_deadline"),
        (make_task(deadline=by(DUE), dropped=dropped()), "2023-03-25", "dropped"),
        (make_task(dropped=dropped()), DUE, "dropped"),
    ],
)
def test_every_task_stands_in_one_column(task, today, column):
    counts = count([look(task, today, make_event())])
    assert counts.tasks == 1
    assert [name for name in COLUMNS if getattr(counts, name)] == [column]


def test_what_goes_on_all_the_time_is_told_apart_from_what_has_no_deadline():
    counts = count([look(task, DUE) for task in (make_task(), make_task(deadline=continuous()))])
    assert (counts.open_no_deadline, counts.open_ongoing, counts.open_not_stated) == (2, 1, 1)


def test_what_is_due_soon_is_counted_beside_the_columns_and_only_while_it_is_open():
    task = make_task(deadline=by(DUE))
    assert count([look(task, DUE)]).due_soon == 1
    assert count([look(task._replace(done=day(DUE)), DUE)]).due_soon == 0


def test_the_denominator_of_overdue_and_on_time_is_the_tasks_with_a_deadline():
    tasks = [
        make_task("1.1", deadline=by(DUE), done=DUE),
        make_task("1.2", deadline=by(DUE), done="2023-03-24"),
        make_task("1.3", deadline=by(DUE)),
        make_task("1.4", deadline=by("2023-04-22")),
        make_task("1.5", deadline=by(DUE), dropped=dropped()),
        make_task("1.6", done=DUE),
        make_task("1.7"),
    ]
    counts = count(stand(make_plan(*tasks), day("2023-03-25")).tasks)
    assert (counts.tasks, counts.with_deadline, counts.done) == (7, 4, 3)


def test_no_tasks_count_nothing():
    assert count([]) == Counts()


def test_sections_are_counted_in_the_order_of_the_notice_empty_ones_too():
    numbers = [2, 1, 3]
    plan = make_plan(make_task("1.1"), make_task("2.1", done=DUE), make_task("2.2"))
    plan = plan._replace(sections=tuple(Section(n, "office", Mode.ASSIGN, None) for n in numbers))
    found = count_sections(stand(plan, day(DUE)))
    assert [(s.number, c.tasks, c.done) for s, c in found] == [(2, 2, 1), (1, 1, 0), (3, 0, 0)]


@given(plans(), todays)
def test_the_columns_sum_up_to_the_tasks(plan, today):
    counts = count(stand(plan, today).tasks)
    assert sum(getattr(counts, name) for name in COLUMNS) == counts.tasks == len(plan.tasks)
    assert counts.due_soon <= counts.open_not_due


@given(plans(), todays)
def test_the_sections_sum_up_to_the_whole(plan, today):
    standing = stand(plan, today)
    whole = Counts()
    for _, counts in count_sections(standing):
        whole = Counts(*map(sum, zip(whole, counts, strict=True)))
    assert whole == count(standing.tasks)


@given(plans(), todays)
def test_the_denominator_counts_what_is_not_dropped_and_has_a_deadline(plan, today):
    tasks = stand(plan, today).tasks
    bare = (Timing.NO_DEADLINE, Timing.ONGOING)
    with_deadline = [t for t in tasks if t.process != "dropped" and t.timing not in bare]
    assert count(tasks).with_deadline == len(with_deadline)
