"""Two people record something of one task on two branches, and settle it as docs/team.md says."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from running import on_task, run, write_notice

TEAM = (Path(__file__).parents[2] / "docs/team.md").read_text(encoding="utf-8")


@pytest.fixture
def conflict(tmp_path, monkeypatch):
    """Return a function that merges what two people record, and gives the file with its markers."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.chdir(tmp_path)

    def git(*words: str, fails: bool = False) -> None:
        who = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]
        ran = subprocess.run(["git", *who, *words], check=False, capture_output=True)
        assert bool(ran.returncode) is fails, ran.stderr

    def merge(one: list[str], other: list[str], *edits, style: str = "merge") -> Path:
        path = write_notice(tmp_path, *edits)
        git("init", "-qb", "main")
        git("add", "-A")
        git("commit", "-qm", "notice")
        git("checkout", "-qb", "minh")
        assert run(*other, "-f", path, "--today", "2023-03-21").status == 0
        git("commit", "-qam", "other")
        git("checkout", "-q", "main")
        assert run(*one, "-f", path, "--today", "2023-03-20").status == 0
        git("commit", "-qam", "one")
        git("-c", f"merge.conflictStyle={style}", "merge", "-q", "minh", fails=True)
        return path

    return merge


NOTES = (["note", "1.2", "hẹn sáng thứ Hai"], ["note", "1.2", "đã gửi dự thảo"])


def without_markers(text: str) -> str:
    return re.sub(r"^(<<<<<<<|=======|>>>>>>>).*\n", "", text, flags=re.MULTILINE)


def notes_of(path: Path) -> list[str]:
    out = run("log", "1.2", "-f", path, "--lang", "vi").out
    return sorted(re.findall("“(.*?)”", out))


def test_the_hint_loses_no_note(conflict):
    path = conflict(*NOTES)
    ran = run("validate", path)
    assert "Keep both sides where both are facts (two notes), else one" in ran.out
    assert "Giữ cả hai bên nếu cả hai đều đúng" in run("validate", path, "--lang", "vi").out


def test_first_notes_are_merged_as_the_page_shows(conflict):
    path = conflict(*NOTES)
    [before] = re.findall(r"```text\n( +notes:\n<<<.*?)```", TEAM, re.DOTALL)
    [after] = re.findall(r"becomes\n\n```yaml\n(.*?)```", TEAM, re.DOTALL)
    text = path.read_text(encoding="utf-8")
    assert before in text
    assert without_markers(text) == text.replace(before, after)
    path.write_text(text.replace(before, after), encoding="utf-8")
    assert run("validate", path).out == ""
    assert notes_of(path) == sorted(note[-1] for note in NOTES)


def test_where_each_side_has_a_key_of_its_own_the_hint_says_to_keep_one(conflict):
    path = conflict(*NOTES, style="diff3")
    text = re.sub(r"^\|{7}.*\n", "", without_markers(path.read_text("utf-8")), flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    said = run("validate", path).out
    assert "Put the entries of both under one “notes”, in the order of their days." in said
    first, _, rest = text.partition("        notes:\n")
    path.write_text(f"{first}        notes:\n" + rest.replace("        notes:\n", "", 1), "utf-8")
    assert run("validate", path).out == ""
    assert notes_of(path) == sorted(note[-1] for note in NOTES)


def test_where_there_are_notes_the_markers_are_all_that_goes(conflict):
    first = on_task("1.2", "notes:", "  - {on: 2023-03-19, text: đã gọi}")
    path = conflict(*NOTES, first)
    path.write_text(without_markers(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert run("validate", path).out == ""
    assert notes_of(path) == sorted(["đã gọi", *(note[-1] for note in NOTES)])


def test_of_two_decisions_the_last_one_holds(conflict):
    moves = [
        ["move", "1.2", d, "--because", "chờ", "--by-whom", "Chủ tịch"]
        for d in ("2023-03-29", "2023-03-30")
    ]
    path = conflict(*moves)
    text = without_markers(path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")
    assert run("validate", path).out == ""
    assert "30 Mar" in run("show", "1.2", "-f", path, "--today", "2023-03-21").out


@pytest.mark.parametrize("key", ["submissions", "corrections", "reassigned", "notes", "moves"])
def test_of_every_list_that_grows_the_hint_says_to_put_both_under_one_key(key, tmp_path):
    twice = (f"{key}: [{{on: 2023-03-20}}]", f"{key}: [{{on: 2023-03-21}}]")
    said = run("validate", write_notice(tmp_path, on_task("1.2", *twice))).out
    assert f"Put the entries of both under one “{key}”, in the order of their days." in said
