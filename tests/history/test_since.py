"""What changed since a commit or a day, on scratch repositories made by the tool itself."""

import json

import pytest

from running import NOTICE, run

TWENTY = [
    (("start", "1.1"), ("started", "1.1")),
    (("check", "1.1.a"), ("done", "1.1.a")),
    (("check", "1.1.b", "--proof", "12/TTr"), ("done", "1.1.b")),
    (("note", "1.1", "hẹn thứ Hai"), ("noted", "1.1")),
    (("check", "1.1"), ("done", "1.1")),
    (("start", "2.3"), ("started", "2.3")),
    (
        ("move", "1.2", "29/3", "--because", "chờ ý kiến", "--by-whom", "Chủ tịch"),
        ("extended", "1.2"),
    ),
    (("move", "2.1", "31/3", "--because", "cần người"), ("deadline_set", "2.1")),
    (("move", "launch", "12/4", "--because", "lịch tỉnh"), ("event_moved", "launch")),
    (("check", "2.3"), ("done", "2.3")),
    (("uncheck", "2.3"), ("reopened", "2.3")),
    (("check", "2.3"), ("done", "2.3")),
    (("drop", "4.4", "--because", "Viettel tự làm", "--by-whom", "Chủ tịch"), ("dropped", "4.4")),
    (("drop", "4.4", "--undo"), ("resumed", "4.4")),
    (("note", "1.2", "đã gọi"), ("noted", "1.2")),
    (("move", "1.2", "27/3", "--because", "gấp"), ("brought_forward", "1.2")),
    (("check", "1.2.a", "1.2.b"), ("done", "1.2.a"), ("done", "1.2.b")),
    (("check", "team-established"), ("done", "team-established")),
    (("move", "launch", "--undated", "--because", "chờ tỉnh"), ("event_moved", "launch")),
    (("check", "5.3"), ("done", "5.3")),
]


@pytest.fixture
def twenty(repository):
    commits = [repository.git("rev-parse", "HEAD")]
    for number, (words, *_) in enumerate(TWENTY):
        day = f"2023-03-{16 + number // 2:02}"
        author = "Lan" if number % 2 else "Minh"
        commits.append(repository.tool(*words, day=day, author=author))
    return repository, commits


def test_each_of_twenty_commits_made_by_the_tool_is_told_as_what_it_was(twenty):
    repository, commits = twenty
    for number, (words, *expected) in enumerate(TWENTY):
        found = repository.changes(commits[number], commits[number + 1])
        assert set(expected) <= set(found), words
        assert {kind for kind, _ in found} == {kind for kind, _ in expected}, words


def test_the_log_of_git_has_all_twenty_with_their_authors(twenty):
    repository, commits = twenty
    found = json.loads(repository.run("log", "--git", "--json").out)["commits"]
    assert [c["commit"] for c in found] == commits[::-1]
    assert [c["author"] for c in found[:-1]] == ["Lan", "Minh"] * 10
    for commit, (_, *expected) in zip(found, TWENTY[::-1], strict=False):
        told = {(c["kind"], c["id"]) for c in commit["changes"]}
        assert set(expected) <= told


def test_the_log_keeps_to_a_task_and_its_items(twenty):
    repository, _ = twenty
    ran = repository.run("log", "1.1", "--git")
    assert ran.out.count("Lan: ") + ran.out.count("Minh: ") == 5
    assert "1.1: 1.1.b checked off on Fri 17 Mar 2023, document 12/TTr" in ran.out
    plain = repository.run("log", "1.1", "launch").out.splitlines()
    assert [line.split("  ")[0].strip() for line in plain] == [
        "Sat 25 Mar 2023",
        "Mon 20 Mar 2023",
        "Sat 18 Mar 2023",
        "Fri 17 Mar 2023",
        "",
        "Thu 16 Mar 2023",
        "",
    ]


def test_the_newest_entries_are_the_first_ones_of_all(twenty):
    repository, _ = twenty
    for words in (["log"], ["log", "1.1"], ["log", "--git"], ["log", "1.1", "--git"]):
        key = "commits" if "--git" in words else "entries"
        whole = json.loads(repository.run(*words, "--json").out)[key]
        assert json.loads(repository.run(*words, "-n", "2", "--json").out)[key] == whole[:2]
    assert repository.run("log", "-n", "0").status == 2


def test_the_log_from_the_file_and_in_vietnamese(twenty):
    repository, _ = twenty
    vi = repository.run("log", "1.2", "--lang", "vi").out
    assert "“đã gọi”" in vi
    found = json.loads(repository.run("log", "--json").out)
    assert found["kind"] == "log"
    assert [e["on"] for e in found["entries"]] == sorted(
        (e["on"] for e in found["entries"]), reverse=True
    )
    assert found["commits"] is None


def test_the_summary_counts_what_was_done(twenty):
    repository, commits = twenty
    lines = repository.run("diff", commits[0], commits[10]).out.splitlines()
    assert lines[1] == (
        "The launch moved, 4 checked off, 2 started, 1 note, 1 deadline set, 1 extended, "
        "7 days move along."
    )
    vi = repository.run("diff", commits[0], commits[10], "--lang", "vi").out.splitlines()
    assert vi[1].startswith("Khai trương đổi ngày, ghi hoàn thành 4, bắt đầu 2 việc")


def test_a_day_is_the_state_in_which_it_began_in_the_plans_zone(twenty):
    repository, commits = twenty
    found = json.loads(repository.run("diff", "20/3", "--json").out)
    assert found["from"]["commit"] == commits[8]
    assert found["from"]["name"] == "20/3"
    assert found["to"]["commit"] is None


def test_without_a_name_it_is_the_last_commit_and_the_file(twenty):
    repository, _ = twenty
    assert repository.run("diff").out.splitlines()[1] == "Nothing has changed."
    run("check", "3.1", "-f", repository.file, "--today", "2023-04-01")
    assert repository.changes() == [("done", "3.1")]


def test_two_files_need_no_git(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_bytes(NOTICE.read_bytes())
    new.write_bytes(NOTICE.read_bytes())
    run("check", "5.3", "-f", new, "--today", "2023-04-01")
    ran = run("diff", old, new, "-f", new)
    assert (ran.status, ran.err) == (0, "")
    assert "1 checked off." in ran.out
    ran = run("diff", "HEAD", "-f", new)
    assert (ran.status, ran.out) == (1, "")
    assert "git is not installed here" in ran.err


def test_a_tag_a_branch_and_two_or_three_dots_are_understood_as_in_git(repository):
    repository.git("tag", "v1")
    repository.git("checkout", "-qb", "topic")
    repository.tool("check", "5.3", day="2023-03-20")
    repository.git("checkout", "-q", "main")
    repository.tool("check", "5.2", day="2023-03-21")
    assert repository.changes("v1") == [("done", "5.2")]
    assert repository.changes("main...topic") == [("done", "5.3")]
    assert sorted(repository.changes("main..topic")) == [("done", "5.3"), ("reopened", "5.2")]
    assert repository.changes("..topic") == repository.changes("main", "topic")


def test_a_rename_is_followed(repository):
    first = repository.git("rev-parse", "HEAD")
    repository.tool("check", "5.3", day="2023-03-20")
    (repository.folder / "Sổ theo dõi").mkdir()
    new = repository.folder / "Sổ theo dõi" / "thông báo 1.yaml"
    repository.git("mv", "notice.yaml", str(new))
    repository.commit("2023-03-21", "renamed")
    repository.file = new
    repository.tool("check", "5.2", day="2023-03-22")
    assert repository.changes(first) == [("done", "5.2"), ("done", "5.3")]
    assert repository.changes("20/3") == [("done", "5.2"), ("done", "5.3")]
    ran = repository.run("log", "--git")
    assert "The file was renamed: notice.yaml → Sổ theo dõi/thông báo 1.yaml." in ran.out


def test_versions_that_do_not_load_are_said_and_passed_over(repository):
    good = repository.tool("check", "5.3", day="2023-03-20")
    text = repository.file.read_text(encoding="utf-8")
    for number, broken in enumerate(("plan: [", text.replace("plan: phan", "plan: *phan"), "\xff")):
        repository.file.write_bytes(broken.encode("latin-1" if number == 2 else "utf-8"))
        repository.commit(f"2023-03-2{number + 1}", "broken")
    bad = repository.git("rev-parse", "HEAD")
    repository.file.write_text(text, encoding="utf-8")
    repository.tool("check", "5.2", day="2023-03-25")
    ran = repository.run("diff", bad)
    assert ran.status == 0
    assert ran.err.count("does not load: line 1") == 3
    assert f"Compared with the one before it, {good[:8]}" in ran.err
    assert "1 checked off." in ran.out
    log = repository.run("log", "--git").out
    assert log.count("This version does not load: line 1") == 3
    assert "    5.2: checked off on Sat 25 Mar 2023" in log
    json_log = json.loads(repository.run("log", "--git", "--json").out)["commits"]
    assert [c["loads"] for c in json_log] == [True, False, False, False, True, True]


def test_a_merge_is_one_change_of_the_branch_on_its_own_day(repository):
    repository.git("checkout", "-qb", "topic")
    repository.tool("check", "5.3", day="2023-03-17")
    repository.git("checkout", "-q", "main")
    repository.tool("note", "1.2", "đã gọi", day="2023-03-18")
    repository.git("merge", "-q", "--no-ff", "-m", "merge", "topic", day="2023-03-21")
    assert repository.changes("21/3") == [("done", "5.3")]
    assert repository.changes("18/3") == [("noted", "1.2"), ("done", "5.3")]


WRONG = [
    (["nope"], 2, "git has no revision “nope”."),
    (["--", "-x"], 2, "git has no revision “-x”."),
    (["--", "--output=/tmp/x"], 2, "git has no revision"),
    (["ệ" * 300], 2, "git has no revision"),
    (["HEAD\nx"], 2, "git has no revision"),
    (["1/1/2023"], 1, "before 1 Jan 2023"),
    (["a", "b", "c"], 2, "Two versions at most."),
    (["nope...HEAD"], 2, "git has no revision “nope”."),
    (["--json", "--md"], 2, "exclude one another"),
]


@pytest.mark.parametrize(("words", "status", "said"), WRONG, ids=lambda w: ascii(w)[:20])
def test_what_git_does_not_have_is_told(repository, words, status, said):
    ran = (
        repository.run("diff", *words)
        if "--" not in words
        else run("diff", "-f", repository.file, *words)
    )
    assert (ran.status, ran.out) == (status, "")
    assert said in ran.err


def test_outside_of_git_it_says_so(empty, tmp_path):
    empty.file.write_bytes(NOTICE.read_bytes())
    (tmp_path / ".git").rename(tmp_path / "git-gone")
    ran = empty.run("diff")
    assert (ran.status, ran.out) == (1, "")
    assert "is in no git repository" in ran.err


def test_before_its_first_commit_a_file_has_no_history(empty):
    empty.file.write_bytes(NOTICE.read_bytes())
    (empty.folder / "other").touch()
    empty.git("add", "other")
    empty.git("commit", "-qm", "other")
    for words in (["diff"], ["diff", "20/3"], ["log", "--git"]):
        ran = empty.run(*words)
        assert (ran.status, ran.out) == (1, "")
        assert "git has no version of" in ran.err


def test_an_environment_that_names_another_repository_is_not_believed(repository, monkeypatch):
    monkeypatch.setenv("GIT_DIR", str(repository.folder / "elsewhere"))
    repository_changes = repository.run("diff")
    assert repository_changes.out.splitlines()[1] == "Nothing has changed."


def test_markdown_for_a_merge_request(repository):
    repository.tool(
        "move", "1.2", "29/3", "--because", "chờ *ý kiến*", "--by-whom", "a", day="2023-03-20"
    )
    out = repository.run("diff", "HEAD~1", "HEAD", "--md").out
    assert out.splitlines()[2:] == [
        "1 extended.",
        "",
        "**1.2 Draft the IOC's decisions and regulations**",
        "",
        r"- extended 22 Mar 2023 → 29 Mar 2023: chờ \*ý kiến\* (a)",
    ]


def test_a_link_to_the_file_has_the_history_of_the_file(repository, tmp_path):
    repository.tool("check", "5.3", day="2023-03-20")
    link = tmp_path / "link.yaml"
    link.symlink_to(repository.file)
    assert "1 checked off." in run("diff", "HEAD~1", "-f", link).out
