"""``report -o FILE.docx``: a report on paper in the form of Nghị định 30/2020/NĐ-CP."""

import re
import sys
import zipfile
from pathlib import Path

import pytest
from docx.enum.section import WD_ORIENT
from papers import make, paper, paragraphs, styled, texts, xml

from iocplan.extras import install_command
from running import NOTICE, on_task, run, title, write_notice
from situations import EXTENDED, HELD

FORMS = sorted((Path(__file__).parents[2] / "examples/valid").glob("form-*.yaml"))
DAY = ("--today", "2023-03-24")


@pytest.fixture(scope="module")
def document(tmp_path_factory):
    """The paper of the shipped notice on the day on which three tasks are overdue."""
    return paper(tmp_path_factory.mktemp("paper"), *DAY)


def test_the_sheet_is_a4_with_the_margins_of_the_decree(document):
    first, *annexes = document.sections
    assert (round(first.page_width.mm), round(first.page_height.mm)) == (210, 297)
    margins = first.top_margin, first.bottom_margin, first.left_margin, first.right_margin
    assert [round(margin.mm) for margin in margins] == [20, 20, 30, 15]
    assert {section.orientation for section in annexes} == {WD_ORIENT.LANDSCAPE}


def test_every_letter_is_times_new_roman_by_way_of_named_styles(tmp_path, document):
    made = make(tmp_path, *DAY)
    with zipfile.ZipFile(made) as parts:
        styles, body = (parts.read(f"word/{name}.xml").decode() for name in ("styles", "document"))
    defaults = styles[: styles.index("</w:docDefaults>")]
    assert re.findall(r'w:ascii="([^"]*)"', defaults) == ["Times New Roman"]
    assert "Theme=" not in defaults
    assert "<w:rFonts" not in body
    assert "<w:sz " not in body
    used = {p.style.name for p in paragraphs(document)}
    assert {"Quốc hiệu", "Tiêu ngữ", "Nội dung", "Đề mục 1", "Chức vụ người ký", "Ô bảng"} <= used
    assert "Normal" not in used


def test_the_text_is_justified_with_its_first_line_set_in_and_fourteen_points_high(document):
    style = document.styles["Nội dung"]
    assert style.font.size.pt == 14
    assert style.paragraph_format.alignment.name == "JUSTIFY"
    assert 10 <= style.paragraph_format.first_line_indent.mm <= 12.7


def test_pages_are_numbered_in_the_head_from_the_second_on(document):
    first, *others = document.sections
    assert first.different_first_page_header_footer
    assert first.first_page_header.paragraphs[0].text == ""
    assert "PAGE" in xml(first.header.paragraphs[0])
    assert first.header.paragraphs[0].style.paragraph_format.alignment.name == "CENTER"
    assert others
    for section in others:
        assert section.header.is_linked_to_previous
        assert not section.different_first_page_header_footer


def test_what_is_not_known_stays_blank(document):
    assert styled(document, "Cơ quan ban hành")[0] == "VĂN PHÒNG HĐND-UBND THÀNH PHỐ"
    (number,) = styled(document, "Số và ký hiệu")
    assert number.split() == ["Số:", "/BC-"]
    (place,) = styled(document, "Địa danh và ngày")
    assert place.split() == ["……,", "ngày", "tháng", "năm", "2023"]
    assert styled(document, "Trích yếu") == ["Tình hình thực hiện Thông báo số …… ngày ……"]
    assert styled(document, "Chức vụ người ký") == ["CHÁNH VĂN PHÒNG"]
    assert styled(document, "Nơi nhận, danh sách") == ["- Như trên;", "- Lưu: VT."]


def test_the_report_tells_the_figures_of_the_day_and_ends_as_papers_do(document):
    said = styled(document, "Nội dung")
    assert "Hoàn thành đúng hạn 0/3 nhiệm vụ đến hạn (0,0\N{NO-BREAK SPACE}%)." in said
    assert (
        "- 1.1. Trình dự thảo Kế hoạch, Chương trình lễ (Phòng Quản lý đô thị): "
        "«chậm nhất ngày 20/3/2023», quá hạn 4 ngày." in said
    )
    assert "- Xem xét, ấn định ngày: Lễ khai trương Trung tâm IOC." in said
    assert said[-1].endswith("./.")
    assert [text.partition(". ")[0] for text in styled(document, "Đề mục 1")] == [
        "I", "II", "III", "IV", "V",
    ]  # fmt: skip


def test_what_was_extended_is_late_by_the_later_day_and_tells_it(tmp_path):
    extended = write_notice(tmp_path, *EXTENDED)
    said = "\n".join(texts(paper(tmp_path, "--today", "2023-03-31", notice=extended)))
    assert "«trước ngày 23/3/2023», 29/3/2023 (được gia hạn), quá hạn 2 ngày" in said


def test_every_task_stands_in_the_annex_below_a_head_that_is_repeated(document):
    table = document.tables[-2]
    ids = [row.cells[0].text for row in table.rows if re.fullmatch(r"\d\.\d", row.cells[0].text)]
    assert len(ids) == 15
    assert "w:tblHeader" in xml(table.rows[0])
    assert all("w:cantSplit" in xml(row) for row in table.rows)
    assert [cell.text for cell in table.rows[0].cells][:3] == ["Mã", "Nội dung", "Chủ trì"]


def test_an_extension_and_what_was_recorded_are_told_with_days_and_numbers(tmp_path):
    document = paper(tmp_path, *DAY, notice=write_notice(tmp_path, *EXTENDED))
    rows = {row.cells[0].text: [c.text for c in row.cells] for row in document.tables[-2].rows}
    assert rows["1.2"][5:7] == ["22/3/2023", "29/3/2023"]
    assert rows["1.1"][7] == "hoàn thành quá hạn ngày 21/3/2023, văn bản 45/TTr-QLĐT"
    assert any(text.startswith("3. Dừng thực hiện") or "Dừng" in text for text in texts(document))


def test_the_same_plan_and_day_give_the_same_bytes_in_whatever_language(tmp_path, monkeypatch):
    first = make(tmp_path, *DAY, name="a.docx").read_bytes()
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert make(tmp_path, *DAY, "--lang", "en", name="b.docx").read_bytes() == first
    with zipfile.ZipFile(tmp_path / "a.docx") as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2023-03-24T00:00:00Z" in parts.read("docProps/core.xml")


def test_what_others_have_saved_is_not_overwritten(tmp_path):
    made = make(tmp_path, *DAY)
    assert run("report", "-o", made, "-f", NOTICE, *DAY).status == 0
    document = paper(tmp_path, *DAY)
    document.save(str(made))
    assert run("report", "-o", made, "-f", NOTICE, *DAY).status == 1
    assert run("report", "-o", made, "-f", NOTICE, *DAY, "--force").status == 0


def test_one_units_paper_is_a_letter_with_its_tasks_and_no_questions(tmp_path):
    document = paper(tmp_path, *DAY, "--unit", "noi-vu")
    assert styled(document, "Trích yếu công văn") == [
        "V/v tình hình thực hiện nhiệm vụ theo Thông báo số …… ngày ……"
    ]
    assert styled(document, "Số và ký hiệu")[0].split() == ["Số:", "/"]
    said = "\n".join(texts(document))
    assert "BÁO CÁO" not in said
    assert "Kính gửi: Phòng Nội vụ" in said
    assert "2.3" in said
    assert "1.1." not in said
    assert "Xin ý kiến" not in said


def test_a_body_that_was_only_asked_is_not_called_late(tmp_path):
    notice = write_notice(
        tmp_path, on_task("4.1", "due: {by: 2023-03-20, quote: chậm nhất ngày 20/3}")
    )
    said = "\n".join(texts(paper(tmp_path, *DAY, "--unit", "viettel", notice=notice))).lower()
    assert "đã qua ngày đề nghị: 1 nhiệm vụ" in said
    assert "quá hạn" not in said


def test_a_period_a_supposed_launch_and_a_closing_report(tmp_path):
    said = texts(paper(tmp_path, *DAY, "--since", "20/3"))
    assert "Từ ngày 20/3/2023 đến nay:" in said
    said = texts(paper(tmp_path, *DAY, "--launch", "8/8/2023"))
    assert "DỰ THẢO: giả định ngày tổ chức là 08/8/2023." in said
    held = write_notice(tmp_path, *HELD)
    said = texts(paper(tmp_path, "--today", "2023-08-09", notice=held))
    assert "Kết quả thực hiện Thông báo số …… ngày ……" in said
    assert not any("ấn định ngày" in text for text in said)


@pytest.mark.parametrize("notice", FORMS, ids=lambda path: path.stem)
def test_every_form_of_notice_has_its_paper(tmp_path, notice):
    said = texts(paper(tmp_path, "--today", "2026-10-12", notice=notice))
    assert "BÁO CÁO" in said
    assert not any("khai trương" in text for text in said)


def test_what_a_plan_says_is_never_code_to_word(tmp_path):
    hostile = "{ HYPERLINK x } <w:p/> =1+1 " + "dài " * 8000
    notice = write_notice(
        tmp_path, title("1.1", "Trình dự thảo Kế hoạch, Chương trình lễ", f'"{hostile}"')
    )
    made = make(tmp_path, *DAY, notice=notice)
    with zipfile.ZipFile(made) as parts:
        body = parts.read("word/document.xml").decode()
    assert "&lt;w:p/&gt; =1+1 dài dài" in body
    assert "instrText" not in body
    assert any(hostile.strip() in text for text in texts(paper(tmp_path, *DAY, notice=notice)))


@pytest.mark.parametrize(
    ("mark", "command"),
    [
        ("", "pip install python-docx openpyxl"),
        ("pipx_metadata.json", "pipx inject iocplan python-docx openpyxl"),
        ("uv-receipt.toml", "uv tool install --with python-docx --with openpyxl iocplan"),
    ],
)
def test_the_command_that_installs_what_is_missing_is_named(tmp_path, mark, command):
    if mark:
        (tmp_path / mark).touch()
    assert install_command(["python-docx", "openpyxl"], tmp_path) == command


@pytest.mark.parametrize(("lang", "says"), [("vi", "Cần python-docx"), ("en", "files need")])
def test_without_the_extra_nothing_is_written(tmp_path, monkeypatch, lang, says):
    monkeypatch.setitem(sys.modules, "docx", None)
    ran = run("report", "-o", tmp_path / "p.docx", "-f", NOTICE, "--lang", lang)
    assert (ran.status, ran.out) == (1, "")
    assert says in ran.err
    assert "install python-docx openpyxl" in ran.err
    assert not (tmp_path / "p.docx").exists()
