"""Days in words: in Vietnamese, with diacritics and without, in English, and as they are shown."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import day
from iocplan.errors import UsageError
from iocplan.query.fold import fold
from iocplan.query.typed_days import Around, has_year, not_before, parse_day, up_to
from iocplan.texts import dates
from iocplan.texts.text import LANGS
from running import NOTICE, run

TODAY = date(2023, 3, 18)  # a Saturday
PLAN = Around(date(2023, 3, 15), date(2023, 4, 15), TODAY)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("mai", "2023-03-19"),
        ("Mai", "2023-03-19"),
        ("ngày mai", "2023-03-19"),
        ("ngày kia", "2023-03-20"),
        ("hôm nay", "2023-03-18"),
        ("hôm qua", "2023-03-17"),
        ("hôm kia", "2023-03-16"),
        ("+7 ngày", "2023-03-25"),
        ("-2 tuần", "2023-03-04"),
        ("+1 week", "2023-03-25"),
        ("+3 days", "2023-03-21"),
        ("thứ Bảy", "2023-03-18"),
        ("thứ Sáu", "2023-03-24"),
        ("thứ 6", "2023-03-24"),
        ("T6", "2023-03-24"),
        ("Chủ nhật", "2023-03-19"),
        ("CN", "2023-03-19"),
        ("mốt", "2023-03-20"),
        ("Friday", "2023-03-24"),
        ("fri", "2023-03-24"),
        ("22 Mar", "2023-03-22"),
        ("22 March 2023", "2023-03-22"),
        ("Wed 22 Mar", "2023-03-22"),
        ("Wednesday, 22 Mar 2023", "2023-03-22"),
        ("22 tháng 3", "2023-03-22"),
        ("ngày 22 tháng 3 năm 2023", "2023-03-22"),
        ("ngày 22/3", "2023-03-22"),
        ("T4 22/3", "2023-03-22"),
        ("thứ Tư, ngày 22/3/2023", "2023-03-22"),
        ("thứ Tư 2023-03-22", "2023-03-22"),
    ],
)
def test_words_mean_days_with_diacritics_and_without(text, meant):
    assert parse_day(text, TODAY, PLAN) == day(meant)
    assert parse_day(fold(text), TODAY, PLAN) == day(meant)


FORMS = [
    *(dates.short, dates.full, dates.week, dates.weekfull, dates.long, dates.longshort),
]


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.sampled_from(FORMS))
def test_whatever_the_program_shows_can_be_typed(shown, form):
    for lang in LANGS:
        text = form(shown, lang)
        assert parse_day(text, TODAY, not_before(shown)) == shown, text
        assert has_year(text) is (str(shown.year) in text)


@pytest.mark.parametrize("text", ["T5 22/3", "thứ Năm 22/3/2023", "Thu 22 Mar", "CN 2023-03-22"])
def test_a_weekday_that_is_another_days_is_refused_with_the_right_one(text):
    with pytest.raises(UsageError) as refused:
        parse_day(text, TODAY, PLAN)
    assert "Wed 22 Mar 2023" in refused.value.message.say("en")
    assert "thứ Tư 22/3/2023" in refused.value.message.say("vi")


WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(range(7)))
def test_a_weekday_is_the_next_one_and_of_what_has_happened_the_last_one(today, weekday):
    coming = parse_day(WEEKDAYS[weekday], today, Around(date.min, date.max, today))
    past = parse_day(WEEKDAYS[weekday], today, up_to(today, date.min))
    assert coming.weekday() == past.weekday() == weekday
    assert timedelta(0) <= coming - today <= timedelta(6)
    assert timedelta(0) <= today - past <= timedelta(6)


def test_the_end_of_a_range_is_a_weekday_in_it():
    assert parse_day("T6", TODAY, not_before(date(2023, 3, 27))) == date(2023, 3, 31)
    assert parse_day("T6", TODAY, not_before(date(2023, 3, 1))) == date(2023, 3, 24)


@pytest.mark.parametrize("text", ["+9999 tuần", "0000-01-01", "CN 31/2", "mai kia"])
def test_what_no_calendar_has_is_refused(text):
    with pytest.raises(UsageError):
        parse_day(text, date(9998, 12, 31), PLAN)


def test_the_hint_is_in_the_words_of_the_language():
    vi = run("due", "--by", "tuần sau", "--lang", "vi").err
    assert "hôm nay, mai, hôm qua, thứ Sáu" in vi
    assert "tomorrow" not in vi
    assert "today, tomorrow, Friday" in run("due", "--by", "tuần sau", "--lang", "en").err


def test_commands_take_them(tmp_path):
    path = tmp_path / "notice.yaml"
    path.write_bytes(NOTICE.read_bytes())
    assert "up to Fri 24 Mar 2023" in run("due", "--by", "thứ Sáu", "-f", path, width=80).out
    assert run("check", "1.1", "--on", "thu nam", "-f", path).status == 0
    assert "done: 2023-03-16\n" in path.read_text(encoding="utf-8")
    moved = run("move", "1.2", "T6", "--because", "chờ", "--by-whom", "Chủ tịch", "-f", path)
    assert moved.status == 0
    assert "date: 2023-03-24" in path.read_text(encoding="utf-8")
