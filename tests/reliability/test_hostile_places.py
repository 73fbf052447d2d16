"""Names, folders and repositories of strangers: nothing is written elsewhere, nothing runs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_plan import plan_of

from running import NOTICE, run

NAMES = (
    *("../x", "..", ".", "/etc/x", "/", "a/b", "a\\b", "C:x", "CON", "a.ics", "-x", "x-", "~root"),
    *("A", "é", "a b", "a\u200b", "a\u202eb", "$(touch x)", "%s", "*", "a;b", "a\nb", "", " "),
)


READING = ("status", "list", "due", "show", "report", "diff", "log")


def tree(folder: Path) -> dict[str, bytes | None]:
    paths = sorted(folder.rglob("*"))
    return {str(p.relative_to(folder)): p.read_bytes() if p.is_file() else None for p in paths}


@pytest.fixture
def here(tmp_path, monkeypatch):
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def named(folder: Path, unit: str) -> Path:
    """A plan in which a unit that leads tasks has this id."""
    path = folder / "notice.yaml"
    path.write_text(plan_of("Việc").replace('"viettel"', f'"{unit}"'), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_unit_named_like_a_path_is_refused_and_nothing_written(name, here):
    escaped = name.replace("\\", "\\\\").replace("\n", "\\n")
    before = tree(here.parent) | {"here/notice.yaml": named(here, escaped).read_bytes()}
    for target in (["--per-unit", "out"], ["-o", "out.ics"]):
        ran = run("export", *target, "-f", "notice.yaml")
        assert (ran.status, ran.out) == (3, "")
    assert tree(here.parent) == before


@pytest.mark.parametrize("name", ["con", "nul", "a" * 300])
def test_a_unit_of_an_awkward_name_stays_in_its_folder_or_is_told(name, here):
    named(here, name)
    ran = run("export", "--per-unit", "out", "-f", "notice.yaml")
    assert ran.status in (0, 1)
    assert ran.err
    assert {Path(found).parts[1] for found in tree(here.parent) if "/" in found} <= {
        "notice.yaml",
        "out",
    }


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links")
@pytest.mark.parametrize("kind", ["file", "dangling", "folder"])
def test_a_link_in_the_folder_leads_to_no_other_file(kind, here):
    victim = here.parent / "victim"
    if kind == "file":
        victim.write_text("precious", encoding="utf-8")
    elif kind == "folder":
        victim.mkdir()
    named(here, "viettel")
    (here / "out").mkdir()
    (here / "out" / "viettel.ics").symlink_to(victim)
    run("export", "--per-unit", "out", "-f", "notice.yaml")
    if kind == "file":
        assert victim.read_text(encoding="utf-8") == "precious"
    elif kind == "folder":
        assert list(victim.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="scripts with a #! line")
@pytest.mark.parametrize("command", [*READING, "check"])
def test_a_plan_in_a_hostile_repository_runs_nothing(command, here):
    path = here / "notice.yaml"
    path.write_bytes(NOTICE.read_bytes())
    _git(here, "init", "-q")
    _git(here, "add", "notice.yaml")
    _git(here, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a")
    script = here / ".git" / "evil"
    script.write_text(f"#!/bin/sh\ntouch {here}/owned\ncat\n", encoding="utf-8")
    script.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "core.editor", "diff.external", "core.sshCommand",
                "filter.x.clean", "filter.x.smudge", "diff.x.textconv", "diff.x.command",
                "alias.log", "alias.show", "alias.diff", "gpg.program", "pager.log", "pager.diff",
                "log.showSignature", "credential.helper", "core.hooksPath"):  # fmt: skip
        value = "true" if key == "log.showSignature" else str(script)
        _git(here, "config", key, value)
    (here / ".gitattributes").write_text("*.yaml filter=x diff=x\n", encoding="utf-8")
    for hook in ("post-checkout", "pre-commit", "post-index-change", "fsmonitor-watchman"):
        (here / ".git" / "hooks").mkdir(exist_ok=True)
        (here / ".git" / "hooks" / hook).write_bytes(script.read_bytes())
        (here / ".git" / "hooks" / hook).chmod(0o755)
    path.write_bytes(NOTICE.read_bytes() + b"# changed\n")
    words = {
        "show": ["show", "1.1"],
        "check": ["check", "1.1"],
        "report": ["report", "-o", "r.md"],
        "diff": ["diff", "HEAD"],
        "log": ["log", "--git"],
    }
    (here / "sitecustomize.py").write_text("open('owned','w')", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "iocplan", *words.get(command, [command])],
        capture_output=True,
        check=False,
        env=os.environ | {"IOCPLAN_NO_CACHE": "1", "PYTHONSAFEPATH": "1"},
    )
    assert ran.returncode in (0, 1), ran.stderr
    assert not (here / "owned").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="scripts with a #! line")
def test_what_a_hostile_repository_names_would_run_for_a_bare_git(here):
    _git(here, "init", "-q")
    script = here / "evil"
    script.write_text(f"#!/bin/sh\ntouch {here}/owned\n", encoding="utf-8")
    script.chmod(0o755)
    _git(here, "config", "core.fsmonitor", str(script))
    _git(here, "status")
    assert (here / "owned").exists()


def _git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True)
