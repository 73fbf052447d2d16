"""``--launch``: the plan as if the launch were moved; nothing is written, every output says so."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given

import situations
from builders import by, by_id, day, make_event, make_plan, make_task, need, need_event
from iocplan.plan.rows import LAUNCH
from iocplan.schedule.standing import stand
from iocplan.schedule.supposed import effects, suppose, with_launch
from running import NOTICE, run, write_notice
from strategies import plan_days, plans, todays

COMMON = ("-f", NOTICE, "--today", "2023-03-18", "--color", "never")
BANNER = "WHAT IF the launch is on 10 Apr 2023; nothing is written."


def test_due_shows_a_certain_day_and_leaves_the_file_alone(tmp_path):
    file = write_notice(tmp_path)
    before = file.read_bytes()
    ran = run("due", "--launch", "2023-04-10", "--json", "-f", file, "--today", "2023-03-18")
    found = json.loads(ran.out)
    task = next(t for t in found["tasks"] if t["id"] == "3.1")
    assert (task["due"], task["due_is_bound"]) == ("2023-04-09", False)
    assert found["what_if"] == "2023-04-10"
    assert file.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notice.yaml"]


@pytest.mark.parametrize("command", ["status", "list", "due", "next", "show 3.1", "timeline"])
def test_every_screen_says_that_it_supposes(command):
    ran = run(*command.split(), "--launch", "10/4", *COMMON, width=80)
    assert ran.lines[0] == BANNER
    vietnamese = run(*command.split(), "--launch", "10/4", *COMMON, "--lang", "vi", width=80)
    assert vietnamese.lines[0] == "GIẢ ĐỊNH khai trương ngày 10/4/2023; không ghi vào tệp."


@pytest.mark.parametrize(
    "command",
    ["list", "due", "next", "list --csv", "due --ids", "next --csv", "status --short"],
)
def test_rows_for_programs_stay_bare_and_standard_error_says_it(command):
    ran = run(*command.split(), "--launch", "10/4", *COMMON)
    assert ran.status == 0
    assert BANNER not in ran.out
    assert BANNER in ran.err


@pytest.mark.parametrize("command", ["status", "list", "due", "next", "show 3.1", "timeline"])
def test_json_says_what_is_supposed_and_null_where_nothing_is(command):
    supposed = run(*command.split(), "--json", "--launch", "10/4", *COMMON)
    assert json.loads(supposed.out)["what_if"] == "2023-04-10"
    assert json.loads(run(*command.split(), "--json", *COMMON).out)["what_if"] is None


def test_status_tells_what_would_move_and_what_falls_on_a_day_off():
    out = run("status", "--launch", "10/4", *COMMON, width=120).out
    moved = "≤ Fri 14 Apr → Sun 9 Apr, 5 days earlier, 7 tasks: 3.1 ~3.2 ~4.1 ~4.2 ~4.3 ~5.1 ~5.2"
    assert moved in out
    assert "Falls on a day off: Sun 9 Apr; the working day before is Fri 7 Apr" in out


def test_status_tells_which_days_no_longer_fit():
    out = run("status", "--launch", "20/3", *COMMON, width=120).out
    assert "No longer fits, due not before the launch: 1.2 (Wed 22 Mar), 2.3 (Wed 22 Mar)" in out


def test_status_tells_what_was_made_with_the_old_day_in_it(tmp_path):
    done = {"5.1": "done: 2023-07-24", "5.2": "done: 2023-07-24"}
    from running import on_task

    edits = [on_task(id_, text) for id_, text in done.items()]
    file = write_notice(tmp_path, *situations.FIXED_LATE, *edits)
    args = ("-f", file, "--today", "2023-07-25", "--color", "never")
    out = run("status", "--launch", "15/8", *args, width=120).out
    assert "122 days after the notice's bound" in out
    assert "to look at again: 5.1 Invite" in out
    found = json.loads(run("status", "--json", "--launch", "15/8", *args).out)
    assert found["changes"]["look_again"] == ["5.1", "5.2"]


@pytest.mark.parametrize("launch", ["10/4", "19/3", "8/8/2023", "16/4"])
@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("today", ["2023-03-18", "2023-03-24", "2023-04-16"])
def test_the_supposed_status_fits_a_terminal(today, lang, launch):
    args = ("-f", NOTICE, "--today", today, "--lang", lang, "--color", "never")
    lines = run("status", "--launch", launch, *args, width=80).lines
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


def test_a_plan_without_a_launch_is_told_so(tmp_path):
    file = tmp_path / "plan.yaml"
    run("init", file)
    text = file.read_text(encoding="utf-8").replace("launch", "opening")
    file.write_text(text, encoding="utf-8")
    ran = run("list", "--launch", "10/4", "-f", file)
    assert (ran.status, ran.out) == (4, "")
    assert "This plan has no launch.\n  Hint:" in ran.err


def test_a_launch_that_took_place_and_a_day_before_the_meeting_are_refused(tmp_path):
    held = write_notice(tmp_path, *situations.HELD)
    assert run("list", "--launch", "10/9", "-f", held, "--today", "2023-08-09").status == 1
    assert run("list", "--launch", "10/3/2023", *COMMON).status == 1


@pytest.mark.parametrize("command", ["export", "check", "move", "validate"])
def test_nothing_can_be_exported_or_written_on_a_supposition(command):
    assert run(command, "--launch", "10/4", "-f", NOTICE).status == 2


def test_what_the_launch_needs_and_what_follows_it_must_fit_around_it():
    plan = make_plan(
        make_task("1.1", deadline=by("2023-04-10")),
        make_task("1.2", deadline=by("2023-04-10")),
        make_task("1.3", deadline=by("2023-03-20"), needs=(need_event(LAUNCH),)),
        events=[make_event(bound=by("2023-04-15"), needs=(need("1.1"),))],
    )
    before = stand(plan, day("2023-03-16"))
    found = effects(before, suppose(plan, day("2023-03-16"), day("2023-04-10")))
    assert [t.task.id for t in found.too_late] == ["1.1"]
    assert [t.task.id for t in found.too_early] == ["1.3"]


@given(plan=plans(at_least=2), today=todays, launch=plan_days)
def test_supposing_moves_only_what_hangs_on_events_and_never_the_plan(plan, today, launch):
    meeting = plan.notice.meeting_date
    if plan.events[LAUNCH].happened or launch < meeting:
        return
    moved = with_launch(plan, launch)
    assert moved.tasks == plan.tasks
    assert {k: v for k, v in moved.events.items() if k != LAUNCH} == {
        k: v for k, v in plan.events.items() if k != LAUNCH
    }
    before, after = stand(plan, today), suppose(plan, today, launch)
    assert after.events[LAUNCH].date == launch
    for id_, task in by_id(after).items():
        old = by_id(before)[id_]
        rules = (old.deadline, task.task.target)
        if not any(rule and rule.event for rule in rules):
            assert (task.due, task.target) == (old.due, old.target)
    assert effects(before, after).days_off == tuple(sorted(set(effects(before, after).days_off)))
    assert date.min + timedelta(days=0) <= launch
