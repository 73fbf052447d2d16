"""Notices of other forms than the shipped one: their screens, and that none speaks of a launch."""

import json
import re
from pathlib import Path

import pytest
from snapshots import check_snapshot

from iocplan.cli.commands import COMMANDS
from iocplan.notice_file.load import load_plan
from iocplan.schedule.counts import count, count_responsible
from iocplan.schedule.responsible import responsible
from iocplan.schedule.standing import stand
from running import run

ROOT = Path(__file__).parents[2]
FORMS = {path.stem: path for path in sorted((ROOT / "examples/valid").glob("form-*.yaml"))}
# a day on which something of it is late, and a task worth reading in full
LOOKED_AT = {
    "form-by-topic": ("2026-04-14", "I.1"),
    "form-by-addressees": ("2026-05-25", "1"),
    "form-plan-of-years": ("2026-04-06", "1.2"),
    "form-urgent-order": ("2026-10-09", "5"),
    "form-letters-and-people": ("2026-07-16", "4a.b"),
}
LANGS = ("en", "vi")
SCREENS = Path(__file__).parent / "forms"


def test_every_form_is_looked_at():
    assert set(FORMS) == set(LOOKED_AT)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", FORMS)
def test_its_screens_look_as_they_were_approved(name, lang, monkeypatch):
    monkeypatch.chdir(FORMS[name].parent)  # a long path breaks lines elsewhere
    today, task = LOOKED_AT[name]
    on = ("-f", FORMS[name].name, "--today", today, "--lang", lang, "--color", "never")
    screens = [("status",), ("list",), ("due",), ("next",), ("show", task), ("timeline",)]
    texts = [run(*screen, *on, width=80).out for screen in screens]
    shown = "\n\n".join(texts).replace(FORMS[name].name, "notice.yaml")
    check_snapshot(f"{name}.{lang}", shown, SCREENS)


@pytest.mark.parametrize("name", FORMS)
def test_no_unit_is_counted_for_a_task_that_it_does_not_answer_for(name):
    plan = load_plan(FORMS[name])
    standing = stand(plan, plan.notice.meeting_date or plan.notice.issued)
    told = {task.id: set(responsible(plan, task)) for task in plan.tasks}
    for unit, counts in count_responsible(standing):
        assert counts.tasks == sum(unit in units for units in told.values())
    total = count(standing.tasks)
    done = total.done_on_time + total.done_late + total.done_no_deadline
    open_ = total.open_not_due + total.open_overdue + total.open_not_stated + total.open_ongoing
    assert total.tasks == done + open_ + total.dropped


@pytest.mark.parametrize("name", FORMS)
def test_no_deadline_stated_is_said_only_where_the_notice_states_none(name):
    today = LOOKED_AT[name][0]
    data = json.loads(run("list", "--json", "-f", FORMS[name], "--today", today).out)
    for task in data["tasks"]:
        text = run("show", task["id"], "-f", FORMS[name], "--today", today, "--lang", "en").out
        said = re.search("states no deadline|no deadline stated", text)
        assert bool(said) == (task["deadline"] is None), text


READING = {
    "status": [[], ["--short"], ["--json"]],
    "list": [[], ["--json"], ["--csv"]],
    "due": [[], ["--within", "7"], ["--overdue"], ["--json"]],
    "next": [[]],
    "show": [["{task}"], ["{task}", "--json"]],
    "timeline": [[], ["--ascii"], ["--json"]],
    "urge": [[], ["{task}"], ["--json"]],
    "export": [["-o", "-"], ["-o", "-", "--todos"], ["--per-unit", "{folder}/units"]],
    "report": [["-o", "-", "--format", "md"], ["-o", "-", "--format", "html"]],
    "log": [[]],
    "validate": [["{file}"], ["{file}", "--strict"]],
}
DECIDED = ("--because", "x", "--by-whom", "y")
WRITING = {
    "check": [["{task}", "--on", "{today}"], ["{task}"]],
    "uncheck": [["{task}"]],
    "start": [["{task}"]],
    "submit": [["{task}"]],
    "return": [["{task}", "--because", "x"]],
    "note": [["{task}", "hẹn"]],
    "move": [["{task}", "2030-01-07", "--because", "x", "--by-whom", "y"]],
    "add": [["x", "--section", "{section}", "--lead", "{lead}", *DECIDED, "--id", "99"]],
    "reassign": [["99", "{other}", *DECIDED], ["99", "--undo"]],
    "drop": [["{task}", *DECIDED], ["{task}", "--undo"]],
}
ELSEWHERE = {"answer", "diff", "pull", "init", "edit", "schema", "completion", "help"}
"""Told of by their own tests, or about no plan."""
SPOKEN = re.compile(r"launch|khai[ -]trương", re.IGNORECASE)


def test_every_command_is_tried_or_has_no_plan_to_speak_of():
    assert set(READING) | set(WRITING) | ELSEWHERE >= set(COMMANDS) - {"draft"}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", FORMS)
def test_no_command_speaks_of_a_launch_where_there_is_none(name, lang, tmp_path):
    file = tmp_path / "notice.yaml"
    file.write_bytes(FORMS[name].read_bytes())
    today, task = LOOKED_AT[name]
    plan = load_plan(file)
    lead, other = list(plan.units)[:2]
    facts = {"task": task, "today": today, "file": file, "folder": tmp_path}
    facts |= {"section": plan.sections[0].number, "lead": lead, "other": other}
    for command, ways in {**READING, **WRITING}.items():
        for way in ways:
            arguments = [word.format(**facts) for word in way]
            ran = run(command, *arguments, "-f", file, "--today", today, "--lang", lang)
            said = ran.out + ran.err
            # the JSON has its key in any plan, and the page its style; neither says anything
            said = re.sub('"launch": null|<style>.*?</style>', "", said, flags=re.DOTALL)
            assert not SPOKEN.search(said), (command, way, SPOKEN.search(said))
    for path in (tmp_path / "units").iterdir() if (tmp_path / "units").exists() else ():
        assert not SPOKEN.search(path.read_text(encoding="utf-8"))


CHANGES = {
    "lead: [xay-dung, tai-chinh]": "lead: tai-chinh",
    'at: "16:00"': 'at: "17:00"',
    "by: 2026-06,": "by: 2026-Q3,",
    "continuous: true,": "continuous: true, until: 2026-12-31,",
}


def test_diff_tells_leads_hours_periods_and_ends(tmp_path):
    text = FORMS["form-by-topic"].read_text(encoding="utf-8")
    for old, new in CHANGES.items():
        assert old in text
        text = text.replace(old, new)
    changed = tmp_path / "changed.yaml"
    changed.write_text(text, encoding="utf-8")
    shown = run("diff", FORMS["form-by-topic"], changed, "--lang", "en").out
    for said in (
        "lead: xay-dung, tai-chinh → tai-chinh",
        "by 10 Apr 2026 17:00",
        "by 2026-06 «trong tháng 6/2026» → by 2026-Q3",
        "continuous until 31 Dec 2026",
    ):
        assert said in shown
    found = json.loads(run("diff", FORMS["form-by-topic"], changed, "--json").out)["changes"]
    assert [c["after"] for c in found if c["field"] == "lead"] == ["tai-chinh"]
    assert "2026-Q3" in [c["after"]["period"] for c in found if c["field"] == "due"]
