"""An export over an earlier one: what stays, what is changed, what is cancelled."""

from datetime import date, timedelta

import pytest
from exporting import export, parts, shown, with_event, with_task, without_task
from hypothesis import given
from hypothesis import strategies as st

from builders import by, day, deliverable, dropped, make_plan, make_task, moved
from iocplan.plan.rows import Move, Note
from iocplan.texts.text import Text
from strategies import plans, todays

STAMPS = ("DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE")


def sequences(data: bytes) -> dict[str, int]:
    return {id_: part.values["SEQUENCE"] for id_, part in parts(data).items()}


def blocks(data: bytes) -> list[bytes]:
    return data.split(b"BEGIN:VEVENT")


def test_the_days_of_the_real_notice(real_plan):
    found = shown(real_plan)
    days = {id_: part.values["DTSTART"].isoformat() for id_, part in found.items()}
    assert days == {
        "launch": "2023-04-15",
        "1.1": "2023-03-20",
        "1.2": "2023-03-22",
        "2.3": "2023-03-22",
        **dict.fromkeys(("3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2"), "2023-04-14"),
    }


@given(plans(), todays, todays, st.booleans())
def test_twice_gives_the_same_bytes_on_any_day(plan, first_day, second_day, todos):
    first = export(plan, today=first_day, todos=todos).data
    again = export(plan, first, today=second_day, todos=todos)
    assert again.data == first
    assert again.merged[1:] == ([], [], [])


@given(plans(), plans(), todays, st.booleans())
def test_over_any_earlier_plan_it_settles_at_once(old, new, today, todos):
    first = export(old, today=today, todos=todos).data
    second = export(new, first, today=today, todos=todos).data
    assert export(new, second, today=today, todos=todos).data == second
    before, after = sequences(first), sequences(second)
    assert all(after[id_] in (number, number + 1) for id_, number in before.items())


def test_checking_off_a_task_changes_only_its_component(real_plan):
    first = export(real_plan).data
    plan = with_task(real_plan, "1.1", done=day("2023-03-20"), proof="12/TTr-QLĐT")
    second = export(plan, first)
    differing = [b for a, b in zip(blocks(first), blocks(second.data), strict=True) if a != b]
    assert len(differing) == 1
    part = parts(second.data)["1.1"]
    assert part.values["SEQUENCE"] == 1
    assert part.values["SUMMARY"] == "✓ 1.1 Trình dự thảo Kế hoạch, Chương trình lễ"
    assert part.values["LAST-MODIFIED"] == "20230319T170000Z"
    assert "Hoàn thành: thứ Hai 20/3/2023, văn bản 12/TTr-QLĐT" in part.values["DESCRIPTION"]
    assert second.merged.changed == ["1.1"]


def test_a_change_without_a_new_record_is_a_second_later(real_plan):
    first = export(real_plan).data
    values = shown(with_task(real_plan, "1.1", title=Text("Khác", "")), over=first)["1.1"].values
    assert values["LAST-MODIFIED"] == values["DTSTAMP"] == "20230314T170001Z"
    assert values["CREATED"] == "20230314T170000Z"
    assert values["SEQUENCE"] == 1


def test_a_uid_survives_a_changed_title_day_and_order(real_plan):
    before = {id_: part.values["UID"] for id_, part in shown(real_plan).items()}
    plan = with_task(real_plan, "1.1", title=Text("Khác", ""), moves=(moved("2023-04-01"),))
    plan = plan._replace(tasks=plan.tasks[::-1])
    assert {id_: part.values["UID"] for id_, part in shown(plan).items()} == before
    todos = {part.values["UID"] for part in shown(real_plan, todos=True).values()}
    assert not todos & set(before.values())


@pytest.mark.parametrize("todos", [False, True])
def test_a_dropped_task_is_cancelled_and_stays_so(real_plan, todos):
    first = export(real_plan, todos=todos).data
    plan = with_task(real_plan, "1.2", dropped=dropped("2023-03-19"))
    second = export(plan, first, todos=todos)
    part = parts(second.data)["1.2"]
    assert (part.values["STATUS"], part.values["SEQUENCE"]) == ("CANCELLED", 1)
    assert "không còn cần" in part.values["DESCRIPTION"]
    assert second.merged.cancelled == ["1.2"]
    assert export(plan, second.data, todos=todos).data == second.data
    assert export(plan, second.data, todos=todos, only=["1.1"]).merged.changed == []
    assert "1.2" in shown(plan, over=second.data, todos=todos, only=["1.1"])


@pytest.mark.parametrize("todos", [False, True])
def test_a_removed_task_is_cancelled_and_stays_so(real_plan, todos):
    first = export(real_plan, todos=todos).data
    plan = without_task(real_plan, "2.3")
    second = export(plan, first, todos=todos)
    part = parts(second.data)["2.3"]
    assert (part.values["STATUS"], part.values["SEQUENCE"]) == ("CANCELLED", 1)
    assert part.values["LAST-MODIFIED"] == "20230314T170001Z"
    assert part.values["SUMMARY"].startswith("2.3" if todos else "× 2.3")
    assert second.merged.cancelled == ["2.3"]
    assert export(plan, second.data, todos=todos).data == second.data


def test_a_task_that_comes_back_is_confirmed_again(real_plan):
    first = export(real_plan).data
    second = export(without_task(real_plan, "2.3"), first).data
    values = shown(real_plan, over=second)["2.3"].values
    assert (values["STATUS"], values["SEQUENCE"]) == ("CONFIRMED", 2)
    assert values["SUMMARY"].startswith("2.3")


def test_a_task_that_loses_its_day_is_cancelled(real_plan):
    first = export(real_plan).data
    plan = with_task(real_plan, "1.1", moves=(moved(None),))
    second = export(plan, first)
    assert parts(second.data)["1.1"].values["STATUS"] == "CANCELLED"
    assert "1.1" in second.undated
    assert shown(plan, over=first, only=["1.2"])["1.1"].values["STATUS"] == "CANCELLED"


def test_a_task_that_a_filter_leaves_out_goes_uncancelled(real_plan):
    first = export(real_plan).data
    second = export(real_plan, first, only=["1.1"])
    assert set(parts(second.data)) == {"launch", "1.1"}
    assert not second.merged.cancelled
    assert second.left_out == ["1.2", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2"]


def test_a_dropped_task_is_not_brought_in_past_a_filter(real_plan):
    plan = with_task(real_plan, "1.2", dropped=dropped())
    assert "1.2" not in shown(plan, only=["1.1"])


def test_the_launch_is_tentative_until_its_date_is_final(real_plan):
    def launch(plan, over=None):
        values = shown(plan, over=over)["launch"].values
        return values["STATUS"], values["DTSTART"].isoformat(), values["SUMMARY"]

    decided = Move(date(2023, 8, 8), date(2023, 7, 20), "chờ thiết bị", None, tentative=True)
    planned = with_event(real_plan, "launch", moves=(decided,))
    fixed = with_event(real_plan, "launch", moves=(decided._replace(tentative=False),))
    held = with_event(fixed, "launch", happened=date(2023, 8, 8))
    title = "Lễ khai trương Trung tâm IOC"
    assert launch(real_plan) == ("TENTATIVE", "2023-04-15", f"(chậm nhất) {title}")
    assert launch(planned) == ("TENTATIVE", "2023-08-08", f"(dự kiến) {title}")
    assert launch(fixed) == ("CONFIRMED", "2023-08-08", title)
    assert launch(held) == ("CONFIRMED", "2023-08-08", f"✓ {title}")


def test_a_moved_launch_takes_along_what_hangs_on_it(real_plan):
    first = export(real_plan).data
    move = Move(date(2023, 8, 8), date(2023, 7, 20), "chờ thiết bị", None, tentative=False)
    plan = with_event(real_plan, "launch", moves=(move,))
    second = export(plan, first)
    assert second.merged.changed == [
        "launch", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2",
    ]  # fmt: skip
    values = parts(second.data)["3.1"].values
    assert values["DTSTART"] == date(2023, 8, 7)
    assert values["LAST-MODIFIED"] == "20230719T170000Z"
    assert "(chậm nhất)" not in values["SUMMARY"]


def test_a_postponed_launch_is_cancelled_until_it_has_a_day(real_plan):
    first = export(real_plan).data
    off = Move(None, date(2023, 4, 10), "thiếu thiết bị", None, tentative=False)
    second = export(with_event(real_plan, "launch", moves=(off,)), first).data
    assert parts(second)["launch"].values["STATUS"] == "CANCELLED"
    assert parts(second)["3.1"].values["STATUS"] == "CANCELLED"


def test_days_that_nobody_ordered_say_so_in_the_title(real_plan):
    found = {id_: part.values["SUMMARY"] for id_, part in shown(real_plan).items()}
    assert found["3.1"] == "3.1 (chậm nhất) Tuyên truyền chức năng, nhiệm vụ của IOC"
    assert found["4.1"] == "4.1 (dự kiến) Lập kịch bản lễ; báo cáo chuyển đổi số"
    assert found["1.2"] == "1.2 Tham mưu trình các quyết định, quy chế IOC"
    english = shown(real_plan, lang="en")["4.1"].values["SUMMARY"]
    assert english == "4.1 (expected) Ceremony script and digital-strategy talk"


def test_a_bound_that_has_passed_is_still_said_to_be_one(real_plan):
    late = export(real_plan, today=date(2024, 1, 1)).data
    assert late == export(real_plan).data


def test_a_description_says_the_day_its_source_and_who_does_it(real_plan):
    text = shown(real_plan)["1.2"].values["DESCRIPTION"].splitlines()
    assert text[:5] == [
        "Hạn cuối: thứ Tư 22/3/2023, kể cả ngày này",
        "Thông báo nêu: «trước ngày 23/3/2023»",
        "Chủ trì: Phòng Quản lý đô thị (giao)",
        "Trình: Ủy ban nhân dân thành phố Phan Rang – Tháp Chàm (phê duyệt), qua Phòng Nội vụ",
        "Lấy ý kiến: Phòng Nội vụ",
    ]


def test_a_to_do_has_its_state_and_an_open_one_is_never_full():
    items = tuple(i._replace(done=day("2023-03-16")) for i in _items("1.3"))
    plan = make_plan(
        make_task("1.1", done="2023-03-20"),
        make_task("1.2", started="2023-03-16", deadline=by("2023-03-22")),
        make_task("1.3", deliverables=items),
        make_task("1.4", deliverables=_items("1.4"), dropped=dropped()),
    )
    found = {id_: part.values for id_, part in shown(plan, todos=True).items()}
    assert found["1.1"]["COMPLETED"] == "20230320T050000Z"
    assert [found[f"1.{n}"]["STATUS"] for n in range(1, 5)] == [
        "COMPLETED", "IN-PROCESS", "IN-PROCESS", "CANCELLED",
    ]  # fmt: skip
    assert [found[f"1.{n}"]["PERCENT-COMPLETE"] for n in range(1, 5)] == [100, 0, 99, 0]
    assert found["1.2"]["DUE"] == date(2023, 3, 22)
    assert "DUE" not in found["1.3"]


def _items(task):
    return (deliverable(f"{task}.a"), deliverable(f"{task}.b"))


def test_a_note_is_a_record(real_plan):
    note = Note(date(2023, 3, 17), "đã gọi, hứa 20/3")
    first = export(real_plan).data
    values = shown(with_task(real_plan, "1.1", notes=(note,)), over=first)["1.1"].values
    assert values["LAST-MODIFIED"] == "20230316T170000Z"


def test_a_calendar_is_named_after_what_it_leads_to(real_plan):
    assert b"X-WR-CALNAME:Launch of the IOC" in export(real_plan, lang="en").data
    assert b"X-WR-CALNAME:test" in export(make_plan()).data


def test_a_reminder_moves_with_the_option_and_counts_as_a_change(real_plan):
    first = export(real_plan).data
    second = export(real_plan, first, alarm=timedelta(hours=20))
    assert len(second.merged.changed) == 11
