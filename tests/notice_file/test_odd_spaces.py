"""Spaces that are none to YAML are named as such, at their own line and column."""

import pytest

from iocplan.notice_file.load import compile_text
from running import NOTICE, run

TEXT = NOTICE.read_text(encoding="utf-8")
SPACES = "\u00a0\u1680\u2003\u2009\u202f\u3000"


def first_space_after(text: str, words: str) -> int:
    return text.index(words) + len(words)


PLACES = {
    "first key": "plan:",
    "key of the notice": "meeting_date:",
    "name of a unit": "name:",
    "title": "\n        title:",
    "last key of a task": "basis:",
    "quoted value": "- id:",
    "after a dash": "\n      -",
    "in braces": "{before:",
    "in brackets": "due:",
    "indentation": "\n        title",
}


@pytest.mark.parametrize("space", SPACES, ids=ascii)
@pytest.mark.parametrize("name", PLACES)
def test_it_is_named_wherever_yaml_needs_a_space(name, space):
    words = PLACES[name]
    at = first_space_after(TEXT, words)
    if name == "indentation":
        at -= len("title") + 8  # the first of the eight before it
    assert TEXT[at] == " ", TEXT[at - 20 : at + 5]
    plan, problems = compile_text(TEXT[:at] + space + TEXT[at + 1 :])
    assert plan is None
    assert [p.offset for p in problems] == [at]
    said = problems[0].message.say("en")
    code = f"U+{ord(space):04X}"
    assert said.startswith("This is ")
    assert code in said
    assert "YAML needs a plain space here" in said


@pytest.mark.parametrize("name", ["first key", "title", "in braces"])
def test_so_is_what_cannot_be_seen_in_the_place_of_a_space(name):
    at = first_space_after(TEXT, PLACES[name])
    _, problems = compile_text(TEXT[:at] + "\u200b" + TEXT[at + 1 :])
    assert [p.offset for p in problems] == [at]
    assert "U+200B (zero width space)" in problems[0].message.say("en")


def test_several_in_neighbouring_lines_are_told_at_the_first():
    text = TEXT.replace("    name: ", "    name:\u00a0").replace("short: ", "short:\u00a0")
    _, problems = compile_text(text)
    assert problems[0].offset == text.index("\u00a0")


def test_a_file_of_one_line_is_told_too(tmp_path):
    path = tmp_path / "notice.yaml"
    path.write_text("plan:\u00a0x\n", encoding="utf-8")
    ran = run("validate", path, "--lang", "vi")
    assert ran.out.startswith(f"{path}:1:6: Ở đây là dấu cách không ngắt (U+00A0), còn YAML")


@pytest.mark.parametrize(
    "title",
    [
        "Nghị\u00a0định 30",
        "Ghi\u00a0chú:\u00a0gấp",
        "'a:\u00a0b'",
        '"-\u00a0x"',
        "|\n  note:\u00a0b",
    ],
)
def test_in_words_it_is_as_good_as_any_space(title):
    at = TEXT.index("title: ")
    end = TEXT.index("\n", at)
    indent = " " * (at - TEXT.rindex("\n", 0, at) - 1)
    title = title.replace("\n", f"\n{indent}")
    plan, problems = compile_text(TEXT[:at] + f"title: {title}" + TEXT[end:])
    assert problems == []
    assert plan


def test_another_mistake_is_told_as_what_it_is_where_words_hold_such_a_space():
    at = TEXT.index("title: ")
    end = TEXT.index("\n", at)
    indent = " " * (at - TEXT.rindex("\n", 0, at) - 1)
    text = TEXT[:at] + f"title: |\n{indent}  note:\u00a0b" + TEXT[end:] + "\n- x: [\n"
    _, problems = compile_text(text)
    assert "space" not in problems[0].message.say("en")
