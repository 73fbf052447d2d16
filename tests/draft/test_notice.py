"""The shipped notice, read from every kind of document, beside the plan that a person wrote."""

from pathlib import Path

import pytest
from office_files import NOTICE, automatic, notice_lines, pdf, typed, wrapped

from iocplan.draft.against.compare import compare
from iocplan.draft.model import Draft
from iocplan.draft.reading.document import read_bytes
from iocplan.draft.understanding.understand import understand
from iocplan.notice_file.load import load_plan

PLAN = Path(__file__).parents[2] / "data/notice.yaml"
DOCUMENTS = {
    ".md": NOTICE.read_bytes,
    ".docx, typed numbers": lambda: typed(notice_lines()),
    ".docx, numbers by style": lambda: automatic(notice_lines(), by_style=True),
    ".docx, direct numbers": lambda: automatic(notice_lines(), by_style=False),
    ".pdf": lambda: pdf(wrapped(notice_lines())),
}
UNITS = [
    "Phòng Quản lý đô thị",
    "phòng Nội vụ",
    "Trung tâm Văn hóa, Thể thao và Truyền thanh",
    "Tập đoàn Công nghiệp – Viễn thông Quân đội",
    "Văn phòng HĐND-UBND",
]


@pytest.fixture(params=DOCUMENTS)
def draft(request: pytest.FixtureRequest) -> Draft:
    if request.param == ".pdf":
        pytest.importorskip("pdfplumber")
    return understand(read_bytes(DOCUMENTS[request.param](), list))


def test_its_five_sections_and_fifteen_tasks_are_found(draft):
    assert [section.units for section in draft.sections] == [(unit,) for unit in UNITS]
    by_section = [sum(task.section == str(n) for task in draft.tasks) for n in range(1, 6)]
    assert by_section == [3, 3, 2, 4, 3]
    assert [t.mode for t in draft.tasks] == ["assign"] * 8 + ["request"] * 4 + ["assign"] * 3


def test_its_leads_and_stated_deadlines_are_found(draft):
    leads = [UNITS[int(task.section) - 1] for task in draft.tasks]
    leads[2] = "đồng chí Tổ trưởng"
    assert [task.leads for task in draft.tasks] == [(lead,) for lead in leads]
    deadlines = [(t.deadline.kind, t.deadline.quote.text) for t in draft.tasks if t.deadline]
    assert deadlines == [
        ("by", "chậm nhất ngày 20/3/2023"),
        ("before", "trước ngày 23/3/2023"),
        ("after", "Sau khi Tổ điều hành Trung tâm điều hành đô thị thông minh được thành lập"),
        ("before", "trước ngày 23/3/2023"),
        ("before", "trước ngày khai trương trung tâm"),
        ("continuous", "trong quá trình triển khai thực hiện Kế hoạch"),
    ]
    assert [b.quote.text for b in draft.bounds] == ["trước ngày 16/4/2023"]


def test_beside_the_plan_only_what_a_person_inferred_differs(draft):
    findings = compare(draft, load_plan(PLAN))
    assert [f.task for f in findings] == [f.clause for f in findings]
    differing = {f.task: [said.say("en") for said in f.says] for f in findings if f.says}
    assert differing == {
        # the team's head has no name yet, so the person put the team in the head's place
        "1.3": ["lead: the text says đồng chí Tổ trưởng, the plan Tổ điều hành Trung tâm IOC"],
    }
