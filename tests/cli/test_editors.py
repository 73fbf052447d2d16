"""Each of the usual editors is told in its own way to open a file at a line."""

from pathlib import Path

import pytest

from iocplan.cli import editors
from iocplan.cli.editors import editor_command
from iocplan.errors import UsageError

FILE = Path("a b.yaml")


@pytest.mark.parametrize(
    ("editor", "command"),
    [
        ("vi", "vi|+7|a b.yaml"),
        ("/usr/bin/nvim -R", "/usr/bin/nvim|-R|+7|a b.yaml"),
        ("nano", "nano|+7|a b.yaml"),
        ("emacsclient -t", "emacsclient|-t|+7|a b.yaml"),
        ("micro", "micro|+7|a b.yaml"),
        ("gvim", "gvim|--nofork|+7|a b.yaml"),
        ("gvim -f", "gvim|-f|+7|a b.yaml"),
        ("hx", "hx|a b.yaml:7"),
        ("code", "code|--wait|--goto|a b.yaml:7"),
        ("code --wait", "code|--wait|--goto|a b.yaml:7"),
        ("code -w", "code|-w|--goto|a b.yaml:7"),
        ("Code.exe -n", "Code.exe|-n|--wait|--goto|a b.yaml:7"),
        ("codium", "codium|--wait|--goto|a b.yaml:7"),
        ("subl", "subl|--wait|a b.yaml:7"),
        ("zed", "zed|--wait|a b.yaml:7"),
        ("kate", "kate|--block|--line|7|a b.yaml"),
        ("notepad++", "notepad++|-n7|a b.yaml"),
        ("notepad", "notepad|a b.yaml"),
        ("'/opt/my editor/ed' -x", "/opt/my editor/ed|-x|a b.yaml"),
    ],
)
def test_an_editor_opens_the_file_at_the_line(editor, command):
    assert "|".join(editor_command(editor, FILE, 7)) == command


@pytest.mark.parametrize("editor", ["vi", "hx", "code", "subl", "notepad"])
def test_without_a_line_only_the_file_is_given(editor):
    command = editor_command(editor, FILE, None)
    assert command[-1] == "a b.yaml"
    assert not any("7" in word or word == "--goto" for word in command)


@pytest.mark.parametrize("name", ["-rf.yaml", "+3.yaml"])
def test_no_file_is_taken_for_an_option(name):
    assert editor_command("vi", Path(name), None) == ["vi", f"./{name}"]


def test_a_bare_path_with_a_space_is_one_program(tmp_path):
    program = tmp_path / "my editor"
    program.touch()
    assert editor_command(str(program), FILE, None) == [str(program), "a b.yaml"]


@pytest.mark.parametrize("editor", ["vi 'x", " "])
def test_a_command_that_makes_no_sense_is_refused(editor):
    with pytest.raises(UsageError):
        editor_command(editor, FILE, None)


def test_windows_paths_keep_their_backslashes(monkeypatch):
    monkeypatch.setattr(editors, "_WINDOWS", True)
    editor = r'"C:\Program Files\Notepad++\notepad++.exe" -multiInst'
    assert editors._split(editor) == [r"C:\Program Files\Notepad++\notepad++.exe", "-multiInst"]  # noqa: SLF001
