"""Lines, columns and the caret: what the person who mends the file looks at."""

from pathlib import Path

import pytest

from iocplan.notice_file.load import compile_text
from iocplan.notice_file.problem_places import BrokenPlanError, locate
from iocplan.notice_file.source import decode, place_at
from iocplan.plan.problem import Problem, Rule
from iocplan.render.layout import cells
from iocplan.render.problems import problem_lines
from iocplan.texts.text import Said, verbatim

PLAN = (
    "plan: a\nnotice: {{kind: b}}\nunits: {{c: {{name: {name}, short: {short}}}}}\nsections: []\n"
)
BOM = "\ufeff".encode()


def located(data):
    source, problems = decode(Path("x.yaml"), data)
    return locate(source, problems or compile_text(source.text)[1])


def places(data):
    return [(found.place.line, found.place.column) for found in located(data)]


def test_lines_end_with_lf_or_crlf_only():
    text = "a\nb\r\nc\x85d\u2028e\u2029f\x0cg\rh\n"
    assert place_at(text, text.index("b")) == (2, 1, "b")
    assert place_at(text, text.index("h")) == (3, 11, text[5:-1])
    assert place_at(text, len(text)) == (4, 1, "")


def test_a_place_on_a_line_end_is_behind_its_last_character():
    assert place_at("ab\r\ncd", 2) == (1, 3, "ab")
    assert place_at("", 0) == (1, 1, "")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", BOM])
@pytest.mark.parametrize(
    "name", ["Phòng", "Pho\u0300ng", '"a\u2028b"', '"a\u2029b"', "🏛", "a\u00a0b"]
)
def test_lines_and_columns_are_those_of_an_editor(name, mark, end):
    text = PLAN.format(name=name, short="[]").replace("\n", end)
    column = text.split(end)[2].index("short") + 1
    assert places(mark + text.encode()) == [(3, column)]


def test_problems_are_sorted_by_their_place():
    text = "sections: x\nunits: y\nplan: z\nnotice: ''\n"
    assert places(text.encode()) == [(1, 11), (2, 8), (4, 9)]


def caret(data):
    message, excerpt, mark, *_ = (
        "".join(s.text for s in line) for line in problem_lines(data, "en")
    )
    del message
    return excerpt, mark


@pytest.mark.parametrize(
    "before",
    ["", "é", "e\u0301", "Pho\u0300ng No\u0302\u0323i vu\u0323", "漢字", "🏛", "a\tb", "\u200b"],
)
def test_the_caret_stands_under_the_character(before):
    offset = len("k: ") + len(before)
    problem = Problem(Rule.SYNTAX, (), Said(verbatim("!"), {}), offset=offset)
    source, _ = decode(Path("x"), f"k: {before}#b\n".encode())
    excerpt, mark = caret(locate(source, [problem]))
    assert cells(excerpt[: excerpt.index("#")]) == cells(mark[:-1])


def test_a_long_line_is_cut_around_the_place():
    problem = Problem(Rule.SYNTAX, (), Said(verbatim("!"), {}), offset=500)
    source, _ = decode(Path("x"), b"a" * 500 + b"#" + b"b" * 500)
    excerpt, mark = caret(locate(source, [problem]))
    assert excerpt[len(mark) - 1] == "#"
    assert excerpt.strip().startswith("…a")
    assert excerpt.endswith("b…")
    assert len(excerpt) < 110


def test_an_escape_sequence_in_the_line_does_not_reach_the_terminal():
    excerpt, mark = caret(located(b"a: b\x1b[31m\n"))
    assert excerpt == "    a: b\\u001b[31m"
    assert mark == "        ^"


def test_brackets_beyond_the_limit_of_the_parser_are_told_in_both_languages():
    problems = located(b"plan: " + b"[" * 5000)
    for lang, said in (("vi", "Lồng nhau quá nhiều tầng."), ("en", "This is nested too deeply.")):
        assert said in [span.text for span in problem_lines(problems, lang)[0]]


def test_an_empty_line_is_not_shown():
    lines = list(problem_lines(located(b""), "en"))
    assert len(lines) == 2


def test_the_line_that_a_message_refers_to_is_filled_in():
    tasks = "- {number: 1, unit: c, mode: assign, tasks: []}\n"
    text = PLAN.format(name="d", short="e").replace("[]", "\n" + tasks * 2)
    (found,) = located(text.encode())
    assert found.problem.message.say("en") == "The id “1” is already used on line 5."
    assert found.place.line == 6


def test_a_broken_plan_says_all_of_its_problems():
    error = BrokenPlanError(located(b"sections: x\nunits: y\nplan: z\nnotice: {kind: a}\n"))
    assert str(error) == (
        "x.yaml:1:11: This has to be a list.\nx.yaml:2:8: This has to be a mapping (“key: value”)."
    )
