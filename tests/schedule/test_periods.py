"""Periods of the calendar: their names, and that they tile time."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import day
from iocplan.plan.periods import Every, Period, parse_period, period_of
from iocplan.say.period_named import period_named

days = st.dates(date(2, 1, 1), date(9998, 12, 31))
everies = st.sampled_from(Every)


@given(everies, days)
def test_every_day_lies_in_just_one_period_and_the_next_begins_where_it_ends(every, on):
    period = period_of(every, on)
    assert period.first <= on <= period.last
    following = Period(every, period.ordinal + 1)
    assert following.first == period.last + timedelta(days=1)
    assert period_of(every, period.last) == period
    assert period_of(every, following.first) == following


@given(everies, days)
def test_a_period_is_read_back_by_its_name(every, on):
    period = period_of(every, on)
    assert parse_period(period.name) == period


@pytest.mark.parametrize(
    ("name", "first", "last", "vi", "en"),
    [
        ("2026", "2026-01-01", "2026-12-31", "năm 2026", "2026"),
        ("2026-H1", "2026-01-01", "2026-06-30", "6 tháng đầu năm 2026", "H1 2026"),
        ("2026-H2", "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026", "H2 2026"),
        ("2026-Q2", "2026-04-01", "2026-06-30", "quý II/2026", "Q2 2026"),
        ("2024-02", "2024-02-01", "2024-02-29", "tháng 02/2024", "Feb 2024"),
        ("2026-06", "2026-06-01", "2026-06-30", "tháng 6/2026", "Jun 2026"),
        ("2026-W07", "2026-02-09", "2026-02-15", "tuần 07/2026", "week 07 of 2026"),
        ("2020-W53", "2020-12-28", "2021-01-03", "tuần 53/2020", "week 53 of 2020"),
        ("2026-03-22", "2026-03-22", "2026-03-22", "ngày 22/3/2026", "22 Mar 2026"),
    ],
)
def test_a_period_has_these_days_and_is_called_so(name, first, last, vi, en):
    period = parse_period(name)
    assert (period.first, period.last, period.name) == (day(first), day(last), name)
    assert (period_named(period).say("vi"), period_named(period).say("en")) == (vi, en)


@pytest.mark.parametrize(
    "name",
    *[["", "0000", "26", "2026-Q5", "2026-H3", "2026-13", "2026-00", "2026-W54", "2025-W53"]],
)
def test_whatever_else_is_written_is_no_period(name):
    assert parse_period(name) is None


def test_the_last_period_of_the_calendar_ends_with_it():
    assert parse_period("9999").last == date.max
    assert parse_period("9999-Q4").last == date.max
