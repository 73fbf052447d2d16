"""From an id to the task, deliverable or event that it names."""

import pytest

from iocplan.errors import ExitStatus, RefusedError, UnknownNameError
from iocplan.plan.rows import Deliverable, Event, Task
from iocplan.query.items import find_item, find_items, only_task


@pytest.mark.parametrize(
    ("id_", "kind"), [("1.2", Task), ("1.2.b", Deliverable), ("launch", Event)]
)
def test_an_id_names_a_task_a_deliverable_or_an_event(real_plan, id_, kind):
    item = find_item(real_plan, id_)
    assert isinstance(item, kind)
    assert item.id == id_


def test_several_ids_name_each_thing_once_in_the_order_given(real_plan):
    found = find_items(real_plan, ["2.1", "launch", "1.2.b", "2.1"])
    assert [item.id for item in found] == ["2.1", "launch", "1.2.b"]


@pytest.mark.parametrize(
    ("id_", "hint"),
    [("lunch", "launch"), ("1.2.z", "1.2.a"), ("1.9", "1.1"), ("9.9", "1, 2, 3, 4, 5")],
)
def test_an_unknown_id_is_refused_with_what_there_is_nearby(real_plan, id_, hint):
    with pytest.raises(UnknownNameError) as refused:
        find_items(real_plan, ["1.1", id_])
    assert refused.value.status is ExitStatus.UNKNOWN_NAME
    assert hint in refused.value.hint.say("en")


def test_what_only_tasks_have_is_refused_for_the_rest(real_plan):
    assert only_task(find_item(real_plan, "1.2")).id == "1.2"
    for id_ in ("1.2.a", "launch"):
        with pytest.raises(RefusedError):
            only_task(find_item(real_plan, id_))


def test_without_events_a_word_is_an_unknown_task(real_plan):
    with pytest.raises(UnknownNameError, match="no task launch"):
        find_item(real_plan._replace(events={}), "launch")
