"""What a change did, told by comparing the plan before and after it."""

from builders import (
    INFERRED,
    before,
    by,
    day,
    deliverable,
    make_event,
    make_plan,
    make_task,
    moved,
    need,
    need_date,
)
from iocplan.plan.rows import Plan
from iocplan.schedule.effects import days_moved, left_open, made_for, unblocked
from iocplan.schedule.standing import Standing, stand

LAUNCH = make_event(bound=before("2023-04-16"))


def on(plan: Plan) -> Standing:
    return stand(plan, day("2023-03-22"))


def test_what_had_to_wait_and_can_be_done_now_is_unblocked():
    waiting = make_task("1.2", needs=(need("1.1"),))
    also = make_task("1.3", needs=(need("1.1"), need("1.2")))
    free = make_task("1.4", needs=(need("1.1", INFERRED),))
    old = on(make_plan(make_task("1.1"), waiting, also, free))
    new = on(make_plan(make_task("1.1", done="2023-03-22"), waiting, also, free))
    assert [t.task.id for t in unblocked(old, new)] == ["1.2"]
    assert unblocked(old, old) == []


def test_when_an_event_moves_the_open_tasks_that_hang_on_it_are_told_with_both_days():
    tasks = (
        make_task("1.1", deadline=before("launch")),
        make_task("1.2", target=before("launch")),
        make_task("1.3", deadline=before("launch"), done="2023-03-20"),
        make_task("1.4", deadline=by("2023-03-31")),
    )
    old = on(make_plan(*tasks, events=[LAUNCH]))
    new = on(make_plan(*tasks, events=[LAUNCH._replace(moves=(moved("2023-08-08"),))]))
    found = [(m.task.task.id, m.before, m.after) for m in days_moved(old, new)]
    assert found == [
        ("1.1", day("2023-04-14"), day("2023-08-07")),
        ("1.2", day("2023-04-14"), day("2023-08-07")),
    ]


def test_a_bound_that_becomes_a_date_is_told_even_where_the_day_is_the_same():
    task = make_task(deadline=before("launch"))
    old = on(make_plan(task, events=[LAUNCH]))
    new = on(make_plan(task, events=[LAUNCH._replace(date=day("2023-04-15"))]))
    assert [m.before == m.after for m in days_moved(old, new)] == [True]


def test_what_was_already_made_with_an_events_date_in_it_needs_another_look():
    sent, open_ = deliverable("1.1.a", "2023-03-20"), deliverable("1.1.b")
    needs = (need_date("launch", INFERRED),)
    in_part = make_task("1.1", needs=needs, deliverables=(sent, open_))
    whole = make_task("1.2", needs=needs, done="2023-03-20")
    other = make_task("1.3", done="2023-03-20", deliverables=(deliverable("1.3.a", "2023-03-20"),))
    plan = make_plan(in_part, whole, make_task("1.4", needs=needs), other, events=[LAUNCH])
    assert made_for(on(plan), "launch") == [sent, whole]
    assert made_for(on(plan), "fair") == []


def test_a_finished_task_may_leave_deliverables_without_a_record():
    items = (deliverable("1.1.a", "2023-03-20"), deliverable("1.1.b"))
    assert left_open(make_task(done="2023-03-22", deliverables=items)) == [items[1]]
    assert left_open(make_task(deliverables=items)) == []
