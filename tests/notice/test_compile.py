"""The typed file becomes plain rows, with every default filled in."""

from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel

from iocplan.notice.fields import keys_at
from iocplan.notice.model import NoticeFile
from iocplan.notice_file.load import compile_text, load_plan
from iocplan.plan import rows
from iocplan.plan.kinds import Act, Basis, DeadlineKind, Mode
from iocplan.plan.rows import Deadline, Need
from iocplan.texts.text import Text

VALID = Path(__file__).parents[2] / "examples/valid"
BY, BEFORE, AFTER = DeadlineKind.BY, DeadlineKind.BEFORE, DeadlineKind.AFTER
DAY = date(2023, 3, 15)


@pytest.fixture(scope="module")
def full():
    return load_plan(VALID / "every-key.yaml")


def task_with(line):
    text = (VALID / "one-section.yaml").read_text(encoding="utf-8")
    text = text.replace("sections:", "events: {launch: {title: Lễ}}\nsections:")
    plan, problems = compile_text(text.replace("Ghi biên bản}", f"Ghi biên bản, {line}}}"))
    assert problems == []
    return plan.tasks[0]


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        ("by: 2023-03-15", (BY, DAY, None, 1, False)),
        ("by: launch", (BY, None, "launch", 1, False)),
        ("before: 2023-03-15", (BEFORE, DAY, None, 1, False)),
        ("before: launch, days: 7", (BEFORE, None, "launch", 7, False)),
        ("after: launch", (AFTER, None, "launch", 1, False)),
        ("within: 5, from: 2023-03-15", (DeadlineKind.WITHIN, DAY, None, 5, False)),
        ("within: 5, from: launch, working: true", (DeadlineKind.WITHIN, None, "launch", 5, True)),
        ("continuous: true", (DeadlineKind.CONTINUOUS, None, None, 1, False)),
    ],
)
def test_every_form_of_a_deadline_becomes_a_row(due, expected):
    assert task_with(f"due: {{{due}}}").deadline == Deadline(*expected, Basis.STATED, None)


def test_a_target_is_inferred():
    target = task_with("target: {before: launch, days: 2, quote: để kịp}").target
    assert target == Deadline(BEFORE, None, "launch", 2, False, Basis.INFERRED, "để kịp")


def test_what_is_left_out_is_none_or_empty():
    task = task_with("act: issue")
    assert task.lead == "van-phong"
    assert (task.mode, task.act, task.section, task.line) == (Mode.ASSIGN, Act.ISSUE, 1, 11)
    assert task.title == Text("Ghi biên bản", "")
    nothing = {"deadline", "target", "contact", "purpose", "via"}
    nothing |= {"leader", "officer", "started", "done", "proof", "dropped", "added"}
    assert {name for name, value in task._asdict().items() if value is None} == nothing
    assert task.needs == task.coordinating == task.notes == task.moves == ()


def test_a_unit_without_a_short_name_is_called_by_its_name(full):
    assert full.units["viettel"].short == Text("Viettel", "")
    assert full.units["ubnd"].short == Text("UB", "PC")
    assert full.units["noi-vu"].parent == "ubnd"


def test_an_event_without_a_short_title_is_called_by_its_title():
    plan = load_plan(VALID / "events.yaml")
    assert plan.events["nghiem-thu"].short == Text("Nghiệm thu", "")
    launch = plan.events["launch"]
    assert [move.date for move in launch.moves] == [date(2023, 6, 1), None, date(2023, 8, 8)]
    assert launch.needs[1] == Need(None, "ky-hop-dong", None, Basis.INFERRED, None)
    assert (launch.tentative, launch.happened) == (True, date(2023, 8, 8))


def test_a_party_is_a_unit_or_words(full):
    assert full.tasks[0].coordinating == (
        rows.Party("ubnd", Text("Ủy ban", "Committee")),
        rows.Party(None, Text("các bên", "all")),
    )


def test_a_deliverable_has_its_tasks_id_before_its_own(full):
    (deliverable,) = full.tasks[0].deliverables
    assert (deliverable.id, deliverable.done) == ("4.1.a", date(2023, 3, 20))


def test_a_quantity_without_a_maximum_is_exact(full):
    counts = [(quantity.min, quantity.max) for quantity in full.tasks[0].quantities]
    assert counts == [(20, 25), (2, 2)]


def test_every_key_of_the_file_reaches_the_plan(full):
    for row in (full, full.notice, full.tasks[0], full.units["ubnd"], full.events["launch"]):
        empty = {name for name, value in row._asdict().items() if value in (None, (), {})}
        not_yet = {"date", "needs", "moves", "happened", "proof", "corrections"}
        of_events = not_yet if isinstance(row, rows.Event) else set()
        assert empty <= {"dropped", "parent", "periods", "contact"} | of_events
    again = full.tasks[-1]
    assert all(
        (again.periods, again.moves[0].of, again.submissions[0].of, again.deadline.recurrence)
    )


def test_the_plan_holds_no_pydantic(full):
    def walk(value):
        assert not isinstance(value, BaseModel)
        for inner in value.values() if isinstance(value, dict) else value:
            if isinstance(inner, tuple | dict):
                walk(inner)

    walk(full)


@pytest.mark.parametrize(
    ("path", "some"),
    [
        ((), "sections"),
        (("notice",), "chair"),
        (("units", "a"), "aliases"),
        (("events", "a", "bound"), "before"),
        (("sections", 0), "mode"),
        (("sections", 0, "tasks", 3), "with"),
        (("sections", 0, "tasks", 3, "with", 0), "text"),
        (("sections", 0, "tasks", 3, "due"), "from"),
        (("sections", 0, "tasks", 3, "dropped"), "because"),
    ],
)
def test_the_keys_of_every_mapping_are_known(path, some):
    assert some in keys_at(NoticeFile, path)


@pytest.mark.parametrize("path", [("plan",), ("units",), ("nothing",), ("nothing", "deeper")])
def test_where_no_mapping_stands_no_keys_are_known(path):
    assert keys_at(NoticeFile, path) == []
