"""From days to columns: whole weeks that fit, each day on its own place."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from builders import day
from iocplan.render.timeline_scale import make_scale

starts = st.dates(date(2023, 1, 1), date(2024, 12, 31))


@given(first=starts, length=st.integers(0, 800), room=st.integers(1, 200))
def test_a_scale_has_whole_weeks_holds_its_days_and_fits(first, length, room):
    last = first + timedelta(days=length)
    scale = make_scale(first, last, room)
    assert (scale.first.weekday(), scale.last.weekday()) == (0, 6)
    assert scale.holds(first)
    assert scale.holds(last)
    assert scale.width <= room
    assert 0 <= scale.start(first) <= scale.start(last) <= scale.end(last) < scale.width


@given(first=starts, length=st.integers(0, 200), room=st.integers(40, 200))
def test_later_days_never_stand_further_left(first, length, room):
    scale = make_scale(first, first + timedelta(days=length), room)
    columns = [scale.start(first + timedelta(days=n)) for n in range(length + 1)]
    assert columns == sorted(columns)
    if scale.per_day:
        assert len(set(columns)) == len(columns)


def test_days_are_wider_where_there_is_room_and_weeks_come_where_there_is_none():
    first, last = day("2023-03-15"), day("2023-04-15")
    assert [make_scale(first, last, room).per_day for room in (120, 80, 40, 39)] == [3, 2, 1, 0]


def test_a_launch_five_months_away_is_shown_by_weeks():
    scale = make_scale(day("2023-03-15"), day("2023-08-08"), 47)
    assert (scale.days, scale.cells, scale.size) == (7, 22, 2)


def test_any_span_of_the_calendar_has_a_scale():
    scale = make_scale(date.min, date.max, 40)
    assert scale.cells <= 40
    assert scale.last == date.max
