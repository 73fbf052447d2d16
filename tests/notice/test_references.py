"""Everything that one part of a file says about another."""

from pathlib import Path

import pytest

from iocplan.notice_file.load import compile_text
from iocplan.plan.cycles import find_cycles
from iocplan.plan.problem import Rule
from iocplan.texts.problems import CYCLE, CYCLE_OF_BOUNDS, CYCLE_OF_PARENTS

FULL = (Path(__file__).parents[2] / "examples/valid/every-key.yaml").read_text(encoding="utf-8")
UNITS = "units: {u: {name: U}, v: {name: V}, w: {name: W}}"


def plan(*tasks, events="", units=UNITS):
    listed = ", ".join(f"{{title: T, {task}}}" for task in tasks)
    return f"""\
plan: p
notice: {{kind: k}}
{units}
events: {{{events}}}
sections: [{{number: 1, unit: u, mode: assign, tasks: [{listed}]}}]
"""


def problems(text):
    return compile_text(text)[1]


def found(text):
    return [(problem.rule, problem.path) for problem in problems(text)]


def hints(text):
    return [problem.hint.say("en") for problem in problems(text)]


@pytest.mark.parametrize(
    ("old", "new", "rule", "path"),
    [
        ("chair: chu-tich", "chair: x", Rule.UNKNOWN_PERSON, "notice.chair"),
        ("signed_by: chanh-vp", "signed_by: x", Rule.UNKNOWN_PERSON, "notice.signed_by"),
        ("attended: [noi-vu", "attended: [x", Rule.UNKNOWN_UNIT, "notice.attended.0.unit"),
        ("{unit: viettel}", "{unit: x}", Rule.UNKNOWN_UNIT, "notice.attended.1.unit"),
        ("- noi-vu", "- x", Rule.UNKNOWN_UNIT, "notice.recipients.0.unit"),
        ("parent: ubnd", "parent: x", Rule.UNKNOWN_UNIT, "units.noi-vu.parent"),
        ("unit: ubnd", "unit: x", Rule.UNKNOWN_UNIT, "people.chu-tich.unit"),
        ("by: 2023-04-15", "by: x", Rule.UNKNOWN_EVENT, "events.launch.bound.by"),
        ("    unit: viettel", "    unit: x", Rule.UNKNOWN_UNIT, "sections.0.unit"),
        ("lead: noi-vu", "lead: x", Rule.UNKNOWN_UNIT, "T.lead.0"),
        ("office: ubnd", "office: x", Rule.UNKNOWN_UNIT, "office"),
        ("leader: chu-tich", "leader: x", Rule.UNKNOWN_PERSON, "T.leader"),
        ("officer: chanh-vp", "officer: x", Rule.UNKNOWN_PERSON, "T.officer"),
        ("unit: noi-vu, done", "unit: x, done", Rule.UNKNOWN_UNIT, "T.deliverables.0.unit"),
        ("contact: viettel", "contact: x", Rule.UNKNOWN_UNIT, "T.contact"),
        ("with: [ubnd", "with: [x", Rule.UNKNOWN_UNIT, "T.with.0.unit"),
        ("submit_to: [ubnd", "submit_to: [x", Rule.UNKNOWN_UNIT, "T.submit_to.0"),
        ("send_to: [noi-vu, viettel", "send_to: [noi-vu, x", Rule.UNKNOWN_UNIT, "T.send_to.1"),
        ("via: noi-vu", "via: x", Rule.UNKNOWN_UNIT, "T.via"),
        ("consult: [ubnd", "consult: [x", Rule.UNKNOWN_UNIT, "T.consult.0"),
        ("people: [chu-tich", "people: [x", Rule.UNKNOWN_PERSON, "T.people.0"),
        ("due: {before: 2023-03-23", "due: {before: x", Rule.UNKNOWN_EVENT, "T.due.before"),
        ("target: {by: launch", "target: {by: x", Rule.UNKNOWN_EVENT, "T.target.by"),
        ("needs: [{event: launch", "needs: [{event: x", Rule.UNKNOWN_EVENT, "T.needs.0.event"),
        ("needs: [{event: launch", "needs: [{date_of: x", Rule.UNKNOWN_EVENT, "T.needs.0.date_of"),
        ("needs: [{event: launch", "needs: [{task: x", Rule.UNKNOWN_TASK, "T.needs.0.task"),
    ],
)
def test_a_name_that_nobody_declared_is_reported_where_it_is_used(old, new, rule, path):
    assert old in FULL
    (problem,) = problems(FULL.replace(old, new, 1))
    where = ".".join(str(step) for step in problem.path).replace("sections.0.tasks.0", "T")
    assert (problem.rule, where) == (rule, path)


@pytest.mark.parametrize("due", ["after: x", "within: 3, from: x"])
def test_a_deadline_hangs_on_a_known_event(due):
    assert [rule for rule, _ in found(plan(f"id: a, due: {{{due}}}"))] == [Rule.UNKNOWN_EVENT]


def test_every_mistake_of_this_stage_is_reported():
    text = plan("id: a, lead: x", "id: a, needs: [{task: b, basis: stated}]")
    assert [rule for rule, _ in found(text)] == [
        Rule.DUPLICATE_ID,
        Rule.UNKNOWN_UNIT,
        Rule.UNKNOWN_TASK,
    ]


def test_the_hint_names_a_unit_that_is_near_else_all():
    units = "units: {u: {name: U}, noi-vu: {name: N}}"
    assert hints(plan("id: a, lead: noivu", units=units)) == ["Did you mean “noi-vu”?"]
    assert hints(plan("id: a, lead: zzz", units=units)) == ["Known here: u, noi-vu."]
    assert hints(plan("id: a, people: [b]")) == ["None is declared yet."]


def test_the_hint_for_a_task_names_its_family_and_guesses_nothing():
    need = "needs: [{task: %s, basis: stated}]"
    tasks = ["id: 1.1", "id: 1.2", "id: 2.1"]
    assert hints(plan(*tasks, "id: x, " + need % "1.3")) == ["Known here: 1.1, 1.2."]
    assert hints(plan(*tasks, "id: x, " + need % "3.1")) == ["Known here: 1.1, 1.2, 2.1, x."]


def test_ids_of_tasks_deliverables_and_events_are_all_different():
    deliverables = "deliverables: [{id: b, title: B}]"
    assert found(plan(f"id: a, {deliverables}", "id: a.b")) == [
        (Rule.DUPLICATE_ID, ("sections", 0, "tasks", 1, "id"))
    ]
    assert found(plan("id: launch", events="launch: {title: L}")) == [
        (Rule.DUPLICATE_ID, ("sections", 0, "tasks", 0, "id"))
    ]


def test_a_task_pasted_twice_is_one_problem():
    task = "id: a, deliverables: [{id: b, title: B}]"
    assert found(plan(task, task)) == [(Rule.DUPLICATE_ID, ("sections", 0, "tasks", 1, "id"))]


def test_a_deliverable_may_be_needed_by_what_its_task_needs():
    first = "id: a, deliverables: [{id: x, title: X}], needs: [{task: b, basis: stated}]"
    assert found(plan(first, "id: b, needs: [{task: a.x, basis: stated}]")) == []


def cycles(text):
    return [(p.message.text, p.message.facts["names"], p.path[-3:]) for p in problems(text)]


def test_tasks_that_wait_for_one_another_are_a_cycle():
    need = "needs: [{task: %s, basis: inferred}]"
    text = plan("id: a, " + need % "b", "id: b, " + need % "c", "id: c, " + need % "a")
    assert cycles(text) == [(CYCLE, "a → b → c → a", ("needs", 0, "task"))]


def test_a_cycle_may_lead_through_events_and_deadlines():
    task = "id: a, due: {after: launch}"
    events = "launch: {title: L, needs: [{event: e, basis: stated}]}, "
    events += "e: {title: E, needs: [{task: a, basis: stated}]}"
    names = "launch → e → a → launch"
    assert cycles(plan(task, events=events)) == [(CYCLE, names, ("needs", 0, "event"))]


def test_bounds_that_hang_on_one_another_are_a_cycle():
    events = "e: {title: E, bound: {by: f}}, f: {title: F, bound: {before: e, days: 3}}"
    path = ("e", "bound", "by")
    assert cycles(plan(events=events)) == [(CYCLE_OF_BOUNDS, "e → f → e", path)]


def test_units_above_themselves_are_a_cycle():
    units = "units: {u: {name: U, parent: v}, v: {name: V, parent: u}}"
    assert cycles(plan(units=units)) == [(CYCLE_OF_PARENTS, "u → v → u", ("units", "u", "parent"))]


def test_a_dependency_written_twice_is_one_cycle():
    need = "{task: a, basis: stated}"
    assert len(cycles(plan(f"id: a, needs: [{need}, {need}]"))) == 1


def test_an_event_whose_date_is_waited_for_is_no_cycle():
    text = plan(
        "id: a, needs: [{date_of: e, basis: stated}]",
        events="e: {title: E, needs: [{task: a, basis: stated}]}",
    )
    assert found(text) == []


@pytest.mark.parametrize(
    ("graph", "expected"),
    [
        ({}, []),
        ({"a": ["b"]}, []),
        ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, []),
        ({"a": ["a"]}, [["a"]]),
        ({"a": ["b"], "b": ["c"], "c": ["b"]}, [["b", "c"]]),
        ({"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]}, [["a", "b"], ["c", "d"]]),
    ],
)
def test_every_cycle_of_a_graph_is_found(graph, expected):
    found = find_cycles(graph)
    assert [cycle.begins for cycle in found] == expected
    assert [cycle.length for cycle in found] == [len(cycle) for cycle in expected]


def test_of_a_very_long_cycle_only_the_beginning_is_kept():
    ring = {str(i): [str((i + 1) % 1000)] for i in range(1000)}
    (found,) = find_cycles(ring)
    assert (found.begins[:2], len(found.begins), found.length) == (["0", "1"], 100, 1000)


def test_a_chain_may_be_as_long_as_the_file():
    chain = {str(i): [str(i + 1)] for i in range(100_000)}
    assert find_cycles(chain) == []
