"""The states of ``--state`` as people write them: the words, and the labels of the screens."""

import pytest

from iocplan.errors import UsageError
from iocplan.query.fold import fold
from iocplan.query.states import STATES, by_axis, state_label
from running import NOTICE, run


def found(word: str) -> list[str]:
    return [state for states in by_axis((word,)).values() for state in states]


@pytest.mark.parametrize("state", STATES)
def test_a_state_may_be_written_as_it_is_shown_in_either_language(state):
    label = state_label(state)
    for word in (state, state.replace("_", "-"), state.replace("_", " "), *label):
        assert found(word) == found(fold(word)) == found(f" {word.upper()} ") == [state], word


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("quá hạn", "overdue"),
        ("sap den han", "due_soon"),
        ("đúng hạn", "on_time"),
        ("dang", "doing"),
        ("chưa thực hiện", "todo"),
        ("không nêu hạn", "no_deadline"),
        ("qua ngày dự kiến", "behind"),
        ("dừng", "dropped"),
        ("đúng", "on_time"),
        ("work can begin", None),
        ("h", None),
    ],
)
def test_a_part_that_only_one_label_has_will_do(word, state):
    if state:
        assert found(word) == [state]
    else:
        with pytest.raises(UsageError, match="There is no state"):
            found(word)


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("xong", "done"),
        ("Đã xong", "done"),
        ("chưa xong", "open"),
        ("chua lam", "todo"),
        ("đang làm", "doing"),
        ("trễ hạn", "overdue"),
        ("không hạn", "no_deadline"),
    ],
)
def test_a_state_may_be_typed_as_people_say_it_and_as_the_counts_are_headed(word, state):
    assert found(word) == [state]


@pytest.mark.parametrize("word", ["hạn", "due", "thực hiện", "dung"])
def test_a_part_of_several_is_refused_with_those(word):
    with pytest.raises(UsageError) as refused:
        found(word)
    assert "may be several states" in refused.value.message.say("en")
    listed = refused.value.hint.say("vi").removeprefix("Dùng một trong: ").rstrip(".")
    assert 1 < len(listed.split(", ")) < len(STATES)


@pytest.mark.parametrize("word", ["", " ", "\u200b", "-", "nope"])
def test_what_is_none_is_refused_with_all_of_them_in_the_persons_language(word):
    with pytest.raises(UsageError) as refused:
        found(word)
    vi, en = (refused.value.hint.say(lang) for lang in ("vi", "en"))
    assert all(state_label(state).vi in vi for state in STATES)
    assert all(state in en for state in STATES)
    assert "overdue" not in vi


def test_the_same_tasks_in_both_languages():
    for day in ("2023-03-18", "2023-03-24", "2023-04-16"):
        for words in (["overdue"], ["due_soon", "not_due"], ["todo", "blocked"], ["open"]):
            labels = [state_label(word).vi for word in words]
            asked = [[part for w in group for part in ("--state", w)] for group in (words, labels)]
            ran = [run("list", *a, "--ids", "-f", NOTICE, "--today", day) for a in asked]
            assert ran[0] == ran[1]
            assert ran[0].status == 0


def test_the_help_has_each_as_it_is_typed():
    told = " ".join(run("list", "--help", "--lang", "vi", width=200).out.split())
    for state in STATES:
        assert f"{state_label(state).vi} ({state})" in told
