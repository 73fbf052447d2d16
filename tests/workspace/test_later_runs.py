"""What a later run over many notices loads; it reads anew what has changed."""

import os
import subprocess
import sys

import pytest

from running import run

HEAVY = {"holidays", "pydantic", "yaml", "icalendar", "rich.console"}
DAY = ("--today", "2026-03-24")


def loaded(*args):
    words = [*args, *DAY]
    code = (
        "import sys\nfrom iocplan.cli.app import app\n"
        f"app({words!r}, standalone_mode=False)\n"
        "sys.stderr.write('\\n' + ' '.join(sys.modules))"
    )
    env = {name: value for name, value in os.environ.items() if not name.startswith("IOCPLAN_")}
    env |= {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    )
    return set(ran.stderr.splitlines()[-1].split())


@pytest.mark.usefixtures("office")
def test_no_later_run_loads_what_is_heavy(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert HEAVY & loaded("status")
    for command in (("status",), ("due",), ("list", "--unit", "noi-vu", "--json"), ("next",)):
        assert loaded(*command) & HEAVY == set()


def test_a_change_in_one_notice_is_seen_at_once(office):
    assert run("status", "--short", *DAY).out.endswith("1/15 done\n")
    file = office / "so-hoa-ho-so/notice.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('id: "2.1"', 'id: "2.1"\n        done: 2026-03-23'), "utf-8")
    assert run("status", "--short", *DAY).out.endswith("2/15 done\n")
    (office / "iocplan.yaml").write_text("notices: ['so-hoa-*/*.yaml']\n", encoding="utf-8")
    assert run("status", "--short", "--notice", "so", *DAY).out.endswith("1/4 done\n")


def test_three_hundred_notices_are_one_list(tmp_path, monkeypatch):
    """The first run keeps them all, the second reads no YAML."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    for number in range(300):
        (tmp_path / f"n{number:03}.yaml").write_text(
            f"plan: n{number:03}\nnotice: {{kind: thong-bao}}\n"
            "units: {a: {name: A}}\nsections:\n  - {number: 1, unit: a, mode: assign, tasks: "
            f"[{{id: '1', title: Việc {number}, due: {{by: 2026-03-{number % 28 + 1:02}}}}}]}}\n",
            encoding="utf-8",
        )
    ran = run("status", "--short", "-f", ".", *DAY)
    assert ran.out == "300 notices · 250 overdue · 40 due soon · 0/300 done\n"
    assert len(list((tmp_path / "cache").rglob("*.rows"))) == 300
    monkeypatch.setattr("iocplan.notice_file.load.load_source", None)
    assert run("status", "--short", "-f", ".", *DAY).out == ran.out
    assert len(run("due", "--by", "2026-03-01", "-f", ".", "--ids", *DAY).lines) == 11
