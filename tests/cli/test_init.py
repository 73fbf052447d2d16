"""``iocplan init``: a file to start from, which shows everything and is sound."""

import re
from datetime import date

import pytest

from iocplan.notice_file.load import load_plan
from iocplan.plan.kinds import Basis, DeadlineKind, Mode
from iocplan.schedule.standing import stand
from running import NOTICE, run


def init(tmp_path, monkeypatch, *options):
    monkeypatch.chdir(tmp_path)
    ran = run("init", *options)
    assert (ran.out, ran.status) == ("", 0)
    assert "notice.yaml" in ran.err
    return tmp_path / "notice.yaml"


@pytest.fixture(params=["vi", "en"])
def lang(request):
    return request.param


@pytest.fixture(params=[(), ("--launch",)], ids=["any", "launch"])
def started(request, lang, tmp_path, monkeypatch):
    return init(tmp_path, monkeypatch, "--lang", lang, *request.param)


@pytest.fixture
def with_launch(lang, tmp_path, monkeypatch):
    return init(tmp_path, monkeypatch, "--lang", lang, "--launch")


@pytest.fixture
def without_launch(lang, tmp_path, monkeypatch):
    return init(tmp_path, monkeypatch, "--lang", lang)


def test_what_init_writes_is_sound_and_found_at_once(started):
    assert run("validate") == ("", "", 0)
    assert started.stat().st_size < 5500


def test_it_shows_every_way_to_set_a_day(started):
    plan = load_plan(started)
    kinds = {task.deadline.kind for task in plan.tasks if task.deadline}
    assert kinds == set(DeadlineKind)


def test_with_a_launch_it_counts_back_from_it(with_launch):
    plan = load_plan(with_launch)
    targets = [task.target for task in plan.tasks if task.target]
    assert [(t.event, t.days) for t in targets] == [("launch", 14), ("launch", 7), ("launch", 1)]
    assert plan.events["launch"].bound


def test_without_one_it_speaks_of_none_and_shows_what_other_notices_have(without_launch):
    text = without_launch.read_text(encoding="utf-8").replace("iocplan init --launch", "")
    assert not re.search("launch|khai trương", text, re.IGNORECASE)
    plan = load_plan(without_launch)
    assert any(len(task.leads) > 1 for task in plan.tasks)
    assert any(task.lead in plan.people for task in plan.tasks)
    assert any(item.unit for task in plan.tasks for item in task.deliverables)
    assert {section.unit is None for section in plan.sections} == {True, False}
    for part in ("leader", "officer", "urgent"):
        assert any(getattr(task, part) for task in plan.tasks), part


def test_it_shows_both_modes_items_questions_and_both_bases(started):
    plan = load_plan(started)
    assert {section.mode for section in plan.sections} == set(Mode)
    assert {need.basis for task in plan.tasks for need in task.needs} == {
        Basis.STATED,
        Basis.INFERRED,
    }
    for part in ("deliverables", "questions", "quantities", "submit_to", "coordinating"):
        assert any(getattr(task, part) for task in plan.tasks), part
    assert plan.people
    assert plan.notice.recipients


def test_its_days_follow_a_launch_that_gets_a_date(with_launch):
    ran = run("move", "launch", "2027-04-12", "--because", "lịch", "--today", "2027-03-02")
    assert ran.status == 0
    standing = stand(load_plan(with_launch), date(2027, 3, 2))
    days = [task.target for task in standing.tasks if task.target]
    assert days == [date(2027, 3, 29), date(2027, 4, 5), date(2027, 4, 11)]


def test_nothing_that_exists_is_overwritten(started):
    text = started.read_bytes()
    ran = run("init", "--example")
    assert ran.status == 1
    assert "exists already" in ran.err
    assert started.read_bytes() == text


def test_the_example_is_the_shipped_notice_with_its_schema_beside_it(tmp_path):
    path = tmp_path / "copy.yaml"
    assert run("init", path, "--example").status == 0
    first, copy = path.read_text(encoding="utf-8").split("\n", 1)
    assert first == "# yaml-language-server: $schema=notice.schema.json"
    assert copy == NOTICE.read_text(encoding="utf-8").split("\n", 1)[1]


def test_a_started_file_names_its_schema_as_well(started):
    text = started.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=notice.schema.json\n")
