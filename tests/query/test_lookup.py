"""From what a person types to a unit, section or task."""

import pytest

from builders import deliverable, make_plan, make_task, make_unit
from iocplan.errors import ExitStatus, UnknownNameError
from iocplan.query.lookup import check_section, find_task, find_unit, with_branches
from iocplan.texts.text import Text


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("noi-vu", "noi-vu"),
        ("Phòng Nội vụ", "noi-vu"),
        ("phòng nội vụ", "noi-vu"),
        ("PHONG NOI VU", "noi-vu"),
        ("noi vu", "noi-vu"),
        ("P. Nội vụ", "noi-vu"),
        ("Home Affairs Division", "noi-vu"),
        ("home affairs", "noi-vu"),
        ("UBND thành phố", "ubnd-tp"),
        ("ubnd tp", "ubnd-tp"),
        ("People's Ctee", "ubnd-tp"),
        ("Quản lý đô thị", "qldt"),
        ("quan ly do thi", "qldt"),
        ("urban", "qldt"),
        ("Văn phòng HĐND-UBND", "van-phong"),
        ("Văn phòng HĐND–UBND", "van-phong"),
        ("Tập đoàn Công nghiệp - Viễn thông Quân đội", "viettel"),
        ("  Công   an thành phố ", "cong-an"),
        ("công an", "cong-an"),
        ("Phòng Nội vụ thành phố", "noi-vu"),
        ("Phòng Quản lý đô thị thành phố", "qldt"),
        ("Trung tâm IOC thành phố", "ioc"),
    ],
)
def test_a_unit_is_found_by_any_of_its_names_with_or_without_diacritics(real_plan, name, unit):
    assert find_unit(real_plan, name) == unit


@pytest.mark.parametrize(
    ("name", "unit"),
    [("vhtt", "vhtt"), ("viettel", "viettel"), ("văn phòng", "van-phong"), ("office", "van-phong")],
)
def test_a_full_name_wins_over_longer_names_that_contain_it(real_plan, name, unit):
    assert find_unit(real_plan, name) == unit


def test_every_unit_is_found_by_its_own_names(real_plan):
    for unit in real_plan.units.values():
        for name in (unit.id, *unit.name, *unit.short, *unit.aliases):
            assert find_unit(real_plan, name) == unit.id


def test_a_part_that_several_units_share_is_refused_with_their_ids(real_plan):
    with pytest.raises(UnknownNameError) as refused:
        find_unit(real_plan, "thành ủy")
    assert refused.value.status is ExitStatus.UNKNOWN_NAME
    assert refused.value.message.say("en") == "“thành ủy” may be several units."
    assert refused.value.hint.say("en") == "Units: btv-thanh-uy, tt-thanh-uy, vp-thanh-uy."


def test_a_name_that_two_units_share_is_refused():
    plan = make_plan(units=[make_unit(f"u{i}", short=Text("Phòng", "")) for i in (1, 2)])
    with pytest.raises(UnknownNameError, match="several"):
        find_unit(plan, "phòng")


@pytest.mark.parametrize(
    ("name", "hint"),
    [("noi-wu", "noi-vu"), ("phòng nội vu5", "noi-vu"), ("qltd", "qldt")],
)
def test_for_a_misspelt_unit_the_one_that_is_meant_is_named(real_plan, name, hint):
    with pytest.raises(UnknownNameError) as refused:
        find_unit(real_plan, name)
    assert refused.value.hint.say("en") == f"Did you mean “{hint}”?"


@pytest.mark.parametrize("name", ["", "   ", "ministry of magic", "???"])
def test_for_a_unit_that_resembles_none_the_units_are_named(real_plan, name):
    with pytest.raises(UnknownNameError) as refused:
        find_unit(real_plan, name)
    assert refused.value.message.say("vi") == f"Không có đơn vị “{name}”."
    assert refused.value.hint.say("vi").startswith("Các đơn vị: ubnd-tp, van-phong")


def test_a_unit_stands_for_all_its_branches():
    units = [
        make_unit("group"),
        make_unit("branch", parent="group"),
        make_unit("desk", parent="branch"),
        make_unit("other"),
    ]
    plan = make_plan(units=units)
    assert with_branches(plan, "group") == {"group", "branch", "desk"}
    assert with_branches(plan, "branch") == {"branch", "desk"}
    assert with_branches(plan, "other") == {"other"}


def test_a_plan_without_sections_says_so(real_plan):
    for look in (find_task, check_section):
        with pytest.raises(UnknownNameError) as refused:
            look(real_plan._replace(sections=(), tasks=()), "1")
        assert refused.value.hint.say("en") == "The file has no sections yet."


def test_viettel_stands_for_its_branch_too(real_plan):
    assert with_branches(real_plan, "viettel") == {"viettel", "viettel-nt"}


def test_a_task_is_found_by_its_id_and_by_that_of_its_deliverables(real_plan):
    assert find_task(real_plan, "1.2").id == "1.2"
    assert find_task(real_plan, "1.2.b").id == "1.2"


@pytest.mark.parametrize(
    ("id_", "hint"),
    [
        ("1.2.z", "Task 1.2 has 1.2.a, 1.2.b, 1.2.c, 1.2.d, 1.2.e, 1.2.f."),
        ("5.3.a", "Section 5 has 5.1, 5.2, 5.3."),
        ("1.9", "Section 1 has 1.1, 1.2, 1.3."),
        ("2", "Section 2 has 2.1, 2.2, 2.3."),
        ("7.1", "Sections: 1, 2, 3, 4, 5."),
        ("", "Sections: 1, 2, 3, 4, 5."),
    ],
)
def test_for_an_unknown_task_the_nearest_ones_are_named(real_plan, id_, hint):
    with pytest.raises(UnknownNameError) as refused:
        find_task(real_plan, id_)
    assert refused.value.status is ExitStatus.UNKNOWN_NAME
    assert refused.value.message.say("en") == f"There is no task {id_}."
    assert refused.value.hint.say("en") == hint


def test_a_task_is_not_taken_for_a_deliverable_of_one_whose_id_begins_alike():
    plan = make_plan(make_task("1.1", deliverables=(deliverable("1.1.a"),)), make_task("1.10"))
    assert find_task(plan, "1.10").id == "1.10"
    with pytest.raises(UnknownNameError) as refused:
        find_task(plan, "1.11")
    assert refused.value.hint.say("en") == "Section 1 has 1.1, 1.10."


def test_a_section_that_exists_is_itself(real_plan):
    assert check_section(real_plan, "3") == 3


@pytest.mark.parametrize("number", ["0", "6", "-1"])
def test_an_unknown_section_is_refused_with_those_there_are(real_plan, number):
    with pytest.raises(UnknownNameError) as refused:
        check_section(real_plan, number)
    assert refused.value.message.say("en") == f"There is no section {number}."
    assert refused.value.hint.say("en") == "Sections: 1, 2, 3, 4, 5."


def test_an_event_is_no_task_and_the_hint_says_so(real_plan):
    with pytest.raises(UnknownNameError) as raised:
        find_task(real_plan, "launch")
    assert raised.value.hint.say("en") == "launch is an event; see iocplan status."


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("1.1-1.3", "One by one, with spaces: 1.1 1.2 1.3"),
        ("1.2–1.3", "One by one, with spaces: 1.2 1.3"),
        ("1.1,1.2", "One by one, with spaces: 1.1 1.2"),
        ("1.3-1.1", "Section 1 has 1.1, 1.2, 1.3."),
        ("1.1-9.9", "Section 1 has 1.1, 1.2, 1.3."),
    ],
)
def test_a_range_of_ids_is_written_out_in_the_hint(given, hint):
    plan = make_plan(*map(make_task, ("1.1", "1.2", "1.3")))
    with pytest.raises(UnknownNameError) as refused:
        find_task(plan, given)
    assert refused.value.hint.say("en") == hint
