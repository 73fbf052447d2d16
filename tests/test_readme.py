import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from running import run

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
SESSION = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
BROKEN = ("via: noi-vu", "via: noi-vuu")


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / "data/notice.yaml", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false")
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "notice"]):
        subprocess.run(["git", *who, *command], check=True)
    return tmp_path


def printed(command: str) -> str:
    program, *words = command.split(maxsplit=1)
    args = words[0].split() if words else []
    if program == "git":
        diff = subprocess.run(["git", *args], capture_output=True, text=True, check=True).stdout
        return "".join(line for line in diff.splitlines(keepends=True) if line[:6] != "index ")
    ran = run(*args, width=80, env={"NO_COLOR": "1"})
    return ran.out + ran.err


def session(text: str, folder: Path) -> str:
    shown = []
    for command in re.findall(r"^\$ (.*)$", text, re.MULTILINE):
        if command.startswith("iocplan validate"):
            file = folder / "data/notice.yaml"
            file.write_bytes(file.read_bytes().replace(*(part.encode() for part in BROKEN), 1))
        shown.append(f"$ {command}\n{printed(command)}")
    return "".join(shown)


@pytest.mark.skipif(shutil.which("git") is None, reason="the sessions use git")
def test_the_sessions_in_the_readme_are_real(checkout):
    text = README.read_text(encoding="utf-8")
    real = SESSION.sub(lambda found: session(found[0], checkout), text)
    if os.environ.get("IOCPLAN_UPDATE"):
        README.write_text(real, encoding="utf-8")
    else:
        assert text == real


def test_what_the_readme_links_to_is_there():
    links = re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_readme_gives_two_commands_that_do_all():
    commands = re.findall(r"^python3 -m venv .*$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert [command.split("&& ")[-1].split()[0] for command in commands] == [
        ".venv/bin/iocplan",
        ".venv/bin/pytest",
    ]
