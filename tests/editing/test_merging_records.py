"""Whatever two people record of two tasks, git merges to the file that one would have made."""

import subprocess
from collections.abc import Callable
from functools import cache
from itertools import combinations, product
from pathlib import Path
from random import Random

import pytest
from records import RECORDS

from iocplan.editing.smallest_edit import edit, paths_of
from iocplan.notice_file.load import compile_text
from iocplan.notice_file.tree import build_tree
from running import NOTICE

TEXT = NOTICE.read_text(encoding="utf-8")
DATA = build_tree(TEXT).data
NEIGHBOURS = ("1.2", "1.3")
"""Two tasks one behind the other; behind the second, the last of its section, a task is added.

Two people who add a task to one section settle it by hand.
"""
PLACES = paths_of(DATA)
HANGS_ON = {
    "answer": "questions",
    "check an item": "deliverables",
    "correct an item": "deliverables",
}
LAST = DATA["sections"][-1]["tasks"][-1]["id"]
"""The task at the end of the file, behind which nothing parts a new one from its records."""


@cache
def with_both_before(one: str, other: str) -> str:
    """The file in which what two kinds of records need stands already."""
    text = edit(TEXT, RECORDS[one].before(PLACES[NEIGHBOURS[0]]))
    return edit(text, RECORDS[other].before(PLACES[NEIGHBOURS[1]]))


@cache
def recorded(text: str, name: str, task: int) -> str:
    return edit(text, RECORDS[name].changes(PLACES[NEIGHBOURS[task]]))


def merged(folder: Path, base: str, ours: str, theirs: str) -> str:
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        (folder / name).write_text(text, encoding="utf-8", newline="")
    done = subprocess.run(
        ["git", "merge-file", "-p", "ours", "base", "theirs"],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout.decode()
    return done.stdout.decode()


@pytest.mark.parametrize("one", RECORDS)
def test_every_record_of_one_task_merges_with_every_record_of_the_next(
    tmp_path: Path, one: str
) -> None:
    names = list(RECORDS)
    for other in names[names.index(one) + (one == "add") :]:
        base = with_both_before(one, other)
        ours, theirs = recorded(base, one, 0), recorded(base, other, 1)
        text = merged(tmp_path, base, ours, theirs)
        assert text == edit(ours, RECORDS[other].changes(PLACES[NEIGHBOURS[1]])), (one, other)
    assert compile_text(text)[0]


def possible() -> list[tuple[str, str]]:
    """Every kind of record on every task that can have it."""
    found = []
    for place, name in product(PLACES.items(), RECORDS):
        (id_, path), key = place, HANGS_ON.get(name)
        if path[0] != "sections" or "deliverables" in path:
            continue
        task = DATA["sections"][path[1]]["tasks"][path[3]]
        if key is None or task.get(key):
            found.append((name, id_))
    return found


def at_the_end(added: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether a task is added at the end of the file, and something recorded of the last one."""
    return added[0] == "add" and other[1] == LAST and PLACES[added[1]][1] == PLACES[LAST][1]


def test_so_do_records_of_any_two_tasks(
    tmp_path: Path,
    rng: Random,
    how_many: Callable[[int, int], int],
    tried: Callable[[str], None],
) -> None:
    pairs = [
        (one, other)
        for one, other in combinations(possible(), 2)
        if one[1] != other[1]
        and not ({one[0], other[0]} == {"add"} and PLACES[one[1]][1] == PLACES[other[1]][1])
        and not (at_the_end(one, other) or at_the_end(other, one))
    ]
    chosen = rng.sample(pairs, min(how_many(40, 2000), len(pairs)))
    for pair in chosen:
        base = TEXT
        for name, id_ in pair:
            base = edit(base, RECORDS[name].before(PLACES[id_]))
        ours, theirs = (edit(base, RECORDS[name].changes(PLACES[id_])) for name, id_ in pair)
        text = merged(tmp_path, base, ours, theirs)
        (name, id_) = pair[1]
        assert text == edit(ours, RECORDS[name].changes(PLACES[id_])), pair
    assert compile_text(text)[0]
    tried(f"{len(chosen)} of {len(pairs)} pairs of records of two tasks merged by git")
