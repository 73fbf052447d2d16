"""``pull FILE.xlsx``: what units typed into the columns to fill comes home as smallest edits."""

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from sheets import DAY, TITLES, fill, make

from iocplan.errors import RefusedError
from iocplan.notice_file.load import load_plan
from iocplan.office.incoming.book import Cell
from iocplan.office.incoming.typed import day_typed
from iocplan.schedule.standing import stand
from running import NOTICE, on_task, run, title, write_notice
from situations import EXTENDED, MARCH


@pytest.fixture
def home(tmp_path):
    """A plan of one's own, and the sheet that was made from it."""
    notice = write_notice(tmp_path)
    return notice, make(tmp_path, notice=notice)


def pull(home, *options, day=DAY, status=0):
    notice, made = home
    ran = run("pull", made, "-f", notice, *day, *options)
    assert ran.status == status, ran.out + ran.err
    return ran


def added(home, *options, day=DAY, status=0) -> list[str]:
    """The lines that a pull adds to the plan; it takes none away."""
    notice = home[0]
    before = notice.read_text("utf-8").splitlines()
    pull(home, *options, day=day, status=status)
    after = notice.read_text("utf-8").splitlines()
    left = iter(after)
    assert all(line in left for line in before), "lines were changed or taken away"
    new, old = [], iter(before)
    expected = next(old, None)
    for line in after:
        if line == expected:
            expected = next(old, None)
        else:
            new.append(line.strip())
    return new


def test_a_sheet_in_which_nobody_typed_changes_nothing(home):
    assert added(home) == []
    assert pull(home).out == f"Nothing new in {home[1]}.\n"


def test_what_was_typed_comes_home_line_by_line(home):
    fill(home[1], "1.1", {"Ngày trình": date(2023, 3, 20), "Số văn bản": "12/TTr-QLĐT"})
    fill(home[1], "2.3", {"Ngày hoàn thành": date(2023, 3, 22), "Số văn bản": "45/QĐ"})
    fill(home[1], "3.1", {"Khó khăn, vướng mắc": "thiếu kinh phí", "Ghi chú": "gọi lại"})
    fill(home[1], "3.2", {"Kết quả": "đủ ba tiết mục", "Đề xuất, kiến nghị": "thêm một buổi"})
    assert added(home) == [
        "submissions:",
        '- {on: 2023-03-20, proof: "12/TTr-QLĐT"}',
        "done: 2023-03-22",
        'proof: "45/QĐ"',
        "notes:",
        '- {on: 2023-03-24, text: "thiếu kinh phí", kind: "difficulty"}',
        '- {on: 2023-03-24, text: "gọi lại"}',
        "notes:",
        '- {on: 2023-03-24, text: "Kết quả: đủ ba tiết mục"}',
        '- {on: 2023-03-24, text: "thêm một buổi", kind: "proposal"}',
    ]


def test_pulling_twice_and_last_weeks_copy_change_nothing(home):
    fill(home[1], "1.1", {"Ngày trình": "20/3", "Ghi chú": "đã gửi"})
    fill(home[1], "2.3", {"Ngày hoàn thành": "22/3", "Số văn bản": "45/QĐ"})
    assert added(home)
    assert added(home, day=("--today", "2023-03-31")) == []
    notice = home[0]
    run("return", "1.1", "--because", "thiếu", "-f", notice, *DAY)
    run("check", "2.3", "--on", "21/3", "--because", "nhầm", "-f", notice, *DAY)
    assert added(home, day=("--today", "2023-03-31")) == []


def test_a_dry_run_tells_it_in_terms_of_tasks_and_writes_nothing(home):
    fill(home[1], "2.3", {"Ngày hoàn thành": "22/3"})
    before = home[0].read_bytes()
    ran = pull(home, "--dry-run")
    assert ran.out.startswith("2.3 done on 22 Mar, on time.\n")
    assert "+        done: 2023-03-22" in ran.out
    assert home[0].read_bytes() == before


@pytest.mark.parametrize(
    "typed",
    [
        "20/3", "20/3/2023", "20/03/2023", "20.3.2023", "20-03-2023", " 20/3/2023 ", "2023-03-20",
        "ngày 20/3/2023", "T2 20/3", "thứ Hai, 20/3/2023", "20 tháng 3 năm 2023", "20/3/2023 16:30",
        "20/3/2023, 8h30", 45005, 45005.75, date(2023, 3, 20), datetime(2023, 3, 20, 16, 30),  # noqa: DTZ001
    ],
)  # fmt: skip
def test_days_are_read_as_people_and_programs_write_them(home, typed):
    fill(home[1], "1.1", {"Ngày hoàn thành": typed})
    assert added(home) == ["done: 2023-03-20"]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("xong", "“xong” is no day"),
        ("hôm qua", "“hôm qua” is no day"),
        ("30/2/2023", "30/2/2023"),
        ("20/3/23", "“20/3/23” is no day"),
        ("T3 20/3", "T3 20/3"),
        (-3, "is no day"),
        ("30/3/2023", "30 Mar 2023 is in the future"),
        ("14/3/2023", "14 Mar 2023"),
        ("=TODAY()", "a formula"),
        ("#REF!", "the cell holds an error (#REF!)"),
    ],
)
def test_what_is_no_day_is_named_by_its_cell_and_the_other_rows_are_taken(home, typed, why):
    fill(home[1], "1.1", {"Ngày hoàn thành": typed, "Ghi chú": "giữ nguyên"})
    fill(home[1], "2.3", {"Ngày hoàn thành": "22/3"})
    notice = home[0]
    ran = pull(home, status=1)
    assert "Nhiệm vụ!O2: " in ran.err
    assert why in ran.err
    assert "1 row not taken, with all other cells" in ran.err
    assert "giữ nguyên" not in notice.read_text("utf-8")
    assert "done: 2023-03-22" in notice.read_text("utf-8")


def test_rows_and_columns_may_be_moved_sorted_deleted_and_put_below_a_title(home):
    fill(home[1], "2.3", {"Ngày hoàn thành": "22/3"})
    fill(home[1], "4.1", {"Ghi chú": "Viettel đã gửi"})
    old = load_workbook(home[1]).worksheets[0]
    rows = [[cell.value for cell in row] for row in old.iter_rows()]
    head, *rest = rows
    book = Workbook()
    book.active.append(["PHỤ LỤC"])
    new = book.create_sheet("Bảng của tôi")
    new.append(["BÁO CÁO THÁNG 3"])
    new.append([])
    order = [14, 1, 19, 3, 13]
    new.append([f" {head[at].upper()} (ghi)" for at in order])
    for row in sorted(rest, key=lambda row: str(row[3]), reverse=True)[2:]:
        new.append([row[at] for at in order])
    book.save(home[1])
    assert added(home) == [
        "done: 2023-03-22",
        "notes:",
        '- {on: 2023-03-24, text: "Viettel đã gửi"}',
    ]


def test_an_id_that_excel_took_for_a_number_is_still_the_id(home):
    fill(home[1], "1.1", {"Mã": 1.1, "Ghi chú": "một"})
    assert added(home) == ["notes:", '- {on: 2023-03-24, text: "một"}']


def test_a_renamed_or_extra_column_is_told_where_somebody_typed_into_it(home):
    book = load_workbook(home[1])
    tasks = book.worksheets[0]
    tasks.cell(1, 15).value, tasks.cell(1, 21).value = "Ngày HT", "Người gọi"
    tasks.cell(2, 15).value = "20/3"
    book.save(home[1])
    ran = pull(home, status=1)
    assert "Nhiệm vụ!O1: the column “Ngày HT” is none of ours" in ran.err
    assert "Người gọi" not in ran.err


def test_two_columns_of_one_name_are_not_both_read(home):
    book = load_workbook(home[1])
    tasks = book.worksheets[0]
    tasks.cell(1, 21).value, tasks.cell(2, 21).value, tasks.cell(2, 20).value = "Ghi chú", "b", "a"
    book.save(home[1])
    ran = pull(home, status=1)
    assert "Nhiệm vụ!U1: there are two columns “Ghi chú”" in ran.err
    assert 'text: "a"}' in home[0].read_text("utf-8")


def test_cells_merged_over_several_rows_are_refused_and_beside_one_another_are_read(home):
    fill(home[1], "1.1", {"Ngày hoàn thành": "20/3"})
    fill(home[1], "2.1", {"Khó khăn, vướng mắc": "chưa có chỉ tiêu"})
    book = load_workbook(home[1])
    book.worksheets[0].merge_cells("O2:O4")
    book.worksheets[0].merge_cells("R5:S5")
    book.save(home[1])
    ran = pull(home, status=1)
    assert "Nhiệm vụ!O2: merged over several rows (O2:O4)" in ran.err
    assert "chưa có chỉ tiêu" in home[0].read_text("utf-8")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (None, "something is typed, but the row has no id"),
        ("=A1", "something is typed, but the row has no id"),
        ("#REF!", "something is typed, but the row has no id"),
        ("9.9", "there is no task “9.9” in the plan"),
        ("2.1", "the row has the title of 1.1 and the id 2.1"),
    ],
)
def test_a_row_whose_task_is_not_certain_is_refused(home, typed, why):
    fill(home[1], "1.1", {"Ghi chú": "của ai?", "Mã": typed})
    assert f"Nhiệm vụ!B2: {why}" in pull(home, status=1).err
    assert "của ai?" not in home[0].read_text("utf-8")


def test_a_task_in_two_rows_is_taken_once_where_they_agree(home):
    fill(home[1], "1.1", {"Ghi chú": "một"})
    book = load_workbook(home[1])
    tasks = book.worksheets[0]
    tasks.append([cell.value for cell in tasks[2]])
    book.copy_worksheet(tasks)
    book.save(home[1])
    assert added(home) == ["notes:", '- {on: 2023-03-24, text: "một"}']
    tasks.cell(17, 20).value = "hai"
    book.save(home[1])
    assert "Nhiệm vụ!B17: 1.1 stands in Nhiệm vụ!B2 already" in pull(home, status=1).err


def test_as_submitted_a_tick_is_the_units_report(home):
    fill(home[1], "1.1", {"Ngày hoàn thành": "20/3", "Số văn bản": "12/TTr"})
    expected = ["submissions:", '- {on: 2023-03-20, proof: "12/TTr"}']
    assert added(home, "--as", "submitted") == expected
    assert added(home, "--as", "submitted") == []


def test_a_differing_day_or_number_of_what_is_done_is_a_correction(tmp_path):
    notice = write_notice(tmp_path, *MARCH)
    home = notice, make(tmp_path, notice=notice)
    fill(home[1], "1.1", {"Ngày hoàn thành": "20/3"})
    fill(home[1], "2.3", {"Số văn bản": "45/QĐ"})
    assert added(home) == [
        "corrections:",
        "- {on: 2023-03-24, done: 2023-03-20}",
        'proof: "45/QĐ"',
    ]
    assert added(home) == []


def test_a_number_joins_the_submission_that_lacks_one_and_is_refused_alone(tmp_path):
    notice = write_notice(tmp_path, on_task("1.1", "submissions:", "  - {on: 2023-03-20}"))
    home = notice, make(tmp_path, notice=notice)
    fill(home[1], "1.1", {"Số văn bản": "12/TTr"})
    fill(home[1], "2.3", {"Số văn bản": "45/QĐ"})
    ran = pull(home, status=1)
    assert '{on: 2023-03-20, proof: "12/TTr"}' in notice.read_text("utf-8")
    assert "Nhiệm vụ!P7: a document without a day" in ran.err


def test_what_the_plan_forbids_is_refused_for_its_row(tmp_path):
    notice = write_notice(tmp_path, *EXTENDED)
    home = notice, make(tmp_path, notice=notice)
    fill(home[1], "4.4", {"Ngày hoàn thành": "22/3"})
    fill(home[1], "1.1", {"Ngày trình": "20/3"})
    before = notice.read_bytes()
    ran = pull(home, status=1)
    assert "Nhiệm vụ!O13: 4.4" in ran.err
    assert "Nhiệm vụ!N2: 1.1" in ran.err
    assert notice.read_bytes() == before


@pytest.mark.parametrize(("lang", "says"), [("vi", "bảng của sổ khác"), ("en", "another plan")])
def test_the_sheet_of_another_plan_is_refused(home, tmp_path, lang, says):
    notice, made = home
    other = tmp_path / "other.yaml"
    text = notice.read_text("utf-8").replace("plan: phan-rang-ioc-launch", "plan: other")
    other.write_text(text, "utf-8")
    fill(made, "1.1", {"Ghi chú": "x"})
    ran = run("pull", made, "-f", other, *DAY, "--lang", lang)
    assert (ran.status, other.read_text("utf-8")) == (1, text)
    assert says in ran.err


def test_what_is_no_sheet_of_ours_is_told(home, tmp_path):
    Workbook().save(home[1])
    assert "No sheet in" in pull(home, status=1).err
    home[1].write_bytes(b"no zip")
    assert "This .xlsx file is damaged" in pull(home, status=1).err
    home[1].write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    assert "an old .xls file" in pull(home, status=1).err
    for suffix in ("ods", "csv"):
        ran = run("pull", tmp_path / f"viec.{suffix}", "-f", home[0])
        assert (ran.status, "save it as .xlsx" in ran.err) == (1, True)
    missing = Path(tmp_path / "missing.xlsx")
    assert run("pull", missing, "-f", home[0]).status == 3


def test_signs_that_nobody_sees_and_lines_in_a_cell_become_plain_words(home):
    fill(home[1], "1.1", {"Kết quả": "một\nhai\tba\u202e #x: {y}"})
    assert added(home) == [
        "notes:",
        '- {on: 2023-03-24, text: "Kết quả: một hai ba\\\\u202e #x: {y}"}',
    ]


def test_the_columns_of_a_filled_sheet_are_those_that_were_sent_out(home):
    assert tuple(cell.value for cell in load_workbook(home[1]).worksheets[0][1]) == TITLES


@pytest.mark.parametrize("number", ["7.5e9", "2958466", "1e400", "nan", "0", "x"])
def test_a_number_that_excel_has_no_day_for_is_none(number):
    standing = stand(load_plan(NOTICE), date(2023, 3, 24))
    with pytest.raises(RefusedError, match="is no day"):
        day_typed(Cell(number, is_number=True), standing, since_1904=False)


@pytest.mark.parametrize(("since_1904", "serial"), [(False, "45005"), (True, "43543")])
def test_days_are_counted_from_where_the_book_says(since_1904, serial):
    standing = stand(load_plan(NOTICE), date(2023, 3, 24))
    cell = Cell(serial, is_number=True)
    assert day_typed(cell, standing, since_1904=since_1904) == date(2023, 3, 20)


ROUND = """\
plan: round
notice: {kind: plan, issued: 2026-01-05, subject: A year}
units: {a: {name: A}}
sections:
  - number: V
    unit: a
    mode: assign
    tasks:
      - id: "V.1"
        title: Report
        due: {every: quarter, by: "+5", quote: quarterly}
"""


def test_two_tasks_may_have_one_title(tmp_path):
    same = (
        "2.3",
        "Tham mưu tặng Giấy khen cho hai tập thể",
        "Tuyển 1–2 nhân sự CNTT cho Trung tâm IOC",
    )
    notice = write_notice(tmp_path, title(*same))
    home = notice, make(tmp_path, notice=notice)
    fill(home[1], "2.1", {"Ghi chú": "a"})
    fill(home[1], "2.3", {"Ghi chú": "b"})
    assert len(added(home)) == 4


def test_a_day_typed_as_an_extension_is_a_wish_and_what_was_exported_is_none(tmp_path):
    notice = write_notice(tmp_path, *EXTENDED)
    home = notice, make(tmp_path, notice=notice)
    assert added(home) == []
    fill(home[1], "1.2", {"Gia hạn đến": "5/4/2023"})
    before = notice.read_bytes()
    ran = pull(home, status=1)
    assert "Nhiệm vụ!K3: " in ran.err
    assert "iocplan note 1.2 … --asks-until 2023-04-05" in ran.err
    assert notice.read_bytes() == before


def test_of_what_comes_round_a_row_is_about_one_period_and_stays_so(tmp_path):
    notice = tmp_path / "round.yaml"
    notice.write_text(ROUND, "utf-8")
    day = ("--today", "2026-04-10")
    home = notice, make(tmp_path, notice=notice, day=day)
    assert load_workbook(home[1]).worksheets[0]["B2"].value == "V.1@2025-Q4"
    fill(home[1], "V.1@2025-Q4", {"Ngày trình": "8/4", "Ngày hoàn thành": "9/4", "Ghi chú": "a"})
    assert added(home, day=day) == [
        "submissions:",
        "- {on: 2026-04-08, of: 2025-Q4}",
        "periods:",
        "- {of: 2025-Q4, done: 2026-04-09}",
        "notes:",
        '- {on: 2026-04-10, text: "a"}',
    ]
    assert added(home, day=day) == []
    fill(home[1], "V.1@2025-Q4", {"Mã": "V.1"})
    assert added(home, day=day) == [
        "- {on: 2026-04-08, of: 2026-Q1}",
        "- {of: 2026-Q1, done: 2026-04-09}",
    ]


def test_a_period_that_there_is_not_is_refused(home):
    fill(home[1], "1.1", {"Mã": "1.1@2026-Q1", "Ghi chú": "x"})
    assert "Nhiệm vụ!B2: " in pull(home, status=1).err
