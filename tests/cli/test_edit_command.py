"""``iocplan edit``: the editor at the right line, and a check afterwards."""

import os
import shlex
import sys

import pytest

from running import NOTICE, on_task, run, write_notice

EDITOR = """\
import pathlib, sys
pathlib.Path({log!r}).open("a").write(" ".join(sys.argv[1:]) + "\\n")
file = pathlib.Path(sys.argv[-1])
text = file.read_text(encoding="utf-8")
file.write_text(text.replace(*{change!r}), encoding="utf-8")
sys.exit({status})
"""


@pytest.fixture
def editor(tmp_path):
    """Make an editor named ``vi`` that notes how it was called and changes the file."""

    def make(*change, status=0):
        log = tmp_path / "calls"
        script = EDITOR.format(log=str(log), change=change or ("", "", 0), status=status)
        (tmp_path / "editor.py").write_text(script, encoding="utf-8")
        vi = tmp_path / "vi"
        vi.write_text(
            f'#!/bin/sh\nexec {shlex.quote(sys.executable)} "{tmp_path}/editor.py" "$@"\n'
        )
        vi.chmod(0o755)
        return {"EDITOR": str(vi)}

    return make


@pytest.fixture
def notice(tmp_path):
    return write_notice(tmp_path)


def calls(tmp_path):
    return (tmp_path / "calls").read_text(encoding="utf-8").splitlines()


def line_of(text):
    return NOTICE.read_text(encoding="utf-8").split(text)[0].count("\n") + 1


pytestmark = pytest.mark.skipif(os.name == "nt", reason="the editor is a shell script")


@pytest.mark.parametrize(
    ("id_", "text"),
    [
        ("1.2", '- id: "1.2"'),
        ("1.2.b", "- {id: b, title: Quy chế tổ chức và hoạt động,"),
        ("launch", "  launch:\n    title"),
    ],
)
def test_the_editor_opens_at_the_line_of_what_was_asked_for(editor, notice, tmp_path, id_, text):
    ran = run("edit", id_, "-f", notice, env=editor())
    assert ran == ("", "", 0)
    assert calls(tmp_path) == [f"+{line_of(text)} {notice}"]


def test_without_an_id_it_opens_where_the_editor_likes(editor, notice, tmp_path):
    assert run("edit", "-f", notice, env=editor()).status == 0
    assert calls(tmp_path) == [str(notice)]


def test_visual_comes_before_editor(editor, notice, tmp_path):
    env = {"VISUAL": editor()["EDITOR"], "EDITOR": "no-such-editor"}
    assert run("edit", "-f", notice, env=env).status == 0
    assert calls(tmp_path)


@pytest.mark.parametrize(("lang", "hint"), [("en", "Did you mean “qldt”?"), ("vi", "Có phải là")])
def test_what_the_edit_broke_is_printed_with_its_place(editor, notice, lang, hint):
    ran = run("edit", "-f", notice, "--lang", lang, env=editor("lead: to-dieu-hanh", "lead: qltd"))
    assert (ran.out, ran.status) == ("", 3)
    assert f"{notice}:{line_of('lead: to-dieu-hanh')}:15: " in ran.err
    assert hint in ran.err


def test_a_broken_file_opens_at_its_first_problem_and_can_be_mended(editor, tmp_path):
    path = write_notice(tmp_path, on_task("1.2", "colour: red"))
    env = editor("        colour: red\n", "")
    assert run("edit", "-f", path, env=env) == ("", "", 0)
    line = line_of('- id: "1.2"') + 1
    assert calls(tmp_path) == [f"+{line} {path}"]


def test_a_broken_file_opens_at_a_task_all_the_same(editor, tmp_path):
    path = write_notice(tmp_path, on_task("1.2", "colour: red"))
    assert run("edit", "1.1", "-f", path, env=editor()).status == 3
    line = line_of('- id: "1.1"')
    assert calls(tmp_path) == [f"+{line} {path}"]


def test_a_text_that_is_no_yaml_opens_at_its_first_problem(editor, tmp_path):
    path = tmp_path / "notice.yaml"
    path.write_text("plan: x\n\tnotice:\n", encoding="utf-8")
    assert run("edit", "1.1", "-f", path, env=editor()).status == 3
    assert calls(tmp_path) == [f"+2 {path}"]


def test_an_unknown_task_opens_nothing(editor, notice, tmp_path):
    ran = run("edit", "1.4", "-f", notice, env=editor())
    assert ran.status == 4
    assert "1.1, 1.2, 1.3" in ran.err
    assert not (tmp_path / "calls").exists()


def test_the_shipped_notice_is_not_edited(editor, tmp_path, monkeypatch):
    folder = tmp_path / "empty"
    folder.mkdir()
    monkeypatch.chdir(folder)
    ran = run("edit", env=editor())
    assert ran.status == 1
    assert "iocplan init --example" in ran.err
    assert len(ran.err.splitlines()) == 2
    assert not (tmp_path / "calls").exists()


def test_an_editor_that_is_not_there_or_fails_is_told(editor, notice):
    ran = run("edit", "-f", notice, env={"EDITOR": "no-such-editor"})
    assert ran.status == 1
    assert "no-such-editor" in ran.err
    ran = run("edit", "-f", notice, env=editor(status=7))
    assert ran.status == 1
    assert "7" in ran.err


@pytest.mark.parametrize(("answer", "times", "status"), [("y", 2, 0), ("", 2, 0), ("n", 1, 3)])
def test_on_a_terminal_one_is_asked_whether_to_go_back(
    editor, notice, tmp_path, answer, times, status
):
    import pty

    env = editor("mode: request", "mode: requested")
    script = (tmp_path / "editor.py").read_text(encoding="utf-8")
    mend = f"if pathlib.Path({str(tmp_path / 'calls')!r}).read_text().count('+') > 0: "
    mend += "file.write_text(text.replace('mode: requested', 'mode: request'), encoding='utf-8')\n"
    (tmp_path / "editor.py").write_text(script.replace("sys.exit", f"{mend}sys.exit"))
    child, terminal = pty.fork()
    if not child:
        arguments = [sys.executable, "-m", "iocplan", "edit", "-f", str(notice), "--lang", "en"]
        os.execve(sys.executable, arguments, {**os.environ, **env})  # noqa: S606
    os.write(terminal, f"{answer}\n".encode())
    screen = read_all(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == status
    assert "Back to the editor? [Y/n]" in screen
    assert screen.count("[bad-choice]") == 1
    assert len(calls(tmp_path)) == times


def read_all(terminal):
    found = b""
    while True:
        try:
            data = os.read(terminal, 4096)
        except OSError:
            return found.decode()
        if not data:
            return found.decode()
        found += data
