import re
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from one_edit import BLOCK, DAY, HEAD, NOTE, TASK, back, there_and_back

from iocplan.editing.adding import Splice, add_key
from iocplan.editing.changes import Append, Change, Put, TakeBack, TakeBackEntry
from iocplan.editing.removing import remove_key
from iocplan.editing.smallest_edit import edit, paths_of
from iocplan.errors import RefusedError
from iocplan.notice_file.nodes import Node
from iocplan.notice_file.tree import build_tree

NOTICE = Path(__file__).parents[2].joinpath("data/notice.yaml").read_text(encoding="utf-8")
PLACES = paths_of(build_tree(NOTICE).data)


def diff(old: str, new: str) -> list[str]:
    """The lines that go and come, in their order."""
    a, b = old.split("\n"), new.split("\n")
    codes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    pieces = [(a[i:j], b[k:m]) for tag, i, j, k, m in codes if tag != "equal"]
    return [
        row for go, come in pieces for row in (*("-" + r for r in go), *("+" + r for r in come))
    ]


def facts(id_: str) -> list[Change]:
    path = PLACES[id_]
    if path[0] == "events":
        entry = {"date": DAY, "on": DAY, "because": "x"}
        return [Put(path, "happened", DAY), Append(path, "moves", entry)]
    if "deliverables" in path:
        return [Put(path, "done", DAY), Put(path, "proof", "45/TTr")]
    dropped = {"on": DAY, "because": "thay"}
    puts = [Put(path, "done", DAY), Put(path, "started", DAY), Put(path, "dropped", dropped)]
    return [*puts, Append(path, "notes", NOTE)]


def test_the_real_notice_has_fifteen_tasks_their_deliverables_and_three_events() -> None:
    assert len(PLACES) == 15 + 47 + 3


@pytest.mark.parametrize("id_", PLACES)
def test_a_check_of_the_real_notice_is_one_line_and_uncheck_gives_back_the_very_text(
    id_: str,
) -> None:
    check, *others = facts(id_)
    changed = diff(NOTICE, there_and_back(NOTICE, check))
    added = [row for row in changed if row[0] == "+"]
    assert len(added) == 1
    assert re.search(r"(done|happened): 2023-03-24\b", added[0])
    if "deliverables" in check.path:
        assert changed == ["-" + added[0][1:].replace(", done: 2023-03-24", ""), *added]
    else:
        assert changed == added
    for other in others:
        there_and_back(NOTICE, other)


def test_everything_at_once_and_back_in_any_order() -> None:
    changes = [change for id_ in PLACES for change in facts(id_)]
    edited = edit(NOTICE, changes)
    assert len(diff(NOTICE, edited)) == 2 * 47 + 15 * 5 + 3 * 3
    assert edit(edited, [back(change) for change in changes]) == NOTICE
    assert edit(edited, [back(change) for change in reversed(changes)]) == NOTICE
    assert edit(
        edit(edited, [back(c) for c in changes[::2]]), [back(c) for c in changes[1::2]]
    ) == (NOTICE)


HAND = {
    "first": (
        '  - done: 2023-03-21\n    id: "1.1"\n    title: x\n',
        '  - id: "1.1"\n    title: x\n',
    ),
    "first, with comments": (
        '  - done: 2023-03-21 # a\n    # b\n    id: "1.1"\n    title: x\n',
        '  -  # a\n    # b\n    id: "1.1"\n    title: x\n',
    ),
    "first, on its own line": (
        '  -\n    done: 2023-03-21\n    id: "1.1"\n    title: x\n',
        '  -\n    id: "1.1"\n    title: x\n',
    ),
    "first, as an explicit key": (
        '  - ? done\n    : 2023-03-21\n    ? id\n    : "1.1"\n    title: x\n',
        '  - \n    ? id\n    : "1.1"\n    title: x\n',
    ),
    "in the middle": (
        '  - id: "1.1"\n    # a\n    done: 2023-03-21 # b\n    # c\n    title: x\n',
        '  - id: "1.1"\n    # a\n    # c\n    title: x\n',
    ),
    "as an explicit key": (
        '  - id: "1.1"\n    ? done # a\n    : 2023-03-21 # b\n    title: x\n',
        '  - id: "1.1"\n    title: x\n',
    ),
    "as a block scalar": (
        '  - id: "1.1"\n    title: x\n    done: >-\n      2023-03-21\n\n# c\n',
        '  - id: "1.1"\n    title: x\n\n# c\n',
    ),
    "behind a block scalar, at the end of the file": (
        '  - id: "1.1"\n    title: |\n      x\n    done: 2023-03-21',
        '  - id: "1.1"\n    title: |\n      x\n',
    ),
    "between a block scalar and a deep comment": (
        '  - id: "1.1"\n    title: |\n      x\n    done: 2023-03-21\n       # c\n',
        '  - id: "1.1"\n    title: |\n      x\n',
    ),
    "first in braces": (
        '  - {done: 2023-03-21, id: "1.1", title: x}\n',
        '  - {id: "1.1", title: x}\n',
    ),
    "in the middle of braces": (
        '  - {id: "1.1",done: 2023-03-21 , title: x}\n',
        '  - {id: "1.1",title: x}\n',
    ),
    "in braces over lines": (
        '  - {id: "1.1", # a\n     done: 2023-03-21, # b\n     title: x}\n',
        '  - {id: "1.1", # a\n     title: x}\n',
    ),
    "in braces with commas in front": (
        '  - {id: "1.1"\n    , title: x\n    , done: 2023-03-21\n    }\n',
        '  - {id: "1.1"\n    , title: x\n    }\n',
    ),
}


@pytest.mark.parametrize("case", HAND)
def test_a_fact_written_by_hand_is_taken_back_and_nothing_else(case: str) -> None:
    start = HEAD + BLOCK[: BLOCK.index('  - id: "1.1"')]
    before, after = HAND[case]
    assert edit(start + before, [TakeBack(TASK, "done")]) == start + after


def test_what_was_recorded_together_goes_together_and_what_was_there_before_stays() -> None:
    text = HEAD + BLOCK
    both = edit(text, [Put(TASK, "done", DAY), Put(TASK, "proof", "45/TTr")])
    assert both == text + '    done: 2023-03-24\n    proof: "45/TTr"\n'
    assert edit(both, [TakeBack(TASK, "done", along="proof")]) == text
    proven = text + "    proof: 45/TTr\n"
    done = edit(proven, [Put(TASK, "done", DAY)])
    assert edit(done, [TakeBack(TASK, "done", along="proof")]) == proven


LISTS = {
    "block": ("    notes:\n    - {on: 2023-03-20, text: a}\n", "    - "),
    "deep block": ("    notes:\n          - on: 2023-03-20\n            text: a\n", "          - "),
    "dashes alone": (
        "    notes:\n      -\n        on: 2023-03-20\n        text: a # b\n",
        "      - ",
    ),
    "flow": ("    notes: [{on: 2023-03-20, text: a}] # c\n", ", "),
    "flow over lines": ("    notes: [\n      {on: 2023-03-20, text: a} # c\n    ]\n", ", "),
}


@pytest.mark.parametrize("style", LISTS)
def test_a_list_grows_at_its_end_and_loses_its_last_entry(style: str) -> None:
    notes, lead = LISTS[style]
    edited = there_and_back(HEAD + BLOCK + notes, Append(TASK, "notes", {"on": DAY, "text": "b"}))
    assert lead + '{on: 2023-03-24, text: "b"}' in edited
    there_and_back(edited, Append(TASK, "notes", NOTE))
    assert edit(edited, [TakeBackEntry(TASK, "notes")] * 2) == HEAD + BLOCK


def test_the_last_entry_of_a_list_with_its_dash_alone_goes_with_the_dash() -> None:
    one, two = ("      -\n        on: 2023-03-20\n        text: " + t for t in ("a\n", "b"))
    text = HEAD + BLOCK + "    notes:\n" + one
    assert edit(text + two + "\n", [TakeBackEntry(TASK, "notes")]) == text


@pytest.mark.parametrize(
    "empty",
    ["    notes: []\n", "    notes: [ ] # none\n", "    notes: [\n      # none yet\n    ]\n"],
)
def test_an_empty_list_is_there_again_when_its_entry_is_taken_back(empty: str) -> None:
    there_and_back(HEAD + BLOCK + empty, Append(TASK, "notes", NOTE))


def test_a_key_without_a_value_is_not_filled_in() -> None:
    with pytest.raises(RefusedError, match=r"has sections\.0\.tasks\.0\.done already"):
        edit(HEAD + BLOCK + "    done:\n", [Put(TASK, "done", DAY)])


def test_what_cannot_be_written_without_touching_more_is_refused() -> None:
    text = HEAD + BLOCK + "    notes:\n    - on: 2023-03-20\n      text: |\n        a"
    with pytest.raises(RefusedError, match=r"sections\.0\.tasks\.0 cannot be edited"):
        edit(text, [Append(TASK, "notes", NOTE)])


def test_facts_that_stand_in_each_others_way_are_taken_back_one_by_one() -> None:
    text = HEAD + BLOCK.replace("- id", "- done: 2023-03-21\n    proof: y\n    id")
    assert edit(text, [TakeBack(TASK, "done", along="proof")]) == HEAD + BLOCK


def test_a_place_that_is_not_there_is_an_error_of_the_program() -> None:
    with pytest.raises(LookupError):
        edit(NOTICE, [TakeBack(("events", "nothing"), "happened")])


@pytest.mark.parametrize("task", ['  - id: "1.1"\n    title: x\n', '  - {id: "1.1", title: x}\n'])
def test_every_place_for_a_fact_is_as_good_and_so_is_every_way_to_take_it_back(task: str) -> None:
    text = HEAD + BLOCK[: BLOCK.index('  - id: "1.1"')] + task
    plain = build_tree(text).data
    ways = list(add_key(text, task_of(text), "done", "2023-03-24"))
    assert len(ways) == (3 if "{" not in task else 2)
    for way in ways:
        done = spliced(text, way)
        assert build_tree(done).data["sections"][0]["tasks"][0]["done"] == "2023-03-24"
        keys = list(task_of(done).data)
        for back_again in remove_key(done, task_of(done), keys.index("done")):
            assert build_tree(spliced(done, back_again)).data == plain


def task_of(text: str) -> Node:
    root = build_tree(text).root
    assert root
    return root.at(TASK)


def spliced(text: str, way: Splice) -> str:
    return text[: way.start] + way.new + text[way.end :]
