"""The shipped notice says what the real one says, no less and no more."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from iocplan.notice_file.load import load_plan
from iocplan.plan.kinds import Act, Basis, DeadlineKind, Mode
from iocplan.plan.rows import LAUNCH, Deadline, Need, Plan, Question, Task
from iocplan.texts.text import Text

NOTICE = Path(__file__).parents[1] / "data/notice.yaml"

STATED, INFERRED = Basis.STATED, Basis.INFERRED
BY, BEFORE, AFTER = DeadlineKind.BY, DeadlineKind.BEFORE, DeadlineKind.AFTER

# id: kind, date, event, quote
DEADLINES = {
    "1.1": (BY, date(2023, 3, 20), None, "chậm nhất ngày 20/3/2023"),
    "1.2": (BEFORE, date(2023, 3, 23), None, "trước ngày 23/3/2023"),
    "1.3": (
        AFTER,
        None,
        "team-established",
        "Sau khi Tổ điều hành Trung tâm điều hành đô thị thông minh được thành lập",
    ),
    "2.3": (BEFORE, date(2023, 3, 23), None, "trước ngày 23/3/2023"),
    "3.1": (BEFORE, None, LAUNCH, "trước ngày khai trương trung tâm"),
    "5.3": (
        DeadlineKind.CONTINUOUS,
        None,
        None,
        "trong quá trình triển khai thực hiện Kế hoạch",
    ),
}
TARGETS = {
    "3.2": "biểu diễn khai mạc buổi lễ khai trương",
    "4.1": "kịch bản chi tiết cho lễ khai trương",
    "4.2": "đón tiếp đại biểu dự lễ",
    "4.3": "tài liệu phục vụ hội nghị",
    "5.1": "phục vụ lễ khai trương",
    "5.2": "để các Văn phòng xếp lịch công tác",
}
WITHOUT_ANY_DAY = ["2.1", "2.2", "4.4"]

# what waits: what for, by which key, on which basis, by which words
NEEDS = {
    "1.1": [("4.1.a", "task", INFERRED, "kèm theo Chương trình của buổi lễ")],
    "2.1": [("ioc-established", "event", INFERRED, "cho Trung tâm IOC")],
    "2.2": [("1.2", "task", STATED, "qua Phòng Nội vụ")],
    "3.1": [("1.2.b", "task", INFERRED, "chức năng nhiệm vụ của trung tâm IOC")],
    "3.2": [("4.1.a", "task", INFERRED, None)],
    "4.4": [("team-established", "event", INFERRED, "cho Tổ điều hành Trung tâm IOC")],
    "5.1": [
        (LAUNCH, "date_of", INFERRED, "phát hành Giấy mời"),
        ("1.1", "task", INFERRED, None),
        ("5.2", "task", INFERRED, "mời các đồng chí lãnh đạo Tỉnh dự"),
    ],
    "5.2": [
        (LAUNCH, "date_of", STATED, "về thời gian tổ chức khai trương"),
        ("1.1", "task", INFERRED, None),
    ],
    "5.3": [("1.1", "task", INFERRED, "triển khai thực hiện Kế hoạch")],
}
EVENT_NEEDS = {
    "ioc-established": [("2.2", "task", INFERRED, "Quyết định thành lập Trung tâm IOC")],
    "team-established": [("2.2", "task", INFERRED, "Quyết định thành lập Tổ điều hành")],
}

DELIVERABLES = {
    "1.1": 3,
    "1.2": 6,
    "1.3": 3,
    "2.1": 2,
    "2.2": 5,
    "2.3": 3,
    "3.1": 3,
    "3.2": 3,
    "4.1": 2,
    "4.2": 3,
    "4.3": 3,
    "4.4": 3,
    "5.1": 7,
    "5.2": 1,
    "5.3": 0,
}
QUANTITIES = {
    "2.1": [(1, 2, "01 đến 02 nhân sự")],
    "2.3": [(2, 2, "02 tập thể")],
    "3.2": [(3, 3, "03 tiết mục văn nghệ"), (15, 15, "thời gian khoảng 15 phút")],
    "4.1": [(20, 25, "khoảng 20 đến 25 phút")],
}
QUESTIONS = {
    "notice": ["A9", "A10", "F1"],
    "1.1": ["A4"],
    "1.2": ["A2", "A3"],
    "1.3": ["A8"],
    "2.3": ["A1"],
    "3.2": ["A5", "A7"],
    "4.3": ["A11"],
    "5.3": ["A6"],
}
UNITS = {
    "ubnd-tp",
    "van-phong",
    "qldt",
    "noi-vu",
    "vhtt",
    "tnmt",
    "vhtttt",
    "cong-an",
    "viettel",
    "viettel-nt",
    "ioc",
    "to-dieu-hanh",
    "to-cong-tac",
    "tt-thanh-uy",
    "btv-thanh-uy",
    "vp-thanh-uy",
    "tt-hdnd",
    "vp-tinh-uy",
    "vp-ubnd-tinh",
    "tt-cntt",
}


@pytest.fixture(scope="module")
def plan() -> Plan:
    return load_plan(NOTICE)


@pytest.fixture(scope="module")
def tasks(plan: Plan) -> dict[str, Task]:
    return {task.id: task for task in plan.tasks}


def facts_of(deadline: Deadline) -> tuple[Any, ...]:
    return deadline.kind, deadline.date, deadline.event, deadline.quote


def needs_of(needs: tuple[Need, ...]) -> list[tuple[Any, ...]]:
    return [
        (getattr(need, key), key, need.basis, need.quote)
        for need in needs
        for key in ("task", "event", "date_of")
        if getattr(need, key)
    ]


def questions_of(plan: Plan) -> dict[str, tuple[Question, ...]]:
    by_place = {"notice": plan.notice.questions} | {t.id: t.questions for t in plan.tasks}
    return {place: questions for place, questions in by_place.items() if questions}


def texts_in(row: Any) -> Iterator[Text]:
    """Every bilingual text in a row and in the rows that it holds."""
    if isinstance(row, Text):
        yield row
    elif isinstance(row, dict):
        for value in row.values():
            yield from texts_in(value)
    elif isinstance(row, tuple):
        for value in row:
            yield from texts_in(value)


# The file


def test_the_file_is_composed_utf8_with_unix_line_ends() -> None:
    text = NOTICE.read_bytes().decode("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert "\t" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_no_line_ends_in_blanks() -> None:
    lines = NOTICE.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line != line.rstrip()] == []


def test_every_task_knows_its_line(plan: Plan) -> None:
    lines = NOTICE.read_text(encoding="utf-8").splitlines()
    for task in plan.tasks:
        assert lines[task.line - 1].strip() == f'- id: "{task.id}"'


def test_nothing_is_recorded_yet(plan: Plan) -> None:
    for task in plan.tasks:
        assert (task.started, task.done, task.proof, task.dropped) == (None, None, None, None)
        assert (task.moves, task.notes) == ((), ())
        assert [item.id for item in task.deliverables if item.done or item.proof] == []
    for event in plan.events.values():
        assert (event.date, event.tentative, event.moves, event.happened) == (None, False, (), None)


# The document


def test_the_plan_has_a_stable_id_and_the_time_of_vietnam(plan: Plan) -> None:
    assert plan.id == "phan-rang-ioc-launch"
    assert plan.timezone == "Asia/Ho_Chi_Minh"
    assert plan.days_off == ()
    assert plan.work_days == ()


def test_what_was_lost_with_the_header_is_not_invented(plan: Plan) -> None:
    assert plan.notice.number is None
    assert plan.notice.issued is None
    assert plan.notice.place is None


def test_the_document_is_the_notice_of_the_meeting_of_15_march(plan: Plan) -> None:
    notice = plan.notice
    assert notice.kind == "thong-bao"
    assert notice.meeting_date == date(2023, 3, 15)
    assert plan.people[notice.chair or ""].name == "Nguyễn Thành Phú"
    assert plan.people[notice.signed_by or ""].name == "Nguyễn Tân Huân"


def test_those_who_attended_are_named_in_the_order_of_the_notice(plan: Plan) -> None:
    assert [party.unit or party.text.vi for party in plan.notice.attended] == [
        "Phó Chủ tịch UBND thành phố Lê Hoài Nam",
        "cong-an",
        "van-phong",
        "qldt",
        "tnmt",
        "vhtt",
        "vhtttt",
        "viettel",
    ]


def test_the_recipients_are_those_of_the_notice(plan: Plan) -> None:
    assert [party.unit or party.text.vi for party in plan.notice.recipients] == [
        "tt-thanh-uy",
        "tt-hdnd",
        "Chủ tịch, các Phó Chủ tịch UBND thành phố",
        "Thành phần dự họp",
        "Lưu: VT",
    ]


def test_home_affairs_has_tasks_but_neither_attended_nor_receives_the_notice(plan: Plan) -> None:
    told = {party.unit for party in plan.notice.attended + plan.notice.recipients}
    assert {section.unit for section in plan.sections} - told == {"noi-vu"}


def test_four_people_are_named(plan: Plan) -> None:
    assert {person.name: person.unit for person in plan.people.values()} == {
        "Nguyễn Thành Phú": "ubnd-tp",
        "Lê Hoài Nam": "ubnd-tp",
        "Trương Văn Tường": "vp-thanh-uy",
        "Nguyễn Tân Huân": "van-phong",
    }


# Units


def test_all_units_of_the_notice_are_there(plan: Plan) -> None:
    assert set(plan.units) == UNITS


def test_only_the_branch_of_viettel_has_a_parent(plan: Plan) -> None:
    parents = {unit.id: unit.parent for unit in plan.units.values() if unit.parent}
    assert parents == {"viettel-nt": "viettel"}


@pytest.mark.parametrize(
    ("unit", "alias"),
    [
        ("ubnd-tp", "Ủy ban nhân dân thành phố"),
        ("ubnd-tp", "UBND thành phố"),
        ("ubnd-tp", "UBND TP"),
        ("van-phong", "Văn phòng HĐND-UBND"),
        ("qldt", "Phòng Quản lý đô thị thành phố"),
        ("qldt", "Quản lý đô thị"),
        ("vhtt", "Văn hóa và Thông tin"),
        ("tnmt", "Tài nguyên – Môi trường"),
        ("cong-an", "Trưởng Công an thành phố"),
        ("viettel-nt", "Viettel Ninh Thuận"),
        ("ioc", "Trung tâm IOC"),
        ("ioc", "Trung tâm điều hành đô thị thông minh"),
        ("ioc", "Trung tâm điều hành đô thị thông minh (IOC)"),
        ("to-dieu-hanh", "Tổ điều hành"),
        ("to-dieu-hanh", "Tổ điều hành Trung tâm điều hành đô thị thông minh"),
        ("vp-ubnd-tinh", "UBND tỉnh"),
        ("tt-cntt", "Trung tâm công nghệ thông tin và truyền thông"),
    ],
)
def test_a_unit_is_known_by_the_notices_other_names(plan: Plan, unit: str, alias: str) -> None:
    assert alias in plan.units[unit].aliases


def test_no_name_belongs_to_two_units(plan: Plan) -> None:
    names = [
        name
        for unit in plan.units.values()
        for name in {n.casefold() for n in (unit.id, *unit.name, *unit.short, *unit.aliases)}
    ]
    assert [name for name in names if names.count(name) > 1] == []


def test_short_names_fit_into_a_column(plan: Plan) -> None:
    for unit in plan.units.values():
        assert max(len(unit.short.vi), len(unit.short.en)) <= 13, unit.id


# Sections and tasks


def test_five_sections_four_assigned_and_one_requested(plan: Plan) -> None:
    assert [tuple(section) for section in plan.sections] == [
        (1, "qldt", Mode.ASSIGN, None),
        (2, "noi-vu", Mode.ASSIGN, None),
        (3, "vhtttt", Mode.ASSIGN, None),
        (4, "viettel", Mode.REQUEST, None),
        (5, "van-phong", Mode.ASSIGN, None),
    ]


def test_fifteen_tasks_in_the_order_of_the_notice(plan: Plan) -> None:
    sizes = {1: 3, 2: 3, 3: 2, 4: 4, 5: 3}
    assert [task.id for task in plan.tasks] == [
        f"{section}.{n}" for section, size in sizes.items() for n in range(1, size + 1)
    ]


def test_eleven_tasks_are_assigned_and_four_requested(plan: Plan) -> None:
    modes = [task.mode for task in plan.tasks]
    assert modes.count(Mode.ASSIGN) == 11
    assert modes.count(Mode.REQUEST) == 4


def test_only_the_teams_working_rules_have_another_lead_than_their_section(plan: Plan) -> None:
    assert {t.id: t.lead for t in plan.tasks if t.lead != t.unit} == {"1.3": "to-dieu-hanh"}


def test_a_lead_out_of_reach_has_a_contact(plan: Plan) -> None:
    assert {task.id: task.contact for task in plan.tasks if task.contact} == {
        "1.3": "qldt",
        "4.1": "viettel-nt",
        "4.2": "viettel-nt",
        "4.3": "viettel-nt",
        "4.4": "viettel-nt",
    }


def test_the_coordinating_units_are_those_of_the_notice(plan: Plan) -> None:
    coordinating = {
        task.id: [party.unit or party.text.vi for party in task.coordinating]
        for task in plan.tasks
        if task.coordinating
    }
    assert coordinating == {
        "1.1": ["viettel"],
        "3.1": ["vhtt", "qldt", "các đơn vị có liên quan"],
        "3.2": ["viettel-nt"],
        "4.2": ["van-phong"],
        "4.3": ["qldt"],
        "5.1": ["viettel-nt"],
    }


def test_papers_go_where_the_notice_sends_them(plan: Plan) -> None:
    paths = {
        task.id: (task.submit_to, task.purpose and task.purpose.vi)
        for task in plan.tasks
        if task.submit_to
    }
    assert paths == {
        "1.1": (("tt-thanh-uy",), "xin ý kiến"),
        "1.2": (("ubnd-tp",), "phê duyệt"),
        "2.2": (("ubnd-tp",), "phê duyệt"),
        "2.3": (("ubnd-tp",), "quyết định"),
        "5.3": (("ubnd-tp",), "xem xét, giải quyết"),
    }
    assert {t.id: t.send_to for t in plan.tasks if t.send_to} == {
        "5.2": ("vp-tinh-uy", "vp-ubnd-tinh")
    }


def test_the_decisions_go_through_home_affairs_after_its_opinion(tasks: dict[str, Task]) -> None:
    assert tasks["1.2"].via == "noi-vu"
    assert tasks["1.2"].consult == ("noi-vu",)
    assert [task.id for task in tasks.values() if task.via or task.consult] == ["1.2"]


@pytest.mark.parametrize(
    ("id_", "act"),
    [
        ("1.2", Act.ADVISE),
        ("1.3", Act.ISSUE),
        ("2.2", Act.APPRAISE),
        ("2.3", Act.ADVISE),
        ("3.1", Act.ORGANISE),
        ("4.2", Act.COORDINATE),
        ("5.2", Act.REGISTER),
        ("5.3", Act.FOLLOW_UP),
    ],
)
def test_a_task_does_what_the_notice_says(tasks: dict[str, Task], id_: str, act: Act) -> None:
    assert tasks[id_].act is act


# Days


def test_exactly_six_tasks_have_a_stated_deadline(plan: Plan) -> None:
    stated = {task.id: facts_of(task.deadline) for task in plan.tasks if task.deadline}
    assert stated == DEADLINES


def test_every_deadline_of_the_notice_is_stated(plan: Plan) -> None:
    assert {task.deadline.basis for task in plan.tasks if task.deadline} == {STATED}


def test_exactly_six_tasks_aim_at_the_eve_of_the_launch(plan: Plan) -> None:
    targets = {task.id: task.target for task in plan.tasks if task.target}
    assert {id_: facts_of(target) for id_, target in targets.items()} == {
        id_: (BEFORE, None, LAUNCH, quote) for id_, quote in TARGETS.items()
    }
    assert {target.days for target in targets.values()} == {1}
    assert {target.basis for target in targets.values()} == {INFERRED}


def test_no_task_has_both_a_deadline_and_a_target(plan: Plan) -> None:
    assert [task.id for task in plan.tasks if task.deadline and task.target] == []


def test_exactly_three_tasks_have_no_day_at_all(plan: Plan) -> None:
    undated = [task.id for task in plan.tasks if not task.deadline and not task.target]
    assert undated == WITHOUT_ANY_DAY


def test_the_launch_has_a_bound_and_no_date(plan: Plan) -> None:
    launch = plan.events[LAUNCH]
    assert launch.bound is not None
    assert facts_of(launch.bound) == (BEFORE, date(2023, 4, 16), None, "trước ngày 16/4/2023")
    assert launch.bound.basis is STATED
    assert launch.date is None


def test_the_events_are_the_launch_and_two_foundings(plan: Plan) -> None:
    assert set(plan.events) == {LAUNCH, "team-established", "ioc-established"}
    assert [event.id for event in plan.events.values() if event.bound] == [LAUNCH]


# Dependencies


def test_the_dependencies_of_the_tasks_say_where_they_come_from(plan: Plan) -> None:
    assert {task.id: needs_of(task.needs) for task in plan.tasks if task.needs} == NEEDS


def test_the_foundings_need_the_approved_decisions(plan: Plan) -> None:
    needs = {event.id: needs_of(event.needs) for event in plan.events.values() if event.needs}
    assert needs == EVENT_NEEDS


def test_only_two_dependencies_are_stated(plan: Plan) -> None:
    stated = [task.id for task in plan.tasks for need in task.needs if need.basis is STATED]
    assert stated == ["2.2", "5.2"]


# What hangs on the tasks


def test_every_deliverable_is_there(plan: Plan) -> None:
    assert {task.id: len(task.deliverables) for task in plan.tasks} == DELIVERABLES


def test_deliverables_are_lettered_within_their_task(plan: Plan) -> None:
    for task in plan.tasks:
        letters = "abcdefg"[: len(task.deliverables)]
        assert [item.id for item in task.deliverables] == [f"{task.id}.{x}" for x in letters]


def test_quantities_are_those_of_the_notice(plan: Plan) -> None:
    quantities = {
        task.id: [(q.min, q.max, q.quote) for q in task.quantities]
        for task in plan.tasks
        if task.quantities
    }
    assert quantities == QUANTITIES


def test_two_documents_are_cited(plan: Plan) -> None:
    cited = [(t.id, r.number, r.date, r.issuer.vi) for t in plan.tasks for r in t.references]
    assert cited == [
        ("1.2", "928-TB/TU", date(2022, 8, 2), "Ban Thường vụ Thành ủy"),
        ("2.1", "111/2022/NĐ-CP", date(2022, 12, 30), "Chính phủ"),
    ]


def test_one_person_is_to_be_invited(plan: Plan) -> None:
    assert {task.id: task.people for task in plan.tasks if task.people} == {
        "1.2": ("truong-van-tuong",)
    }


def test_what_the_notice_leaves_open_is_asked_where_it_belongs(plan: Plan) -> None:
    asked = {place: [q.id for q in questions] for place, questions in questions_of(plan).items()}
    assert asked == QUESTIONS


def test_every_question_says_what_is_assumed_in_both_languages(plan: Plan) -> None:
    for questions in questions_of(plan).values():
        for question in questions:
            assert all((*question.text, *question.assumed)), question.id
            assert question.text.vi.endswith(("?", ".")), question.id
            assert question.answer is None, question.id


# Words


def test_titles_fit_into_a_line_in_both_languages(plan: Plan) -> None:
    titles = [task.title for task in plan.tasks] + [e.title for e in plan.events.values()]
    for title in titles:
        assert 0 < len(title.vi) <= 42, title
        assert 0 < len(title.en) <= 42, title


def test_titles_of_deliverables_fit_into_a_line_in_both_languages(plan: Plan) -> None:
    for task in plan.tasks:
        for item in task.deliverables:
            assert 0 < len(item.title.vi) <= 52, item
            assert 0 < len(item.title.en) <= 52, item


def test_everything_is_said_in_both_languages(plan: Plan) -> None:
    texts = list(texts_in(plan))
    assert len(texts) > 100
    assert [text for text in texts if not text.vi or not text.en] == []
