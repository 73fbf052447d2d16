"""Which day of each period is the last one, and which periods a task that comes round has."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import make_task
from iocplan.plan.amendments import PeriodDone
from iocplan.plan.kinds import Basis, DeadlineKind
from iocplan.plan.periods import Every, Recurrence, parse_period, period_of
from iocplan.plan.rows import Deadline
from iocplan.schedule.recurrence import day_in, first_open_on, is_day_in, last_day, last_until
from iocplan.schedule.series import Series

DAYS = st.dates(date(1890, 1, 1), date(2120, 12, 31))
NAMES = {
    Every.DAY: ["last", "+1", "+7", "+400"],
    Every.WEEK: ["mon", "fri", "sun", "last", "+1", "+40"],
    Every.MONTH: ["1", "05", "25", "28", "29", "30", "31", "last", "+1", "+10", "+100"],
    Every.QUARTER: ["1", "20", "31", "last", "+10", "+100"],
    Every.HALF_YEAR: ["15", "30", "31", "last", "+15"],
    Every.YEAR: ["01-01", "06-30", "02-29", "12-31", "last", "+20", "+400"],
}
RULES = st.sampled_from(
    [
        Recurrence(every, name, is_before=is_before, start=None)
        for every, names in NAMES.items()
        for name in [*names, None]
        for is_before in ([False, True] if name else [False])
    ]
)
BEFORE = st.sampled_from([0, 1, 1, 3, 40])


def a_series(rule, since, until=None, days=1, done=()):
    deadline = Deadline(DeadlineKind.RECURRING, until, None, days, working=False,
                        basis=Basis.STATED, quote=None, recurrence=rule)  # fmt: skip
    rows = tuple(PeriodDone(period, since, None) for period in done)
    return Series(make_task(deadline=deadline, periods=rows), since, until)


def names(periods):
    return [period.name for period in periods]


@pytest.mark.parametrize(
    ("period", "name", "day"),
    [
        ("2026-W07", "mon", "2026-02-09"),
        ("2026-W07", "fri", "2026-02-13"),
        ("2026-W53", "sun", "2027-01-03"),
        ("2026-06", "25", "2026-06-25"),
        ("2026-06", "31", "2026-06-30"),
        ("2024-02", "30", "2024-02-29"),
        ("2026-02", "last", "2026-02-28"),
        ("2026-06", "+10", "2026-07-10"),
        ("2026-Q2", "20", "2026-06-20"),
        ("2026-Q4", "+10", "2027-01-10"),
        ("2026-H1", "31", "2026-06-30"),
        ("2026", "06-30", "2026-06-30"),
        ("2026", "02-29", "2026-02-28"),
        ("2028", "02-29", "2028-02-29"),
        ("2026", "last", "2026-12-31"),
        ("2026-06-15", "+1", "2026-06-16"),
        ("2026-Q2", None, "2026-06-30"),
        ("9999", "+1", "9999-12-31"),
    ],
)
def test_a_day_is_named_within_its_period(period, name, day):
    assert day_in(parse_period(period), name) == date.fromisoformat(day)


def test_what_names_no_day_of_a_period():
    for every, name in [("day", "mon"), ("week", "25"), ("month", "mon"), ("month", "32"),
                        ("month", "0"), ("quarter", "06-30"), ("year", "25"), ("year", "02-30"),
                        ("year", "04-31"), ("month", "+0"), ("week", "+")]:  # fmt: skip
        assert not is_day_in(Every(every), name), (every, name)
    assert all(is_day_in(every, name) for every, found in NAMES.items() for name in found)


@given(RULES, BEFORE, DAYS)
def test_the_first_period_that_is_not_over_is_found_by_arithmetic(rule, before, day):
    found = first_open_on(rule, before, day)
    assert last_day(rule, before, found) >= day
    assert last_day(rule, before, found.previous) < day


@given(RULES, BEFORE, DAYS)
def test_last_days_follow_one_another_as_periods_do(rule, before, day):
    period = period_of(rule.every, day)
    assert last_day(rule, before, period) < last_day(rule, before, period.next)


@given(RULES, BEFORE, DAYS)
def test_nothing_within_the_last_period_comes_after_the_end(rule, before, until):
    found = last_until(rule, before, until)
    assert min(found.last, last_day(rule, before, found)) <= until
    assert min(found.next.last, last_day(rule, before, found.next)) > until


@pytest.mark.parametrize(
    ("rule", "since", "first"),
    [
        (("week", "fri"), "2026-02-13", "2026-W07"),
        (("week", "fri"), "2026-02-14", "2026-W08"),
        (("month", "25", True), "2026-06-24", "2026-06"),
        (("month", "25", True), "2026-06-25", "2026-07"),
        (("month", "+10"), "2026-06-10", "2026-05"),
        (("month", "+10"), "2026-06-11", "2026-06"),
        (("year", "06-30"), "2026-07-01", "2027"),
        (("quarter", None), "2026-06-30", "2026-Q2"),
        (("day", None), "2026-06-30", "2026-06-30"),
    ],
)
def test_the_first_period_is_the_first_that_can_still_be_met_at_the_notice(rule, since, first):
    every, name, *before = rule
    recurrence = Recurrence(Every(every), name, is_before=bool(before), start=None)
    assert a_series(recurrence, date.fromisoformat(since)).first.name == first


def test_the_first_period_is_that_of_from_whatever_its_last_day():
    rule = Recurrence(Every.QUARTER, "1", is_before=False, start=date(2026, 6, 30))
    assert a_series(rule, date(2027, 1, 1)).first.name == "2026-Q2"


@pytest.mark.parametrize(
    ("rule", "until", "last"),
    [
        (("month", "+10"), "2026-12-31", "2026-12"),
        (("month", "20"), "2026-06-25", "2026-06"),
        (("month", "20"), "2026-06-19", "2026-05"),
        (("week", "fri"), "2026-06-30", "2026-W26"),
        (("quarter", None), "2026-12-30", "2026-Q3"),
        (("quarter", "last"), "2020-01-01", "2026-Q1"),
    ],
)
def test_the_last_period_is_the_last_of_which_nothing_is_asked_after_the_end(rule, until, last):
    recurrence = Recurrence(Every(rule[0]), rule[1], is_before=False, start=date(2026, 1, 1))
    assert a_series(recurrence, date(2026, 1, 1), date.fromisoformat(until)).last.name == last


@given(RULES, BEFORE, DAYS, st.sets(st.integers(0, 12)), st.integers(-3, 14))
def test_what_is_open_and_past_is_what_a_list_says(rule, before, since, done, places):
    rule = rule._replace(start=since)
    first = period_of(rule.every, since)
    listed = [first._replace(ordinal=first.ordinal + i) for i in range(16)]
    series = a_series(rule, since, days=before, done=[listed[i] for i in done])
    today = last_day(rule, before, listed[max(places, 0)]) + timedelta(days=1 if places >= 0 else 0)
    assert series.earliest_open == next(p for i, p in enumerate(listed) if i not in done)
    assert series.past(today) == sum(last_day(rule, before, p) < today for p in listed)


def test_a_week_since_1900_is_counted_and_not_listed():
    rule = Recurrence(Every.WEEK, "fri", is_before=False, start=date(1900, 1, 1))
    series = a_series(rule, date(1900, 1, 1))
    assert series.past(date(2026, 2, 13)) == 6580
    assert series.earliest_open.name == "1900-W01"


@pytest.mark.parametrize("every", list(Every))
def test_periods_end_with_the_calendar(every):
    rule = Recurrence(every, None, is_before=False, start=date.max)
    only = a_series(rule, date(2026, 1, 1))
    assert not only.has(only.first._replace(ordinal=only.first.ordinal + 1))
    done = a_series(rule, date(2026, 1, 1), done=[only.first])
    assert (only.earliest_open, done.earliest_open) == (only.first, None)
    begun = a_series(rule._replace(start=date.min), date(2026, 1, 1), until=date.min)
    assert begun.has(begun.first)
    assert not begun.has(begun.first.next)
