"""``iocplan draft``: from a notice's document to a plan, and a second reading of a plan."""

import json
from pathlib import Path

import pytest

from iocplan.notice_file.load import load_plan
from running import NOTICE, run

DOCUMENT = Path(__file__).parents[1] / "draft/thong-bao.md"
SIMPLE = """\
THÔNG BÁO
Kết luận tại cuộc họp ngày 05/3/2026
Ngày 05/3/2026, Chủ tịch UBND xã chủ trì họp và kết luận như sau:
1. Giao Phòng Kinh tế:
- Chủ trì, phối hợp với Công an xã rà soát danh sách hộ nghèo, báo cáo UBND xã trước ngày 20/3/2026.
- Thường xuyên cập nhật số liệu.
2. Đề nghị Hội Nông dân xã vận động hội viên tham gia.
Thống nhất chủ trương hỗ trợ theo đề xuất.
"""


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "thong-bao.txt"
    path.write_text(SIMPLE, encoding="utf-8")
    return path


def test_a_draft_is_a_plan_that_validates_and_shows_its_doubts(document, tmp_path):
    plan = tmp_path / "notice.yaml"
    ran = run("draft", document, "-o", plan, "--lang", "en")
    assert (ran.out, ran.status) == ("", 0)
    assert ran.err == (
        f"{plan}: 3 tasks, 0 questions, 2 passages left out.\n"
        f"Next: iocplan validate --strict {plan}\n"
    )
    assert run("validate", plan) == ("", "", 0)
    tasks = load_plan(plan).tasks
    assert [(t.id, t.lead, t.mode.value) for t in tasks] == [
        ("1.1", "phong-kinh-te", "assign"),
        ("1.2", "phong-kinh-te", "assign"),
        ("2.1", "hoi-nong-dan-xa", "request"),
    ]
    assert tasks[0].deadline.quote == "trước ngày 20/3/2026"


def test_a_document_without_tasks_gives_a_plan_without_sections(document, tmp_path):
    document.write_text("Ghi chép cuộc họp.\n", encoding="utf-8")
    plan = tmp_path / "notice.yaml"
    assert run("draft", document, "-o", plan).status == 0
    assert run("validate", plan) == ("", "", 0)


def test_what_is_no_task_stands_as_a_comment_with_the_reason(document):
    out = run("draft", document, "--lang", "en").out
    assert "  # (consent) «Thống nhất chủ trương hỗ trợ theo đề xuất.»" in out.splitlines()
    assert out == run("draft", document, "--lang", "en").out


def test_a_dash_for_the_new_file_is_standard_output(document, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("draft", document, "-o", "-") == run("draft", document)
    assert not (tmp_path / "-").exists()


def test_the_document_comes_from_standard_input_too(document):
    by_name, by_pipe = run("draft", document).out, run("draft", "-", stdin=SIMPLE).out
    assert by_pipe.partition("\nplan: ")[2] == by_name.partition("\nplan: ")[2] != ""


def test_json_has_names_and_places_in_the_documents_own_words(document):
    data = json.loads(run("draft", document, "--json").out)
    assert (data["schema"], data["kind"]) == (1, "draft")
    assert data["notice"]["meeting_date"] == "2026-03-05"
    first = data["tasks"][0]
    assert (first["leads"], first["with"]) == (["Phòng Kinh tế"], ["Công an xã"])
    text = " ".join(SIMPLE.split())
    for task in data["tasks"]:
        assert text.startswith(task["quote"], task["offset"])
    assert first["deadline"]["date"] == "2026-03-20"
    assert [left["reason"] for left in data["left_out"]] == ["opening", "consent"]


def test_in_a_folder_of_notices_each_draft_gets_a_folder_of_its_own(document, tmp_path):
    folder = tmp_path / "notices"
    folder.mkdir()
    assert run("draft", document, "-o", folder).status == 0
    assert load_plan(folder / "thong-bao-2026-03-05/notice.yaml").id == "thong-bao-2026-03-05"
    assert run("draft", document, "-o", folder).status == 1


def test_an_existing_file_is_never_overwritten(document, tmp_path):
    plan = tmp_path / "notice.yaml"
    plan.write_text("mine", encoding="utf-8")
    ran = run("draft", document, "-o", plan)
    assert ran.status == 1
    assert plan.read_text(encoding="utf-8") == "mine"


def test_ids_short_names_and_aliases_in_use_are_kept(document, tmp_path):
    units = tmp_path / "iocplan.yaml"
    units.write_text(
        "notices: ['*/notice.yaml']\n"
        "units:\n  kt: {name: Phòng Kinh tế xã, short: P. KT, aliases: [Phòng Kinh tế]}\n",
        encoding="utf-8",
    )
    out = run("draft", document, "--units", units).out
    assert "    unit: kt\n" in out
    assert "    short: P. KT\n" in out


def test_units_that_cannot_be_read_are_told(document, tmp_path):
    units = tmp_path / "units.yaml"
    units.write_text("a: [", encoding="utf-8")
    ran = run("draft", document, "--units", units, "--lang", "en")
    assert (ran.out, ran.status) == ("", 1)
    assert "has no units" in ran.err


def test_a_second_reading_tells_clause_by_clause_what_a_plan_says_otherwise():
    ran = run("draft", DOCUMENT, "--against", NOTICE, "--lang", "en")
    assert ran.status == 0
    assert "≠ 1.3" in ran.out
    assert ran.lines[-1] == "14 of 15 agree."
    assert run("draft", DOCUMENT, "--against", NOTICE, "--exit-code").status == 1


def test_a_second_reading_finds_what_was_forgotten_and_what_is_not_in_the_text(document, tmp_path):
    plan = tmp_path / "notice.yaml"
    run("draft", document, "-o", plan)
    assert run("draft", document, "--against", plan, "--exit-code").status == 0
    shorter = SIMPLE.replace("- Thường xuyên cập nhật số liệu.\n", "")
    longer = SIMPLE.replace(
        "2. Đề", "- Lập sổ theo dõi đất công, xong trước ngày 30/4/2026.\n2. Đề"
    )
    document.write_text(shorter, encoding="utf-8")
    out = run("draft", document, "--against", plan, "--lang", "en").out
    assert "+ 1.2 not found in the text: Cập nhật số liệu" in out.splitlines()
    document.write_text(longer.replace("20/3/2026", "25/3/2026"), encoding="utf-8")
    data = json.loads(run("draft", document, "--against", plan, "--json", "--lang", "en").out)
    lacking = [c["quote"] for c in data["clauses"] if c["task"] is None]
    assert lacking == ["Lập sổ theo dõi đất công, xong trước ngày 30/4/2026."]
    assert data["clauses"][0]["differences"] == [
        "deadline: the text says “trước ngày 25/3/2026”, the plan “trước ngày 20/3/2026”"
    ]


@pytest.mark.parametrize(
    "options", [("--against", "x.yaml", "-o", "y.yaml"), ("--exit-code",)]
)  # fmt: skip
def test_options_that_do_not_go_together_are_refused(document, options):
    assert run("draft", document, *options).status == 2


def test_a_secret_document_is_refused_in_both_languages(tmp_path):
    document = tmp_path / "mat.txt"
    document.write_text("MẬT\n" + SIMPLE, encoding="utf-8")
    for lang, words in (("vi", "Văn bản có dấu MẬT"), ("en", "is marked MẬT")):
        ran = run("draft", document, "--lang", lang)
        assert (ran.out, ran.status) == ("", 1)
        assert words in ran.err
