"""A draft goes into a folder of its own, with the bodies that the workspace knows."""

from iocplan.notice_file.load import load_plan
from running import run

LETTER = """ỦY BAN NHÂN DÂN HUYỆN
Số: 77/TB-UBND
Ngày 25 tháng 3 năm 2026

THÔNG BÁO
Kết luận cuộc họp về chợ phiên

1. Giao Phòng Văn hóa – Thông tin lập kế hoạch, trình trước ngày 10/4/2026.
2. Giao Bưu điện huyện bố trí quầy dịch vụ, hoàn thành trước ngày 15/4/2026.
"""


def drafted(office):
    (office.parent / "letter.txt").write_text(LETTER, encoding="utf-8")
    ran = run("draft", office.parent / "letter.txt", "-o", ".")
    assert ran.status == 0, ran.err
    (new,) = set(office.glob("*/notice.yaml")) - before(office)
    return load_plan(new)


def before(office):
    names = ("giao-ban-thang-3", "khai-truong-thu-vien", "phong-chay-rung", "so-hoa-ho-so")
    return {office / name / "notice.yaml" for name in names}


def test_units_have_the_ids_that_the_workspace_gives_them(office):
    plan = drafted(office)
    assert {"van-hoa", "buu-dien"} <= set(plan.units)  # of iocplan.yaml, and of a notice
    assert run("list", "--unit", "van-hoa", "--ids").out.count(f"{plan.id}/") == 1
    assert run("validate").out == ""


def test_a_new_workspace_begins_with_its_first_draft(office):
    for path in before(office):
        path.unlink()
    assert run("status").status == 3
    plan = drafted(office)
    assert run("list", "--ids").lines[0].startswith(f"{plan.id}/")
