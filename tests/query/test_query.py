"""Which tasks a Query finds, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    after,
    before,
    by,
    day,
    deliverable,
    dropped,
    make_event,
    make_plan,
    make_task,
    make_unit,
    moved,
    need,
    party,
)
from iocplan.errors import ExitStatus, UsageError
from iocplan.plan.attachments import Reference
from iocplan.plan.kinds import Basis, Mode
from iocplan.plan.rows import Note, Party, Person
from iocplan.query.choices import DayBasis, SortKey
from iocplan.query.query import Query, basis_of, choose
from iocplan.query.states import STATES, by_axis
from iocplan.schedule.standing import stand
from iocplan.texts.text import Text
from strategies import plans, todays

TODAY = "2023-03-25"

UNITS = [
    make_unit("city", name=Text("Ủy ban nhân dân thành phố", "City Committee")),
    make_unit("group", name=Text("Tập đoàn", "Group"), short=Text("Viettel", "")),
    make_unit("branch", aliases=("Viettel Ninh Thuận",), parent="group"),
    make_unit("party", name=Text("Thường trực Thành ủy", "Party Board")),
    make_unit("home", name=Text("Phòng Nội vụ", "Home Affairs"), short=Text("P. Nội vụ", "")),
]

PLAN = make_plan(
    make_task(
        "1.1",
        title=Text("Dự thảo Kế hoạch", "Draft plan"),
        submit_to=("party",),
        purpose=Text("xin ý kiến", "for comments"),
        coordinating=(party("group"),),
        deadline=by("2023-03-20"),
        started="2023-03-16",
        people=("tuong",),
    ),
    make_task(
        "1.2",
        unit="group",
        lead="home",
        via="city",
        deadline=before("2023-03-23"),
        moves=(moved("2023-03-27"),),
        deliverables=(deliverable("1.2.a", title=Text("Tờ trình", "Letter")),),
        references=(Reference("928-TB/TU", None, Text("", "")),),
    ),
    make_task(
        "1.10",
        mode=Mode.REQUEST,
        unit="group",
        lead="group",
        contact="branch",
        target=by("2023-03-20"),
        needs=(need("1.2"),),
        notes=(Note(day("2023-03-17"), "hẹn thứ Sáu"),),
    ),
    make_task(
        "2.1",
        unit="home",
        lead="home",
        deadline=after("launch"),
        coordinating=(Party(None, Text("các đơn vị có liên quan", "others")), party("branch")),
    ),
    make_task("2.2", unit="home", lead="home", deadline=before("launch"), consult=("city",)),
    make_task("2.3", deadline=by("2023-03-20"), done="2023-03-20", proof="15/QĐ-UBND"),
    make_task("2.4", deadline=by("2023-03-20"), dropped=dropped(), send_to=("city",)),
    units=UNITS,
    events=[make_event(bound=before("2023-04-16"))],
    people={"tuong": Person("tuong", "Trương Văn Tường", Text("", ""), None)},
)
STANDING = stand(PLAN, day(TODAY))
ALL = ["1.1", "1.2", "1.10", "2.1", "2.2", "2.3", "2.4"]


def find(**asked: object) -> list[str]:
    return [task.task.id for task in choose(STANDING, Query(**asked))]


def states(*words: str) -> list[str]:
    return find(states=by_axis(words))


def search(*words: str) -> list[str]:
    return find(search=words)


def test_a_query_that_asks_for_nothing_finds_everything_in_the_files_order():
    assert find() == ALL


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"sections": frozenset([1])}, ["1.1", "1.2", "1.10"]),
        ({"sections": frozenset([1, 2])}, ALL),
        ({"units": frozenset(["group"])}, ["1.2", "1.10"]),  # the section's unit
        ({"units": frozenset(["home"])}, ["1.2", "2.1", "2.2"]),  # or the lead
        ({"units": frozenset(["branch"])}, []),
        ({"coordinating": frozenset(["group"])}, ["1.1"]),
        ({"coordinating": frozenset(["group", "branch"])}, ["1.1", "2.1"]),
        ({"involving": frozenset(["group"])}, ["1.1", "1.2", "1.10"]),
        ({"involving": frozenset(["branch"])}, ["1.10", "2.1"]),  # the contact, too
        ({"modes": frozenset([Mode.REQUEST])}, ["1.10"]),
        ({"modes": frozenset(Mode)}, ALL),
        ({"bases": frozenset([DayBasis.STATED])}, ["1.1", "2.1", "2.2", "2.3", "2.4"]),
        ({"bases": frozenset([DayBasis.DECIDED, DayBasis.INFERRED])}, ["1.2", "1.10"]),
    ],
)
def test_values_of_one_option_are_alternatives(asked, found):
    assert find(**asked) == found


def test_different_options_must_all_hold():
    asked = {
        "sections": frozenset([1]),
        "units": frozenset(["group", "home"]),
        "modes": frozenset([Mode.ASSIGN]),
    }
    assert find(**asked) == ["1.2"]
    assert find(**asked, search=("ke hoach",)) == []


# states


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("open", ["1.1", "1.2", "1.10", "2.1", "2.2"]),
        ("todo", ["1.2", "1.10", "2.1", "2.2"]),
        ("doing", ["1.1"]),
        ("done", ["2.3"]),
        ("dropped", ["2.4"]),
        ("overdue", ["1.1"]),
        ("due_soon", ["1.2"]),
        ("not_due", ["2.2", "2.4"]),
        ("no_deadline", ["1.10", "2.1"]),
        ("on_time", ["2.3"]),
        ("late", []),
        ("ongoing", []),
        ("ready", ["1.1", "1.2", "2.2"]),
        ("blocked", ["1.10"]),
        ("waiting", ["2.1"]),
        ("behind", ["1.10"]),
    ],
)
def test_a_state_is_a_word_of_any_axis(word, found):
    assert states(word) == found


def test_words_of_one_axis_are_alternatives_and_axes_must_all_hold():
    assert states("overdue", "due_soon") == ["1.1", "1.2"]
    assert states("overdue", "due_soon", "todo") == ["1.2"]
    assert states("open", "done") == ["1.1", "1.2", "1.10", "2.1", "2.2", "2.3"]
    assert states("done", "ready") == []


@pytest.mark.parametrize("word", ["due-soon", "DUE_SOON", " Due-Soon "])
def test_a_state_may_be_written_with_hyphens_and_in_any_case(word):
    assert states(word) == ["1.2"]


def test_every_state_belongs_to_one_axis():
    assert len(set(STATES)) == len(STATES) == 17
    assert sorted(STATES) == sorted(w for word in STATES for w in by_axis((word,)).popitem()[1])


def test_an_unknown_state_is_refused_with_all_there_are():
    with pytest.raises(UsageError) as refused:
        by_axis(("done", "Finished"))
    assert refused.value.status is ExitStatus.USAGE
    assert "Finished" in refused.value.message.say("en")
    assert all(word in refused.value.hint.say("en") for word in STATES)


# where the day comes from


@pytest.mark.parametrize(
    ("task", "basis"),
    [
        (make_task(), DayBasis.NONE),
        (make_task(deadline=by("2023-03-20")), DayBasis.STATED),
        (make_task(moves=(moved("2023-03-20"),)), DayBasis.DECIDED),
        (make_task(target=by("2023-03-20")), DayBasis.INFERRED),
        (make_task(target=before("later")), DayBasis.INFERRED),
        (make_task(deadline=by("2023-03-20"), target=by("2023-03-18")), DayBasis.STATED),
        (make_task(deadline=after("later")), DayBasis.STATED),
        (make_task(deadline=after("later"), target=by("2023-03-18")), DayBasis.INFERRED),
    ],
)
def test_the_basis_is_that_of_the_day_by_which_a_task_is_planned(task, basis):
    standing = stand(make_plan(task, events=[make_event("later")]), day(TODAY))
    assert basis_of(standing.tasks[0]) is basis


def test_the_bases_of_a_day_are_those_of_the_plan_and_none():
    assert [*DayBasis] == [*Basis, "none"]


# searching


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("kế hoạch", ["1.1"]),
        ("KE HOACH", ["1.1"]),
        ("draft", ["1.1"]),
        ("1.10", ["1.10"]),
        ("xin y kien", ["1.1"]),  # the purpose
        ("thường trực", ["1.1"]),  # submitted to
        ("uy ban", ["1.2", "2.2", "2.4"]),  # through, consulted, sent to
        ("home affairs", ["1.2", "2.1", "2.2"]),  # the lead
        ("ninh thuan", ["1.10", "2.1"]),  # contact, coordinating
        ("viettel", ["1.1", "1.2", "1.10", "2.1"]),
        ("lien quan", ["2.1"]),  # a group in words
        ("to trinh", ["1.2"]),  # a deliverable
        ("1.2.a", ["1.2"]),
        ("928-tb", ["1.2"]),  # a reference
        ("truong van tuong", ["1.1"]),  # a person
        ("hen thu sau", ["1.10"]),  # a note
        ("15/qd", ["2.3"]),  # a proof
        ("", ALL),
        ("nothing of the kind", []),
    ],
)
def test_a_search_looks_through_all_that_a_task_says(text, found):
    assert search(text) == found


def test_all_searched_texts_must_occur():
    assert search("home", "ninh thuận") == ["2.1"]


# sorting


@pytest.mark.parametrize(
    ("keys", "order"),
    [
        ((SortKey.ID,), ALL),
        ((SortKey.DUE,), ["1.1", "1.10", "2.3", "2.4", "1.2", "2.2", "2.1"]),
        ((SortKey.LEAD,), ["1.1", "2.3", "2.4", "1.2", "2.1", "2.2", "1.10"]),
        ((SortKey.LEAD, SortKey.DUE), ["1.1", "2.3", "2.4", "1.2", "2.2", "2.1", "1.10"]),
        ((SortKey.TITLE,), ["1.1", "1.10", "1.2", "2.1", "2.2", "2.3", "2.4"]),
        ((SortKey.STATE,), ["1.1", "1.2", "2.2", "1.10", "2.1", "2.4", "2.3"]),
    ],
)
def test_tasks_are_sorted_by_the_first_key_ties_by_the_next_and_then_as_in_the_file(keys, order):
    assert find(sort=keys) == order


def test_ids_are_sorted_as_people_count():
    ids = ["10.1", "1.10", "1.2", "1.a", "1.2a", "1.10a", "2-10", "2-9", "1"]
    tasks = [make_task(id_)._replace(section=1) for id_ in map("1.{}".format, ids)]
    standing = stand(make_plan(*tasks), day(TODAY))
    found = choose(standing, Query(sort=(SortKey.ID,)))
    assert [task.task.id.removeprefix("1.") for task in found] == [
        "1",
        "1.a",
        "1.2",
        "1.2a",
        "1.10",
        "1.10a",
        "2-9",
        "2-10",
        "10.1",
    ]


@given(plans(at_least=1), todays, st.lists(st.sampled_from(SortKey), max_size=5))
def test_sorting_neither_loses_nor_adds_a_task(plan, today, keys):
    standing = stand(plan, today)
    found = choose(standing, Query(sort=tuple(keys)))
    assert sorted(t.task.id for t in found) == sorted(t.id for t in plan.tasks)


@given(plans(at_least=1), todays, st.sets(st.sampled_from(STATES), min_size=1, max_size=3))
def test_every_task_is_found_by_a_state_just_when_each_axis_has_one_of_its_words(
    plan, today, asked
):
    standing = stand(plan, today)
    axes = by_axis(tuple(asked))
    found = {t.task.id for t in choose(standing, Query(states=axes))}
    for task in standing.tasks:
        words = {task.process, task.timing, task.readiness}
        words |= {"open"} if task.is_open else set()
        words |= {"behind"} if task.behind else set()
        assert (task.task.id in found) == all(words & known for known in axes.values())
