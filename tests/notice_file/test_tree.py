"""YAML text as plain data, in which every scalar stays text."""

import time

import pytest
import yaml

from iocplan.notice_file import tree
from iocplan.notice_file.syntax_problems import syntax_problem
from iocplan.notice_file.tree import build_tree

LOADERS = [yaml.Loader, *([yaml.CLoader] if hasattr(yaml, "CLoader") else [])]


@pytest.fixture(params=LOADERS, autouse=True, ids=lambda loader: loader.__name__)
def _parser(request, monkeypatch):
    monkeypatch.setattr(tree, "Loader", request.param)


def data(text):
    tree = build_tree(text)
    assert tree.problems == []
    return tree.data


def found(text):
    return [(problem.rule.value, problem.offset) for problem in build_tree(text).problems]


def test_mappings_lists_and_words_become_plain_data():
    assert data("a: [1, {b: c}]\nd:\n  - e\n  -\n") == {"a": ["1", {"b": "c"}], "d": ["e", None]}


@pytest.mark.parametrize(
    "word",
    ["1.10", "no", "Yes", "0o17", "017", "7:30", "1e3", "0x1F", ".inf", "2023-03-15", "1_000"],
)
def test_a_plain_scalar_is_text(word):
    assert data(f"a: {word}") == {"a": word}


@pytest.mark.parametrize("null", ["", " null", " ~", " # later"])
def test_plain_null_tilde_and_nothing_are_none(null):
    assert data(f"a:{null}") == {"a": None}


@pytest.mark.parametrize("text", ['"null"', "'~'", '""', "NULL", "Null", "|\n  null"])
def test_anything_else_is_no_null(text):
    assert data(f"a: {text}")["a"] is not None


def test_a_mapping_remembers_where_it_begins():
    read = data("# comment\na:\n  b: c\nd: {e: f}\n")
    assert (read.offset, read["a"].offset, read["d"].offset) == (10, 15, 23)


def test_escapes_of_ordinary_characters_are_read():
    assert data(r'a: "\u1ed9\x41\"\\\t\U0001F3DB\/"') == {"a": 'ộA"\\\t🏛/'}


@pytest.mark.parametrize(
    "code", [r"\0", r"\a", r"\b", r"\e", r"\f", r"\v", r"\r", r"\N", r"\x1b", r"\u009F", r"\ufeff"]
)
def test_a_control_character_behind_an_escape_is_refused_at_the_escape(code):
    assert found(f'a: "\\\\b {code} c"') == [("control-character", 8)]


def test_single_quotes_know_no_escapes():
    assert data(r"a: '\x1b \e'") == {"a": r"\x1b \e"}


def test_a_line_end_behind_escapes_is_no_lone_carriage_return():
    assert data(r'a: "b\r\nc"') == {"a": "b\r\nc"}


@pytest.mark.parametrize("code", [r"\ud83d\ude00", r"\ud800", r"\UFFFFFFFF", r"\U00110000", r"\q"])
def test_an_escape_of_no_character_is_refused_where_it_stands(code):
    assert found(f'a: "b {code}"') == [("syntax", 6)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: 2\na: 3\n", [("duplicate-key", 10)]),
        ("{a: 1, a: 2, a: 3}", [("duplicate-key", 7), ("duplicate-key", 13)]),
        ("a: {b: 1}\nc: {b: 1}\n", []),
        ("'a': 1\na: 2\n", [("duplicate-key", 7)]),
        ("a: &b c", [("alias", 3)]),
        ("a: *b", [("alias", 3)]),
        ("a: &b [c]", [("alias", 3)]),
        ("*a : b", [("alias", 0), ("key-not-text", 0)]),
        ("a: !!str b", [("tag", 3)]),
        ("a: !b {c: d}", [("tag", 3)]),
        ("a: &x !y z", [("alias", 3), ("tag", 3)]),
        ("[a]: b", [("key-not-text", 0)]),
        ("{a: b}: c", [("key-not-text", 0)]),
        ("~: b", [("key-not-text", 0)]),
        ("a: b\n---\nc: d\n", [("several-documents", 5)]),
        ("a\n---\nb\n---\nc\n", [("several-documents", 2)]),
        ("a: b\n...\n", []),
        ("", [("empty-file", 0)]),
        ("# nothing\n", [("empty-file", 0)]),
        ("---\n", [("empty-file", 0)]),
        ("~", [("empty-file", 0)]),
    ],
)
def test_what_a_notice_file_does_not_hold_is_refused(text, expected):
    assert found(text) == expected


def test_the_first_of_two_equal_keys_stays():
    assert build_tree("a: 1\na: 2\n").data == {"a": "1"}


def test_a_duplicate_key_names_the_line_of_the_first():
    message = build_tree("x: 1\na: 1\n\na: 2\n").problems[0].message
    assert message.say("en") == "The key “a” is already given on line 2."


def test_a_tag_is_shown_as_it_is_written():
    assert build_tree("!!str a").problems[0].message.facts == {"tag": "!!str"}


def test_problems_before_a_syntax_error_are_reported_with_it():
    assert found("a: &b c\nd: 'e") == [("alias", 3), ("syntax", 11)]


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("a: 'b\nc: d\n", 3),  # a quote that never closes
        ("a: 'b\nc: 'd'\n", 3),  # it closes where the next one should begin
        ("a: 'b' c\n", 7),
        ("a: 'b\n  c' d\n", 3),
        ("a: b\nc\n", 5),
        ("a\nb: c\n", 0),
        ("# x\n\na\n\n# y\nb: c\n", 5),
        ("- a b\n  c: d\n", 2),
        ("a: b\nc:d\ne: f\n", 6),
        ("a: b\n  c: d\n", 7),
        ("a:\n  b: c\n d: e\n", 11),
        ("a: b: c\n", 4),
        ("a: 'b'\n c: d\n", 8),
        ("- [a]\n  b: c\n", 8),
        ("a: 'b'\n- [c]\n- d: e\n", 7),
        ("a: @b\n", 3),
        ("a: `b`\n", 3),
        ("a: [b\nc: d\n", 3),
        ("a: {b: c\n", 3),
        ("a: {b: c d: e}\n", 10),
        ("a: [b, c}\n", 3),
        ("a: [b]]\n", 6),
        ("a: - b\n", 3),
        ("a: |b\n  c\n", 3),
        ("a: *\n", 3),
        ("b:\n  : c\n", 5),
        ("%YAML 2.0\n---\na: b\n", 0),
        ("%\na: b\n", 0),
        ("'a' b\n", 4),
        ("  a: b\nc: d\n", 7),
    ],
)
def test_a_syntax_error_is_explained_where_the_mistake_is(text, offset):
    problems = build_tree(text).problems
    assert [problem.offset for problem in problems] == [offset]
    for problem in problems:
        assert "valid YAML" not in problem.message.say("en")


def test_text_behind_an_end_marker_is_a_second_document():
    assert found("a: b\n...\nc: d\n") == [("several-documents", 9)]


def test_a_tab_that_starts_a_token_is_a_tab():
    assert found("a:\n  -\tb: c\n") == [("tab", 6)]


def test_an_error_without_a_place_is_told_at_the_beginning():
    problem = syntax_problem(yaml.YAMLError("strange\nindeed"), "a")
    assert (problem.message.say("en"), problem.offset) == ("This is not valid YAML: strange.", 0)


def test_an_error_that_nobody_explained_is_told_in_the_parsers_words():
    mark = yaml.Mark("", 2, 0, 2, None, None)
    problem = syntax_problem(yaml.MarkedYAMLError(problem="odd", problem_mark=mark), "abc")
    assert (problem.message.say("en"), problem.offset) == ("This is not valid YAML: odd.", 2)


@pytest.mark.parametrize("opening", ["[", "{", "- ", "{a: ", "[{a: "])
def test_deep_nesting_is_refused_at_once(opening):
    begun = time.monotonic()
    rules = [rule for rule, _ in found(opening * 100_000)]
    assert rules[-1] == "syntax"
    assert time.monotonic() - begun < 5


def test_as_deep_as_the_limit_is_read():
    nested = "[" * tree.DEEPEST + "]" * tree.DEEPEST
    assert found(nested) == []
    assert found(f"[{nested}]") == [("syntax", tree.DEEPEST)]
