"""Who answers for a task: leads, people, contacts; and the counts by who does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import by, day, make_plan, make_task, make_unit
from iocplan.plan.kinds import Mode
from iocplan.plan.rows import Person, Section
from iocplan.schedule.counts import count, count_responsible, sections_are_units
from iocplan.schedule.responsible import responsible
from iocplan.schedule.standing import stand
from iocplan.texts.text import Text

NO_ROLE = Text("", "")
UNITS = [
    make_unit("group"),
    make_unit("branch", parent="group"),
    make_unit("desk", parent="branch"),
    make_unit("team"),
]
PEOPLE = {
    "chief": Person("chief", "Bà Chánh", NO_ROLE, "group"),
    "expert": Person("expert", "Ông Chuyên", NO_ROLE, None),
}
BODIES = ["office", *(unit.id for unit in UNITS), *PEOPLE]


def plan_of(*tasks):
    return make_plan(*tasks, units=UNITS, people=PEOPLE)


@pytest.mark.parametrize(
    ("leads", "contact", "answer"),
    [
        (("team",), None, ("team",)),
        (("team", "group"), None, ("team", "group")),
        (("chief",), None, ("group",)),
        (("expert",), None, ("expert",)),
        (("group", "chief"), None, ("group",)),
        (("group",), "branch", ("group",)),  # a branch is only where one writes to
        (("group",), "desk", ("group",)),
        (("chief",), "branch", ("group",)),
        (("team",), "office", ("office",)),  # a team that cannot be reached yet
        (("expert",), "office", ("office",)),
        (("branch",), "group", ("group",)),
    ],
)
def test_who_answers(leads, contact, answer):
    task = make_task(leads=leads, contact=contact)
    assert responsible(plan_of(task), task) == answer


tasks = st.lists(
    st.builds(
        lambda leads, contact, done: (tuple(leads), contact if len(leads) == 1 else None, done),
        st.lists(st.sampled_from(BODIES), min_size=1, max_size=4, unique=True),
        st.none() | st.sampled_from([unit.id for unit in UNITS]),
        st.none() | st.dates(day("2023-03-16"), day("2023-03-25")),
    ),
    max_size=8,
)


@given(tasks)
def test_each_number_is_that_of_the_tasks_that_the_unit_answers_for_and_of_no_others(drawn):
    plan = plan_of(
        *(
            make_task(f"1.{n}", leads=leads, contact=contact, done=done, deadline=by("2023-03-20"))
            for n, (leads, contact, done) in enumerate(drawn)
        )
    )
    standing = stand(plan, day("2023-03-22"))
    rows = dict(count_responsible(standing))
    for unit, counts in rows.items():
        own = [t for t in standing.tasks if unit in responsible(plan, t.task)]
        assert counts == count(own)
    answers = sum(len(responsible(plan, task)) for task in plan.tasks)
    assert sum(counts.tasks for counts in rows.values()) == answers
    assert count(standing.tasks).tasks == len(plan.tasks)


def test_sections_are_units_only_where_each_answers_for_just_its_own_tasks(real_plan):
    assert sections_are_units(real_plan)
    assert [unit for unit, _ in count_responsible(stand(real_plan, day("2023-03-18")))] == [
        section.unit for section in real_plan.sections
    ]
    one = make_task("1.1")
    assert sections_are_units(plan_of(one))
    assert not sections_are_units(plan_of(one, make_task("2.1")))  # the same unit twice
    assert not sections_are_units(plan_of(one._replace(leads=("team",))))
    topic = Section(1, None, Mode.ASSIGN, Text("Chuyển đổi số", ""))
    assert not sections_are_units(plan_of(one)._replace(sections=(topic,)))
