"""What was last written into a vdir, and what was already told of it.

It is kept in the user's own state folder, as vdirsyncer keeps its status, never in the collection,
which goes to a server: one file for a folder and a plan. Where it is lost or cannot be written,
nothing is lost in the calendars; what others changed is then merely told again.
"""

import json
import os
import sys
import tempfile
from collections.abc import Collection, Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, Literal, NamedTuple

from iocplan.texts.text import LANGS, Lang, Said

_SCHEMA = 1
_MOST_BYTES = 64 << 20

Command = Literal["pull", "export"]


class Remark(NamedTuple):
    """A sentence, and what it is about: a task's id, or the path of a file."""

    about: str
    said: Said

    def __hash__(self) -> int:
        return hash((self.about, self.said.say("vi")))


def _mark(remark: Remark) -> str:
    said = remark.said.say("vi").encode("utf-8", "surrogatepass")
    return blake2b(said, digest_size=8).hexdigest()


class Memory:
    """What is remembered of a vdir: ``written`` has the lines of each to-do by its UID."""

    def __init__(self, path: Path | None, data: dict[str, Any]) -> None:
        self._path = path
        self.lang: Lang | None = data.get("lang")
        self.written: dict[str, list[str]] = data.get("written", {})
        self._told: dict[str, dict[str, list[str]]] = data.get("told", {})

    def untold(
        self, command: Command, remarks: Iterable[Remark], considered: Collection[str] | None = None
    ) -> list[Remark]:
        """What a command has not told before; from then on it counts as told.

        Args:
            command: who tells.
            remarks: all that there is to tell now.
            considered: what was looked at, None for everything: what was told of it before and
                is no more is forgotten, so that it is told when it comes again.
        """
        told = self._told.setdefault(command, {})
        now = {remark: _mark(remark) for remark in remarks}
        new = [remark for remark, mark in now.items() if mark not in told.get(remark.about, ())]
        for about in list(told) if considered is None else considered:
            told.pop(about, None)
        for remark, mark in now.items():
            told.setdefault(remark.about, []).append(mark)
        return new

    def save(self) -> None:
        """Keep it for later runs; where that cannot be done, they know less."""
        if self._path is None:
            return
        data = {"schema": _SCHEMA, "lang": self.lang, "written": self.written, "told": self._told}
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        with suppress(OSError, ValueError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=self._path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(text.encode("utf-8", "surrogatepass"))
                Path(name).replace(self._path)
            finally:
                Path(name).unlink(missing_ok=True)


def recall(folder: Path | None, plan: str) -> Memory:
    """What is remembered of a vdir and a plan; nothing for None and for what is damaged."""
    if folder is None:
        return Memory(None, {})
    name = blake2b(os.fsencode(os.path.realpath(folder)), digest_size=16)
    name.update(plan.encode())
    path = _state_folder() / "vdirs" / f"{name.hexdigest()}.json"
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(_MOST_BYTES))
        return Memory(path, data if _is_sound(data) else {})
    except (OSError, ValueError, RecursionError):
        return Memory(path, {})


def _is_sound(data: Any) -> bool:
    if not isinstance(data, dict) or data.get("schema") != _SCHEMA:
        return False
    written, told = data.get("written"), data.get("told")
    if data.get("lang") not in (*LANGS, None) or not isinstance(told, dict):
        return False
    lines = isinstance(written, dict) and all(
        isinstance(todo, list) and all(isinstance(line, str) for line in todo)
        for todo in written.values()
    )
    return lines and all(isinstance(marks, dict) for marks in told.values())


def _state_folder() -> Path:
    """The folder for what iocplan remembers: platformdirs' answer.

    On Linux it is answered here, because importing platformdirs takes longer than all the rest.
    """
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        named, home = os.environ.get("XDG_STATE_HOME", ""), os.environ.get("HOME", "")
        folder = named if named.startswith("/") else f"{home}/.local/state"
        if folder.startswith("/"):
            return Path(folder, "iocplan")
    from platformdirs import user_state_path

    return user_state_path("iocplan")
