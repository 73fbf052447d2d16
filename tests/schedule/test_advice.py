"""Advice on a sound plan: each rule, its example, and what the real notice gets."""

from collections import Counter
from datetime import date

import pytest

from builders import (
    DECIDED,
    INFERRED,
    before,
    by,
    deliverable,
    dropped,
    make_event,
    make_plan,
    make_task,
    make_unit,
    moved,
    need,
    need_date,
    party,
)
from iocplan.notice_file.load import compile_text
from iocplan.plan.kinds import Mode, Severity
from iocplan.plan.problem import Advice
from iocplan.plan.rows import Party, Question, Section
from iocplan.schedule.advice.finding import together
from iocplan.schedule.advice.rules import RULES, advise
from iocplan.schedule.standing import stand
from iocplan.texts.text import LANGS, Text
from reference import advice_of, standing_of

TODAY = date(2023, 3, 18)


def told(*tasks, today=TODAY, **changes):
    """Each finding as its rule and what it says first of all: an id, an event, a unit."""
    found = advise(stand(make_plan(*tasks, **changes), today))
    return [(problem.rule.value, problem.path) for problem in found]


def rules(*tasks, today=TODAY, **changes):
    return [rule for rule, _ in told(*tasks, today=today, **changes)]


def test_every_rule_is_in_the_list():
    assert set(RULES) == set(Advice)


@pytest.mark.parametrize("name", Advice)
def test_the_example_of_a_rule_is_found_by_that_rule_alone(name):
    found = advise(standing_of(advice_of(name)[1]))
    extra = {Advice.REQUEST_WITHOUT_DAY: {Advice.NO_DEADLINE}}.get(name, set())
    assert {problem.rule for problem in found} == {name} | extra


@pytest.mark.parametrize("name", Advice)
def test_a_rule_says_why_in_a_sentence(name):
    assert advice_of(name)[0].endswith(".")


@pytest.mark.parametrize("name", Advice)
@pytest.mark.parametrize("lang", LANGS)
def test_advice_has_a_sentence_and_a_hint_in_both_languages(name, lang):
    for problem in advise(standing_of(advice_of(name)[1])):
        assert problem.severity is Severity.ADVICE
        assert problem.message.say(lang)
        assert problem.hint.say(lang)


def test_the_real_notice_gets_exactly_this_advice(real_plan):
    found = advise(stand(real_plan, TODAY))
    (no_deadline,) = (p.message.say("en") for p in found if p.rule is Advice.NO_DEADLINE)
    assert no_deadline == (
        "The notice states no deadline for 9 tasks: 2.1, 2.2, 3.2, 4.1, 4.2, 4.3, 4.4, 5.1, 5.2."
    )
    assert Counter(p.rule for p in found) == {
        Advice.NO_DEADLINE: 1,
        Advice.OPEN_QUESTION: 12,
        Advice.UNIT_NOT_TOLD: 1,
        Advice.EVENT_WITHOUT_DATE: 1,
        Advice.NO_TIME_AFTER: 1,
    }
    facts = {p.rule: p.message.facts for p in found}
    assert facts[Advice.UNIT_NOT_TOLD]["unit"] == real_plan.units["noi-vu"].name
    assert facts[Advice.EVENT_WITHOUT_DATE]["id"] == "launch"
    assert (facts[Advice.NO_TIME_AFTER]["id"], facts[Advice.NO_TIME_AFTER]["needed"]) == (
        "2.2",
        "1.2",
    )


def test_after_its_bound_the_launch_of_the_real_notice_is_late_rather_than_undated(real_plan):
    found = {p.rule for p in advise(stand(real_plan, date(2023, 4, 16)))}
    assert Advice.BOUND_PASSED in found
    assert Advice.EVENT_WITHOUT_DATE not in found


def test_a_sound_plan_gets_no_advice():
    assert told(make_task(deadline=by("2023-03-20"))) == []


def test_advice_points_into_the_section_that_holds_the_task():
    tasks = [make_task("1.1", deadline=by("2023-03-20")), make_task("2.1"), make_task("2.2")]
    assert told(*tasks) == [
        ("no-deadline", ("sections", 1, "tasks", 0, "id")),
    ]


def test_an_extension_is_looked_at_where_it_is_written():
    task = make_task(deadline=by("2023-03-20"), moves=(moved("2023-03-26"),))
    assert told(task) == [("last-day-off", ("sections", 0, "tasks", 0, "moves", 0, "date"))]


def test_nothing_is_said_of_the_days_of_what_is_done_or_dropped():
    off = by("2023-03-19")
    assert (
        rules(
            make_task("1.1", deadline=off, done="2023-03-17"),
            make_task("1.2", deadline=off, dropped=dropped()),
            make_task("1.3", done="2023-03-17"),
        )
        == []
    )


def test_a_deadline_on_the_day_of_the_meeting_is_not_before_it():
    assert rules(make_task(deadline=by("2023-03-15"))) == []
    assert rules(make_task(deadline=by("2023-03-14"))) == ["deadline-before-meeting"]


def test_a_target_on_the_last_day_is_not_after_it():
    task = make_task(deadline=by("2023-03-20"), target=by("2023-03-20"))
    assert rules(task) == []


@pytest.mark.parametrize(
    ("basis", "deadline", "found"),
    [
        (DECIDED, by("2023-03-22"), ["no-time-after"]),
        (DECIDED, by("2023-03-21"), ["no-time-after"]),
        (DECIDED, by("2023-03-23"), []),
        (INFERRED, by("2023-03-22"), []),
    ],
)
def test_a_follower_needs_a_later_day_where_it_officially_follows(basis, deadline, found):
    first = make_task("1.1", deadline=by("2023-03-22"))
    assert rules(first, make_task("1.2", deadline=deadline, needs=(need("1.1", basis),))) == found


def test_a_follower_of_a_deliverable_follows_its_task():
    first = make_task("1.1", deadline=by("2023-03-22"), deliverables=(deliverable("1.1.a"),))
    second = make_task("1.2", deadline=by("2023-03-22"), needs=(need("1.1.a"), need_date("launch")))
    event = make_event(date="2023-04-12")
    assert rules(first, second, events=[event]) == ["no-time-after"]


def test_what_happens_in_the_future_is_found_in_items_and_events_too():
    task = make_task(
        deadline=by("2023-03-20"),
        started="2023-04-01",
        deliverables=(deliverable("1.1.a", "2023-04-01"),),
    )
    event = make_event(happened="2023-04-01")
    assert rules(task, events=[event]) == ["done-in-future"]


def test_an_outside_body_with_a_planned_day_is_not_without_any():
    sections = (Section(1, "office", Mode.REQUEST, None),)
    tasks = [make_task("1.1", target=by("2023-03-20")), make_task("1.2")]
    assert rules(*tasks, sections=sections) == ["no-deadline"]


def test_an_event_from_which_days_are_counted_needs_a_date_even_without_a_bound():
    assert rules(make_task(deadline=before("launch")), events=[make_event()]) == [
        "event-without-date"
    ]
    assert rules(make_task(deadline=by("2023-03-20")), events=[make_event()]) == []


def test_a_unit_with_two_sections_is_missed_once_and_not_where_nobody_is_listed():
    tasks = [
        make_task("1.1", deadline=by("2023-03-20")),
        make_task("2.1", deadline=by("2023-03-20")),
    ]
    plan = make_plan(*tasks, units=[make_unit("partner")])
    assert advise(stand(plan, TODAY)) == []
    listed = plan.notice._replace(recipients=(party("partner"),))
    found = advise(stand(plan._replace(notice=listed), TODAY))
    assert [(p.rule, p.path) for p in found] == [("unit-not-told", ("sections", 0, "unit"))]


@pytest.mark.parametrize("words", ["Như trên", "Các đơn vị nêu trên", "Các đơn vị có liên quan"])
def test_recipients_that_are_all_who_were_named_leave_nobody_out(words):
    task = make_task(deadline=by("2023-03-20"))
    plan = make_plan(task, units=[make_unit("partner")])
    listed = plan.notice._replace(recipients=(Party(None, Text(words, "")),))
    assert advise(stand(plan._replace(notice=listed), TODAY)) == []


def told_units(plan):
    found = advise(stand(plan, TODAY))
    return [p.message.say("en") for p in found if p.rule is Advice.UNIT_NOT_TOLD]


def test_several_findings_of_a_rule_are_one_that_names_them_all():
    tasks = [make_task(f"1.{n}", title=Text("ế" * 50, "")) for n in range(60)]
    found = advise(stand(make_plan(*tasks), TODAY))
    assert [p.rule for p in found] == ["no-deadline", "wide-title"]
    for problem in found:
        assert "1.0, 1.1" in problem.message.say("vi").replace(" (50)", "")
        assert problem.message.say("en").endswith("1.39, ….") or "1.39 (50), …" in (
            problem.message.say("en")
        )


@pytest.mark.parametrize(
    "name", sorted(set(Advice) - {Advice.OPEN_QUESTION, Advice.UNSEEN_CHARACTER})
)
@pytest.mark.parametrize("lang", LANGS)
def test_each_rule_can_tell_several_findings_together(name, lang):
    (problem, *_) = (p for p in advise(standing_of(advice_of(name)[1])) if p.rule is name)
    (one,) = together(name, [problem, problem])
    assert one.message.say(lang)
    assert one.hint.say(lang)
    assert "{" not in one.message.say(lang)


def test_a_unit_is_told_by_a_class_that_it_belongs_to_and_the_office_by_itself():
    units = [make_unit("divisions"), make_unit("home", parent="divisions"), make_unit("partner")]
    tasks = [
        make_task(f"1.{n}", lead=lead, deadline=by("2023-03-20"))
        for n, lead in enumerate(["office", "home", "partner"])
    ]
    plan = make_plan(*tasks, units=units, office="office")
    listed = plan.notice._replace(recipients=(party("divisions"),))
    assert told_units(plan._replace(notice=listed)) == [
        "partner has tasks but neither attended nor is among the recipients."
    ]


def test_one_lead_may_make_the_same_thing_twice():
    def task(id_, **changes):
        item = deliverable(f"{id_}.a")._replace(title=Text(" Giấy  MỜI".lower(), ""))
        return make_task(id_, deadline=by("2023-03-20"), deliverables=(item,), **changes)

    assert rules(task("1.1"), task("1.2")) == []
    assert rules(task("1.1"), task("1.2", lead="partner"), units=[make_unit("partner")]) == [
        "two-leads"
    ]


def test_an_answered_question_is_no_advice():
    question = Question("A1", Text("Ai?", ""), Text("Sở", ""), None)
    open_, answered = (question, question._replace(answer="Phòng"))
    assert told(make_task(deadline=by("2023-03-20"), questions=(answered, open_))) == [
        ("open-question", ("sections", 0, "tasks", 0, "questions", 1))
    ]


def test_diacritics_make_no_title_wide():
    wide = Text("ế" * 42, "e" * 43)
    task = make_task(deadline=by("2023-03-20"), title=wide)
    assert told(task) == [("wide-title", ("sections", 0, "tasks", 0, "title_en"))]


def test_a_saturday_that_is_worked_for_a_weekday_is_no_day_off():
    on_swapped = make_task(deadline=by("2025-04-26"))
    assert "last-day-off" not in rules(on_swapped, today=date(2025, 4, 20))
    instead_of_it = make_task(deadline=by("2025-05-02"))
    assert "last-day-off" in rules(instead_of_it, today=date(2025, 4, 20))


def test_a_period_done_on_a_day_that_is_still_to_come_is_told_in_its_place():
    text = """\
plan: p
notice: {kind: thong-bao, issued: 2023-01-05}
units: {u: {name: U}}
sections:
  - number: 1
    unit: u
    mode: assign
    tasks:
      - id: "1.1"
        title: Report
        due: {every: month, by: 25}
        periods: [{of: 2023-01, done: 2023-01-20}, {of: 2023-02, done: 2032-02-20}]
"""
    plan, _ = compile_text(text)
    found = list(RULES[Advice.DONE_IN_FUTURE](stand(plan, date(2023, 3, 18))))
    assert [f.path[-3:] for f in found] == [("periods", 1, "done")]
