"""Days as people write them, the day before the month."""

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import day
from iocplan.errors import ExitStatus, UsageError
from iocplan.query.typed_days import guess_date, parse_day

TODAY = date(2023, 3, 18)


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
        ("31/12", "2023-12-31"),
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
    assert parse_day(text, TODAY) == day(meant)


@pytest.mark.parametrize(
    ("today", "text", "meant"),
    [
        ("2022-12-31", "22/3", "2022-03-22"),
        ("2022-12-31", "tomorrow", "2023-01-01"),
        ("2023-01-01", "-1d", "2022-12-31"),
        ("2024-02-28", "tomorrow", "2024-02-29"),
        ("2024-01-01", "29/2", "2024-02-29"),
    ],
)
def test_a_day_without_a_year_is_one_of_todays_year_and_relative_ones_cross_it(today, text, meant):
    assert parse_day(text, day(today)) == day(meant)


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
        "22 Mar",
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
        parse_day(text, TODAY)
    assert refused.value.status is ExitStatus.USAGE
    assert f"“{text}”" in refused.value.message.say("en")
    assert "22/3" in refused.value.hint.say("vi")


@pytest.mark.parametrize(("today", "text"), [("9999-12-31", "+1d"), ("0001-01-01", "yesterday")])
def test_a_day_outside_the_calendar_is_refused(today, text):
    with pytest.raises(UsageError):
        parse_day(text, day(today))


@given(st.dates(), st.dates())
def test_every_day_can_be_written_in_full_and_is_read_back(meant, today):
    assert parse_day(meant.isoformat(), today) == meant
    assert parse_day(f"{meant.day}/{meant.month}/{meant.year:04}", today) == meant
    assert parse_day(f"{meant.day:02}/{meant.month:02}", meant) == meant


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(0, 9999))
def test_what_is_added_can_be_taken_away(today, number):
    assert parse_day(f"+{number}d", today) - today == timedelta(days=number)
    assert today - parse_day(f"-{number}d", today) == timedelta(days=number)
    assert parse_day(f"+{number}w", today) - today == timedelta(weeks=number)


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
