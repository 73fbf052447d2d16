"""Deadlines in a clause: every form that a plan can hold, and what only looks like one."""

from datetime import date

import pytest

from iocplan.draft.deadlines.choose import choose
from iocplan.draft.language.plain import plain

TODAY = date(2026, 6, 19)


def stated(text: str, today: date | None = TODAY) -> str:
    """The deadline of a clause in a few words: its kind, and what it says."""
    found, _ = choose(plain(text), today)
    if found is None:
        return "none"
    facts = " ".join(f"{k}={v}" for k, v in found.facts.items() if v)
    return f"{found.kind} {facts} {' '.join(found.doubts)}".strip().replace("  ", " ")


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("hoàn thành trước ngày 31/12/2026", "before date=2026-12-31"),
        ("chậm nhất ngày 05 tháng 7 năm 2026", "by date=2026-07-05"),
        ("đến hết ngày 15/7/2026", "by date=2026-07-15"),
        ("báo cáo trong ngày 20/6/2026", "by date=2026-06-20"),
        ("chậm nhất trước ngày 10/7/2026", "before date=2026-07-10"),
        ("hoàn thành trong quý III/2026", "by date=2026-09-30 period=2026-Q3"),
        ("báo cáo kết quả trong tháng 7 năm 2026.", "by date=2026-07-31 period=2026-07"),
        ("xong trước tháng 9/2026", "before date=2026-09-30 period=2026-09"),
        ("thời gian hoàn thành: 6 tháng đầu năm 2027", "by date=2027-06-30 period=2027-H1"),
        ("gửi Sở trước 16h00, thứ Sáu, ngày 03/7/2026", "before date=2026-07-03 at=16:00"),
        ("hoàn thành trước 30/6", "before date=2026-06-30 year"),
        ("hoàn thành trước 30/5", "before date=2027-05-30 year"),
        ("trình trước ngày 01/6/2026", "before date=2026-06-01 past"),
        ("tổ chức lễ ra quân vào ngày 20/8/2026", "by date=2026-08-20 activity"),
        ("trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
         "within days=5 working=True event=nhận đủ hồ sơ"),
        ("chậm nhất sau 10 ngày kể từ ngày 01/7/2026", "within days=10 date=2026-07-01"),
        ("Sau khi đề án được duyệt, lập kế hoạch", "after event=đề án được duyệt"),
        ("hoàn thành trước ngày khai mạc hội thi", "before event=khai mạc hội thi"),
        ("Trước khi nghỉ Tết, các phòng niêm phong tủ", "before event=nghỉ tết"),
        ("báo trước ít nhất 10 ngày trước khi cắt điện", "before event=cắt điện"),
        ("Thường xuyên kiểm tra nguồn nước", "continuous"),
        ("theo dõi, đôn đốc trong quá trình thực hiện Kế hoạch", "continuous"),
        ("giữ trật tự trước, trong và sau lễ hội", "continuous"),
        ("Định kỳ hằng quý báo cáo", "recurring every=quarter"),
        ("báo cáo trước ngày 18 hằng tháng", "recurring every=month before=18"),
        ("hằng tháng (trước ngày 05 của tháng sau) báo cáo", "recurring every=month before=+5"),
        ("trước ngày 15/12 hằng năm", "recurring every=year before=12-15"),
        ("gửi lịch trước 10 giờ 30 thứ Năm hằng tuần", "recurring every=week before=thu at=10:30"),
        ("6 tháng một lần tổng hợp", "recurring every=half-year"),
        ("hằng tuần, trước 15h00 ngày thứ Năm", "recurring every=week before=thu at=15:00"),
        ("duy trì chốt trực đến hết ngày 30/9/2026", "by date=2026-09-30"),
    ],
)  # fmt: skip
def test_each_form_of_a_deadline_is_read(text, deadline):
    assert stated(text) == deadline


@pytest.mark.parametrize(
    "text",
    [
        "theo Công văn số 15/CV-SNV ngày 02/6/2026 của Sở Nội vụ",
        "căn cứ Luật Đất đai ngày 18/01/2024, rà soát",
        "danh mục giai đoạn 2026 - 2030",
        "chuyển đổi số đến năm 2030",
        "bố trí ngân sách hằng năm",
        "lập kế hoạch chi tiết từng tháng đến hết năm 2027",
        "thành kế hoạch 5 năm và hằng năm",
        "các hồ sơ phát sinh trước ngày 01/7/2025",
        "đánh giá kết quả thực hiện trong năm 2025",
        "số liệu tính đến hết ngày 31/5/2026",
        "khẩn trương rà soát, sớm báo cáo",
        "thẩm định trước khi trình",
        "chịu trách nhiệm trước Chủ tịch",
        "cảnh báo trước, trong và sau khi thi công",
        "bài phát biểu khoảng 15 phút",
        "chế độ báo cáo định kỳ, đột xuất",
    ],
)
def test_what_only_looks_like_a_deadline_is_none(text):
    assert stated(text) == "none"


def test_a_day_comes_before_one_in_brackets_and_the_first_before_later_ones():
    assert stated("chậm nhất 20/7/2026 (khai trương trước ngày 16/8/2026)") == "by date=2026-07-20"
    text = "trình trước ngày 01/7/2026, báo cáo trước ngày 30/9/2026"
    assert stated(text) == "before date=2026-07-01"


def test_without_a_day_of_the_document_a_day_without_year_is_not_guessed():
    assert stated("hoàn thành trước 30/6", today=None) == "none"


@pytest.mark.parametrize("hour", ["17 giờ 00", "17h"])
def test_the_hour_of_what_comes_round_is_no_deadline_of_its_own(hour):
    found, others = choose(plain(f"báo cáo chậm nhất {hour} thứ Sáu hằng tuần"), TODAY)
    assert (found.kind, others) == ("recurring", [])
