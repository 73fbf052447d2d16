"""What holds of every plan however it is written down, and of every sequence of writes."""

from collections.abc import Iterable
from typing import Any

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from plans_as_data import plans
from styles import Writer, chance

from iocplan.editing.changes import (
    Append,
    AppendBlock,
    Change,
    Put,
    TakeBack,
    TakeBackBlock,
    TakeBackEntry,
    apply_to_data,
    mapping_at,
)
from iocplan.editing.smallest_edit import edit, paths_of
from iocplan.errors import RefusedError
from iocplan.notice_file.load import compile_text
from iocplan.notice_file.tree import build_tree
from iocplan.plan.rows import Plan, Task

SLOW = settings(suppress_health_check=[HealthCheck.too_slow])


def written(data: Any, seed: int) -> tuple[str, Any]:
    """The data written down in some style, and as it reads there."""
    text = Writer(seed).text(data)
    tree = build_tree(text)
    assert not tree.problems
    return text, tree.data


def task_in(plan: Plan, id_: str) -> Task:
    """The task of an id."""
    return next(task for task in plan.tasks if task.id == id_)


def possible(data: Any) -> list[Change]:
    """Every fact that can be recorded in a plan, each list twice."""
    found: list[Change] = []
    for id_, path in paths_of(data).items():
        mapping = mapping_at(data, path)
        keys = ["happened"] if path[0] == "events" else ["started", "done", "dropped"]
        keys = ["done"] if "deliverables" in path else keys
        value = {"on": "2023-03-20", "because": f"“{id_}”: #, 'x'"}
        found += [
            Put(path, key, value if key == "dropped" else "2023-03-21")
            for key in keys
            if key not in mapping
        ]
        lists = ["moves"] if path[0] == "events" else ["moves", "notes"]
        for key in [] if "deliverables" in path else lists:
            what = "because" if key == "moves" else "text"
            entry = {"on": "2023-03-20", what: 'a\n"b" \u2028🎉'}
            entry |= {"date": "2023-04-01"} if key == "moves" else {}
            found += [Append(path, key, entry), Append(path, key, {**entry, what: "again"})]
    return found


def back(change: Change) -> Change:
    if isinstance(change, Put):
        return TakeBack(change.path, change.key)
    return TakeBackEntry(change.path, change.key)


def inserted(old: str, new: str) -> str:
    """The one piece that a text has more than another, all else being the same."""
    before = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    rest = len(old) - before
    assert new.endswith(old[before:])
    return new[before : len(new) - rest]


def with_all(text: str, changes: Iterable[Change]) -> str:
    for change in changes:
        data = build_tree(text).data
        apply_to_data(data, change)
        edited = edit(text, [change])
        assert build_tree(edited).data == data
        piece = inserted(text, edited)
        assert piece.count("\n") <= (2 if "- {" in piece or "- {" in piece else 1)
        text = edited
    return text


@SLOW
@given(plans(), st.integers(0, 2**32), st.integers(1, 8))
def test_only_the_intended_values_change_and_taken_back_the_very_text_returns(
    data: Any, seed: int, size: int
) -> None:
    text, data = written(data, seed)
    changes = possible(data)
    chosen = chance(seed).sample(changes, min(len(changes), size))
    try:
        edited = with_all(text, chosen)
    except RefusedError:
        event("refused")
        return
    event("edited")
    plan, problems = compile_text(edited)
    assert plan, problems
    before, _ = compile_text(text)
    assert before
    assert plan._replace(tasks=(), events={}) == before._replace(tasks=(), events={})
    touched = {change.path[:4] for change in chosen}
    for id_, path in paths_of(data).items():
        if path in touched:
            continue
        if path[0] == "events":
            assert plan.events[id_] == before.events[id_]
        elif "deliverables" not in path:
            assert task_in(plan, id_)._replace(line=0) == task_in(before, id_)._replace(line=0)
    order = chance(seed).sample(chosen, len(chosen))
    for change in order:
        edited = edit(edited, [back(change)])
    assert edited == text


@SLOW
@given(plans(), st.integers(0, 2**32))
def test_many_facts_at_once_are_the_same_as_one_after_the_other(data: Any, seed: int) -> None:
    text, data = written(data, seed)
    facts = [change for change in possible(data) if isinstance(change, Put)]
    try:
        edited = edit(text, facts)
    except RefusedError:
        return
    assert edit(edited, [back(fact) for fact in reversed(facts)]) == text


@SLOW
@given(plans(), st.integers(0, 2**32))
def test_facts_written_by_hand_can_be_taken_back(data: Any, seed: int) -> None:
    text, data = written(data, seed)
    for path in paths_of(data).values():
        for key in ("started", "done", "proof", "dropped", "happened", "notes", "moves"):
            there = mapping_at(data, path).get(key)
            if not there:
                continue
            change = (TakeBackEntry if isinstance(there, list) else TakeBack)(path, key)
            edited = edit(text, [change])
            inserted(edited, text)


@SLOW
@given(plans(), st.integers(0, 2**32))
def test_a_task_is_added_to_any_section_and_taken_back_to_the_very_text(
    data: Any, seed: int
) -> None:
    text, data = written(data, seed)
    for place, section in enumerate(data["sections"]):
        path, task = ("sections", place), {"id": "9.9", "title": "x: y", "lead": ["office"]}
        change = AppendBlock(path, "tasks", {**task, "due": {"by": "2023-03-20"}})
        try:
            edited = edit(text, [change])
        except RefusedError:
            event("refused")
            continue
        event("edited")
        expected = build_tree(text).data
        apply_to_data(expected, change)
        assert build_tree(edited).data == expected
        inserted(text, edited)
        assert edit(edited, [TakeBackBlock(path, "tasks", len(section["tasks"]))]) == text
