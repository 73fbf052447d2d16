"""Folding and moments."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strict_calendar import unfold

from builders import day
from iocplan.calendar.gaps import EscapedText, fold
from iocplan.calendar.stamps import moment

texts = st.text(st.sampled_from("aươ👩\\,;n "), min_size=1, max_size=400)


@given(texts)
def test_a_folded_line_unfolds_to_itself(text):
    line = "SUMMARY:" + EscapedText(text).to_ical().decode()
    assert unfold(fold(line) + b"\r\n") == [line]


@given(st.integers(60, 80), st.sampled_from(["\\", "ư", "👩", ",", "a"]))
def test_no_character_and_no_escape_is_parted_wherever_the_fold_falls(before, character):
    line = "X:" + EscapedText("a" * before + character * 40).to_ical().decode()
    assert unfold(fold(line) + b"\r\n") == [line]


def test_a_line_is_folded_as_late_as_it_may_be():
    first, second = fold("a" * 76).split(b"\r\n")
    assert (len(first), second) == (75, b" a")
    assert fold("a" * 75) == b"a" * 75


@pytest.mark.parametrize(
    ("on", "zone", "hour", "utc"),
    [
        ("2023-03-20", "Asia/Ho_Chi_Minh", 0, datetime(2023, 3, 19, 17, tzinfo=UTC)),
        ("2023-03-20", "Asia/Ho_Chi_Minh", 12, datetime(2023, 3, 20, 5, tzinfo=UTC)),
        ("0001-01-01", "Asia/Ho_Chi_Minh", 0, datetime(1, 1, 1, tzinfo=UTC)),
        ("9999-12-31", "America/New_York", 23, datetime(9999, 12, 31, 23, tzinfo=UTC)),
    ],
)
def test_a_day_becomes_a_moment_in_utc(on, zone, hour, utc):
    assert moment(day(on), zone, hour) == utc
    assert isinstance(day(on), date)
