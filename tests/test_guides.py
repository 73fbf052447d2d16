"""What the READMEs and the guides show is real: their sessions, commands, links and ways in."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from iocplan.cli.commands import COMMANDS
from running import run

ROOT = Path(__file__).parents[1]
ON_THE_REAL_NOTICE = ("2023-03-24T09:00", "data/notice.yaml")
ON_THE_EXAMPLE = ("2026-03-18T09:00", "notice.yaml")
PAGES = {
    "README.md": ("C.UTF-8", ON_THE_REAL_NOTICE),
    "README.vi.md": ("vi_VN.UTF-8", ON_THE_REAL_NOTICE),
    "docs/daily.md": ("C.UTF-8", ON_THE_REAL_NOTICE),
    "docs/huong-dan.md": ("vi_VN.UTF-8", ON_THE_EXAMPLE),
}
"""The pages, in whose language they are, and what the commands in their text are about."""
SESSION = re.compile(r"```console(?P<day> [\d-]+)?\n(?P<text>.*?)```", re.DOTALL)
COMMAND = re.compile(
    r"`(iocplan(?: [^`\n]*)?)`|^(?:\.venv/bin/)?(iocplan .*?)(?: +#.*)?$", re.MULTILINE
)
NOTICE = "data/notice.yaml"
BROKEN = (b"via: noi-vu\n", b"via: noi-vuu\n"), (b"with: [cong-an-phuong]", b"with: [cong-an]")
"""A mistake for each file that a session may be about."""

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="the sessions use git")


def git(*args: str) -> str:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false")
    environment = os.environ | {"GIT_COMMITTER_DATE": "2023-03-17T08:00+07:00"}
    done = subprocess.run(
        ["git", *who, *args], capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    for name in (NOTICE, "examples/thong-bao.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "examples/thong-bao.docx", tmp_path)
    shutil.copytree(ROOT / "examples/workspace", tmp_path / "examples/workspace")
    monkeypatch.chdir(tmp_path)
    git("init", "--quiet", "--initial-branch=main")
    git("add", ".")
    git("commit", "--quiet", "-m", "notice")
    return tmp_path


class Shell:
    """Runs the lines of a page's sessions one after another, as a person's shell would."""

    def __init__(self, folder: Path, locale: str) -> None:
        self.folder = folder
        self.env = {"NO_COLOR": "1", "LANG": locale}
        self.day = "2023-03-18"

    def session(self, found: re.Match[str]) -> str:
        self.day = (found["day"] or self.day).strip()
        shown = []
        for command in re.findall(r"^\$ (.*)$", found["text"], re.MULTILINE):
            if command == "iocplan validate":
                self.mistake()
            shown.append(f"$ {command}\n{self.printed(command)}")
        return f"```console{found['day'] or ''}\n{''.join(shown)}```"

    def mistake(self) -> None:
        drafted = self.folder / "notice.yaml"
        file = drafted if drafted.exists() else self.folder / NOTICE
        content = file.read_bytes()
        for right, wrong in BROKEN:
            content = content.replace(right, wrong, 1)
        file.write_bytes(content)

    def printed(self, command: str) -> str:
        program, *args = shlex.split(command)
        if program == "export":
            self.env |= [args[0].split("=", 1)]
            return ""
        if program == "git":
            told = git(*args).splitlines(keepends=True)
            return "".join(line for line in told if line[:6] != "index ")
        ran = run(*args, width=80, env=self.env, now=f"{self.day}T09:00")
        return ran.out + ran.err


@needs_git
@pytest.mark.parametrize("page", PAGES)
def test_the_sessions_are_real(page, checkout):
    text = (ROOT / page).read_text(encoding="utf-8")
    real = SESSION.sub(Shell(checkout, PAGES[page][0]).session, text)
    if os.environ.get("IOCPLAN_UPDATE"):
        (ROOT / page).write_text(real, encoding="utf-8")
    else:
        assert text == real


def commands_of(page: str) -> list[list[str]]:
    """The commands of a page outside its sessions, in the text and in blocks to copy, by line."""
    text = SESSION.sub("", (ROOT / page).read_text(encoding="utf-8"))
    found = [["".join(f) for f in COMMAND.findall(line)] for line in text.splitlines()]
    return [line for line in found if line]


@needs_git
@pytest.mark.parametrize("page", PAGES)
def test_every_command_works_on_the_notice_that_it_is_about(page, checkout, monkeypatch):
    monkeypatch.setenv("EDITOR", "true")
    locale, (now, name) = PAGES[page]
    if name == "notice.yaml":
        run("draft", "thong-bao.docx", "-o", name)
    content = (checkout / name).read_bytes()
    lines = commands_of(page)
    assert lines
    for commands in lines:
        (checkout / "notice.yaml").unlink(missing_ok=True)
        (checkout / name).write_bytes(content)
        for command in commands:
            args = shlex.split(command.replace("…", "x"))[1:]
            ran = run(*args, env={"LANG": locale}, now=now)
            assert ran.status == ("--strict" in args), f"{command}\n{ran.err}"


@pytest.mark.parametrize("page", PAGES)
def test_what_is_linked_to_is_there(page):
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_a_readme_gives_two_commands_that_do_all(readme):
    text = (ROOT / readme).read_text(encoding="utf-8")
    commands = re.findall(r"^python3 -m venv .*$", text, re.MULTILINE)
    assert [command.split("&& ")[-1].split()[0] for command in commands] == [
        ".venv/bin/iocplan",
        ".venv/bin/pytest",
    ]


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_from_nothing_to_ones_own_status_takes_four_commands(readme):
    text = (ROOT / readme).read_text(encoding="utf-8")
    block = next(b for b in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) if "git clone" in b)
    assert [line.split("#")[0].split()[:2] for line in block.splitlines()] == [
        ["git", "clone"],
        ["pipx", "install"],
        ["iocplan", "draft"],
        ["iocplan", "status"],
    ]


@pytest.mark.parametrize("page", ["docs/daily.md", "README.vi.md"])
def test_every_command_is_named_in_the_overview_of_each_language(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"iocplan {name}" not in text] == []
