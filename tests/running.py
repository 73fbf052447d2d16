"""Run the program in-process, with the test's own environment, clock and terminal."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from typer.testing import CliRunner

from iocplan.cli.app import app
from iocplan.cli.surroundings import Surroundings

NOTICE = Path(__file__).parents[1] / "data/notice.yaml"


class Ran(NamedTuple):
    out: str
    err: str
    status: int

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


def run(
    *args: str | Path,
    width: int | None = None,
    env: dict[str, str] | None = None,
    now: str = "2023-03-18T09:00",
    stdin: str | None = None,
) -> Ran:
    """Run a command on a fixed day; with a width standard output is a terminal."""

    def clock(timezone: str) -> datetime:
        return datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(timezone))

    around = Surroundings(env={"LANG": "C"} | (env or {}), now=clock, width=width)
    result = CliRunner().invoke(app, [*map(str, args)], obj=around, input=stdin)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.stdout, result.stderr, result.exit_code)


Edit = Callable[[str], str]


def on_task(id_: str, *keys: str) -> Edit:
    """An edit of a notice's text that gives a task further keys."""
    return _below(f'      - id: "{id_}"\n', "        ", keys)


def on_event(id_: str, *keys: str) -> Edit:
    """An edit of a notice's text that gives an event further keys."""
    return _below(f"  {id_}:\n", "    ", keys)


def _below(line: str, indent: str, keys: tuple[str, ...]) -> Edit:
    def edit(text: str) -> str:
        assert text.count(line) == 1
        return text.replace(line, line + "".join(f"{indent}{key}\n" for key in keys))

    return edit


def item_done(task: str, *items: str, on: str) -> Edit:
    """An edit of a notice's text that checks off deliverables."""

    def edit(text: str) -> str:
        start = text.index(f'      - id: "{task}"\n')
        for item in items:
            at = text.index("}", text.index(f"          - {{id: {item}, ", start))
            text = text[:at] + f", done: {on}" + text[at:]
        return text

    return edit


def title(id_: str, old: str, new: str) -> Edit:
    """An edit that gives a task another title, written as YAML."""

    def edit(text: str) -> str:
        start = text.index(f'      - id: "{id_}"\n')
        at = text.index(f"title: {old}\n", start)
        return text[:at] + f"title: {new}\n" + text[at + len(f"title: {old}\n") :]

    return edit


def write_notice(folder: Path, *edits: Edit) -> Path:
    """A copy of the real notice in which things are recorded."""
    text = NOTICE.read_text(encoding="utf-8")
    for edit in edits:
        text = edit(text)
    path = folder / "notice.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    return path
