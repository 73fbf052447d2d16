"""Working days: the weekdays without the holidays of Vietnam, with the plan's exceptions."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import day, days
from iocplan.schedule.workdays import WorkDays

plain = WorkDays(frozenset(), frozenset())


def with_exceptions(off: tuple[date, ...] = (), on: tuple[date, ...] = ()) -> WorkDays:
    return WorkDays(frozenset(off), frozenset(on))


@pytest.mark.parametrize(
    ("on", "works"),
    [
        ("2023-03-17", True),
        ("2023-03-18", False),  # Saturday
        ("2023-03-19", False),  # Sunday
        ("2023-03-20", True),
        ("2023-01-02", False),  # New Year was a Sunday
        ("2023-01-25", False),  # Tết
        ("2023-04-28", True),
        ("2023-04-29", False),  # Giỗ Tổ, a Saturday
        ("2023-05-01", False),
        ("2023-05-02", False),  # in lieu of Giỗ Tổ
        ("2023-05-03", False),  # in lieu of 30/4
        ("2023-05-04", True),
        ("2023-09-01", False),
        ("2023-09-04", False),  # in lieu of 2/9
    ],
)
def test_working_days_are_monday_to_friday_without_the_holidays_of_vietnam(on, works):
    assert plain.works(day(on)) is works


def test_a_day_off_of_the_plan_is_no_working_day():
    assert not with_exceptions(off=days("2023-03-20")).works(day("2023-03-20"))


@pytest.mark.parametrize(
    ("worked", "instead_of"),
    [
        ("2024-05-04", "2024-04-29"),
        ("2025-04-26", "2025-05-02"),
        ("2026-08-22", "2026-08-31"),
        ("2014-12-27", "2015-01-02"),  # for a day of the next year
        ("2019-01-05", "2018-12-31"),  # and for one of the year before
    ],
)
def test_a_saturday_that_the_government_swaps_for_a_weekday_is_worked(worked, instead_of):
    assert day(worked).weekday() == 5
    assert plain.works(day(worked))
    assert not plain.works(day(instead_of))


def test_a_swapped_saturday_is_counted():
    assert plain.add(day("2025-04-25"), 3) == day("2025-04-29")
    assert plain.between(day("2025-04-25"), day("2025-04-29")) == 3
    assert plain.last_before(day("2025-04-27")) == day("2025-04-26")


def test_the_plan_wins_over_a_swapped_day():
    off = with_exceptions(off=days("2025-04-26"))
    assert not off.works(day("2025-04-26"))
    assert off.between(day("2025-04-25"), day("2025-04-28")) == 1
    both = with_exceptions(off=days("2025-04-26"), on=days("2025-04-26"))
    assert both.between(day("2025-04-25"), day("2025-04-28")) == 2


@pytest.mark.parametrize("on", ["2023-03-18", "2023-05-01"])
def test_a_work_day_of_the_plan_wins_over_weekend_and_holiday(on):
    assert with_exceptions(on=days(on)).works(day(on))


def test_a_day_that_is_named_both_ways_is_worked():
    both = days("2023-03-20")
    assert with_exceptions(both, both).works(day("2023-03-20"))


@pytest.mark.parametrize(
    ("start", "end", "number"),
    [
        ("2023-03-15", "2023-03-20", 3),
        ("2023-03-18", "2023-03-22", 3),
        ("2023-03-18", "2023-03-19", 0),
        ("2023-03-20", "2023-03-20", 0),
        ("2023-04-28", "2023-05-04", 1),
        ("2023-03-18", "2023-04-15", 20),  # from the notice's days to the launch's bound
        ("2023-03-20", "2023-03-15", -3),
    ],
)
def test_the_first_day_is_not_counted_and_the_last_day_is(start, end, number):
    assert plain.between(day(start), day(end)) == number


@pytest.mark.parametrize(
    ("on", "last"),
    [
        ("2023-04-16", "2023-04-14"),
        ("2023-04-15", "2023-04-14"),
        ("2023-04-14", "2023-04-14"),
        ("2023-05-03", "2023-04-28"),
    ],
)
def test_the_last_working_day_before_a_day_off(on, last):
    assert plain.last_before(day(on)) == day(last)


some_days = st.dates(date(2022, 12, 1), date(2023, 12, 31)) | st.dates(
    date(2024, 4, 20), date(2026, 9, 10)
)
lengths = st.integers(0, 40)
calendars = st.builds(WorkDays, *[st.frozensets(some_days, max_size=5)] * 2)


@given(calendars, some_days, lengths)
def test_between_counts_what_add_has_added(calendar, start, length):
    assert calendar.between(start, calendar.add(start, length)) == length


@given(calendars, some_days, st.integers(1, 40))
def test_add_ends_on_a_working_day(calendar, start, length):
    end = calendar.add(start, length)
    assert end > start
    assert calendar.works(end)


@given(calendars, some_days, lengths, lengths)
def test_adding_twice_is_adding_the_sum(calendar, start, first, second):
    assert calendar.add(calendar.add(start, first), second) == calendar.add(start, first + second)


@given(calendars, some_days, some_days, some_days)
def test_between_is_additive_over_any_day_in_the_middle(calendar, start, middle, end):
    parts = calendar.between(start, middle) + calendar.between(middle, end)
    assert parts == calendar.between(start, end)


@given(calendars, some_days)
def test_nothing_works_between_the_last_working_day_and_the_day_itself(calendar, on):
    last = calendar.last_before(on)
    assert calendar.works(last)
    assert last <= on
    assert not any(calendar.works(last + timedelta(days=i + 1)) for i in range((on - last).days))
