"""What changed between two versions of a plan: nothing unseen, and told as what somebody did."""

from datetime import date
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    before,
    by,
    day,
    deliverable,
    dropped,
    make_event,
    make_plan,
    make_task,
    make_unit,
    moved,
    need,
)
from iocplan.plan.rows import Note, Plan
from iocplan.schedule.difference import DifferenceKind
from iocplan.schedule.differences import compare, owner, tally
from iocplan.texts.text import Text
from strategies import plans

TODAY = date(2023, 3, 18)
HELD = day("2023-03-16")
NOTE = Note(HELD, "đã gọi")


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of all single values of a plan, ``line`` left out."""
    if isinstance(value, dict):
        pairs = list(value.items())
    elif hasattr(value, "_fields"):
        pairs = [(name, getattr(value, name)) for name in value._fields if name != "line"]
    elif isinstance(value, tuple):
        pairs = list(enumerate(value))
    else:
        return [path]
    return [leaf for key, item in pairs for leaf in leaves(item, (*path, key))]


def replaced(value: Any, path: tuple[Any, ...], field: Any = None) -> Any:
    """The value with another one at the end of a path."""
    if not path:
        return _other(value, field)
    key, *rest = path
    if isinstance(value, dict):
        return {**value, key: replaced(value[key], tuple(rest), key)}
    if hasattr(value, "_fields"):
        return value._replace(**{key: replaced(getattr(value, key), tuple(rest), key)})
    return (*value[:key], replaced(value[key], tuple(rest), key), *value[key + 1 :])


def _other(value: Any, field: Any) -> Any:
    if value is None:
        return EMPTY.get(field, "khác")
    if isinstance(value, bool):
        return not value
    if isinstance(value, date):
        return value.replace(year=value.year + 1)
    if isinstance(value, int):
        return value + 1
    if isinstance(value, Enum):
        return next(kind for kind in type(value) if kind is not value)
    return f"{value} khác"


EMPTY = {
    **dict.fromkeys(("date", "happened", "started", "done", "issued", "meeting_date"), HELD),
    **dict.fromkeys(("bound", "deadline", "target"), by("2023-03-20")),
    "dropped": dropped(),
    "purpose": Text("để báo cáo", ""),
}
"""What to write where nothing stands, by the field; else words."""

NAMES = ("id", "event", "date_of", "task", "number", "section")
"""A plan with another name in one place would not load, so it is never compared."""


def of_section(path: tuple[Any, ...]) -> bool:
    """Whether a task has this value from its section, where its change is told."""
    return path[0] == "tasks" and len(path) == 3 and path[-1] in ("unit", "mode")


def without_lines(plan: Plan) -> Plan:
    return plan._replace(tasks=tuple(task._replace(line=0) for task in plan.tasks))


def test_a_version_does_not_differ_from_itself(real_plan):
    assert not compare(real_plan, real_plan, TODAY)


@given(plans(), st.dates(date(2022, 6, 1), date(2024, 6, 1)))
def test_no_plan_differs_from_itself(plan, today):
    assert not compare(plan, plan, today)


@given(plans(), plans())
def test_two_plans_that_differ_in_anything_but_lines_have_changes(one, other):
    assert bool(compare(one, other, TODAY)) == (without_lines(one) != without_lines(other))


def test_no_single_value_of_the_real_notice_changes_unseen(real_plan):
    plan = real_plan._replace(tasks=tuple(real_plan.tasks))
    paths = [path for path in leaves(plan) if path[-1] not in NAMES and not of_section(path)]
    assert len(paths) > 800
    assert [path for path in paths if not compare(plan, replaced(plan, path), TODAY)] == []


def test_another_line_is_no_change(real_plan):
    tasks = tuple(task._replace(line=task.line + 7) for task in real_plan.tasks)
    assert not compare(real_plan, real_plan._replace(tasks=tasks), TODAY)


BASE = make_task("1.1", deadline=by("2023-03-20"))
# what was done: the task before, the task after, the kinds
ACTS = {
    "done": (BASE, {"done": HELD, "proof": "12/TTr"}, ["done"]),
    "started": (BASE, {"started": HELD}, ["started"]),
    "dropped": (BASE, {"dropped": dropped()}, ["dropped"]),
    "noted": (BASE, {"notes": (NOTE, NOTE)}, ["noted", "noted"]),
    "extended": (BASE, {"moves": (moved("2023-03-22"),)}, ["extended"]),
    "brought forward": (BASE, {"moves": (moved("2023-03-17"),)}, ["brought_forward"]),
    "moved twice": (
        BASE,
        {"moves": (moved("2023-03-22"), moved("2023-03-21"))},
        ["extended", "brought_forward"],
    ),
    "set": (make_task("1.1"), {"moves": (moved("2023-03-22"),)}, ["deadline_set"]),
    "extended by a day": (
        make_task("1.1", deadline=before("2023-03-23")),
        {"moves": (moved("2023-03-23"),)},
        ["extended"],
    ),
    "retitled": (BASE, {"title": Text("Tên mới", "New")}, ["retitled"]),
    "deliverable": (BASE, {"deliverables": (deliverable("1.1.a"),)}, ["added"]),
    "lead": (BASE, {"leads": ("viettel",)}, ["changed"]),
}


def kinds(found) -> list[str]:
    return [str(change.kind) for change in found]


@pytest.mark.parametrize("name", ACTS)
def test_what_was_done_with_a_task_is_told_as_such(name):
    was, changes, expected = ACTS[name]
    plans_ = [make_plan(task) for task in (was, was._replace(**changes))]
    assert kinds(compare(*plans_, TODAY)) == expected


TAKEN_BACK = {
    "reopened": ({"done": HELD, "proof": "12/TTr"}, ["reopened"]),
    "resumed": ({"dropped": dropped()}, ["resumed"]),
    "unstarted": ({"started": HELD}, ["withdrawn"]),
    "note": ({"notes": (NOTE, NOTE)}, ["withdrawn", "withdrawn"]),
    "move": ({"moves": (moved("2023-03-22"),)}, ["withdrawn"]),
}


@pytest.mark.parametrize("name", TAKEN_BACK)
def test_what_was_taken_back_is_told_as_such(name):
    changes, expected = TAKEN_BACK[name]
    assert kinds(compare(make_plan(BASE._replace(**changes)), make_plan(BASE), TODAY)) == expected


def test_a_decision_taken_back_tells_which_day_holds_then():
    first, second = moved("2023-03-22"), moved(None)
    task = BASE._replace(moves=(first, second))
    found = compare(make_plan(task), make_plan(BASE), TODAY)
    assert [(change.before, change.after) for change in found] == [
        (second, day("2023-03-22")),
        (first, day("2023-03-20")),
    ]
    event = make_event(date="2023-04-12")
    later = event._replace(moves=(moved("2023-08-08"),))
    (change,) = compare(make_plan(events=[later]), make_plan(events=[event]), TODAY)
    assert (change.kind, change.after) == ("withdrawn", day("2023-04-12"))


def test_what_replaces_the_last_entry_is_told_after_what_was_taken_back():
    was = BASE._replace(moves=(moved("2023-03-22"), moved("2023-03-24")), notes=(NOTE,))
    now = BASE._replace(moves=(moved("2023-03-22"), moved("2023-03-21")), notes=())
    found = compare(make_plan(was), make_plan(now), TODAY)
    assert kinds(found) == ["withdrawn", "brought_forward", "withdrawn"]
    assert found[1].before == day("2023-03-22")


def test_rows_of_one_id_are_told_apart():
    event, unit = make_event(date="2023-04-12"), make_unit("launch")
    was = make_plan(events=[event], units=[unit])
    now = make_plan(
        events=[event._replace(title=Text("Khác", ""))],
        units=[unit._replace(name=Text("Khác", ""))],
    )
    assert [owner(change) for change in compare(was, now, TODAY)] == [
        ("units", "launch"),
        ("events", "launch"),
    ]


def test_days_that_hang_on_the_launch_move_along_with_it():
    task = make_task("1.1", deadline=before("launch"))
    was = make_event(bound=before("2023-04-16"))
    found = compare(
        make_plan(task, events=[was]),
        make_plan(task, events=[was._replace(moves=(moved("2023-08-08"),))]),
        TODAY,
    )
    assert kinds(found) == ["event_moved", "shifted"]
    assert tally(found) == {DifferenceKind.EVENT_MOVED: 1, DifferenceKind.SHIFTED: 1}


def test_units_and_tasks_come_and_go():
    one, other = make_task("1.1"), make_task("1.2")
    was = make_plan(one, units=[make_unit("viettel")])
    now = make_plan(other)
    assert sorted((str(c.kind), c.id) for c in compare(was, now, TODAY)) == [
        ("added", "1.2"),
        ("removed", "1.1"),
        ("removed", "viettel"),
    ]


def test_another_order_of_the_tasks_is_a_change():
    one, other = make_task("1.1"), make_task("1.2", needs=(need("1.1"),))
    assert compare(make_plan(one, other), make_plan(other, one), TODAY)


def between(one: Plan, other: Plan) -> list[str]:
    return kinds(compare(one, other, TODAY))


def test_a_decision_on_the_day_that_holds_already_extends_nothing():
    task = make_task("1.1", deadline=before("2023-03-23"))
    decided = task._replace(moves=(moved("2023-03-22"),))
    assert between(make_plan(task), make_plan(decided)) == ["deadline_set"]


@pytest.mark.parametrize(
    "edit", [{"target": by("2023-03-21")}, {"deadline": before("launch", quote="x")}]
)
def test_an_edit_that_sets_no_last_day_hides_no_shift_of_it(edit):
    task = make_task("1.1", deadline=before("launch"), target=by("2023-03-20"))
    event = make_event(bound=before("2023-04-16"))
    later = event._replace(moves=(moved("2023-08-08"),))
    found = between(
        make_plan(task, events=[event]), make_plan(task._replace(**edit), events=[later])
    )
    assert found == ["event_moved", "changed", "shifted"]


@pytest.mark.parametrize(
    "edit", [{"date": day("2023-04-20")}, {"tentative": True}, {"bound": before("2023-05-01")}]
)
def test_an_events_day_edited_by_hand_is_a_move_as_well(edit):
    event = make_event(date="2023-04-12", bound=before("2023-04-16"))
    found = between(make_plan(events=[event]), make_plan(events=[event._replace(**edit)]))
    assert found == ["event_moved"]


def test_a_completion_taken_back_keeps_its_proof():
    task = make_task("1.1", done="2023-03-16", proof="12/TTr")
    back = task._replace(done=None, proof=None)
    (change,) = compare(make_plan(task), make_plan(back), TODAY)
    assert change.before == (HELD, "12/TTr")
    other = task._replace(done=None, proof="13/TTr")
    assert between(make_plan(task), make_plan(other)) == ["reopened", "changed"]


def test_deliverables_in_another_order_name_their_task():
    one, two = deliverable("1.1.a"), deliverable("1.1.b")
    first = make_plan(make_task("1.1", deliverables=(one, two)))
    other = make_plan(make_task("1.1", deliverables=(two, one)))
    (change,) = compare(first, other, TODAY)
    assert (change.id, change.field, change.part_of) == ("deliverables", "order", "1.1")
