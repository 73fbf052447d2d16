"""What must not be in the text at all, before any YAML is parsed."""

import pytest

from iocplan.notice_file.text_checks import check_text
from iocplan.plan.problem import Rule


def found(text):
    return [(problem.rule.value, problem.offset) for problem in check_text(text)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plan: a\r\nnotice: b\r\n",
        "name: Phòng Nội vụ – “TP” 🏛\n",
        "name: Pho\u0300ng No\u0302\u0323i vu\u0323\n",
        "name: a\u2028b\u00a0c\u200b\n",
        "a: b\tc\n",
        "a:\tb # a tab behind the colon\n",
        "\t\n  \t  \n",
        "\t# a comment\n",
        "quote: <<<<<<< here\n",
        "# =======\n",
        "========\n",
        "<<<<<<<<\n",
    ],
)
def test_ordinary_text_is_left_alone(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "character",
    ["\0", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x80", "\x85", "\ufeff", "\uffff", "\ud800"],
)
def test_a_control_character_is_refused_where_it_stands(character):
    assert found(f"a: b\nc: d{character}e\n") == [("control-character", 9)]


def test_each_control_character_is_reported():
    assert found("\x1b[31m \x1b[0m") == [("control-character", 0), ("control-character", 6)]


def test_a_carriage_return_belongs_before_a_line_feed():
    assert found("a: b\r\nc: d\r") == [("control-character", 10)]


def test_the_line_ends_of_an_old_mac_are_one_problem():
    assert found("a: b\rc: d\re: f\r") == [("control-character", 4)]


@pytest.mark.parametrize(
    ("character", "name"),
    [("\x1b", "U+001B (escape)"), ("\0", "U+0000 (null)"), ("\x01", "U+0001")],
)
def test_a_control_character_is_named(character, name):
    message = check_text(character)[0].message.say("en")
    assert message == f"The control character {name} is not allowed."


CONFLICT = "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> theirs\n"


def test_a_conflict_is_one_problem_at_its_first_marker():
    assert found("x: y\n" + CONFLICT) == [("conflict-marker", 5)]


def test_two_conflicts_are_two_problems():
    assert found(CONFLICT + CONFLICT) == [
        ("conflict-marker", 0),
        ("conflict-marker", len(CONFLICT)),
    ]


@pytest.mark.parametrize("gone", ["<<<<<<< HEAD\n", "=======\n", ">>>>>>> theirs\n"])
def test_what_is_left_of_a_conflict_is_one_problem(gone):
    left = CONFLICT.replace(gone, "")
    assert [rule for rule, _ in found(left)] == ["conflict-marker"]


def test_markers_with_crlf_are_found():
    assert found("a: b\r\n=======\r\n") == [("conflict-marker", 6)]


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("a:\n\tb: c\n", 3),
        ("a:\n  \tb: c\n", 5),
        ("\ta: b", 0),
        ("- \ta: b", 2),
        ("- -\ta: b", 3),
        ("a:\r\n\tb: c\r\n", 4),
    ],
)
def test_a_tab_as_indentation_is_refused_where_it_stands(text, offset):
    assert found(text) == [("tab", offset)]


def test_everything_is_reported_in_the_order_of_the_text():
    text = "\ta: b\n=======\nc: \x1b\n"
    assert [problem.rule for problem in check_text(text)] == [
        Rule.TAB,
        Rule.CONFLICT_MARKER,
        Rule.CONTROL_CHARACTER,
    ]
