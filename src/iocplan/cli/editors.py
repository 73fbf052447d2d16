"""How to make the usual editors open a file at a line and wait until it is closed."""

import os
import shlex
from collections.abc import Callable
from pathlib import Path

from iocplan.errors import UsageError
from iocplan.texts import editor as texts

_WINDOWS = os.name == "nt"

Arguments = Callable[[str, int], list[str]]


def _plus(path: str, line: int) -> list[str]:
    return [f"+{line}", path]


def _colon(path: str, line: int) -> list[str]:
    return [f"{path}:{line}"]


def _goto(path: str, line: int) -> list[str]:
    return ["--goto", f"{path}:{line}"]


def _option(path: str, line: int) -> list[str]:
    return ["--line", str(line), path]


def _notepad_plus(path: str, line: int) -> list[str]:
    return [f"-n{line}", path]


_AT_LINE: dict[Arguments, str] = {
    _plus: "vi vim nvim view gvim mvim ex nano pico emacs emacsclient micro kak joe jed mg gedit",
    _colon: "hx helix subl sublime_text zed zeditor",
    _goto: "code code-insiders codium vscodium cursor windsurf",
    _option: "mate kate idea pycharm webstorm",
    _notepad_plus: "notepad++",
}
_BY_NAME = {name: way for way, names in _AT_LINE.items() for name in names.split()}
_WAIT = {
    "--wait": "code code-insiders codium vscodium cursor windsurf subl sublime_text zed zeditor "
    "mate gedit idea pycharm webstorm",
    "--block": "kate",
    "--nofork": "gvim mvim",
}
_WAITING = {name: option for option, names in _WAIT.items() for name in names.split()}


def editor_command(editor: str, path: Path, line: int | None) -> list[str]:
    """Build the command that opens a file.

    Args:
        editor: the value of VISUAL or EDITOR: a program with or without options, or a bare path.
        path: the file.
        line: the line to go to, counted from 1; None lets the editor decide.

    Raises:
        UsageError: the value's quotes are not closed.
    """
    words_ = _split(editor)
    name = Path(words_[0].replace("\\", "/")).name.lower().removesuffix(".exe").removesuffix(".cmd")
    wait = _WAITING.get(name)
    if wait and not {wait, wait[1:3], "-f"} & set(words_[1:]):
        words_.append(wait)
    plain = _plain(path)
    at_line = _BY_NAME.get(name)
    return [*words_, *(at_line(plain, line) if at_line and line else [plain])]


def _split(editor: str) -> list[str]:
    if Path(editor).is_file():
        return [editor]
    posix = not _WINDOWS
    try:
        found = shlex.split(editor, posix=posix)
    except ValueError:
        found = []
    if not found:
        raise UsageError(texts.BAD_EDITOR(editor=editor), texts.BAD_EDITOR_HINT())
    return found if posix else [word.strip('"') for word in found]


def _plain(path: Path) -> str:
    """Write a path so that no editor takes it for an option."""
    return f"./{path}" if str(path).startswith(("-", "+")) else str(path)
