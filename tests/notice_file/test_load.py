"""From a file to its Plan, or to everything that is wrong with it."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iocplan.errors import ExitStatus, UnreadableError
from iocplan.notice_file.file_bytes import LIMIT_MB
from iocplan.notice_file.load import compile_text, examine, load_plan
from iocplan.notice_file.problem_places import BrokenPlanError, locate
from iocplan.notice_file.source import Source, decode, read_source
from iocplan.plan.problem import Rule
from iocplan.plan.rows import Plan

NOTICE = Path(__file__).parents[2] / "data/notice.yaml"
TEXT = NOTICE.read_text(encoding="utf-8")
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")


def test_the_real_notice_loads():
    assert load_plan(str(NOTICE)).id == "phan-rang-ioc-launch"


def test_a_task_knows_its_line():
    lines = TEXT.splitlines()
    for task in load_plan(NOTICE).tasks:
        assert lines[task.line - 1].strip() == f'- id: "{task.id}"'


def test_a_broken_plan_raises_with_its_problems(tmp_path):
    (tmp_path / "a.yaml").write_text("plan: A B\n", encoding="utf-8")
    with pytest.raises(BrokenPlanError) as raised:
        load_plan(tmp_path / "a.yaml")
    assert raised.value.status == ExitStatus.BROKEN_PLAN
    assert [found.problem.rule for found in raised.value.found] == [
        Rule.MISSING_KEY,
        Rule.MISSING_KEY,
        Rule.MISSING_KEY,
        Rule.BAD_ID,
    ]


def test_a_later_stage_waits_for_the_earlier():
    wrong_reference = TEXT.replace("unit: qldt", "unit: qldtt", 1)
    wrong_shape = wrong_reference.replace("mode: assign", "mode: x", 1)
    wrong_text = wrong_shape + "\x1b"
    stages = [wrong_reference, wrong_shape, wrong_text]
    rules = [[problem.rule for problem in compile_text(text)[1]] for text in stages]
    assert rules == [[Rule.UNKNOWN_UNIT], [Rule.BAD_CHOICE], [Rule.CONTROL_CHARACTER]]


def test_a_file_over_the_limit_is_refused_unread(tmp_path):
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate((LIMIT_MB << 20) + 1)
    source, plan, (found,) = examine(path)
    assert (source.data, plan, found.problem.rule) == (b"", None, Rule.TOO_LARGE)
    assert found.place == (1, 1, "")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(UnreadableError, match="is not an ordinary file"):
        examine(tmp_path)


@posix
def test_a_fifo_is_refused_before_anything_waits_on_it(tmp_path):
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(UnreadableError, match="is not an ordinary file"):
        examine(tmp_path / "fifo")


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UnreadableError, match=r"There is no file .*none\.yaml") as raised:
        examine(tmp_path / "none.yaml")
    assert raised.value.hint


@pytest.mark.parametrize("read", [examine, read_source])
def test_a_file_below_a_file_cannot_be_read(tmp_path, read):
    (tmp_path / "a").touch()
    with pytest.raises(UnreadableError):
        read(tmp_path / "a" / "b.yaml")


def test_a_path_that_no_system_takes_cannot_be_read():
    with pytest.raises(UnreadableError, match="Cannot read"):
        examine(Path("a\0b"))


@posix
@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root reads everything")
def test_a_file_without_permission_cannot_be_read(tmp_path):
    (tmp_path / "a.yaml").touch(mode=0)
    with pytest.raises(UnreadableError, match="permission denied"):
        examine(tmp_path / "a.yaml")


def test_a_refusal_of_the_system_is_passed_on(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.yaml").touch()
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableError, match=r"Cannot read .*: permission denied\."):
        read_source(tmp_path / "a.yaml")


def test_bytes_and_mark_of_a_file_are_kept():
    source, problems = decode(Path("a"), "\ufeffđ\r\n".encode())
    assert (source.text, source.bom, problems) == ("đ\r\n", True, [])
    assert source.data == b"\xef\xbb\xbf\xc4\x91\r\n"
    assert not decode(Path("a"), b"a")[0].bom


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_recognised(encoding):
    source, (problem,) = decode(Path("a"), "plan: Việc\n".encode(encoding))
    assert problem.message.say("en") == "The file is UTF-16, not UTF-8."
    assert (source.text, problem.offset) == ("plan: Việc\n", 0)


def test_the_first_byte_that_is_no_utf_8_is_shown():
    source, (problem,) = decode(Path("a"), b"\xef\xbb\xbfa: \xc4\x91\xe0\n")
    (found,) = locate(source, [problem])
    assert found.place[:2] == (1, 5)
    assert problem.message.facts == {"byte": "0xe0"}


@pytest.mark.parametrize("text", ["a", "[]", "- a", "'x'"])
def test_a_file_that_is_no_mapping_is_one_problem(text):
    plan, (problem,) = compile_text(text)
    assert (plan, problem.rule) == (None, Rule.WRONG_TYPE)


def sound(text):
    """Check that a text gives a Plan, or Problems that all have a place and sentences."""
    plan, problems = compile_text(text)
    assert isinstance(plan, Plan) == (problems == [])
    source = Source(Path("x.yaml"), b"", text)
    for found in locate(source, problems):
        assert 1 <= found.place.line <= text.count("\n") + 1
        assert 1 <= found.place.column <= len(found.place.excerpt) + 2
        for said in (found.problem.message, found.problem.hint):
            assert said is None or (said.say("vi") and said.say("en"))


@given(st.text())
def test_any_text_is_a_plan_or_has_problems(text):
    sound(text)


@given(st.text(alphabet="ab1:-[]{}'\"#&*!|>%@`?,~. \n\t\\", max_size=40))
def test_any_text_of_yaml_characters_is_a_plan_or_has_problems(text):
    sound(text)


SHORT = (NOTICE.parents[1] / "examples/valid/every-key.yaml").read_text(encoding="utf-8")
PIECES = st.one_of(
    st.text(max_size=5),
    st.sampled_from(["\n", ": ", "- ", "'", '"', "[", "]", "{", "}", "  ", "\t", "~", "&a ", "[]"]),
    st.sampled_from(SHORT.split()),
)
PLACES = st.floats(0, 1)


@given(st.lists(st.tuples(PLACES, st.integers(0, 60), PIECES), min_size=1, max_size=3))
def test_a_mutilated_plan_is_a_plan_or_has_problems(cuts):
    text = SHORT
    for place, length, piece in cuts:
        at = int(place * len(text))
        text = text[:at] + piece + text[at + length :]
    sound(text)


@given(PLACES, st.integers(0, 200), PIECES)
def test_the_mutilated_notice_is_a_plan_or_has_problems(place, length, piece):
    at = int(place * len(TEXT))
    sound(TEXT[:at] + piece + TEXT[at + length :])


@given(st.data())
def test_a_value_of_another_type_is_a_plan_or_has_problems(data):
    lines = SHORT.split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    key, colon, _ = lines[at].partition(":")
    value = data.draw(st.sampled_from(["", "[]", "{}", "[[]]", "{a: b}", "[{}]", "x y", "0", "-"]))
    lines[at] = key + colon + " " + value
    sound("\n".join(lines))


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "{" * 100_000, "- " * 100_000, "- a:\n  " * 10_000]
)
def test_deep_nesting_has_problems(text):
    sound(text)


def test_deep_nesting_in_a_known_place_has_problems():
    sound("plan: " + "[" * 90 + "]" * 90 + "\n")
    sound("units: " + "{a: " * 90 + "}" * 90 + "\n")
