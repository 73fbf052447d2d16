"""The forms in which notices are written: small texts of our own beside what is read of them.

Each ``forms/NAME.txt`` has its reading in ``forms/NAME.plan``; IOCPLAN_UPDATE=1 stores it anew.
"""

import os

import pytest
from forms_read import FORMS, draft_of

from iocplan.draft.model import Deadline, Draft
from iocplan.draft.text.folded import fold_blanks
from iocplan.draft.understanding.understand import understand
from iocplan.draft.writing.numbers import task_ids


def told(draft: Draft) -> str:
    head = draft.head
    lines = [f"{head.kind} {head.number or '-'} {head.issued or '-'} {head.meeting_date or '-'}"]
    lines += [f"to {name}" for name in head.addressees]
    for task, made in zip(draft.tasks, task_ids(draft), strict=True):
        asked = " (request)" if task.mode == "request" else ""
        lines.append(f"{made} {' + '.join(task.leads)}{asked}: {task.title}")
        if task.partners:
            lines.append(f"    with {' + '.join(task.partners)}")
        if task.deadline:
            lines.append(f"    {_due(task.deadline)}")
        lines += [f"    ? {doubt.rule}" for doubt in task.doubts]
    lines += [f"- {left.reason}: {left.quote.text[:60]}" for left in draft.left_out]
    return "\n".join(lines) + "\n"


def _due(deadline: Deadline) -> str:
    facts = (deadline.period or deadline.date, deadline.event, deadline.at, deadline.every,
             deadline.by, deadline.before)  # fmt: skip
    said = " ".join(str(fact) for fact in facts if fact)
    return f"{deadline.kind} {said} «{deadline.quote.text}»".replace("  ", " ")


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_a_form_is_read_as_it_stands_beside_it(form):
    reading = told(draft_of(form))
    stored = form.with_suffix(".plan")
    if os.environ.get("IOCPLAN_UPDATE"):
        stored.write_text(reading, "utf-8")
    assert reading == stored.read_text("utf-8")


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_every_quote_stands_at_its_offset(form):
    text = form.read_text("utf-8")
    draft, folded = draft_of(form), fold_blanks(text)
    quotes = [t.quote for t in draft.tasks] + [left.quote for left in draft.left_out]
    quotes += [t.deadline.quote for t in draft.tasks if t.deadline]
    for quote in quotes:
        assert quote.text
        assert folded.startswith(quote.text, quote.offset)


@pytest.mark.parametrize(
    ("cell", "leads"),
    [
        ("Phòng Văn hóa - Xã hội", ["Phòng Văn hóa - Xã hội"]),
        ("- Phòng Văn hóa - Xã hội - Công an xã", ["Phòng Văn hóa - Xã hội", "Công an xã"]),
        ("Phòng Kinh tế - Hạ tầng, Sở Y tế", ["Phòng Kinh tế - Hạ tầng", "Sở Y tế"]),
        ("Sở Nội vụ - Sở Y tế + Công an tỉnh", ["Sở Nội vụ", "Sở Y tế", "Công an tỉnh"]),
        ("- Sở Y tế - Các sở, ngành", ["Sở Y tế", "Các sở, ngành"]),
    ],
)
def test_dashes_in_a_cell_part_bodies_but_not_the_name_of_one(cell, leads):
    head = "STT | Nội dung công việc | Cơ quan chủ trì | Thời hạn hoàn thành"
    draft = understand(f"KẾ HOẠCH\n{head}\n1 | Rà soát hộ nghèo | {cell} | 30/6/2026\n")
    assert [list(task.leads) for task in draft.tasks] == [leads]


def test_under_a_topic_orders_follow_without_an_opening_sentence():
    text = "THÔNG BÁO\nII. NHIỆM VỤ TRỌNG TÂM\n1. Về nhân lực\nSở Nội vụ mở ba lớp tập huấn.\n"
    assert [task.leads for task in understand(text).tasks] == [("Sở Nội vụ",)]
    assessed = text.replace("NHIỆM VỤ TRỌNG TÂM", "ĐÁNH GIÁ CHUNG")
    assert understand(assessed).tasks == ()


@pytest.mark.parametrize(
    ("closing", "lead", "due"),
    [
        ("Nhận được Thông báo này, yêu cầu các đơn vị báo cáo UBND tỉnh chậm nhất 30/6/2026./.",
         "các đơn vị", "by 2026-06-30"),
        ("Trên đây là kết luận của Chủ tịch, yêu cầu các sở báo cáo kết quả trước 12/6/2026./.",
         "các sở", "before 2026-06-12"),
        ("Yêu cầu các cơ quan nghiêm túc thực hiện, báo cáo UBND tỉnh trước ngày 25 hằng tháng./.",
         "các cơ quan", "recurring month 25"),
    ],
)  # fmt: skip
def test_a_closing_order_with_a_day_for_a_report_is_a_task(closing, lead, due):
    text = f"THÔNG BÁO\nNgày 04/5/2026, Chủ tịch kết luận:\n1. Sở Y tế lập danh mục.\n{closing}\n"
    task = understand(text).tasks[-1]
    assert task.leads == (lead,)
    assert _due(task.deadline).startswith(due)


def test_a_closing_call_without_a_day_is_no_task():
    text = (
        "THÔNG BÁO\nNgày 04/5/2026, Chủ tịch kết luận:\n1. Sở Y tế lập danh mục.\n"
        "Trên đây là kết luận của Chủ tịch, yêu cầu các đơn vị nghiêm túc thực hiện./.\n"
    )
    assert [task.leads for task in understand(text).tasks] == [("Sở Y tế",)]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Các đơn vị lập kế hoạch triển khai thực hiện.", "Lập kế hoạch triển khai thực hiện"),
        ("Yêu cầu các sở lập danh mục, tổ chức thực hiện.", "Lập danh mục, tổ chức thực hiện"),
        ("Các phòng khẩn trương triển khai thực hiện.", None),
        ("Yêu cầu các đơn vị nghiêm túc thực hiện Thông báo này.", None),
    ],
)
def test_a_call_to_carry_out_is_no_task_unless_it_orders_more(words, title):
    text = f"THÔNG BÁO\nChủ tịch kết luận:\n1. Sở Y tế rà soát.\n2. {words}\n3. Sở A lập.\n"
    titles = [task.title for task in understand(text).tasks]
    assert titles[1:-1] == ([title] if title else [])


def test_an_article_that_decides_may_order_something_beside_that():
    text = "QUYẾT ĐỊNH\nĐiều 1. Phê duyệt Đề án. Giao Sở Y tế công bố.\nĐiều 2. Bãi bỏ Đề án cũ.\n"
    draft = understand(text)
    assert [task.leads for task in draft.tasks] == [("Sở Y tế",)]
    assert [left.reason for left in draft.left_out][-1] == "decided"
