"""``export -o FILE.xlsx`` and ``.csv``: the sheet that an office sends out to be filled."""

import csv
import sys
import zipfile
from datetime import datetime
from io import StringIO

import pytest
from openpyxl import load_workbook
from sheets import DAY, TITLES, WIDTHS, fill, make, row_of, sheet

from iocplan.office.incoming.book import read_book
from running import NOTICE, on_task, run, title, write_notice
from situations import EXTENDED


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make(tmp_path_factory.mktemp("sheet"))


def test_the_columns_are_those_that_offices_know_in_order_and_width(made):
    tasks = sheet(made)
    assert tuple(cell.value for cell in tasks[1]) == TITLES
    widths = [tasks.column_dimensions[cell.column_letter].width for cell in tasks[1]]
    assert tuple(widths) == WIDTHS
    assert tasks.title == "Nhiệm vụ"
    assert tasks.max_row == 16


def test_a_row_says_what_the_plan_knows_and_leaves_the_rest_to_be_filled(made):
    row = row_of(sheet(made), "1.1")
    assert row["STT"] == 1
    assert row["Nội dung"] == "Trình dự thảo Kế hoạch, Chương trình lễ"
    assert row["Chủ trì"] == "Phòng Quản lý đô thị"
    assert row["Thời hạn (trích)"] == "chậm nhất ngày 20/3/2023"
    assert row["Hạn cuối"] == datetime(2023, 3, 20)  # noqa: DTZ001 - a day
    assert row["Tình trạng"] == "quá hạn 4 ngày"
    assert [row[name] for name in TITLES[12:]] == [None] * 8


def test_days_are_days_also_those_that_move_or_are_expected(made):
    tasks = sheet(made)
    formats = {tasks.cell(row, 2).value: tasks.cell(row, 10).number_format for row in range(2, 17)}
    assert formats["1.1"] == "dd/mm/yyyy"
    assert formats["3.1"] == '"≤ "dd/mm/yyyy'
    assert formats["3.2"] == '"~ "dd/mm/yyyy'
    assert all(tasks.cell(row, 10).value is None or tasks.cell(row, 10).is_date for row in (2, 8))


def test_what_is_recorded_stands_in_the_state_and_an_extension_in_its_column(tmp_path):
    tasks = sheet(make(tmp_path, notice=write_notice(tmp_path, *EXTENDED)))
    row = row_of(tasks, "1.1")
    assert row["Tình trạng"] == "hoàn thành quá hạn ngày 21/3/2023, văn bản 45/TTr-QLĐT"
    row = row_of(tasks, "1.2")
    assert [row[name].day for name in ("Hạn cuối", "Gia hạn đến")] == [22, 29]


def test_states_have_colours_beside_their_words_and_none_without_a_deadline(made):
    tasks = sheet(made)
    colours = {tasks.cell(r, 2).value: tasks.cell(r, 12).fill.start_color.rgb for r in range(2, 17)}
    assert colours["1.1"].endswith("F8CBAD")
    assert colours["3.1"].endswith("C6E0B4")
    assert {colours["1.3"], colours["3.2"]} == {"00000000"}


def test_the_id_and_the_state_are_locked_and_all_else_is_free(made):
    tasks = sheet(made)
    locked = [cell.column for cell in tasks[2] if cell.protection.locked]
    assert [TITLES[place - 1] for place in locked] == ["Mã", "Tình trạng"]
    assert tasks.protection.sheet
    assert not tasks.protection.password


def test_the_head_is_frozen_filtered_and_printed_on_every_page(made):
    tasks = sheet(made)
    assert (tasks.freeze_panes, tasks.auto_filter.ref) == ("C2", "A1:T16")
    assert tasks.print_title_rows == "$1:$1"
    assert (tasks.page_setup.orientation, tasks.page_setup.paperSize) == ("landscape", 9)
    (rule,) = tasks.data_validations.dataValidation
    assert (rule.type, str(rule.sqref)) == ("date", "N2:N16 O2:O16")


def test_the_counts_by_unit_stand_on_a_sheet_of_their_own_where_all_tasks_do(made, tmp_path):
    counts = load_workbook(made)["Theo đơn vị"]
    last = [cell.value for cell in counts[counts.max_row]]
    assert last[1:3] == [15, 4]
    assert load_workbook(make(tmp_path, "--section", "1")).sheetnames == ["Nhiệm vụ"]


def test_filters_hold_and_a_body_that_was_asked_is_not_told_that_it_is_late(tmp_path):
    notice = write_notice(
        tmp_path, on_task("4.1", "due: {by: 2023-03-20, quote: chậm nhất ngày 20/3}")
    )
    tasks = sheet(make(tmp_path, "--unit", "viettel", notice=notice))
    assert [tasks.cell(row, 2).value for row in range(2, 6)] == ["4.1", "4.2", "4.3", "4.4"]
    assert tasks.cell(2, 12).value == "chưa thực hiện"


@pytest.mark.parametrize(
    "text", ["=1+1", "+84", "-5", "@SUM(A1)", '=HYPERLINK("x")', "=" + "a" * 33_000]
)
def test_a_text_is_never_a_formula_and_never_longer_than_excel_holds(tmp_path, text):
    quoted = "'" + text + "'"
    notice = write_notice(tmp_path, title("1.1", "Trình dự thảo Kế hoạch, Chương trình lễ", quoted))
    cell = sheet(make(tmp_path, notice=notice)).cell(2, 4)
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert len(cell.value) <= 32_767
    assert cell.value[:5] == text[:5]
    with zipfile.ZipFile(tmp_path / "viec.xlsx") as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("text", ["a_x0041_b", "👍" * 20_000])
def test_a_text_is_what_it_is_also_where_excel_reads_more_in_it(tmp_path, text):
    notice = write_notice(tmp_path, title("1.1", "Trình dự thảo Kế hoạch, Chương trình lễ", text))
    found = read_book(make(tmp_path, notice=notice).read_bytes()).sheets[0].cells[2, 4].text
    assert found[:100] == text[:100]
    assert len(found.encode("utf-16-le")) <= 2 * 32_767


def test_the_same_plan_and_day_give_the_same_bytes_in_whatever_language(tmp_path):
    first = make(tmp_path, name="a.xlsx").read_bytes()
    assert make(tmp_path, "--lang", "en", name="b.xlsx").read_bytes() == first
    with zipfile.ZipFile(tmp_path / "a.xlsx") as parts:
        assert b"2023-03-24T00:00:00Z" in parts.read("docProps/core.xml")


@pytest.mark.parametrize("name", ["viec.xlsx", "viec.csv"])
def test_what_somebody_has_filled_in_is_not_overwritten(tmp_path, name):
    made = make(tmp_path, name=name)
    make(tmp_path, "--section", "1", name=name)
    if name.endswith("csv"):
        made.write_bytes(made.read_bytes().replace(b",,,,,,,,\r\n", b",,20/3,,,,,\r\n", 1))
    else:
        fill(made, "1.1", {"Kết quả": "đã trình"})
    before = made.read_bytes()
    ran = run("export", "-o", made, "-f", NOTICE, *DAY)
    assert (ran.status, made.read_bytes()) == (1, before)
    assert f"iocplan pull {made}" in ran.err
    make(tmp_path, "--force", name=name)
    assert made.read_bytes() != before


def test_csv_begins_with_a_mark_for_excel_and_has_the_same_columns(tmp_path):
    data = make(tmp_path, name="viec.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfSTT,")
    head, first, *rest = csv.reader(StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(head) == TITLES
    assert first[:2] + first[9:12] == ["1", "1.1", "2023-03-20", "", "quá hạn 4 ngày"]
    assert len(rest) == 14


def test_csv_needs_no_library_and_runs_no_formula(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    notice = write_notice(
        tmp_path, title("1.1", "Trình dự thảo Kế hoạch, Chương trình lễ", "'=1+1'")
    )
    assert ",'=1+1," in make(tmp_path, notice=notice, name="viec.csv").read_text("utf-8")
    ran = run("export", "-o", tmp_path / "viec.xlsx", "-f", notice)
    assert ran.status == 1
    assert "pip install python-docx openpyxl" in ran.err


@pytest.mark.parametrize("options", [("--todos",), ("--alarm", "3@8")])
def test_options_of_calendars_are_refused(tmp_path, options):
    ran = run("export", "-o", tmp_path / "viec.xlsx", "-f", NOTICE, *options)
    assert ran.status == 2
    assert f"A spreadsheet has no {options[0]}" in ran.err


def test_what_was_added_after_the_notice_says_so(tmp_path):
    notice = write_notice(tmp_path)
    told = ("--because", "họp", "--by-whom", "Chủ tịch", "-f", notice, *DAY)
    assert run("add", "Bố trí xe", "--section", "1", "--by", "30/3", *told).status == 0
    row = row_of(sheet(make(tmp_path, notice=notice)), "1.4")
    assert row["Văn bản giao"] == "giao bổ sung ngày 24/3/2023 (Chủ tịch)"
