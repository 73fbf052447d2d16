"""Clones that lack a part of the history, repositories without any, and what is said of them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from running import NOTICE, run


def clone_of(repository, *options: str) -> None:
    """Go on in a clone of a repository, made with some options."""
    repository.git("config", "uploadpack.allowFilter", "true")
    there = repository.folder.with_name(repository.folder.name + "-clone")
    url = f"file://{repository.folder}"
    repository.git("-c", "protocol.file.allow=always", "clone", "-q", *options, url, str(there))
    repository.folder, repository.file = there, there / "notice.yaml"


@pytest.fixture
def week(repository):
    for day, words in enumerate((("start", "1.1"), ("check", "1.1"), ("check", "5.3"))):
        repository.tool(*words, day=f"2023-03-2{day}")
    return repository


def test_a_shallow_clone_does_not_call_its_oldest_commit_the_first_version(week):
    assert "The first version: 15 tasks." in week.run("log", "--git").out
    clone_of(week, "--depth", "2")
    log = week.run("log", "--git").out
    assert "The first version" not in log
    assert "The oldest version in this shallow clone: 15 tasks. All: git fetch --unshallow" in log
    told = json.loads(week.run("log", "--git", "--json").out)["commits"]
    assert [commit["shallow"] for commit in told] == [False, True]
    ran = week.run("diff", "19/3")
    assert (ran.status, ran.out) == (1, "")
    assert "This clone is shallow: its oldest version is of 21 Mar 2023." in ran.err
    assert "git fetch --unshallow" in ran.err
    assert week.changes("HEAD~1") == [("done", "5.3")]


def test_where_a_branch_left_is_not_known_in_a_shallow_clone_and_that_is_said(week):
    week.git("checkout", "-qb", "topic", "HEAD~2")
    week.tool("check", "5.2", day="2023-03-23")
    assert week.changes("main...topic") == [("done", "5.2")]
    clone_of(week, "--depth", "1", "--no-single-branch")
    ran = week.run("diff", "origin/main...topic")
    assert (ran.status, ran.out) == (1, "")
    assert "“origin/main” and “topic” have no commit in common here." in ran.err
    assert "git fetch --unshallow" in ran.err


def test_a_missing_blob_is_told_as_that(week):
    clone_of(week, "--filter=blob:none")
    for words in (["diff", "HEAD~2"], ["diff", "21/3"], ["log", "--git"]):
        ran = week.run(*words)
        assert (ran.status, ran.out) == (1, "")
        assert "This clone lacks what notice.yaml holds in " in ran.err
        assert f"git log -p -- {week.file}" in ran.err
    week.git("-c", "protocol.file.allow=always", "log", "-p", "--", str(week.file))
    assert week.changes("21/3") == [("done", "1.1"), ("done", "5.3")]


def test_a_missing_tree_is_no_reason_to_say_that_git_has_no_version(week):
    tree = week.git("rev-parse", "HEAD~1^{tree}")
    (week.folder / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    ran = week.run("diff", "HEAD~1")
    assert (ran.status, ran.out) == (1, "")
    assert "git failed: " in ran.err
    assert "git add" not in ran.err


@pytest.mark.parametrize("words", [["diff"], ["diff", "HEAD"], ["diff", "20/3"], ["log", "--git"]])
def test_without_commits_nothing_is_said_of_a_head_that_nobody_typed(empty, words):
    empty.file.write_bytes(NOTICE.read_bytes())
    ran = empty.run(*words)
    assert (ran.status, ran.out) == (1, "")
    assert f"git has no version of {empty.file}.\n  Hint: git add" in ran.err


def test_a_branch_of_its_own_history_has_nothing_in_common(repository):
    repository.git("checkout", "-q", "--orphan", "new")
    repository.commit("2023-03-16")
    ran = repository.run("diff", "main...new")
    assert (ran.status, ran.out) == (1, "")
    assert "“main” and “new” have no commit in common here." in ran.err
    assert "unshallow" not in ran.err


def test_a_heading_has_short_names(repository):
    base = repository.git("rev-parse", "HEAD")
    repository.git("checkout", "-qb", "topic")
    tip = repository.tool("check", "5.3", day="2023-03-20")
    for words in (["main...topic"], [base, "topic"], [base[:8], "topic"]):
        first = repository.run("diff", *words).out.splitlines()[0]
        assert first == (f"{base[:8]} (Wed 15 Mar 2023) → topic, {tip[:8]} (Mon 20 Mar 2023)")


@pytest.mark.skipif(sys.platform == "win32", reason="scripts with a #! line")
@pytest.mark.parametrize("where", ["remote.origin.url", "url"])
def test_a_promised_object_is_fetched_by_no_program(week, monkeypatch, where):
    evil = week.folder / "evil"
    evil.write_text(f"#!/bin/sh\ntouch {week.folder}/owned\n", encoding="utf-8")
    evil.chmod(0o755)
    url = f"ext::{evil}"
    week.git("config", "extensions.partialClone", "origin")
    week.git("config", "core.repositoryFormatVersion", "1")
    week.git("config", "protocol.allow", "always")
    week.git("config", "protocol.ext.allow", "always")
    week.git("config", "remote.origin.promisor", "true")
    week.git("config", "remote.origin.url", url if where != "url" else "x:")
    week.git("config", f"url.{url}.insteadOf", "x:")
    older = week.git("rev-parse", "HEAD~1", "HEAD~1^{tree}", "HEAD~1:notice.yaml").split()
    monkeypatch.setattr(
        "iocplan.history.run._ENVIRONMENT",
        {k: v for k, v in _environment().items() if k != "GIT_NO_LAZY_FETCH"},
    )  # as with a git that does not know it
    for name in older[::-1]:
        (week.folder / ".git" / "objects" / name[:2] / name[2:]).unlink()
        for words in (["diff", "HEAD~1"], ["diff", "21/3"], ["diff", name], ["log", "--git"]):
            assert week.run(*words).status in (0, 1, 2)
        assert not (week.folder / "owned").exists()
    assert week.run("diff", "HEAD~1").status == 2
    _bare_git(week.folder, "cat-file", "-p", older[1])
    assert (week.folder / "owned").exists()


def _environment() -> dict[str, str]:
    from iocplan.history import run as module

    return module._ENVIRONMENT  # noqa: SLF001 - what the test takes one variable of


def _bare_git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=folder, check=False, capture_output=True)


# what is told of a task that was added


def test_a_task_is_added_with_its_day_and_what_is_recorded_of_it(repository):
    text = repository.file.read_text(encoding="utf-8")
    at = text.index('      - id: "1.3"\n')
    new = (
        '      - id: "1.9"\n        title: Việc mới\n'
        "        due: {before: 2023-03-23, quote: trước ngày 23/3/2023}\n"
        "        moves:\n          - {date: 2023-03-29, on: 2023-03-20, because: chờ}\n"
        "        done: 2023-03-24\n"
    )
    repository.file.write_text(text[:at] + new + text[at:], encoding="utf-8")
    out = repository.run("diff").out
    assert "1 checked off, 1 extended, 1 added." in out
    assert out.partition("1.9  ")[2].splitlines() == [
        "Việc mới",
        "    added, due 22 Mar 2023 «trước ngày 23/3/2023»",
        "    extended 22 Mar 2023 → 29 Mar 2023: chờ",
        "    checked off on Fri 24 Mar 2023",
    ]
    assert (
        "mới thêm, hạn 22/3/2023 «trước ngày 23/3/2023»"
        in repository.run("diff", "--lang", "vi").out
    )
    assert run("validate", "-f", repository.file).out == ""
