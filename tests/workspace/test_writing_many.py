"""Writing into several notices at once: checked first, in one order, and told where it stops."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from iocplan.editing import store
from iocplan.notice_file.load import load_plan
from running import NOTICE, run

DAY = ("--today", "2026-03-24")
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def done(office, plan):
    found = load_plan(office / plan / "notice.yaml").tasks
    return [task.id for task in found if task.done and task.done.isoformat() == "2026-03-24"]


def bytes_of(office):
    return {path: path.read_bytes() for path in office.glob("*/notice.yaml")}


def test_several_notices_are_written_in_one_call(office):
    ran = run("check", "so-hoa/1.1", "giao-ban/I.1", "so-hoa/2.1", *DAY)
    assert ran.status == 0, ran.err
    assert (done(office, "so-hoa-ho-so"), done(office, "giao-ban-thang-3")) == (
        ["1.1", "2.1"],
        ["I.1"],
    )
    assert ran.lines[0].startswith("so-hoa-ho-so: 1.1 done on 24 Mar")
    assert any(line.startswith("giao-ban-thang-3: I.1 done") for line in ran.lines)


def test_ids_come_from_standard_input(office):
    ran = run("check", "-", *DAY, stdin="so-hoa-ho-so/1.1\tKiểm kê\ngiao-ban-thang-3/I.1\n")
    assert ran.status == 0, ran.err
    assert done(office, "giao-ban-thang-3") == ["I.1"]


@pytest.mark.parametrize(
    ("ids", "status"),
    [
        (("so-hoa/1.1", "giao-ban/9.9"), 4),
        (("so-hoa/1.1", "khac/1.1"), 4),
        (("so-hoa/1.1", "khai-truong/3.1"), 1),
        (("so-hoa/1.1", "1.1"), 4),
    ],
)
def test_where_one_is_refused_nothing_is_written(ids, status, office):
    before = bytes_of(office)
    ran = run("check", *ids, *DAY)
    assert (ran.out, ran.status) == ("", status)
    assert bytes_of(office) == before


def test_a_dry_run_shows_all_changes_and_writes_none(office):
    before = bytes_of(office)
    ran = run("check", "so-hoa/1.1", "giao-ban/I.1", "-n", *DAY)
    assert ran.out.count("+        done: 2026-03-24") == 2
    assert bytes_of(office) == before


def test_every_writing_command_takes_ids_of_a_notice(office):
    before = bytes_of(office)
    for words in (
        ("start", "khai-truong/2.1"),
        ("note", "khai-truong/2.1", "đã gọi"),
        ("move", "khai-truong/launch", "2026-04-28", "--because", "lịch huyện"),
        ("submit", "khai-truong/1.1", "--proof", "9/TTr"),
        ("drop", "so-hoa/2.1", "--because", "thôi", "--by-whom", "Chủ tịch"),
    ):
        ran = run(*words, *DAY)
        assert ran.status == 0, (words, ran.err)
    for words in (
        ("start", "khai-truong/2.1"),
        ("note", "khai-truong/2.1"),
        ("move", "khai-truong/launch"),
        ("submit", "khai-truong/1.1"),
        ("drop", "so-hoa/2.1"),
    ):
        ran = run(*words, "--undo", *DAY)
        assert ran.status == 0, (words, ran.err)
    assert bytes_of(office) == before


def test_a_broken_notice_is_no_reason_not_to_write_into_another(office):
    (office / "phong-chay-rung/notice.yaml").write_text("plan: [", encoding="utf-8")
    ran = run("check", "so-hoa/1.1", *DAY)
    assert (ran.status, ran.err) == (0, "")
    assert done(office, "so-hoa-ho-so") == ["1.1"]


def test_a_failure_between_two_notices_names_what_was_written(office, monkeypatch):
    replace, left = store.replace, [1]

    def fail_later(path, old, new):
        if not left:
            raise store.cannot_write(path, OSError(28, "No space left on device"))
        left.pop()
        replace(path, old, new)

    monkeypatch.setattr(store, "replace", fail_later)
    ran = run("check", "so-hoa/1.1", "giao-ban/I.1", "khai-truong/2.1", *DAY)
    assert (ran.out, ran.status) == ("", 1)
    assert "Cannot write khai-truong-thu-vien/notice.yaml" in ran.err
    said = "Written: giao-ban-thang-3/notice.yaml; not written: khai-truong-thu-vien/notice.yaml, "
    assert said in ran.err
    assert (done(office, "giao-ban-thang-3"), done(office, "so-hoa-ho-so")) == (["I.1"], [])
    assert run("status", *DAY).err == ""


@pytest.fixture
def many(tmp_path, monkeypatch):
    """Sixteen notices in folders of their own, and two in one folder."""
    text = NOTICE.read_text(encoding="utf-8")
    (tmp_path / "iocplan.yaml").write_text("notices: ['*/*.yaml']\n", encoding="utf-8")
    for number in range(16):
        folder = tmp_path / f"n{number}"
        folder.mkdir()
        plan = text.replace("plan: phan-rang-ioc-launch", f"plan: n{number}")
        (folder / "notice.yaml").write_text(plan, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def crowd(folder: Path, *words: str) -> None:
    script = Path(__file__).with_name("crowd.py")
    env = {name: value for name, value in os.environ.items() if not name.startswith("IOCPLAN_")}
    env |= {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ran = subprocess.run(
        [sys.executable, script, *words],
        cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr


def recorded():
    ran = json.loads(run("list", "--json", "--state", "done").out)
    return sorted(f"{task['plan']}/{task['id']}" for task in ran["tasks"])


@forks
def test_sixteen_processes_in_sixteen_notices_lose_nothing(many):
    ids = [f"n{number}/1.1" for number in range(16)]
    crowd(many, "together", *ids)
    assert recorded() == sorted(ids)


@forks
def test_sixteen_processes_in_one_notice_lose_nothing(many):
    ids = [task.id for task in load_plan(NOTICE).tasks] + ["1.1.a"]
    wanted = [f"n3/{id_}" for id_ in ids[:15]]
    crowd(many, "together", *wanted)
    assert recorded() == sorted(wanted)


@forks
def test_those_who_want_the_same_notices_in_another_order_do_not_wait_in_a_circle(many):
    tasks = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2"]
    notices = ["n0", "n1", "n2", "n3"]
    jobs = []
    for number, task in enumerate(tasks):
        order = notices[number % 4 :] + notices[: number % 4]
        jobs.append(" ".join(f"{plan}/{task}" for plan in (order[::-1] if number % 2 else order)))
    crowd(many, "together", *jobs)
    assert len(recorded()) == len(notices) * len(tasks)


@forks
@pytest.mark.parametrize(("after", "written"), [(1, ["n0"]), (2, ["n0", "n1"])])
def test_a_kill_between_two_notices_leaves_whole_files_and_the_next_run_says_so(
    after, written, many
):
    crowd(many, "killed", str(after), "n1/1.1", "n0/1.1", "n2/1.1")
    assert recorded_quietly(many) == [f"{plan}/1.1" for plan in written]
    told = run("status")
    assert "An earlier run was stopped between notices: written: " in told.err
    head, _, rest = told.err.partition("not written: ")
    assert [f"/{plan}/notice.yaml" in head for plan in ("n0", "n1", "n2")] == [
        plan in written for plan in ("n0", "n1", "n2")
    ]
    assert "/n2/notice.yaml" in rest
    assert run("status").err == ""
    again = [f"{plan}/1.1" for plan in ("n0", "n1", "n2") if plan not in written]
    assert run("check", *again, "--today", "2023-03-24").status == 0


def recorded_quietly(folder):
    """What is done, read without a run of ours, which would tell and forget."""
    plans = [load_plan(path) for path in sorted(folder.glob("*/notice.yaml"))]
    return sorted(f"{plan.id}/{task.id}" for plan in plans for task in plan.tasks if task.done)


@forks
def test_a_kill_behind_the_last_notice_leaves_nothing_to_say(many):
    crowd(many, "killed", "2", "n1/1.1", "n0/1.1")
    assert run("status").err == ""


def test_two_notices_of_one_folder_are_written_together(tmp_path, monkeypatch):
    text = NOTICE.read_text(encoding="utf-8")
    for plan in ("a", "b"):
        (tmp_path / f"{plan}.yaml").write_text(
            text.replace("plan: phan-rang-ioc-launch", f"plan: {plan}"), encoding="utf-8"
        )
    monkeypatch.chdir(tmp_path)
    ran = run("check", "a/1.1", "b/1.1", "-f", ".", "--today", "2023-03-24")
    assert ran.status == 0, ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.yaml", "b.yaml"]
