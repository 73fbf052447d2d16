"""The JSON that others rely on: keys are always there, and stay."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

import situations
from running import NOTICE, run, write_notice

HEAD = {"schema", "kind", "plan", "today", "launch"}
LAUNCH = {"date", "tentative", "bound", "days_left", "happened"}
TASK = {
    *("id", "section", "unit", "lead", "mode", "act", "title", "title_en", "with", "submit_to"),
    *("send_to", "via", "process", "timing", "readiness", "due", "due_is_bound", "target"),
    *("behind", "days_left", "deadline", "done", "proof", "blocked_by", "waiting_for"),
    "deliverables",
}
DEADLINE = {"kind", "date", "event", "basis", "quote"}
DELIVERABLE = {"id", "title", "title_en", "done"}
FULL = {
    *("contact", "consult", "purpose", "first_deadline", "target_rule", "needs", "followers"),
    *("references", "quantities", "people", "questions", "started", "dropped"),
    *("dropped_because", "moves", "notes", "line"),
}


def read(*args: object, today: str = "2023-03-18", file: object = NOTICE) -> Any:
    ran = run(*map(str, args), "--json", "-f", str(file), "--today", today)
    assert ran.status == 0
    return json.loads(ran.out)


def ids(data: Any) -> list[str]:
    return [task["id"] for task in data["tasks"]]


def values(data: Any) -> Iterator[Any]:
    if isinstance(data, dict):
        for value in data.values():
            yield from values(value)
    elif isinstance(data, list):
        for value in data:
            yield from values(value)
    else:
        yield data


@pytest.mark.parametrize("command", ["list", "due", "next"])
def test_lists_of_tasks_have_one_shape(command):
    data = read(command)
    assert set(data) >= HEAD | {"undated", "tasks"}
    assert (data["schema"], data["kind"]) == (1, "tasks")
    assert (data["plan"], data["today"]) == ("phan-rang-ioc-launch", "2023-03-18")
    assert set(data["launch"]) >= LAUNCH
    assert data["undated"] == 5


@pytest.mark.parametrize("edits", [(), situations.EXTENDED, situations.HELD])
def test_the_keys_of_a_task_are_always_there(edits, tmp_path):
    data = read("list", file=write_notice(tmp_path, *edits))
    assert len(data["tasks"]) == 15
    for task in data["tasks"]:
        assert set(task) >= TASK
        assert task["deadline"] is None or set(task["deadline"]) >= DEADLINE
        assert all(set(item) >= DELIVERABLE for item in task["deliverables"])
        for name in ("with", "submit_to", "send_to", "blocked_by", "deliverables"):
            assert isinstance(task[name], list)


def test_no_value_is_anything_but_plain_json():
    for data in (read("list"), read("status"), read("show", "1.2")):
        assert {type(value) for value in values(data)} <= {str, int, bool, type(None)}


def test_one_task_is_the_contracts_example():
    task = next(task for task in read("list")["tasks"] if task["id"] == "1.2")
    expected = {
        "id": "1.2",
        "section": 1,
        "unit": "qldt",
        "lead": "qldt",
        "mode": "assign",
        "act": "advise",
        "with": [],
        "submit_to": ["ubnd-tp"],
        "send_to": [],
        "via": "noi-vu",
        "process": "todo",
        "timing": "not_due",
        "readiness": "ready",
        "due": "2023-03-22",
        "due_is_bound": False,
        "target": None,
        "behind": False,
        "days_left": 4,
        "done": None,
        "proof": None,
        "blocked_by": [],
        "waiting_for": None,
    }
    assert expected.items() <= task.items()
    assert {
        "kind": "before",
        "date": "2023-03-23",
        "event": None,
        "basis": "stated",
        "quote": "trước ngày 23/3/2023",
    }.items() <= task["deadline"].items()
    assert task["deliverables"][0]["id"] == "1.2.a"


def test_the_launch_has_a_bound_and_no_date():
    assert {
        "date": None,
        "tentative": False,
        "bound": "2023-04-15",
        "days_left": 28,
        "happened": None,
    }.items() <= read("list")["launch"].items()


def test_before_the_23rd_exactly_three_tasks_are_due():
    assert ids(read("due", "--before", "2023-03-23")) == ["1.1", "1.2", "2.3"]


def test_the_campaign_is_due_by_a_bound():
    task = next(task for task in read("list")["tasks"] if task["id"] == "3.1")
    assert (task["due"], task["due_is_bound"]) == ("2023-04-14", True)


def test_six_tasks_have_a_target_and_no_due():
    found = {task["id"]: task["due"] for task in read("list")["tasks"] if task["target"]}
    assert found == dict.fromkeys(("3.2", "4.1", "4.2", "4.3", "5.1", "5.2"))
    assert {task["target"] for task in read("list")["tasks"]} == {None, "2023-04-14"}


def test_after_the_bound_exactly_three_tasks_are_overdue_and_bounds_are_gone():
    data = read("list", today="2023-04-16")
    assert [t["id"] for t in data["tasks"] if t["timing"] == "overdue"] == ["1.1", "1.2", "2.3"]
    campaign = next(task for task in data["tasks"] if task["id"] == "3.1")
    assert (campaign["due"], campaign["timing"]) == (None, "not_due")


def test_status_has_the_counts_beside_the_launch():
    data = read("status", today="2023-03-24")
    assert set(data) >= HEAD | {"counts", "sections", "overdue", "next", "behind", "events"}
    assert data["kind"] == "status"
    assert data["counts"]["tasks"] == 15
    assert data["counts"]["open_overdue"] == 3
    assert data["counts"]["with_deadline"] == 4
    assert [section["section"] for section in data["sections"]] == [1, 2, 3, 4, 5]
    assert [task["id"] for task in data["overdue"]] == ["1.1", "1.2", "2.3"]
    assert {event["id"] for event in data["events"]} >= {"launch", "team-established"}


@pytest.mark.parametrize("id_", ["1.1", "1.2", "1.3", "2.1", "4.4", "5.3"])
def test_show_has_every_field_of_a_task(id_):
    data = read("show", id_)
    assert data["kind"] == "task"
    assert set(data["task"]) >= TASK | FULL
    assert data["task"]["line"] > 1


def test_what_was_recorded_is_all_there(tmp_path):
    file = write_notice(tmp_path, *situations.EXTENDED)
    task = read("show", "1.2", file=file, today="2023-03-24")["task"]
    assert (task["due"], task["deadline"]["basis"]) == ("2023-03-29", "decided")
    assert task["first_deadline"]["date"] == "2023-03-23"
    assert [note["on"] for note in task["notes"]] == ["2023-03-20", "2023-03-23"]
    assert task["moves"][0] | {"because": None} == {
        "date": "2023-03-29",
        "on": "2023-03-22",
        "because": None,
        "by_whom": "Chủ tịch",
        "tentative": False,
    }
    dropped = read("show", "4.4", file=file)["task"]
    assert (dropped["process"], dropped["dropped"]) == ("dropped", "2023-03-23")


def test_vietnamese_is_written_as_it_is():
    assert "Tham mưu trình" in run("list", "--json", "-f", NOTICE).out
