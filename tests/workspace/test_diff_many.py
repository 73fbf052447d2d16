"""What changed over many notices since a commit or a day, notice by notice."""

import json
import subprocess

import pytest

from running import run

DAY = ("--today", "2026-03-24")


@pytest.fixture
def committed(office):
    def git(*words):
        who = ("-c", "user.name=An", "-c", "user.email=an@example.org")
        subprocess.run(["git", "-C", office, *who, *words], check=True, capture_output=True)

    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "first")
    return office


def test_only_notices_in_which_something_changed_are_told(committed):
    assert run("diff", *DAY).out == "Nothing has changed (4 notices).\n"
    run("check", "so-hoa/1.1", "giao-ban/I.1", *DAY)
    out = run("diff", *DAY).out
    assert out.startswith("giao-ban-thang-3: HEAD, ")
    assert "so-hoa-ho-so: HEAD, " in out
    assert "khai-truong" not in out
    found = json.loads(run("diff", "--json", *DAY).out)
    assert [(c["plan"], c["id"], c["kind"]) for c in found["changes"]] == [
        ("giao-ban-thang-3", "I.1", "done"),
        ("so-hoa-ho-so", "1.1", "done"),
    ]
    assert len(found["notices"]) == 4
    assert run("diff", "--md", *DAY).out.count("### ") == 2
    assert committed.is_dir()


@pytest.mark.usefixtures("committed")
def test_a_notice_without_a_version_then_is_named_and_the_others_are_compared():
    ran = run("diff", "2020-01-01", *DAY)
    assert ran.err.count("git has no version of") == 4
    assert run("diff", "no-such-revision", *DAY).status == 2


@pytest.mark.usefixtures("committed")
def test_the_log_of_commits_is_one_notices():
    assert run("log", "--git", *DAY).status == 2
    assert "An: first" in run("log", "--git", "--notice", "so-hoa", *DAY).out
