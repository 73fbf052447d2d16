"""Scalars arrive as text and get their type from where they stand."""

from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from iocplan.notice import scalars
from iocplan.notice_file.tree import build_tree

PLAN = """\
plan: p
notice: {kind: k}
units: {u: {name: U}}
sections: [{number: 1, unit: u, mode: assign, tasks: [{id: 1.1, title: %s}]}]
"""


def given(kind, value):
    return TypeAdapter(kind).validate_python(value)


def refusal(kind, value):
    with pytest.raises(ValidationError) as raised:
        given(kind, value)
    (error,) = raised.value.errors()
    return error["type"]


@pytest.mark.parametrize("word", ["1.10", "no", "017", "0o17", "7:30", "1e3", "2023-03-15", "true"])
def test_what_other_readers_turn_into_numbers_stays_text(word):
    assert given(scalars.Words, build_tree(f"a: {word}").data["a"]) == word


@pytest.mark.parametrize(
    ("written", "value"),
    [("~", None), ("null", None), ("", None), ('"null"', "null"), ("'~'", "~")],
)
def test_only_plain_null_tilde_and_nothing_are_no_value(written, value):
    assert given(scalars.Words | None, build_tree(f"a: {written}").data["a"]) == value


def test_a_day_is_written_year_month_day():
    assert given(scalars.Day, "2023-03-22") == date(2023, 3, 22)
    assert given(scalars.Day, "2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize(
    "value",
    ["2023-3-22", "22/3/2023", "20230322", "2023-W12-3", "2023-02-30", "2023-03-22 ", "launch", "",
     "２０２３-03-22", "0000-01-01", 20230322, None, ["2023-03-22"]],
)  # fmt: skip
def test_nothing_else_is_a_day(value):
    assert refusal(scalars.Day, value) == "bad-date"


def test_an_anchor_is_a_day_or_an_event():
    assert given(scalars.Anchor, "2023-03-22") == date(2023, 3, 22)
    assert given(scalars.Anchor, "launch") == "launch"


@pytest.mark.parametrize(
    "value", ["2023-22-03", "2023", "3-launch", "Launch", "khai trương", "a_b"]
)
def test_what_begins_with_a_digit_must_be_a_day(value):
    assert refusal(scalars.Anchor, value) == "bad-date"


def test_numbers_are_whole():
    assert given(scalars.Number, "14") == 14
    assert given(scalars.Days, "3660") == 3660


@pytest.mark.parametrize("value", ["1.0", "1_000", "0x10", "+1", "", "một", "१", "9" * 10, None, 3])
def test_nothing_else_is_a_number(value):
    assert refusal(scalars.Number, value) == "bad-number"


def test_numbers_have_bounds():
    assert refusal(scalars.Number, "0") == "greater_than_equal"
    assert refusal(scalars.Days, "-1") == "greater_than_equal"
    assert refusal(scalars.Days, "3661") == "less_than_equal"


def test_flags_are_true_or_false():
    assert given(scalars.Flag, "true") is True
    assert given(scalars.Flag, "false") is False
    for value in ("yes", "True", "1", "", None, True):
        if value is not True:
            assert refusal(scalars.Flag, value) == "bad-choice"


@pytest.mark.parametrize("value", ["noi-vu", "a", "7", "p3-x"])
def test_slugs_are_lower_case_letters_digits_and_hyphens(value):
    assert given(scalars.Slug, value) == value


@pytest.mark.parametrize("value", ["Nội", "a b", "a_b", "-a", "a-", "a--b", "A", "a\n", "a."])
def test_nothing_else_is_a_slug(value):
    assert refusal(scalars.Slug, value) == "bad-id"


@pytest.mark.parametrize("value", ["1.10", "II.3", "1.2.a", "007", "A-1"])
def test_ids_of_tasks_have_letters_digits_and_dots(value):
    assert given(scalars.TaskId, value) == value


@pytest.mark.parametrize("value", ["1.", ".1", "1..2", "1 2", "việc", "1/2", "1.2\n"])
def test_nothing_else_is_an_id_of_a_task(value):
    assert refusal(scalars.TaskId, value) == "bad-id"


@pytest.mark.parametrize("value", ["", "  ", "\n", "\u00a0"])
def test_words_are_more_than_blanks(value):
    assert refusal(scalars.Words, value) == "empty-text"


def test_a_time_zone_is_one_that_the_system_knows():
    assert given(scalars.Timezone, "Asia/Ho_Chi_Minh") == "Asia/Ho_Chi_Minh"


@pytest.mark.parametrize(
    "value", ["Asia/Hanoi", "GMT+7:00", "../etc", "/etc/passwd", "Asia", "a\0"]
)
def test_nothing_else_is_a_time_zone(value):
    assert refusal(scalars.Timezone, value) == "bad-timezone"
