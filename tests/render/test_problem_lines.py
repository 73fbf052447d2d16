"""A list of very many problems stays readable."""

import json

from running import run


def broken(folder, number):
    path = folder / "notice.yaml"
    keys = "".join(f"odd{n}: x\n" for n in range(number))
    path.write_text(f"plan: p\nnotice: {{kind: thong-bao}}\n{keys}", encoding="utf-8")
    return path


def test_a_hundred_problems_are_all_shown(tmp_path):
    out = run("validate", broken(tmp_path, 98)).out
    assert out.count("[unknown-key]") == 98
    assert "more problem" not in out


def test_of_more_the_first_hundred_are_shown_and_the_rest_is_counted(tmp_path):
    path = broken(tmp_path, 250)
    shown = run("validate", path).out.splitlines()
    told = json.loads(run("validate", path, "--json").out)["problems"]
    places = [row for row in shown if row.startswith(str(path))]
    assert len(places) == 100
    assert shown[-1] == (
        f"{len(told) - 100} more problems; iocplan validate --json tells all of them."
    )
    assert len([problem for problem in told if problem["rule"] == "unknown-key"]) == 250


def test_what_keeps_another_command_from_its_work_is_told_as_shortly(tmp_path):
    path = broken(tmp_path, 250)
    result = run("due", "-f", path, "--lang", "vi")
    assert result.status == 3
    assert result.out == ""
    assert result.err.splitlines()[-1].startswith("Còn ")
