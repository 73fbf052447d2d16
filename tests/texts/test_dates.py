"""How days are written."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import day
from iocplan.texts import dates
from iocplan.texts.dates import full, long, longshort, near, short, week, weekfull


@pytest.mark.parametrize(
    ("on", "vi", "en"),
    [
        ("2023-03-22", "22/3/2023", "22 Mar 2023"),
        ("2022-08-02", "02/8/2022", "2 Aug 2022"),
        ("2023-01-09", "09/01/2023", "9 Jan 2023"),
        ("2023-02-10", "10/02/2023", "10 Feb 2023"),
        ("2023-03-01", "01/3/2023", "1 Mar 2023"),
        ("2022-12-30", "30/12/2022", "30 Dec 2022"),
        ("2023-10-10", "10/10/2023", "10 Oct 2023"),
    ],
)
def test_vietnamese_puts_a_zero_before_days_below_ten_and_the_months_one_and_two_only(on, vi, en):
    assert full(day(on), "vi") == vi
    assert full(day(on), "en") == en
    assert short(day(on), "vi") == vi.rpartition("/")[0]
    assert short(day(on), "en") == en.rpartition(" ")[0]


@pytest.mark.parametrize(
    ("on", "vi", "long_vi", "en"),
    [
        ("2023-03-20", "T2", "thứ Hai", "Mon"),
        ("2023-03-21", "T3", "thứ Ba", "Tue"),
        ("2023-03-22", "T4", "thứ Tư", "Wed"),
        ("2023-03-23", "T5", "thứ Năm", "Thu"),
        ("2023-03-24", "T6", "thứ Sáu", "Fri"),
        ("2023-03-25", "T7", "thứ Bảy", "Sat"),
        ("2023-03-26", "CN", "Chủ nhật", "Sun"),
    ],
)
def test_weekdays_have_these_names(on, vi, long_vi, en):
    number = day(on).day
    assert week(day(on), "vi") == f"{vi} {number}/3"
    assert week(day(on), "en") == f"{en} {number} Mar"
    assert weekfull(day(on), "vi") == f"{vi} {number}/3/2023"
    assert weekfull(day(on), "en") == f"{en} {number} Mar 2023"
    assert long(day(on), "vi") == f"{long_vi} {number}/3/2023"
    assert long(day(on), "en") == f"{en} {number} Mar 2023"
    assert longshort(day(on), "vi") == f"{long_vi} {number}/3"
    assert longshort(day(on), "en") == f"{en} {number} Mar"


def test_the_year_is_told_where_it_is_not_todays():
    on = day("2023-03-22")
    assert near(on, "vi", day("2023-12-31")) == "T4 22/3"
    assert near(on, "vi", day("2024-01-01")) == "T4 22/3/2023"
    assert near(on, "en", day("2022-12-31")) == "Wed 22 Mar 2023"


@given(st.dates(), st.sampled_from(["vi", "en"]))
def test_different_days_of_a_year_are_written_differently_in_every_form(on, lang):
    other = on.replace(day=1) if on.day > 1 else on + timedelta(days=1)
    for form in dates.FORMS.values():
        assert form(on, lang) != form(other, lang)
