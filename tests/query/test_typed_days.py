"""Days as people write them, the day before the month."""

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import day
from iocplan.errors import ExitStatus, UsageError
from iocplan.query.typed_days import (
    Around,
    guess_date,
    has_year,
    not_before,
    parse_day,
    up_to,
)

TODAY = date(2023, 3, 18)
PLAN = Around(date(2023, 3, 15), date(2023, 4, 15), TODAY)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2023-03-22", "2023-03-22"),
        ("2023-3-2", "2023-03-02"),
        ("22/3/2023", "2023-03-22"),
        ("02/8/2022", "2022-08-02"),
        ("22.3.2023", "2023-03-22"),
        ("22-3-2023", "2023-03-22"),
        ("22/3", "2023-03-22"),
        ("1/4", "2023-04-01"),
        ("04/01", "2023-01-04"),
        ("22.3", "2023-03-22"),
        ("31/12", "2022-12-31"),  # nearer to the plan than its end of year
        ("1/1/2024", "2024-01-01"),
        ("29/2/2024", "2024-02-29"),
        ("today", "2023-03-18"),
        ("tomorrow", "2023-03-19"),
        ("yesterday", "2023-03-17"),
        ("Today", "2023-03-18"),
        ("hôm nay", "2023-03-18"),
        ("ngày mai", "2023-03-19"),
        ("hôm qua", "2023-03-17"),
        ("Hom nay", "2023-03-18"),
        (unicodedata.normalize("NFD", "ngày mai"), "2023-03-19"),
        ("+7d", "2023-03-25"),
        ("+0d", "2023-03-18"),
        ("-7d", "2023-03-11"),
        ("–7d", "2023-03-11"),
        ("+2w", "2023-04-01"),
        ("-1W", "2023-03-11"),
        ("+300d", "2024-01-12"),
        ("  22/3  ", "2023-03-22"),
    ],
)
def test_a_day_may_be_written_in_all_these_ways(text, meant):
    assert parse_day(text, TODAY, PLAN) == day(meant)


@pytest.mark.parametrize(
    ("today", "text", "meant"),
    [
        ("2022-12-31", "tomorrow", "2023-01-01"),
        ("2023-01-01", "-1d", "2022-12-31"),
        ("2024-02-28", "tomorrow", "2024-02-29"),
    ],
)
def test_a_relative_day_may_lie_in_another_year(today, text, meant):
    assert parse_day(text, day(today), PLAN) == day(meant)


@pytest.mark.parametrize(
    ("text", "first", "last", "near", "meant"),
    [
        # a plan of one year, seen from any day
        ("18/3", "2023-03-15", "2023-04-15", "2026-11-25", "2023-03-18"),
        ("10/3", "2023-03-15", "2023-04-15", "2026-11-25", "2023-03-10"),
        ("20/4", "2023-03-15", "2023-04-15", "2020-01-01", "2023-04-20"),
        # a plan over the New Year
        ("5/1", "2022-12-20", "2023-02-10", "2022-12-28", "2023-01-05"),
        ("28/12", "2022-12-20", "2023-02-10", "2023-01-02", "2022-12-28"),
        # a plan of several years: the nearest to today
        ("5/1", "2022-12-20", "2025-06-30", "2024-01-20", "2024-01-05"),
        ("28/12", "2022-12-20", "2025-06-30", "2024-01-02", "2023-12-28"),
        ("29/2", "2023-12-20", "2024-03-30", "2026-11-25", "2024-02-29"),
        # ends of the calendar
        ("5/1", "0001-01-01", "0001-12-31", "0001-12-31", "0001-01-05"),
        ("28/12", "9999-01-01", "9999-12-31", "9999-01-01", "9999-12-28"),
    ],
)
def test_a_day_without_a_year_is_of_the_plans_own_year(text, first, last, near, meant):
    around = Around(day(first), day(last), day(near))
    assert parse_day(text, TODAY, around) == day(meant)


@pytest.mark.parametrize(
    ("text", "start", "meant"),
    [
        ("5/1", "2022-12-28", "2023-01-05"),
        ("28/12", "2022-12-28", "2022-12-28"),
        ("27/12", "2022-12-28", "2023-12-27"),
        ("29/2", "2023-03-15", "2024-02-29"),
    ],
)
def test_a_new_day_or_the_end_of_a_range_is_the_first_not_before_its_start(text, start, meant):
    assert parse_day(text, TODAY, not_before(day(start))) == day(meant)


@pytest.mark.parametrize(
    ("text", "today", "meant"),
    [
        ("28/12", "2023-01-02", "2022-12-28"),
        ("2/1", "2023-01-02", "2023-01-02"),
        ("3/1", "2023-01-02", "2023-01-03"),  # was not yet: to be refused as such
        ("14/12", "2023-01-02", "2022-12-14"),  # before the meeting: likewise
        ("5/1", "2023-09-01", "2023-01-05"),
    ],
)
def test_what_has_happened_was_on_the_last_such_day(text, today, meant):
    assert parse_day(text, TODAY, up_to(day(today), date(2022, 12, 15))) == day(meant)


@pytest.mark.parametrize("text", ["29/2", "31/4", "0/1", "1/13", "32/1"])
def test_a_day_that_the_meant_year_does_not_have_is_refused(text):
    with pytest.raises(UsageError):
        parse_day(text, TODAY, PLAN)


@given(st.dates(), st.dates())
def test_the_first_such_day_is_never_earlier_nor_a_year_later(start, meant):
    if start.year < 9998 and (meant.month, meant.day) != (2, 29):
        found = parse_day(f"{meant.day}/{meant.month}", TODAY, not_before(start))
        assert timedelta(0) <= found - start <= timedelta(days=365)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2023-03-22", True),
        ("22/3/2023", True),
        ("22.3.2023", True),
        ("22/3", False),
        ("yesterday", False),
        ("-7d", False),
    ],
)
def test_whether_a_day_is_written_with_its_year(text, written):
    assert has_year(text) is written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "22",
        "3/22/2023",  # month first
        "3/22",
        "29/2",  # no leap year
        "29/2/2023",
        "31/4",
        "2023-02-30",
        "2023-13-01",
        "22/3/23",
        "0/3",
        "0000-01-01",
        "20230322",
        "2023/03/22",
        "Mar 22",
        "22 Mars",
        "thứ Tám",
        "T8",
        "T1",
        "ngày",
        "22 tháng",
        "22 tháng 3 năm",
        "22/3 tháng 2023",
        "22 tháng 3 2023",
        "22 Mar 23",
        "22 Mar 2023 2024",
        "T4 T5",
        "7d",
        "+7",
        "+7m",
        "+-7d",
        "someday",
        "todayish",
        "22/3\n23/3",
    ],
)
def test_everything_else_is_refused_with_the_forms_that_are_not(text):
    with pytest.raises(UsageError) as refused:
        parse_day(text, TODAY, PLAN)
    assert refused.value.status is ExitStatus.USAGE
    assert f"“{text}”" in refused.value.message.say("en")
    assert "22/3" in refused.value.hint.say("vi")


@pytest.mark.parametrize(("today", "text"), [("9999-12-31", "+1d"), ("0001-01-01", "yesterday")])
def test_a_day_outside_the_calendar_is_refused(today, text):
    with pytest.raises(UsageError):
        parse_day(text, day(today), PLAN)


@given(st.dates(), st.dates())
def test_every_day_can_be_written_in_full_and_is_read_back(meant, today):
    assert parse_day(meant.isoformat(), today, PLAN) == meant
    assert parse_day(f"{meant.day}/{meant.month}/{meant.year:04}", today, PLAN) == meant
    assert parse_day(f"{meant.day:02}/{meant.month:02}", meant, not_before(meant)) == meant


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(0, 9999))
def test_what_is_added_can_be_taken_away(today, number):
    assert parse_day(f"+{number}d", today, PLAN) - today == timedelta(days=number)
    assert today - parse_day(f"-{number}d", today, PLAN) == timedelta(days=number)
    assert parse_day(f"+{number}w", today, PLAN) - today == timedelta(weeks=number)


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("2023-3-22", "2023-03-22"),
        ("2023-22-03", "2023-03-22"),
        ("22/3/2023", "2023-03-22"),
        ("22.03.2023", "2023-03-22"),
        ("3/22/2023", "2023-03-22"),
        ("2023-02-30", None),
        ("31/4/2023", None),
        ("22/3", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_misspelt_date_of_the_file_is_guessed_where_only_one_can_be_meant(text, guess):
    assert guess_date(text) == day(guess)
