"""Whatever the plan, the bytes are what RFC 5545 asks for and what it leaves no doubt about."""

from datetime import date, timedelta

import pytest
from exporting import export, parts, shown, with_task
from hypothesis import given
from hypothesis import strategies as st
from strict_calendar import read_strictly

from builders import by, day, dropped, make_event, make_plan, make_task
from iocplan.calendar.uids import PRODID
from iocplan.plan.rows import Note
from iocplan.texts.text import Text
from strategies import plans, todays

HOSTILE = (
    "a, b; c\\d \"e\" 'f'",
    "\\n \\N \\, \\; \\\\ C:\\New\\next",
    "x\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nATTENDEE:mailto:a@b.c",
    "x\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR",
    "x\u2028BEGIN:VALARM\u2029\x85\x0b\x0c\x1c\x1d\x1eEND:VALARM",
    "nul \x00 bell \a escape \x1b[31m del \x7f c1 \x9b bom \ufeff",
    "một \ud800 nửa",
    "👩‍👩‍👧‍👦 🇻🇳 ✅ 𝔘𝔫𝔦",
    "Thông báo kết luận về chuẩn bị khai trương Trung tâm IOC; " * 18,
    "," * 300 + "\\" * 300 + ";" * 300,
    "BEGIN:VEVENT",
    ";VALUE=DATE:20230320",
    "{title} %s $(x) «»",
)
texts = st.text(st.characters() | st.sampled_from('\\,;:"\n\r\t ươ👩\u2028')).filter(str.strip)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("todos", [False, True])
def test_the_real_notice_is_strictly_right(real_plan, lang, todos):
    calendar = read_strictly(export(real_plan, lang=lang, todos=todos).data)
    assert len(calendar.parts) == (15 if todos else 11)
    assert calendar.values["PRODID"] == PRODID


@given(plans(), todays, st.sampled_from(["vi", "en"]), st.booleans())
def test_any_plan_is_strictly_right(plan, today, lang, todos):
    read_strictly(export(plan, today=today, lang=lang, todos=todos).data)


@given(plans(), plans(), todays, st.booleans())
def test_any_plan_is_strictly_right_over_any_earlier_one(old, new, today, todos):
    first = export(old, today=today, todos=todos).data
    read_strictly(export(new, first, today=today, todos=todos).data)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("todos", [False, True])
def test_hostile_texts_stay_texts(text, todos):
    _check_text(text, todos)


@given(texts, st.booleans())
def test_any_text_stays_a_text(text, todos):
    _check_text(text, todos)


def _check_text(text, todos):
    task = make_task(
        deadline=by("2023-03-20", quote=text),
        title=Text(text, ""),
        notes=(Note(day("2023-03-16"), text),),
        done="2023-03-17",
        proof=text,
    )
    plan = make_plan(task)
    plan = plan._replace(units={"office": plan.units["office"]._replace(name=Text(text, ""))})
    (part,) = shown(plan, todos=todos).values()
    assert part.values["SUMMARY"].count("1.1") >= 1
    assert not part.parts


@pytest.mark.parametrize("text", [t for t in HOSTILE if t.isprintable() and "\n" not in t])
def test_printable_texts_come_through_letter_by_letter(text):
    task = make_task(title=Text(text, ""), notes=(Note(day("2023-03-16"), text),), deadline=by(
        "2023-03-20"))  # fmt: skip
    (part,) = shown(make_plan(task)).values()
    assert part.values["SUMMARY"] == f"1.1 {text}".strip()
    assert part.values["DESCRIPTION"].endswith(text.strip())


def test_a_note_of_several_lines_keeps_them():
    note = Note(day("2023-03-16"), "một\nhai\r\nba")
    (part,) = shown(make_plan(make_task(deadline=by("2023-03-20"), notes=(note,)))).values()
    assert part.values["DESCRIPTION"].endswith("Ghi chú: 16/3/2023: một\nhai\nba")


def test_a_title_is_one_line_in_nfc():
    task = make_task(title=Text("Lê\u0303\nkhai\ttrương", ""), deadline=by("2023-03-20"))
    (part,) = shown(make_plan(task)).values()
    assert part.values["SUMMARY"] == "1.1 Lễ khai trương"


def test_the_first_and_the_last_of_all_days_can_be_written():
    ends = [make_task("1.1", deadline=by(date.max)), make_task("1.2", deadline=by(date.min))]
    found = shown(make_plan(*ends, *(make_task("1.3", done=date.min, deadline=by(date.max)),)))
    assert found["1.1"].values["DTSTART"] == date.max
    assert found["1.2"].values["DTEND"] == date.min + timedelta(days=1)
    again = export(make_plan(*ends), export(make_plan(*ends)).data).data
    assert again == export(make_plan(*ends)).data


def test_a_closed_task_has_no_alarm(real_plan):
    plan = with_task(real_plan, "1.1", done=day("2023-03-20"))
    plan = with_task(plan, "1.2", dropped=dropped())
    for todos in (False, True):
        found = shown(plan, todos=todos)
        assert not found["1.1"].parts
        assert not found["1.2"].parts
        assert found["2.3"].parts


def test_there_is_no_alarm_where_none_is_wanted(real_plan):
    assert not any(part.parts for part in shown(real_plan, alarm=None).values())


def test_an_alarm_counts_back_from_the_day_and_of_a_to_do_from_its_end(real_plan):
    alarm = timedelta(days=3) - timedelta(hours=8, minutes=30)
    for todos, line in (
        (False, b"TRIGGER:-P2DT15H30M"),
        (True, b"TRIGGER;RELATED=END:-P2DT15H30M"),
    ):
        assert line in export(real_plan, alarm=alarm, todos=todos).data.splitlines()


def test_nothing_invites_anybody_and_nothing_is_tied_to_a_time_zone(real_plan):
    data = export(real_plan).data + export(real_plan, todos=True).data
    for name in (b"METHOD", b"ATTENDEE", b"ORGANIZER", b"TZID", b"VTIMEZONE", b"RELATED-TO"):
        assert name not in data


def test_a_calendar_of_nothing_is_still_a_calendar():
    assert parts(export(make_plan()).data) == {}
    assert parts(export(make_plan(events=[make_event()])).data) == {}
