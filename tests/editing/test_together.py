import os
import subprocess
import sys
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from styles import chance

from iocplan.editing.changes import Put
from iocplan.editing.smallest_edit import edit, paths_of
from iocplan.notice_file.load import compile_text, load_plan
from iocplan.notice_file.tree import build_tree

NOTICE = Path(__file__).parents[2].joinpath("data/notice.yaml").read_text(encoding="utf-8")
PLACES = paths_of(build_tree(NOTICE).data)
TASKS = [id_ for id_ in PLACES if id_.count(".") == 1]
ITEMS = [id_ for id_ in PLACES if id_.count(".") == 2]

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def hammer(notice: Path, *args: object) -> None:
    script = Path(__file__).with_name("hammer.py")
    cache = notice.parents[1] / "cache"
    done = subprocess.run(
        [sys.executable, script, cache, notice, *map(str, args)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@forks
def test_sixteen_processes_at_once_are_all_recorded(notice: Path) -> None:
    ids = [*TASKS, "launch"]
    event, tasks = ids.pop(), ids
    hammer(notice, "together", *tasks, "1.1.a")
    plan = load_plan(notice)
    assert [task.id for task in plan.tasks if task.done] == tasks
    assert plan.tasks[0].deliverables[0].done
    assert not plan.events[event].happened
    assert list(notice.parent.iterdir()) == [notice]


@forks
def test_sixteen_writers_over_many_rounds_lose_nothing_and_readers_see_sound_files_only(
    notice: Path, how_many: Callable[[int, int], int], tried: Callable[[str], None]
) -> None:
    rounds, readers = how_many(2, 40), 3
    hammer(notice, "rounds", rounds, 16, readers)
    tried(f"16 writers over {rounds} rounds with {readers} readers between: nothing lost")
    found = [note.text for task in load_plan(notice).tasks for note in task.notes]
    assert sorted(found) == sorted(f"{n}.{turn}" for n in range(16) for turn in range(rounds))
    assert list(notice.parent.iterdir()) == [notice]


@forks
def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one(
    notice: Path, rng: Random, how_many: Callable[[int, int], int], tried: Callable[[str], None]
) -> None:
    kills = how_many(20, 200)
    hammer(notice, "killed", kills, rng.randrange(2**32))
    tried(f"check and uncheck killed at {kills} random moments: the old file or the new one")
    assert compile_text(notice.read_text(encoding="utf-8"))[0]


CHECKED = {id_: edit(NOTICE, [Put(PLACES[id_], "done", "2023-03-22")]) for id_ in (*TASKS, *ITEMS)}


def merged(folder: Path, one: str, other: str) -> str:
    """What git makes of two branches, each with one thing checked off."""
    return merged_texts(folder, CHECKED[one], CHECKED[other])


def merged_texts(folder: Path, ours: str, theirs: str) -> str:
    for name, text in (("base", NOTICE), ("ours", ours), ("theirs", theirs)):
        (folder / name).write_text(text, encoding="utf-8", newline="")
    done = subprocess.run(
        ["git", "merge-file", "-p", "ours", "base", "theirs"],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout.decode()


def both(one: str, other: str) -> str:
    return edit(NOTICE, [Put(PLACES[id_], "done", "2023-03-22") for id_ in (one, other)])


@pytest.mark.parametrize("one", TASKS[:-1])
def test_two_tasks_checked_off_on_two_branches_merge(tmp_path: Path, one: str) -> None:
    for other in TASKS[TASKS.index(one) + 1 :]:
        text = merged(tmp_path, one, other)
        assert text == both(one, other)
    assert compile_text(text)[0]


def test_so_do_deliverables_of_different_tasks(tmp_path: Path) -> None:
    pairs = [
        p for p in combinations(ITEMS, 2) if p[0].rpartition(".")[0] != p[1].rpartition(".")[0]
    ]
    for one, other in chance(3).sample(pairs, 40):
        assert merged(tmp_path, one, other) == both(one, other)


def test_so_does_a_task_with_the_deliverables_of_others(tmp_path: Path) -> None:
    pairs = [(t, i) for t in TASKS for i in ITEMS if not i.startswith(f"{t}.")]
    for one, other in chance(3).sample(pairs, 40):
        assert merged(tmp_path, one, other) == both(one, other)
