"""What has to come first, and what waits behind an open task."""

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
    deliverable,
    dropped,
    make_event,
    make_plan,
    make_task,
    moved,
    need,
    need_date,
    need_event,
    within,
)
from iocplan.plan.kinds import Basis
from iocplan.plan.rows import Event, Plan, Task
from iocplan.schedule.held_up import Held, HeldUp
from iocplan.schedule.needs import OFFICIAL, Follower, followers, needs_of
from strategies import plans

# what comes first


def test_a_task_needs_what_the_file_says_in_its_order():
    needs = (need("1.3"), need_event("launch"), need_date("launch", INFERRED))
    assert needs_of(make_task(needs=needs)) == needs
    assert needs_of(make_event(needs=needs)) == needs


@pytest.mark.parametrize("deadline", [after("launch"), within(5, "launch")])
def test_the_event_after_which_a_deadline_runs_comes_first_of_all(deadline):
    deadline = deadline._replace(quote="Sau khi khai trương")
    found = needs_of(make_task(deadline=deadline, needs=(need("1.3"),)))
    assert found == (need_event("launch")._replace(quote="Sau khi khai trương"), need("1.3"))


def test_what_comes_after_an_event_still_does_when_it_was_given_a_day():
    task = make_task(deadline=after("launch"), moves=(moved("2023-08-31"),))
    assert needs_of(task) == (need_event("launch"),)


@pytest.mark.parametrize(
    "deadline",
    [None, by("2023-03-20"), by("launch"), before("launch"), within(5, "2023-03-15"), continuous()],
)
def test_every_other_deadline_needs_nothing(deadline):
    assert needs_of(make_task(deadline=deadline)) == ()


# followers


def test_followers_come_directly_after_a_task_a_deliverable_or_an_event():
    plan = make_plan(
        make_task("1.1", deliverables=(deliverable("1.1.a"),)),
        make_task("1.2", needs=(need("1.1"), need("1.1.a", INFERRED))),
        make_task("1.3", deadline=after("launch")),
        events=[make_event(needs=(need("1.2", DECIDED),))],
    )
    assert followers(plan) == {
        "1.1": [Follower("1.2", is_event=False, basis=STATED)],
        "1.1.a": [Follower("1.2", is_event=False, basis=INFERRED)],
        "1.2": [Follower("launch", is_event=True, basis=DECIDED)],
        "launch": [Follower("1.3", is_event=False, basis=STATED)],
    }


def test_what_needs_only_an_events_date_does_not_follow_the_event():
    assert followers(make_plan(make_task(needs=(need_date("launch"),)))) == {}


# what an open task holds up


def behind(plan: Plan, id_: str) -> list[Held]:
    return list(HeldUp(plan, followers(plan)).behind(id_))


def held(plan: Plan, id_: str) -> list[tuple[str, Basis]]:
    found = behind(plan, id_)
    assert [f.is_event for f in found] == [f.id in plan.events for f in found]
    return [(f.id, STATED if f.official else INFERRED) for f in found]


def chain(*tasks: Task, events: tuple[Event, ...] = ()) -> list[tuple[str, Basis]]:
    return held(make_plan(*tasks, events=events), "1.1")


def test_a_task_that_nothing_waits_for_holds_up_nothing():
    assert chain(make_task("1.1"), make_task("1.2")) == []


def test_what_is_held_up_comes_in_the_order_of_the_file_and_everything_once():
    tasks = (
        make_task("1.1"),
        make_task("1.2", needs=(need("1.3"), need("1.1"))),
        make_task("1.4", needs=(need("1.2"),)),
        make_task("1.3", needs=(need("1.1"),)),
    )
    assert chain(*tasks) == [("1.2", STATED), ("1.4", STATED), ("1.3", STATED)]


def test_what_waits_for_a_missing_deliverable_is_held_up_too():
    items = (deliverable("1.1.a"), deliverable("1.1.b", "2023-03-17"))
    tasks = (
        make_task("1.1", deliverables=items),
        make_task("1.2", needs=(need("1.1.a"),)),
        make_task("1.3", needs=(need("1.1.b"),)),
    )
    assert chain(*tasks) == [("1.2", STATED)]


def test_a_chain_runs_through_the_deliverables_of_what_is_held_up():
    items = (deliverable("1.2.a"), deliverable("1.2.b", "2023-03-17"))
    tasks = (
        make_task("1.1"),
        make_task("1.2", needs=(need("1.1"),), deliverables=items),
        make_task("1.3", needs=(need("1.2.a"),)),
        make_task("1.4", needs=(need("1.2.b"),)),
    )
    assert chain(*tasks) == [("1.2", STATED), ("1.3", STATED)]


def test_a_chain_runs_through_events():
    tasks = (make_task("1.1"), make_task("1.2", deadline=after("launch")))
    launch = make_event(needs=(need("1.1"),))
    assert chain(*tasks, events=(launch,)) == [("launch", STATED), ("1.2", STATED)]


def test_a_chain_ends_at_an_event_that_has_happened():
    tasks = (make_task("1.1"), make_task("1.2", deadline=after("launch")))
    launch = make_event(needs=(need("1.1"),), happened="2023-03-16")
    assert chain(*tasks, events=(launch,)) == []


@pytest.mark.parametrize("closed", [{"done": "2023-03-17"}, {"dropped": dropped()}])
def test_what_is_done_or_dropped_is_not_held_up_nor_what_waits_only_for_it(closed):
    tasks = (
        make_task("1.1"),
        make_task("1.2", needs=(need("1.1"),), **closed),
        make_task("1.3", needs=(need("1.2"),)),
    )
    assert chain(*tasks) == []


def test_from_an_inferred_link_on_everything_is_inferred():
    tasks = (
        make_task("1.1"),
        make_task("1.2", needs=(need("1.1", DECIDED),)),
        make_task("1.3", needs=(need("1.2", INFERRED),)),
        make_task("1.4", needs=(need("1.3"),)),
    )
    assert chain(*tasks) == [("1.2", STATED), ("1.3", INFERRED), ("1.4", INFERRED)]


def test_an_official_chain_counts_even_where_an_inferred_one_is_shorter():
    tasks = (
        make_task("1.1"),
        make_task("1.2", needs=(need("1.1"),)),
        make_task("1.3", needs=(need("1.1", INFERRED), need("1.2"))),
        make_task("1.4", needs=(need("1.3"),)),
    )
    assert chain(*tasks) == [("1.2", STATED), ("1.3", STATED), ("1.4", STATED)]


def test_the_walk_ends_even_where_things_wait_for_one_another():
    tasks = (
        make_task("1.1", needs=(need("1.2"),)),
        make_task("1.2", needs=(need("1.1"), need("1.3"))),
        make_task("1.3", needs=(need("1.2"),)),
    )
    assert chain(*tasks) == [("1.2", STATED), ("1.3", STATED)]


# of the real notice


def test_a_late_draft_holds_up_its_appraisal_and_by_inference_the_whole_launch(real_plan):
    assert held(real_plan, "1.2") == [
        ("team-established", INFERRED),
        ("ioc-established", INFERRED),
        ("1.3", INFERRED),
        ("2.1", INFERRED),
        ("2.2", STATED),
        ("3.1", INFERRED),
        ("4.4", INFERRED),
    ]


# of all plans


def _reached(plan: Plan, id_: str, bases: tuple[Basis, ...]) -> set[str]:
    """Walk backwards: from every open item to what it needs."""
    items: dict[str, Task | Event] = {**plan.events, **{task.id: task for task in plan.tasks}}
    missing = {d.id: t.id for t in plan.tasks for d in t.deliverables if not d.done}

    def is_open(item: Task | Event) -> bool:
        return not (item.happened if isinstance(item, Event) else item.done or item.dropped)

    def leads_to(item: Task | Event) -> bool:
        names = [n.task or n.event for n in needs_of(item) if n.basis in bases]
        for name in names:
            owner = missing.get(name, name)
            if owner == id_ or (owner in items and is_open(items[owner]) and owner in reached):
                return True
        return False

    reached: set[str] = set()
    for name, item in sorted(items.items(), key=lambda pair: _number(pair[0])):
        if name != id_ and is_open(item) and leads_to(item):
            reached.add(name)
    return reached


def _number(name: str) -> int:
    return int(name.lstrip("e").rpartition(".")[2]) if name != "launch" else 0


@given(plans(at_least=2), st.data())
def test_held_up_is_what_a_chain_leads_to_and_official_just_where_the_chain_is(plan, data):
    id_ = data.draw(st.sampled_from([task.id for task in plan.tasks]))
    found = behind(plan, id_)
    assert len({f.id for f in found}) == len(found)
    assert {f.id for f in found} == _reached(plan, id_, tuple(Basis))
    assert {f.id for f in found if f.official} == _reached(plan, id_, OFFICIAL)


@given(plans(at_least=1))
def test_every_need_but_for_a_date_has_its_follower(plan):
    after_ = followers(plan)
    for item in (*plan.events.values(), *plan.tasks):
        for found in needs_of(item):
            name = found.task or found.event
            follower = Follower(item.id, isinstance(item, Event), found.basis)
            assert name is None or follower in after_[name]
